<?php
/**
 * The route that tells whether a fix has reached what people notice.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Key;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Asked again and again while something is waited for: it reads this site alone, and asks nobody.
 */
final class Rest_Checklist {

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
			'/keys/(?P<id>' . Key::ID_PATTERN . ')/checklist',
			array(
				array(
					'methods'             => WP_REST_Server::READABLE,
					'callback'            => array( $this, 'checklist' ),
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
	public function checklist( WP_REST_Request $request ) {
		$key = $this->engine->discoverer()->key( Rest_Input::id( $request ) );
		if ( null === $key ) {
			return new WP_Error( 'key_health_no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), array( 'status' => 404 ) );
		}
		$response = new WP_REST_Response( array( 'lines' => $this->engine->fixing()->checklist()->of( $key ) ) );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `ChecklistResult` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text = array( 'type' => 'string' );
		$line = array(
			'id'    => array(
				'type' => 'string',
				'enum' => array( 'key_accepted', 'connected', 'comments_checked', 'mail_accepted', 'no_new_error' ),
			),
			'state' => array(
				'type' => 'string',
				'enum' => array( 'done', 'failed', 'waiting' ),
			),
			'text'  => $text,
			'sub'   => $text,
			'at'    => array( 'type' => array( 'string', 'null' ) ),
			'link'  => array(
				'type'       => array( 'object', 'null' ),
				'properties' => array(
					'label' => $text,
					'url'   => $text,
				),
			),
		);
		return array(
			'$schema'              => 'http://json-schema.org/draft-04/schema#',
			'title'                => 'key-health-checklist',
			'type'                 => 'object',
			'properties'           => array(
				'lines' => array(
					'type'  => 'array',
					'items' => array(
						'type'                 => 'object',
						'properties'           => $line,
						'required'             => array_keys( $line ),
						'additionalProperties' => false,
					),
				),
			),
			'required'             => array( 'lines' ),
			'additionalProperties' => false,
		);
	}
}
