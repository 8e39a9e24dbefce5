<?php
/**
 * The route that finds out where requests stop.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Reach\Reaching;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Only when a person presses the button that names who is asked: that is the consent, as with a check. No key is sent.
 */
final class Rest_Reach {

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
			'/keys/(?P<id>' . Key::ID_PATTERN . ')/reach',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, 'reach' ),
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
	public function reach( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$key = $this->engine->discoverer()->key( Rest_Input::id( $request ) );
				if ( null === $key ) {
					throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
				}
				$this->engine->rate_limit()->spend( 'reach', Reaching::PER_HOUR );
				$this->engine->store()->set_setting( 'consent', true );
				return $this->answer( $key );
			}
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function answer( Key $key ): array {
		$report = $this->engine->reporter()->report();
		$reach  = $this->engine->fixing()->reaching()->of( $key, Loose::text( $report, 'site', 'address', 'ip' ) );
		if ( 'blocked_by_site' === $reach['cause'] && ! $this->is_listed( $report, $key ) ) {
			// Nothing leaves this site: what is checked is noted, and the line for all hosts with it.
			$this->engine->checker()->check( $key, true );
			$this->engine->forget();
			$report = $this->engine->reporter()->report();
		}
		$line = 'blocked_by_site' === $reach['cause'] ? Loose::map( Loose::map( $report['blocked'] )['line'] ?? null ) : array();
		return array(
			'reach'  => $reach + array( 'line' => $line ? $line : null ),
			'report' => $report,
		);
	}

	/**
	 * @param array<string, mixed> $report The report.
	 * @param Key                  $key    The key.
	 */
	private function is_listed( array $report, Key $key ): bool {
		return in_array( $key->id(), Loose::texts( Loose::map( $report['blocked'] )['key_ids'] ?? array() ), true );
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer; `ReachResult` in src/shared/types.ts.
	 */
	public static function schema(): array {
		$text  = array( 'type' => 'string' );
		$reach = array(
			'cause'   => array(
				'type' => 'string',
				'enum' => array( 'dns', 'dns_everything', 'refused', 'refused_everything', 'timeout', 'timeout_everything', 'tls', 'ca_bundle', 'old_tls', 'clock', 'proxy', 'blocked_by_site', 'ipv6', 'no_transport', 'outage', 'reached', 'unknown' ),
			),
			'title'   => $text,
			'meaning' => $text,
			'steps'   => array(
				'type'  => 'array',
				'items' => $text,
			),
			'line'    => array( 'type' => array( 'object', 'null' ) ),
			'lines'   => array(
				'type'  => 'array',
				'items' => self::all_of(
					array(
						'id'    => array(
							'type' => 'string',
							'enum' => array( 'tried' ),
						),
						'state' => array(
							'type' => 'string',
							'enum' => array( 'done', 'failed', 'skipped' ),
						),
						'text'  => $text,
						'sub'   => $text,
						'at'    => $text,
					)
				),
			),
			'message' => $text,
		);
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => 'key-health-reach',
		) + self::all_of(
			array(
				'reach'  => self::all_of( $reach ),
				'report' => Rest_Schema::report(),
			)
		);
	}

	/**
	 * @param array<string, mixed> $members Of an object, all of them required.
	 * @return array<string, mixed>
	 */
	private static function all_of( array $members ): array {
		return array(
			'type'                 => 'object',
			'properties'           => $members,
			'required'             => array_keys( $members ),
			'additionalProperties' => false,
		);
	}
}
