<?php
/**
 * Why this site did not answer itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Failure_Reader;

defined( 'ABSPATH' ) || exit;

final class No_Answer {

	/** A sentence. */
	public static function reason( Answer $answer ): string {
		$failure = $answer->failure();
		if ( null !== $failure ) {
			return self::failed( ( new Failure_Reader() )->read( $failure ) );
		}
		$status = (int) $answer->status();
		switch ( $status ) {
			case 200:
				return __( 'Something else answered in its place.', 'key-health' );
			case 401:
			case 403:
			case 407:
				/* translators: %d: HTTP status. */
				return sprintf( __( 'Its own address wants a login, or refuses the request (HTTP %d).', 'key-health' ), $status );
			case 404:
				return __( 'The new request was not recognized (HTTP 404). Rules that hide the REST API do that, and an object cache that not all processes share.', 'key-health' );
			case 503:
				return __( 'It is in maintenance mode or too busy (HTTP 503).', 'key-health' );
		}
		if ( $status >= 300 && $status < 400 ) {
			/* translators: %d: HTTP status. */
			return sprintf( __( 'Its own address leads somewhere else (HTTP %d).', 'key-health' ), $status );
		}
		return $status >= 500
			/* translators: %d: HTTP status. */
			? sprintf( __( 'The new request ended in an error of the server (HTTP %d).', 'key-health' ), $status )
			/* translators: %d: HTTP status. */
			: sprintf( __( 'The new request was refused (HTTP %d).', 'key-health' ), $status );
	}

	private static function failed( string $diagnosis ): string {
		switch ( $diagnosis ) {
			case 'timeout':
				return __( 'It did not answer its own request within 10 seconds.', 'key-health' );
			case 'dns':
				return __( 'This server does not find the site’s own name.', 'key-health' );
			case 'tls':
				return __( 'No encrypted connection to its own address came about.', 'key-health' );
			case 'connection_refused':
				return __( 'Its own address did not take the connection.', 'key-health' );
			case 'proxy_error':
				return __( 'The proxy of this server did not let the request through.', 'key-health' );
			case 'blocked_by_site':
				return __( 'Outgoing requests are switched off on this site (WP_HTTP_BLOCK_EXTERNAL), those to itself as well.', 'key-health' );
			case 'intercepted':
				return __( 'Other code on this site stopped the request.', 'key-health' );
			default:
				return __( 'The request to itself failed.', 'key-health' );
		}
	}
}
