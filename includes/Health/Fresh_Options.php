<?php
/**
 * Reads options anew.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Before some of an option is changed and all of it written. WordPress takes a question that failed for "there is no such option", and
 * remembers that; then everything that stood there would be overwritten.
 */
final class Fresh_Options {

	/**
	 * What is read next of them is what stands there now; in one query.
	 *
	 * @param list<string> $names Options of this site that are not loaded with every page.
	 * @throws No_Answer When the database gives none. What WordPress knows of them is left as it is.
	 */
	public static function read( array $names ): void {
		$found   = self::rows( $names );
		$missing = wp_cache_get( 'notoptions', 'options' );
		$missing = is_array( $missing ) ? $missing : array();
		$now     = array_diff_key( $missing, $found ) + array_fill_keys( array_values( array_diff( $names, array_keys( $found ) ) ), true );
		foreach ( array_diff( $names, array_keys( $found ) ) as $name ) {
			wp_cache_delete( $name, 'options' );
		}
		if ( $found ) {
			wp_cache_set_multiple( $found, 'options' );
		}
		if ( array_keys( $now ) !== array_keys( $missing ) ) {
			wp_cache_set( 'notoptions', $now, 'options' );
		}
	}

	/**
	 * @param list<string> $names Options.
	 * @return array<string, string> As they stand in the database, by name.
	 * @throws No_Answer When the database gives none.
	 */
	private static function rows( array $names ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$marks = implode( ',', array_fill( 0, count( $names ), '%s' ) );
		$shown = $wpdb->suppress_errors( true );
		// Without a connection WordPress gives up before it forgets the error of an earlier question.
		$wpdb->flush();
		// phpcs:ignore WordPress.DB -- What a cache says may be old.
		$is_answered = false !== $wpdb->query( (string) $wpdb->prepare( "SELECT option_name, option_value FROM %i WHERE option_name IN ($marks)", $wpdb->options, ...$names ) );
		$wpdb->suppress_errors( $shown );
		if ( 1 === preg_match( Rows::NO_TABLE, $wpdb->last_error ) ) {
			// A site of a network that has lost its tables: nothing stands there, and nothing can be written over.
			return array();
		}
		// A connection that was lost and does not come back leaves no error.
		if ( ! $is_answered || '' !== $wpdb->last_error ) {
			throw new No_Answer();
		}
		/** @var list<object{option_name: string, option_value: string}> $rows */
		$rows = $wpdb->last_result;
		return array_column( $rows, 'option_value', 'option_name' );
	}
}
