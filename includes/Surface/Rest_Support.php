<?php
/**
 * The route that puts together what a support desk needs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Reads only what the report says, which holds no secret.
 */
final class Rest_Support {

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
			'/support/(?P<id>' . Key::ID_PATTERN . ')',
			array(
				array(
					'methods'             => WP_REST_Server::READABLE,
					'callback'            => array( $this, 'support' ),
					'permission_callback' => array( $this->rest, 'may' ),
					'args'                => Rest_Schema::key_id(),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function support( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$this->engine->forget();
				$bundle = $this->engine->fixing()->support_bundle()->of( $this->engine->reporter()->report(), Rest_Input::id( $request ) );
				if ( null === $bundle ) {
					throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
				}
				return $bundle;
			}
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `SupportBundle` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'$schema'              => 'http://json-schema.org/draft-04/schema#',
			'title'                => 'key-health-support',
			'type'                 => 'object',
			'properties'           => array(
				'text'    => $text,
				'data'    => array(
					'type'     => 'object',
					'required' => array( 'made_by', 'made_at', 'site', 'key', 'definitions', 'asked', 'causes', 'noted', 'conflicts', 'address', 'mail', 'versions' ),
				),
				'message' => array(
					'type'       => array( 'object', 'null' ),
					'properties' => array(
						'to'      => $text,
						'subject' => $text,
						'body'    => $text,
					),
				),
			),
			'required'             => array( 'text', 'data', 'message' ),
			'additionalProperties' => false,
		);
	}
}
