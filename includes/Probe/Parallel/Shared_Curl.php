<?php
/**
 * WordPress's cURL, with the waiting shared.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Parallel;

use WpOrg\Requests\Transport;
use WpOrg\Requests\Transport\Curl;

defined( 'ABSPATH' ) || exit;

/**
 * Does what `WpOrg\Requests\Transport\Curl::request()` does (WordPress 6.6 to 7.1), with its own parts: the handle is prepared and the
 * answer read by that class. Only `curl_exec()` is another.
 *
 * phpcs:disable WordPress.WP.AlternativeFunctions -- the place where WordPress itself calls cURL.
 */
final class Shared_Curl implements Transport {

	/** @var Together */
	private $together;

	/** @var callable(): void */
	private $rest;

	/** @var callable(float|int): void */
	private $wake;

	/**
	 * @param Together                  $together The jobs.
	 * @param callable(): void          $rest     Called before it waits.
	 * @param callable(float|int): void $wake     Called after that, with the seconds for which it was not the transfer that it waited for.
	 */
	public function __construct( Together $together, callable $rest, callable $wake ) {
		$this->together = $together;
		$this->rest     = $rest;
		$this->wake     = $wake;
	}

	/**
	 * @param string               $url     Where to.
	 * @param array<string, mixed> $headers Of the request.
	 * @param mixed                $data    Body, or fields.
	 * @param array<string, mixed> $options Of the library.
	 * @return string|false Head and body of the answer.
	 */
	public function request( $url, $headers = array(), $data = array(), $options = array() ) {
		$curl      = new Curl();
		$transfers = $this->is_ordinary( $url, $data, $options ) ? $this->together->transfers() : null;
		/** @var string|array<mixed> $data */
		if ( null === $transfers || ! $this->is_unchanged() ) {
			$this->together->settle();
			return $curl->request( $url, $headers, $data, $options );
		}
		/** @var \WpOrg\Requests\Hooks $hooks */
		$hooks = $options['hooks'];
		self::keep_apart( $hooks );
		$this->together->expect( true );
		$handle = &$curl->get_subrequest_handle( $url, $headers, $data ?? '', $options );
		$this->together->expect( false );
		$thrown = null;
		/** @var resource $handle An object since PHP 8. */
		curl_setopt( $handle, CURLOPT_WRITEFUNCTION, self::writer( $curl, $thrown ) );
		$hooks->dispatch( 'curl.before_send', array( &$handle ) );
		self::set_certificates( $handle, $options );

		$this->travel( $transfers, $handle, $url, $thrown );
		$hooks->dispatch( 'curl.after_send', array() );
		if ( in_array( curl_errno( $handle ), array( CURLE_WRITE_ERROR, CURLE_BAD_CONTENT_ENCODING ), true ) ) {
			curl_setopt( $handle, CURLOPT_ENCODING, 'none' );
			self::forget_body( $curl );
			$this->travel( $transfers, $handle, $url, $thrown );
		}
		$answer = $curl->process_response( $curl->response_data, $options );
		// They hold this object, and this object holds the handle.
		curl_setopt( $handle, CURLOPT_HEADERFUNCTION, null );
		curl_setopt( $handle, CURLOPT_WRITEFUNCTION, null );
		return $answer;
	}

	/**
	 * Nobody asks for many at once here.
	 *
	 * @param array<mixed>         $requests What to ask.
	 * @param array<string, mixed> $options  Of the library.
	 * @return array<mixed>
	 */
	public function request_multiple( $requests, $options ) {
		return ( new Curl() )->request_multiple( $requests, $options );
	}

	/**
	 * @param array<string, bool> $capabilities What is needed.
	 */
	public static function test( $capabilities = array() ): bool {
		return Curl::test( $capabilities );
	}

	/**
	 * What goes to a file, is not waited for, or is no request at all is left to WordPress.
	 *
	 * @param mixed                $url     Where to.
	 * @param mixed                $data    Body, or fields.
	 * @param array<string, mixed> $options Of the library.
	 */
	private function is_ordinary( $url, $data, array $options ): bool {
		return is_string( $url ) && ( null === $data || is_string( $data ) || is_array( $data ) )
			&& false === $options['filename'] && true === $options['blocking'];
	}

	/** What somebody hangs on a hook for one request, and takes off after it, would meet the others as well. */
	private function is_unchanged(): bool {
		( $this->rest )();
		try {
			return $this->together->is_unchanged();
		} finally {
			( $this->wake )( 0 );
		}
	}

	/**
	 * Each request has a connection and names of its own, as with `curl_exec()`: what a filter sets for one (an address for a name, a
	 * certificate) must not reach another. Before the filters, which have the last word.
	 */
	private static function keep_apart( \WpOrg\Requests\Hooks $hooks ): void {
		$own = curl_share_init();
		curl_share_setopt( $own, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS );
		curl_share_setopt( $own, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION );
		$hooks->register(
			'curl.before_request',
			static function ( $handle ) use ( $own ): void {
				/** @var resource $handle */
				curl_setopt_array(
					$handle,
					array(
						CURLOPT_SHARE         => $own,
						CURLOPT_FRESH_CONNECT => true,
						CURLOPT_FORBID_REUSE  => true,
					)
				);
			},
			PHP_INT_MIN
		);
	}

	/**
	 * An error in a callback of a piece of the answer belongs to its own request, and not to the one that moves the bytes.
	 *
	 * @param Curl            $curl   Takes the answer.
	 * @param \Throwable|null $thrown Takes the error.
	 */
	private static function writer( Curl $curl, ?\Throwable &$thrown ): callable {
		return static function ( $handle, string $piece ) use ( $curl, &$thrown ): int {
			$running = Together::hooks_running();
			try {
				/** @var resource $handle */
				return $curl->stream_body( $handle, $piece );
			} catch ( \Throwable $error ) {
				$thrown = $error;
				Together::set_hooks_running( $running );
				return -1;
			}
		};
	}

	/**
	 * After the filters of the handle, as WordPress does it.
	 *
	 * @param resource             $handle  Of cURL.
	 * @param array<string, mixed> $options Of the library.
	 */
	private static function set_certificates( $handle, array $options ): void {
		if ( false === ( $options['verify'] ?? null ) ) {
			curl_setopt( $handle, CURLOPT_SSL_VERIFYHOST, 0 );
			curl_setopt( $handle, CURLOPT_SSL_VERIFYPEER, false );
		} elseif ( is_string( $options['verify'] ?? null ) ) {
			/** @var non-empty-string $file Or empty: what cURL says of that, it is to say here as well. */
			$file = $options['verify'];
			curl_setopt( $handle, CURLOPT_CAINFO, $file );
		}
		if ( false === ( $options['verifyname'] ?? null ) ) {
			curl_setopt( $handle, CURLOPT_SSL_VERIFYHOST, 0 );
		}
	}

	/**
	 * Comes back when the transfer has ended.
	 *
	 * @param Transfers       $transfers Takes it along.
	 * @param resource        $handle    Prepared.
	 * @param string          $url       Where to.
	 * @param \Throwable|null $thrown    What a callback has thrown meanwhile.
	 * @throws \Throwable The same.
	 */
	private function travel( Transfers $transfers, $handle, string $url, ?\Throwable &$thrown ): void {
		$started = microtime( true );
		( $this->rest )();
		$transfers->travel( $handle, (string) wp_parse_url( $url, PHP_URL_HOST ) );
		$idle = microtime( true ) - $started - (float) curl_getinfo( $handle, CURLINFO_TOTAL_TIME );
		( $this->wake )( max( 0, $idle ) );
		if ( null !== $thrown ) {
			throw $thrown;
		}
	}

	private static function forget_body( Curl $curl ): void {
		$curl->response_data = '';
		if ( property_exists( $curl, 'response_bytes' ) ) {
			$bytes = new \ReflectionProperty( $curl, 'response_bytes' );
			$bytes->setValue( $curl, 0 );
		}
	}
}
