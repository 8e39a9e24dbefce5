<?php
/**
 * The route that sends a test email.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Model\Loose;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Something is sent: only so many times an hour.
 */
final class Rest_Mail {

	/** @var Engine */
	private $engine;

	/** @var Rest */
	private $rest;

	public function __construct( Engine $engine, Rest $rest ) {
		$this->engine = $engine;
		$this->rest   = $rest;
	}

	public function register(): void {
		register_rest_route(
			Rest::SPACE,
			'/test-email',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, 'test_email' ),
					'permission_callback' => array( $this->rest, 'may' ),
					'args'                => self::arguments(),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function test_email( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$this->engine->rate_limit()->spend( 'email', Rate_Limit::EMAILS_PER_HOUR );
				$result           = $this->engine->fixing()->test_email()->send( Loose::text( $request->get_param( 'to' ) ) ?: wp_get_current_user()->user_email );
				$result['report'] = Guarded::report( $this->engine );
				return $result;
			}
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function arguments(): array {
		return array(
			'to' => array(
				'type'        => 'string',
				'format'      => 'email',
				'description' => __( 'Where the test email goes; the person who asks, if left out.', 'key-health' ),
			),
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `TestEmailResult` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text   = array( 'type' => 'string' );
		$number = array(
			'type'    => 'integer',
			'minimum' => 0,
		);
		$list   = static function ( array $properties ): array {
			return array(
				'type'  => 'array',
				'items' => array(
					'type'                 => 'object',
					'properties'           => $properties,
					'required'             => array_keys( $properties ),
					'additionalProperties' => false,
				),
			);
		};
		$whole  = array(
			'sent'        => array( 'type' => 'boolean' ),
			'to'          => $text,
			'title'       => $text,
			'meaning'     => $text,
			'path'        => $list(
				array(
					'label' => $text,
					'value' => $text,
				)
			),
			'error'       => array( 'type' => array( 'string', 'null' ) ),
			'answers'     => $list(
				array(
					'request'     => $text,
					'status'      => array( 'type' => array( 'integer', 'null' ) ),
					'words'       => $text,
					'duration_ms' => $number,
				)
			),
			'duration_ms' => $number,
			'at'          => $text,
			'report'      => Guarded::schema(),
		);
		return array(
			'$schema'              => 'http://json-schema.org/draft-04/schema#',
			'title'                => 'key-health-test-email',
			'type'                 => 'object',
			'properties'           => $whole,
			'required'             => array_keys( $whole ),
			'additionalProperties' => false,
		);
	}
}
