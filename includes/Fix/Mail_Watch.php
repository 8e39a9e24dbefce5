<?php
/**
 * Watches a mail on its way out of this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Sees the requests to providers of mail that WordPress carries, the talk of PHPMailer with a mail server, and what WordPress is told
 * of success and failure. Other plugins ask others meanwhile: that is not kept. What goes out past WordPress (cURL of a plugin's own)
 * is not seen.
 *
 * @phpstan-type Seen array{request: Mail_Watch_Request, provider: string, key: string|null, status: int|null, words: string, duration_ms: int, carries: bool}
 */
final class Mail_Watch {

	/** As many requests are kept. */
	private const MOST = 10;

	/** Headers in which a provider names the mail it took. */
	private const IDS = array( 'x-message-id', 'x-mj-request-guid', 'x-amzn-requestid' );

	/** @var Catalog */
	private $catalog;

	/** @var list<Key> */
	private $keys;

	/** @var string Who gets the mail. */
	private $to;

	/** @var list<array{string, callable, int, int}> */
	private $hooked = array();

	/** @var array<string, float> When a request began, by its address. */
	private $began = array();

	/**
	 * @var array
	 * @phpstan-var list<Seen>
	 */
	private $seen = array();

	/** @var Mail_Watch_Talk */
	private $talk;

	/** @var string|null */
	private $failure;

	/** @var bool */
	private $succeeded = false;

	/**
	 * @param Catalog   $catalog Knows the hosts of providers.
	 * @param list<Key> $keys    Keys of this site over which mail may be sent.
	 * @param string    $to      Who gets the mail.
	 */
	public function __construct( Catalog $catalog, array $keys, string $to ) {
		$this->catalog = $catalog;
		$this->keys    = $keys;
		$this->to      = $to;
		$this->talk    = new Mail_Watch_Talk();
	}

	public function start(): void {
		$this->hook( 'pre_http_request', array( $this, 'asked' ), 3 );
		$this->hook( 'http_api_debug', array( $this, 'answered' ), 5 );
		$this->hook( 'phpmailer_init', array( $this->talk, 'listen' ), 1 );
		$this->hook( 'wp_mail_failed', array( $this, 'failed' ), 1 );
		$this->hook( 'wp_mail_succeeded', array( $this, 'succeeded' ), 0 );
	}

	public function stop(): void {
		foreach ( $this->hooked as list( $hook, $callback, $priority ) ) {
			remove_filter( $hook, $callback, $priority );
		}
		$this->hooked = array();
		$this->talk->stop();
	}

	/**
	 * What providers were asked, oldest first.
	 *
	 * @return array
	 * @phpstan-return list<Seen>
	 */
	public function seen(): array {
		return $this->seen;
	}

	public function talk(): Mail_Watch_Talk {
		return $this->talk;
	}

	/** Why it failed, as it was told to WordPress; null when it was not. */
	public function failure(): ?string {
		return $this->failure;
	}

	public function was_told_of_success(): bool {
		return $this->succeeded;
	}

	/**
	 * Called by WordPress before a request leaves.
	 *
	 * @internal
	 * @param mixed $answer What somebody answers in place of the provider, or false.
	 * @param mixed $args   Arguments of the request.
	 * @param mixed $url    Where to.
	 * @return mixed The answer as it was.
	 */
	public function asked( $answer, $args = array(), $url = '' ) {
		$url = is_string( $url ) ? $url : '';
		if ( false === $answer ) {
			$this->began[ $url ] = microtime( true );
		} else {
			$this->keep( $answer, is_array( $args ) ? $args : array(), $url );
		}
		return $answer;
	}

	/**
	 * Called by WordPress when a request has come back.
	 *
	 * @internal
	 * @param mixed $answer  What came back.
	 * @param mixed $context Not used.
	 * @param mixed $class   Not used.
	 * @param mixed $args    Arguments of the request.
	 * @param mixed $url     Where to.
	 */
	public function answered( $answer, $context = '', $class = '', $args = array(), $url = '' ): void {
		$this->keep( $answer, is_array( $args ) ? $args : array(), is_string( $url ) ? $url : '' );
	}

	/**
	 * @internal
	 * @param mixed $error What WordPress is told.
	 */
	public function failed( $error ): void {
		$this->failure = is_wp_error( $error ) ? $error->get_error_message() : '';
	}

	/** @internal */
	public function succeeded(): void {
		$this->succeeded = true;
	}

	/**
	 * @param mixed        $answer What came back.
	 * @param array<mixed> $args   Arguments of the request.
	 */
	private function keep( $answer, array $args, string $url ): void {
		$began   = $this->began[ $url ] ?? null;
		$request = new Mail_Watch_Request( $url, $args );
		$key     = $this->key_in( $request );
		$whose   = null === $key ? $this->provider_at( $request->host() ) : $key->provider();
		unset( $this->began[ $url ] );
		if ( '' === $whose || count( $this->seen ) >= self::MOST ) {
			return;
		}
		$status       = is_array( $answer ) ? (int) wp_remote_retrieve_response_code( $answer ) : 0;
		$this->seen[] = array(
			'request'     => $request,
			'provider'    => $whose,
			'key'         => null === $key ? null : $key->id(),
			'status'      => 0 === $status ? null : $status,
			'words'       => self::words( $answer ),
			'duration_ms' => null === $began ? 0 : (int) round( ( microtime( true ) - $began ) * 1000 ),
			'carries'     => $request->is_mail_to( $this->to ),
		);
	}

	private function key_in( Mail_Watch_Request $request ): ?Key {
		foreach ( $this->keys as $key ) {
			if ( $request->is_with( $key ) ) {
				return $key;
			}
		}
		return null;
	}

	/** The provider of mail whose host this is; '' for none. */
	private function provider_at( string $host ): string {
		foreach ( $this->catalog->providers() as $id => $provider ) {
			foreach ( 'mail' === $provider['purpose'] ? $provider['hosts'] : array() as $pattern ) {
				if ( 1 === preg_match( '/^' . str_replace( '\*', '[a-z0-9-]+', preg_quote( $pattern, '/' ) ) . '$/D', $host ) ) {
					return $id;
				}
			}
		}
		return '';
	}

	/**
	 * The provider's words, and under which id it took the mail.
	 *
	 * @param mixed $answer What came back.
	 */
	private static function words( $answer ): string {
		if ( is_wp_error( $answer ) ) {
			return $answer->get_error_message();
		}
		if ( ! is_array( $answer ) ) {
			return '';
		}
		$body  = trim( wp_remote_retrieve_body( $answer ) );
		$words = array( 1 === preg_match( '~^<(?:!doctype|html)~i', $body ) ? wp_strip_all_tags( $body, true ) : $body );
		foreach ( self::IDS as $name ) {
			$id      = Loose::text( wp_remote_retrieve_header( $answer, $name ) );
			$words[] = '' === $id ? '' : "$name: $id";
		}
		return trim( implode( ' ', array_filter( $words ) ) );
	}

	private function hook( string $hook, callable $callback, int $arguments ): void {
		add_filter( $hook, $callback, PHP_INT_MAX, $arguments );
		$this->hooked[] = array( $hook, $callback, PHP_INT_MAX, $arguments );
	}
}
