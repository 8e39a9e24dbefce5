<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

/**
 * A provider that is nobody's, made of the steps that a test is about.
 */
final class Steps {

	/**
	 * @param list<array<string, mixed>> $steps
	 * @param array<string, mixed>       $more
	 * @return array<string, mixed>
	 */
	public static function provider( array $steps, array $more = array() ): array {
		$field = array(
			'name'   => 'api_key',
			'label'  => 'Key',
			'secret' => true,
		);
		return $more + array(
			'id'     => 'nobody',
			'hosts'  => array( 'api.example', 'api.eu.example', 'api.au.example' ),
			'fields' => array( $field ),
			'steps'  => $steps,
		);
	}

	/**
	 * A question that 2xx answers with "ok" and 401 with "invalid".
	 *
	 * @param array<string, mixed>            $more
	 * @param list<array<string, mixed>>|null $rules Instead of those.
	 * @return array<string, mixed>
	 */
	public static function step( string $id, array $more = array(), ?array $rules = null ): array {
		return $more + array(
			'id'      => $id,
			'keep'    => array(),
			'request' => array(
				'method' => 'GET',
				'url'    => "https://api.example/$id",
				'auth'   => array(
					'scheme' => 'bearer',
					'field'  => 'api_key',
				),
			),
			'answers' => $rules ?? array( self::rule( array( 'status' => '2xx' ), 'ok' ), self::rule( array( 'status' => 401 ), 'invalid' ) ),
		);
	}

	/**
	 * A step that asks nobody.
	 *
	 * @param list<array<string, mixed>> $rules
	 * @return array<string, mixed>
	 */
	public static function stored( string $id, array $rules ): array {
		$step = self::step( $id, array(), $rules );
		unset( $step['request'] );
		return $step;
	}

	/**
	 * @param array<string, mixed> $when
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	public static function rule( array $when, string $is, array $more = array() ): array {
		return $more + array(
			'rule'       => 'x:' . substr( md5( (string) wp_json_encode( array( $when, $is ) ) ), 0, 8 ),
			'when'       => $when,
			'is'         => $is,
			'says'       => 'x',
			'confidence' => 'source',
		);
	}
}
