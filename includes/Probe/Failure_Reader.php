<?php
/**
 * Reads why nothing came back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress reports nearly every failure as `http_request_failed`; only the text tells them apart, and the two transports speak
 * differently. Texts seen on WordPress 6.7 and 7.1, PHP 8.2, with and without cURL (2026-11-21).
 */
final class Failure_Reader {

	/** Number in "cURL error N" => diagnosis. 28 and 56 are told apart by their text. */
	private const CURL = array(
		2  => 'no_transport',
		5  => 'proxy_error',
		6  => 'dns',
		7  => 'connection_refused',
		16 => 'unreadable_answer',
		18 => 'unreadable_answer',
		23 => 'unreadable_answer',
		35 => 'tls',
		43 => 'tls',
		47 => 'intercepted',
		48 => 'tls',
		51 => 'tls',
		52 => 'unreadable_answer',
		53 => 'tls',
		54 => 'tls',
		55 => 'connection_refused',
		58 => 'tls',
		59 => 'tls',
		60 => 'tls',
		61 => 'unreadable_answer',
		64 => 'tls',
		66 => 'tls',
		77 => 'tls',
		80 => 'tls',
		91 => 'tls',
		92 => 'unreadable_answer',
		97 => 'proxy_error',
	);

	/** Words in the text of either transport => diagnosis; the first that is found counts. */
	private const WORDS = array(
		'getaddrinfo'                            => 'dns',
		// The address itself is sound, so its name was not found, or not outside this server's own network.
		'A valid URL was not provided'           => 'dns',
		'Name or service not known'              => 'dns',
		'Could not resolve host'                 => 'dns',
		'Connection refused'                     => 'connection_refused',
		'No route to host'                       => 'connection_refused',
		'Network is unreachable'                 => 'connection_refused',
		'certificate'                            => 'tls',
		'Handshake timed out'                    => 'tls',
		// Before the next: the transport that is missing is often called "ssl".
		'socket transport'                       => 'no_transport',
		'SSL'                                    => 'tls',
		'subjectAltName'                         => 'tls',
		'Failed to enable crypto'                => 'tls',
		'Connection reset'                       => 'connection_refused',
		// What a server that guards its processes (SELinux) says to one that may not use the network.
		'Permission denied'                      => 'connection_refused',
		'fsocket timed out'                      => 'timeout',
		'timed out'                              => 'timeout',
		'407 Proxy'                              => 'proxy_error',
		'Too many redirects'                     => 'intercepted',
		'could not be parsed'                    => 'unreadable_answer',
		'Missing header/body separator'          => 'unreadable_answer',
		'Received '                              => 'unreadable_answer',
		'No working transports found'            => 'no_transport',
		'There are no HTTP transports available' => 'no_transport',
	);

	/** @var string The host of the proxy that WordPress sends through, '' for none. */
	private $proxy;

	/** @param string|null $proxy Host of a proxy; null for the one in wp-config.php. */
	public function __construct( ?string $proxy = null ) {
		$this->proxy = $proxy ?? Loose::text( defined( 'WP_PROXY_HOST' ) ? constant( 'WP_PROXY_HOST' ) : '' );
	}

	/**
	 * @param array{code: string, text: string} $failure Of an Answer.
	 * @return string One of the diagnoses that say "could not check".
	 */
	public function read( array $failure ): string {
		switch ( $failure['code'] ) {
			case 'http_request_not_executed':
				return 'blocked_by_site';
			case 'http_failure':
				return 'no_transport';
			case 'http_request_failed':
				return 1 === preg_match( '/^cURL error (\d+):/', $failure['text'], $match )
					? $this->curl( (int) $match[1], $failure['text'] )
					: $this->words( $failure['text'] );
			case Smtp::FAILED:
				return $this->words( $failure['text'] );
			default:
				// No code of WordPress: somebody on this site answered with an error of his own.
				return 'intercepted';
		}
	}

	private function curl( int $number, string $text ): string {
		// Behind a proxy cURL connects to nobody else: "Failed to connect to proxy.example port 3128".
		if ( '' !== $this->proxy && in_array( $number, array( 7, 28 ), true ) && false !== stripos( $text, ' to ' . $this->proxy . ' port' ) ) {
			return 'proxy_error';
		}
		if ( 28 === $number ) {
			if ( false !== stripos( $text, 'Resolving timed out' ) ) {
				return 'dns';
			}
			return false !== stripos( $text, 'SSL' ) ? 'tls' : 'timeout';
		}
		if ( 56 === $number ) {
			// "Received HTTP code 403 from proxy after CONNECT"; since cURL 7.86 "CONNECT tunnel failed, response 403".
			return 1 === preg_match( '/407|from proxy|CONNECT tunnel/', $text ) ? 'proxy_error' : 'connection_refused';
		}
		return self::CURL[ $number ] ?? 'unreadable_answer';
	}

	private function words( string $text ): string {
		// A socket's address ("ssl://…") is no word about TLS.
		$text = str_ireplace( 'ssl://', '', $text );
		foreach ( self::WORDS as $words => $diagnosis ) {
			// PHP makes a number of a key like '407'.
			if ( false !== stripos( $text, (string) $words ) ) {
				return $diagnosis;
			}
		}
		return 'unreadable_answer';
	}
}
