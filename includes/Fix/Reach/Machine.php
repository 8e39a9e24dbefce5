<?php
/**
 * What this server is able to do.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * What can be seen without asking anybody.
 */
final class Machine {

	/** States of a file of certificates. */
	public const FILE_GOOD       = 'good';
	public const FILE_MISSING    = 'missing';
	public const FILE_UNREADABLE = 'unreadable';
	public const FILE_EMPTY      = 'empty';

	/** TLS 1.2 came with OpenSSL 1.0.1 (2012) and NSS 3.15.1 (2013), as their release notes say. */
	private const FIRST_WITH_TLS_1_2 = array(
		'OpenSSL' => '1.0.1',
		'NSS'     => '3.15.1',
	);

	/** @var bool */
	private $can_send;

	/** @var string "7.88.1", '' for none. */
	private $curl;

	/** @var string "OpenSSL/3.0.19" */
	private $tls;

	/** @var (callable(string): string) */
	private $proxy;

	/**
	 * @param bool                     $can_send Whether PHP can make a secure connection at all.
	 * @param string                   $curl     Version of cURL.
	 * @param string                   $tls      Library that encrypts, and its version.
	 * @param callable(string): string $proxy    Gets a URL, gives "host:port" of the proxy it goes through, '' for none.
	 */
	public function __construct( bool $can_send, string $curl, string $tls, callable $proxy ) {
		$this->can_send = $can_send;
		$this->curl     = $curl;
		$this->tls      = $tls;
		$this->proxy    = $proxy;
	}

	public static function here(): self {
		$by_curl = function_exists( 'curl_init' ) && function_exists( 'curl_exec' ) && function_exists( 'curl_version' );
		$by_hand = function_exists( 'stream_socket_client' ) && extension_loaded( 'openssl' );
		$curl    = $by_curl ? curl_version() : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_version -- WordPress itself has no word for it.
		$curl    = is_array( $curl ) ? $curl : array();
		$tls     = $curl['ssl_version'] ?? ( $by_hand ? OPENSSL_VERSION_TEXT : '' );
		return new self(
			$by_curl || $by_hand,
			Loose::text( $curl['version'] ?? '' ),
			is_string( $tls ) ? str_replace( 'OpenSSL ', 'OpenSSL/', $tls ) : '',
			static function ( string $url ): string {
				$proxy = new \WP_HTTP_Proxy();
				return $proxy->is_enabled() && $proxy->send_through_proxy( $url ) ? $proxy->host() . ':' . $proxy->port() : '';
			}
		);
	}

	public function can_send(): bool {
		return $this->can_send;
	}

	/** Whether the library that encrypts cannot do what servers ask for today. */
	public function is_tls_old(): bool {
		foreach ( self::FIRST_WITH_TLS_1_2 as $library => $first ) {
			// "LibreSSL/2.8" and "(SecureTransport) OpenSSL/…" are others.
			if ( 1 === preg_match( '~^' . $library . '/(\d+(?:\.\d+)*)~', $this->tls, $match ) ) {
				return version_compare( $match[1], $first, '<' );
			}
		}
		return false;
	}

	public function tls(): string {
		return $this->tls;
	}

	/** "host:port" of the proxy, '' for none. */
	public function proxy_for( string $host ): string {
		return ( $this->proxy )( 'https://' . $host . '/' );
	}

	/** "PHP 8.2.36, cURL 7.88.1, OpenSSL/3.0.19, WordPress 7.1" */
	public function versions(): string {
		return implode(
			', ',
			array_filter(
				array(
					'PHP ' . PHP_VERSION,
					'' === $this->curl ? '' : 'cURL ' . $this->curl,
					$this->tls,
					'WordPress ' . get_bloginfo( 'version' ),
				)
			)
		);
	}

	/** @return string One of the states above. */
	public static function certificates( string $path ): string {
		set_error_handler( '__return_true' ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- open_basedir warns about what may not be looked at.
		$is_there = is_file( $path );
		$start    = $is_there && is_readable( $path ) ? file_get_contents( $path, false, null, 0, MB_IN_BYTES ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this server.
		restore_error_handler();
		if ( ! $is_there ) {
			return self::FILE_MISSING;
		}
		if ( false === $start ) {
			return self::FILE_UNREADABLE;
		}
		return false === strpos( $start, '-----BEGIN CERTIFICATE-----' ) ? self::FILE_EMPTY : self::FILE_GOOD;
	}
}
