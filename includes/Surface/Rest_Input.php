<?php
/**
 * Reads what was sent to the routes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress has checked the types; here is what types cannot say.
 */
final class Rest_Input {

	/** The id in the address: a body may hold another one, and WordPress would prefer it. */
	public static function id( WP_REST_Request $request ): string {
		$id = $request->get_url_params()['id'] ?? '';
		return is_string( $id ) ? $id : '';
	}

	/**
	 * @return array<string, string> Pasted values by field name.
	 */
	public static function pasted( WP_REST_Request $request ): array {
		return self::texts( $request->get_param( 'fields' ) );
	}

	/**
	 * @return array<string, string> Salts by the name of their constant.
	 */
	public static function salts( WP_REST_Request $request ): array {
		return self::texts( $request->get_param( 'recover' ) );
	}

	/**
	 * @param mixed $values What was sent.
	 * @return array<string, string> What is no text is an empty one.
	 */
	private static function texts( $values ): array {
		$texts = array();
		foreach ( is_array( $values ) ? $values : array() as $name => $value ) {
			$texts[ (string) $name ] = is_string( $value ) ? $value : '';
		}
		return $texts;
	}

	/**
	 * @return list<string> Ids of other keys.
	 */
	public static function also( WP_REST_Request $request ): array {
		return array_values( self::texts( $request->get_param( 'also' ) ) );
	}

	/** Of the file that was looked at. */
	public static function hash( WP_REST_Request $request ): string {
		$hash = $request->get_param( 'hash' );
		return is_string( $hash ) ? $hash : '';
	}

	/**
	 * The stored definition whose value is to be used, '' for none.
	 *
	 * @throws Refused When it belongs to the network, and the person does not.
	 */
	public static function from( WP_REST_Request $request ): string {
		$from = $request->get_param( 'from' );
		$from = is_string( $from ) ? $from : '';
		if ( '' !== $from && ! Access::sees_files() && 0 !== strpos( $from, Location::OPTION . ':' ) ) {
			// Who copied a network's constant into a site's settings could read it there.
			throw new Refused( 'not_yours', __( 'This value is set by the network. Only who runs the network can copy it.', 'key-health' ), 403 );
		}
		return $from;
	}

	/**
	 * YYYY-MM-DD, or null.
	 *
	 * @throws Refused When there is no such day.
	 */
	public static function day( WP_REST_Request $request ): ?string {
		$date = $request->get_param( 'expires_on' );
		if ( null === $date ) {
			return null;
		}
		$is_day = is_string( $date )
			&& 1 === preg_match( '/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/D', $date, $part )
			&& checkdate( (int) $part[2], (int) $part[3], (int) $part[1] );
		if ( ! $is_day ) {
			throw new Refused( 'no_date', __( 'This is not a date. Write it as year, month and day, for example 2027-11-21.', 'key-health' ) );
		}
		return (string) $date;
	}

	/**
	 * The values that a request is about: pasted, stored, or opened with old salts.
	 *
	 * @return array<string, Secret> By field name.
	 * @throws Refused When there are none.
	 */
	public static function values( Engine $engine, Key $key, WP_REST_Request $request ): array {
		$salts = self::salts( $request );
		return $salts
			? $engine->fixing()->recovered_values()->of( $key, $salts )
			: $engine->fixing()->candidate_values()->of( $key, self::pasted( $request ), self::from( $request ) );
	}
}
