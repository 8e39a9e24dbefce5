<?php
/**
 * The route that finds out who changes our requests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Config\Callback;
use KeyHealth\Fix\Interference\Change;
use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Only when a person presses the button that says who is asked: that is the consent, as with a check.
 */
final class Rest_Interference {

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
			'/interference',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, 'trace' ),
					'permission_callback' => array( $this->rest, 'may' ),
					'args'                => array( 'key_id' => Rest_Schema::key_id()['id'] ),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function trace( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$key = $this->engine->discoverer()->key( Loose::text( $request->get_param( 'key_id' ) ) );
				if ( null === $key ) {
					throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
				}
				$this->engine->rate_limit()->spend( 'interference', Rate_Limit::TRACES_PER_HOUR );
				$this->engine->store()->set_setting( 'consent', true );
				return array(
					'trace'  => $this->engine->fixing()->interference()->of( $key ),
					'report' => Guarded::report( $this->engine ),
				);
			}
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `TraceResult` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text     = array( 'type' => 'string' );
		$number   = array( 'type' => 'integer' );
		$boolean  = array( 'type' => 'boolean' );
		$callback = array(
			'hook'     => $text,
			'priority' => $number,
			'label'    => $text,
			'owner'    => $text,
			'kind'     => $text + array( 'enum' => Callback::KINDS ),
			'file'     => array( 'type' => array( 'string', 'null' ) ),
			'line'     => array( 'type' => array( 'integer', 'null' ) ),
			'accused'  => $boolean,
		);
		$change   = array(
			'callback' => $number,
			'what'     => $text + array( 'enum' => Change::KINDS ),
			'text'     => $text,
			'before'   => $text,
			'after'    => $text,
			'harmful'  => $boolean,
		);
		$trace    = array(
			'asked_at'  => Report_Schema::time(),
			'request'   => $text,
			'title'     => $text,
			'meaning'   => $text,
			'callbacks' => self::items( self::all_of( $callback ) ),
			'changes'   => self::items( self::all_of( $change ) ),
			'culprits'  => self::items( $number ),
			'proof'     => $text,
		);
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => 'key-health-trace',
		) + self::all_of(
			array(
				'trace'  => self::all_of( $trace ),
				'report' => array( 'type' => array( 'object', 'null' ) ),
			)
		);
	}

	/**
	 * @param array<string, mixed> $properties Schemas by name; all must be there, and no others.
	 * @return array<string, mixed>
	 */
	private static function all_of( array $properties ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $properties,
			'required'             => array_keys( $properties ),
			'additionalProperties' => false,
		);
	}

	/**
	 * @param array<string, mixed> $items Schema of an item.
	 * @return array<string, mixed>
	 */
	private static function items( array $items ): array {
		return array(
			'type'  => 'array',
			'items' => $items,
		);
	}
}
