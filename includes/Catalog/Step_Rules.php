<?php
/**
 * What must hold of the requests and answers of a provider that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Step_Rules {

	private const STEP = array(
		'id'      => 'text',
		'after'   => '?texts',
		'needs'   => '?texts',
		'without' => '?array',
		'guard'   => '?choice:random_key',
		'request' => '?array',
		'asks'    => 'text',
		'asked'   => '?boolean',
		'ends'    => '?string',
		'keep'    => 'list',
		'quote'   => '?list',
		'offers'  => '?map',
		'answers' => 'list',
	);

	private const REQUEST = array(
		'method'  => 'choice:GET|POST',
		'url'     => 'text',
		'auth'    => 'array',
		'headers' => '?map',
		'form'    => '?map',
	);

	private const AUTH = array(
		'scheme' => 'choice:bearer|header|basic|form|json|query',
		'field'  => 'text',
		'name'   => '?text',
		'names'  => '?texts',
		'before' => '?string',
		'also'   => '?map',
		'user'   => '?string',
		'pass'   => '?string',
	);

	private const ANSWER = array(
		'rule'       => 'text',
		'when'       => 'array',
		'is'         => 'text',
		'reason'     => '?text',
		'says'       => 'string',
		'causes'     => '?list',
		'confidence' => 'choice:source|ran|doc|issue|memory',
	);

	private const WHEN = array(
		'body'     => '?string',
		'contains' => '?text',
		'matches'  => '?pattern',
		'json'     => '?list',
		'any'      => '?array',
		'header'   => '?array',
		'so_far'   => '?texts',
		'xml'      => '?list',
		'values'   => '?list',
		'since'    => '?text',
	);

	private const CAUSE = array(
		'is'        => 'text',
		'title'     => 'text',
		'why'       => 'list',
		'ruled_out' => '?list',
	);

	/** Set by the way the request is sent. */
	private const OWN_HEADERS = '/^(?:host|content-length|transfer-encoding|connection|cookie)$/i';

	/** @var callable(string): bool Whether there is a diagnosis of that name. */
	private $is_diagnosis;

	/**
	 * @param callable(string): bool $is_diagnosis Whether there is a diagnosis of that name.
	 */
	public function __construct( callable $is_diagnosis ) {
		$this->is_diagnosis = $is_diagnosis;
	}

	/**
	 * @param array<mixed> $provider An entry whose members are there.
	 */
	public function problem( array $provider ): string {
		$problem  = Types::problem_in_each( $provider['steps'], self::STEP, 'steps' );
		$is_first = true;
		foreach ( '' === $problem ? (array) $provider['steps'] : array() as $step ) {
			$step    = (array) $step;
			$problem = $this->problem_in_step( $step, $provider, $is_first );
			if ( '' !== $problem ) {
				return sprintf( 'step %s: %s', is_string( $step['id'] ) ? $step['id'] : '', $problem );
			}
			$is_first = $is_first && ! isset( $step['request'] );
		}
		return $problem ?: ( $provider['steps'] ? '' : 'it has no steps' );
	}

	/**
	 * @param array<mixed> $step     A step whose members are there.
	 * @param array<mixed> $provider Its provider.
	 */
	private function problem_in_step( array $step, array $provider, bool $is_first ): string {
		if ( $is_first === isset( $step['after'] ) ) {
			return 'the first step that asks runs always, every later one "after" something';
		}
		$without = (array) ( $step['without'] ?? array( 'is' => 'ok' ) );
		return $this->unknown( array_merge( (array) ( $step['after'] ?? array() ), array( $without['is'] ?? null ) ) )
			?: ( isset( $step['request'] ) ? $this->problem_in_request( (array) $step['request'], $provider ) : '' )
			?: $this->problem_in_answers( (array) $step['answers'] );
	}

	/**
	 * @param array<mixed> $request  Of a step.
	 * @param array<mixed> $provider Its provider.
	 */
	private function problem_in_request( array $request, array $provider ): string {
		$problem = Types::problem( $request, self::REQUEST ) ?: Types::problem( $request['auth'], self::AUTH );
		if ( '' !== $problem ) {
			return $problem;
		}
		$auth   = (array) $request['auth'];
		$url    = is_string( $request['url'] ) ? $request['url'] : '';
		$secret = array_column( (array) $provider['fields'], 'secret', 'name' );
		foreach ( array_keys( array_filter( $secret ) ) as $name ) {
			if ( false !== strpos( $url, '{' . $name . '}' ) ) {
				return sprintf( 'the secret "%s" must not stand in the address', $name );
			}
		}
		if ( ! array_key_exists( is_string( $auth['field'] ) ? $auth['field'] : '', $secret ) ) {
			return 'its auth names a field that the provider does not have';
		}
		foreach ( is_array( $auth['also'] ?? null ) ? $auth['also'] : array() as $header => $name ) {
			if ( ! array_key_exists( is_string( $name ) ? $name : '', $secret ) || 1 !== preg_match( '/^[A-Za-z0-9_-]+$/D', (string) $header ) ) {
				return 'its auth names a header or a field that cannot be';
			}
		}
		if ( 'header' === $auth['scheme'] && 1 !== preg_match( '/^[A-Za-z0-9_-]+$/D', is_string( $auth['name'] ?? null ) ? $auth['name'] : '' ) ) {
			return 'the auth scheme "header" needs the name of a header';
		}
		foreach ( (array) ( $request['headers'] ?? array() ) as $name => $value ) {
			if ( 1 === preg_match( self::OWN_HEADERS, (string) $name ) || 1 !== preg_match( '/^[A-Za-z0-9-]+: [^\r\n\0]*$/D', $name . ': ' . ( is_string( $value ) ? $value : "\n" ) ) ) {
				return sprintf( 'the header "%s" cannot be set', $name );
			}
		}
		return Address_Rules::problem( $url, $provider );
	}

	/**
	 * @param array<mixed> $answers Rules.
	 */
	private function problem_in_answers( array $answers ): string {
		$problem = Types::problem_in_each( $answers, self::ANSWER, 'answers' );
		foreach ( '' === $problem ? $answers : array() as $answer ) {
			$answer  = (array) $answer;
			$problem = $problem
				?: ( 'as_before' === $answer['is'] ? '' : $this->unknown( array( $answer['is'] ) ) )
				?: self::problem_in_condition( (array) $answer['when'] )
				?: Types::problem_in_each( $answer['causes'] ?? array(), self::CAUSE, 'causes' );
			foreach ( '' === $problem ? (array) ( $answer['causes'] ?? array() ) : array() as $cause ) {
				$cause   = (array) $cause;
				$problem = $problem
					?: $this->unknown( array( $cause['is'] ) )
					?: Types::problem_in_each(
						$cause['why'],
						array(
							'fact'   => '?text',
							'points' => 'integer',
							'text'   => 'text',
						),
						'why'
					)
					?: Types::problem_in_each(
						$cause['ruled_out'] ?? array(),
						array(
							'fact' => 'text',
							'text' => 'text',
						),
						'ruled_out'
					);
			}
		}
		return $problem;
	}

	/**
	 * @param array<mixed> $when Conditions.
	 */
	private static function problem_in_condition( array $when ): string {
		$status = $when['status'] ?? 200;
		if ( ! $when || array_diff_key( $when, self::WHEN + array( 'status' => '' ) ) ) {
			return 'a rule has no condition, or one that nobody knows';
		}
		if ( ! is_int( $status ) && ! ( is_array( $status ) && array_filter( $status, 'is_int' ) === $status ) && ! in_array( $status, array( '2xx', '4xx', '5xx' ), true ) ) {
			return 'a status must be a number, a list of numbers, 2xx, 4xx or 5xx';
		}
		return Types::problem( $when, self::WHEN )
			?: Types::problem_in_each(
				$when['json'] ?? array(),
				array(
					'at'      => 'string',
					'exists'  => '?boolean',
					'matches' => '?pattern',
				),
				'json'
			)
			?: Types::problem_in_each(
				$when['xml'] ?? array(),
				array(
					'element' => 'text',
					'is'      => '?string',
					'matches' => '?pattern',
				),
				'xml'
			)
			?: Types::problem_in_each(
				$when['values'] ?? array(),
				array(
					'field'           => 'text',
					'exists'          => '?boolean',
					'is'              => '?string',
					'matches'         => '?pattern',
					'past'            => '?boolean',
					'older_than_days' => '?integer',
					'within_days'     => '?integer',
				),
				'values'
			)
			?: ( isset( $when['header'] ) ? Types::problem(
				$when['header'],
				array(
					'name'    => 'text',
					'is'      => '?texts',
					'matches' => '?pattern',
				)
			) : '' )
			?: ( isset( $when['any'] ) ? Types::problem(
				$when['any'],
				array(
					'at'  => 'string',
					'has' => 'array',
				)
			) : '' );
	}

	/**
	 * @param array<mixed> $names Of diagnoses.
	 */
	private function unknown( array $names ): string {
		foreach ( $names as $name ) {
			if ( ! is_string( $name ) || ! ( $this->is_diagnosis )( $name ) ) {
				return sprintf( 'there is no diagnosis "%s"', is_string( $name ) ? $name : '' );
			}
		}
		return '';
	}
}
