<?php
/**
 * The route on which this site answers itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Fresh_Question;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Says what a plugin gets in a request that has just begun: a fingerprint for each field that was written, and the place it comes from.
 * Never a value, its end or its length.
 *
 * The one route without a user: a site that calls itself is not logged in, so the token is the right to ask. The threat considered:
 * who gets hold of a token could learn whether a guess is the key. It takes the token within 60 seconds, before the site's own request
 * uses it up, and the site's salts besides, which are in the fingerprint: so nothing is learned. A token has 256 random bits and is
 * kept as a hash; a wrong, a used and an old one are answered alike.
 */
final class Rest_Fresh {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function register(): void {
		register_rest_route(
			Rest::SPACE,
			'/fresh/(?P<token>' . Fresh_Question::TOKEN_PATTERN . ')',
			array(
				array(
					'methods'             => WP_REST_Server::READABLE,
					'callback'            => array( $this, 'answer' ),
					'permission_callback' => '__return_true',
					'show_in_index'       => false,
					'args'                => array(
						'token' => array(
							'type'        => 'string',
							'required'    => true,
							'description' => __( 'Names a question that this site has for itself.', 'key-health' ),
						),
					),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function answer( WP_REST_Request $request ) {
		// The one in the address: a query string could name another.
		$token    = new Secret( Loose::text( $request->get_url_params(), 'token' ) );
		$question = $this->engine->fresh_question()->take( $token );
		if ( null === $question ) {
			return new WP_Error( 'key_health_no_question', __( 'There is nothing here.', 'key-health' ), array( 'status' => 404 ) );
		}
		$key    = $this->engine->discoverer()->key( $question['key_id'] );
		$prints = array();
		$places = array();
		foreach ( $question['names'] as $name ) {
			$field = null === $key ? null : $key->field( $name );
			if ( null !== $field ) {
				$effective       = $field->effective();
				$prints[ $name ] = $this->engine->fresh_question()->fingerprint( $token, $name, $field->value() );
				$places[ $name ] = null === $effective ? '' : $effective->location()->label() . ': ' . $effective->reason();
			}
		}
		$response = new WP_REST_Response(
			array(
				'prints' => (object) $prints,
				'places' => (object) $places,
			)
		);
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function schema(): array {
		$texts = array(
			'type'                 => 'object',
			'additionalProperties' => array( 'type' => 'string' ),
		);
		return array(
			'$schema'              => 'http://json-schema.org/draft-04/schema#',
			'title'                => 'key-health-fresh',
			'type'                 => 'object',
			'required'             => array( 'prints', 'places' ),
			'additionalProperties' => false,
			'properties'           => array(
				'prints' => $texts,
				'places' => $texts,
			),
		);
	}
}
