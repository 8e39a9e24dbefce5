<?php
/**
 * The route that looks for definitions in all plugins and themes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Config\Search\Found;
use KeyHealth\Config\Search\Hit;
use KeyHealth\Config\Search\Limits;
use KeyHealth\Config\Search\Mention;
use KeyHealth\Config\Search\Search;
use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Only when a person asks: thousands of files are read. Says file, line and name, and of a value its last 4 characters.
 */
final class Rest_Search {

	/** So many places are listed. */
	private const PLACES = 200;

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function register(): void {
		register_rest_route(
			Rest::SPACE,
			'/search',
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, 'search' ),
					'permission_callback' => array( $this, 'may' ),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return true|WP_Error
	 */
	public function may() {
		if ( Access::is_allowed() && Access::sees_files() ) {
			return true;
		}
		return new WP_Error(
			'key_health_forbidden',
			__( 'Only somebody who may see this site’s files can search them.', 'key-health' ),
			array( 'status' => rest_authorization_required_code() )
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function search( WP_REST_Request $request ) {
		try {
			$this->engine->rate_limit()->spend( 'search', Rate_Limit::SEARCHES_PER_HOUR );
		} catch ( Refused $refused ) {
			return new WP_Error( 'key_health_' . $refused->word(), $refused->getMessage(), array( 'status' => $refused->status() ) );
		}
		$found    = Search::of_site()->of_keys( array_values( $this->engine->discoverer()->keys() ) );
		$response = new WP_REST_Response( self::answer( $found ) );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}

	/**
	 * @return array<string, mixed> `SearchResult` in src/shared/types.ts.
	 */
	private static function answer( Found $found ): array {
		$places = array_values(
			array_filter(
				$found->hits(),
				static function ( Hit $hit ): bool {
					// A plugin that reads its constant does what it should.
					return Mention::READ !== $hit->mention()->kind();
				}
			)
		);
		return array(
			'places'       => array_map(
				static function ( Hit $hit ): array {
					return $hit->to_array();
				},
				array_slice( $places, 0, self::PLACES )
			),
			'more'         => max( 0, count( $places ) - self::PLACES ),
			'files'        => $found->files(),
			'seconds'      => round( $found->seconds(), 1 ),
			'limit'        => $found->limit(),
			'unread'       => $found->unread(),
			'unread_count' => $found->unread_count(),
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function schema(): array {
		$text  = array( 'type' => 'string' );
		$count = array(
			'type'    => 'integer',
			'minimum' => 0,
		);
		$place = array(
			'file'  => $text,
			'line'  => $count,
			'kind'  => array(
				'type' => 'string',
				'enum' => array( Mention::DEFINE, Mention::BY_CONST, Mention::ASSIGNMENT, Mention::VALUE ),
			),
			'name'  => $text,
			'last4' => array( 'type' => array( 'string', 'null' ) ),
		);
		$whole = array(
			'places'       => array(
				'type'     => 'array',
				'maxItems' => self::PLACES,
				'items'    => self::all_of( $place ),
			),
			'more'         => $count,
			'files'        => $count,
			'seconds'      => array( 'type' => 'number' ),
			'limit'        => array(
				'type' => array( 'string', 'null' ),
				'enum' => array( Limits::FILES, Limits::BYTES, Limits::SECONDS, Limits::DEPTH, Limits::PLACES, null ),
			),
			'unread'       => array(
				'type'  => 'array',
				'items' => $text,
			),
			'unread_count' => $count,
		);
		return array(
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title'   => 'key-health-search',
		) + self::all_of( $whole );
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
