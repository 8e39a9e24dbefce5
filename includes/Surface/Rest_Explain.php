<?php
/**
 * The route that explains an error.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Loose;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Takes a text and answers with what it means. Nobody is asked and nothing is kept; the text comes back with its keys covered.
 */
final class Rest_Explain {

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
			'/explain',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, 'explain' ),
					'permission_callback' => array( $this->rest, 'may' ),
					'args'                => array(
						'text' => array(
							'type'        => 'string',
							'required'    => true,
							// Four bytes each at most; what is longer than a message is cut when it is read.
							'maxLength'   => 4 * Explainer::MAX_CHARACTERS,
							'description' => __( 'An error message that somebody has seen.', 'key-health' ),
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
	public function explain( WP_REST_Request $request ) {
		try {
			$text = Loose::text( $request->get_param( 'text' ) );
			if ( '' === trim( $text ) ) {
				throw new Refused( 'no_text', __( 'There is no text. Paste the error message first.', 'key-health' ) );
			}
			$this->engine->rate_limit()->spend( 'explain', Rate_Limit::EXPLANATIONS_PER_HOUR );
			$response = new WP_REST_Response( $this->engine->explainer()->explain( $text, $this->engine->discoverer()->keys() ) );
			$response->header( 'Cache-Control', 'no-store, private' );
			return $response;
		} catch ( Refused $refused ) {
			return new WP_Error( 'key_health_' . $refused->word(), $refused->getMessage(), array( 'status' => $refused->status() ) );
		}
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `Explanations` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text   = array( 'type' => 'string' );
		$texts  = array(
			'type'  => 'array',
			'items' => $text,
		);
		$object = static function ( array $properties, array $type = array( 'object' ) ): array {
			return array(
				'type'                 => $type,
				'properties'           => $properties,
				'required'             => array_keys( $properties ),
				'additionalProperties' => false,
			);
		};
		$result = array(
			'provider'   => $object(
				array(
					'id'   => $text,
					'name' => $text,
				),
				array( 'object', 'null' )
			),
			'alike'      => $texts,
			'state'      => array(
				'type' => 'string',
				'enum' => Finding::STATES,
			),
			'diagnosis'  => $text,
			'reason'     => array( 'type' => array( 'string', 'null' ) ),
			'confidence' => array(
				'type' => 'string',
				'enum' => array( 'proven', 'likely' ),
			),
			'title'      => $text,
			'meaning'    => $text,
			'says'       => $text,
			'why'        => $text,
			'words'      => $text,
			'key_ids'    => $texts,
			'button'     => $text,
			'fix'        => array( 'type' => array( 'string', 'null' ) ),
		);
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => 'key-health-explanation',
		) + $object(
			array(
				'text'    => $text,
				'covered' => array( 'type' => 'boolean' ),
				'results' => array(
					'type'     => 'array',
					'maxItems' => 3,
					'items'    => $object( $result ),
				),
				'title'   => $text,
				'meaning' => $text,
			)
		);
	}
}
