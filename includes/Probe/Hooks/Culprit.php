<?php
/**
 * Who changed a request or answered it, out of all who had it in their hands.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use WpOrg\Requests\Exception;

defined( 'ABSPATH' ) || exit;

final class Culprit {

	public const ANSWERED = 'answered';
	public const STOPPED  = 'stopped';
	public const REPLACED = 'replaced';
	public const MOVED    = 'moved';
	public const CHANGED  = 'changed';

	/** What a provider may take for a credential, when somebody adds it. */
	private const CREDENTIALS = '/^header (?:authorization|cookie|(?:x-)?(?:[a-z0-9]+-)?(?:api|auth|access|server|account|secret)-?(?:key|token)|(?:x-)?(?:api)?(?:key|token))$/';

	/** Headers of ours that say nothing about the key. */
	private const HARMLESS = array( 'header accept' => true );

	/** @var array<string, string> Facts of the arguments as we made them. */
	private $sent;

	/** @var string */
	private $url;

	/**
	 * @param array<string, string> $sent Facts of the arguments as we made them.
	 * @param string                $url  Where the request goes.
	 */
	public function __construct( array $sent, string $url ) {
		$this->sent = $sent;
		$this->url  = $url;
	}

	/**
	 * @param list<Call> $calls In the order in which they ran.
	 * @return array{string, Call|null} How, or ''; and who had the last word.
	 */
	public function among( array $calls ): array {
		$how  = '';
		$last = null;
		foreach ( $calls as $call ) {
			// What a transport throws is a failed transfer, whoever threw it; WordPress reads it so too.
			if ( '' !== $call->thrown() && ! is_a( $call->thrown(), Exception::class, true ) ) {
				return array( self::STOPPED, $call );
			}
			$now = $this->done_by( $call );
			if ( null === $now || ( '' === $now && self::ANSWERED === $how && 'pre_http_request' !== $call->hook() ) ) {
				continue;
			}
			if ( self::ANSWERED !== $how || self::ANSWERED === $now || 'pre_http_request' === $call->hook() ) {
				$how  = $now;
				$last = '' === $now ? null : $call;
			}
		}
		return array( $how, $last );
	}

	/**
	 * @param array<string, string> $facts Of the request, at any time.
	 * @return string `replaced` when the key does not travel as we sent it, `moved` when it goes elsewhere, `changed` when another credential travels beside it, else ''.
	 */
	public function difference( array $facts ): string {
		$ours = $this->ours();
		if ( isset( $facts['lost'] ) || array_intersect_key( $facts, $ours ) != $ours ) { // phpcs:ignore Universal.Operators.StrictComparisons, WordPress.PHP.StrictComparisons.LooseComparison -- in any order.
			return self::REPLACED;
		}
		if ( isset( $facts['header host'] ) || ( isset( $facts['url'] ) && self::leads_elsewhere( $this->url, $facts['url'] ) ) ) {
			return self::MOVED;
		}
		$more = array_diff_key( self::headers( $facts ), $ours );
		return array_filter( array_keys( $more ), array( self::class, 'is_credential' ) ) ? self::CHANGED : '';
	}

	/** Whether a provider may take a header for a credential. */
	public static function is_credential( string $fact ): bool {
		return 1 === preg_match( self::CREDENTIALS, $fact );
	}

	/** Whether an address is another one; something that is only added to a query string leads nowhere else. */
	public static function leads_elsewhere( string $before, string $after ): bool {
		$before = wp_parse_url( $before );
		$after  = wp_parse_url( $after );
		if ( ! is_array( $before ) || ! is_array( $after ) ) {
			return true;
		}
		parse_str( $before['query'] ?? '', $asked );
		parse_str( $after['query'] ?? '', $now );
		unset( $before['query'], $after['query'] );
		foreach ( $asked as $name => $value ) {
			if ( ( $now[ $name ] ?? null ) !== $value ) {
				return true;
			}
		}
		return $before !== $after;
	}

	/** Whether a fact is one that the key depends on. */
	public function is_about_key( string $fact ): bool {
		return isset( $this->ours()[ $fact ] ) || 'lost' === $fact;
	}

	/**
	 * @return string|null Null when it did nothing of the kind; '' when it took back what another one had done.
	 */
	private function done_by( Call $call ): ?string {
		$changed = $call->changed();
		if ( ! $changed ) {
			return null;
		}
		if ( 'pre_http_request' === $call->hook() ) {
			return Facts::NO_ANSWER === ( $call->after()['answer'] ?? '' ) ? '' : self::ANSWERED;
		}
		if ( 'http_response' === $call->hook() ) {
			return self::ANSWERED;
		}
		if ( ! in_array( $call->hook(), array( 'http_request_args', 'requests-requests.before_request' ), true ) ) {
			return null;
		}
		$before = $this->difference( $call->before() );
		$after  = $this->difference( $call->after() );
		$keys   = array_filter( $changed, array( $this, 'is_about_key' ) );
		return $before === $after && ! $keys ? null : $after;
	}

	/**
	 * @return array<string, string> What must arrive as we sent it.
	 */
	private function ours(): array {
		return array_diff_key(
			array_intersect_key(
				$this->sent,
				array(
					'method' => true,
					'body'   => true,
				)
			) + self::headers( $this->sent ),
			self::HARMLESS
		);
	}

	/**
	 * @param array<string, string> $facts Facts.
	 * @return array<string, string> Those of headers.
	 */
	private static function headers( array $facts ): array {
		return array_filter(
			$facts,
			static function ( string $name ): bool {
				return 0 === strpos( $name, Facts::HEADER );
			},
			ARRAY_FILTER_USE_KEY
		);
	}
}
