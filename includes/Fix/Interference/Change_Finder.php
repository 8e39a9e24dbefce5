<?php
/**
 * Finds in what was seen of a request what each callback changed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Hooks\Facts;
use KeyHealth\Probe\Hooks\Request_Hooks;

defined( 'ABSPATH' ) || exit;

final class Change_Finder {

	/** Fact => what it is about. */
	private const KINDS = array(
		'url'          => 'url',
		'handle_url'   => 'url',
		'path'         => 'url',
		'socket'       => 'proxy',
		'header host'  => 'url',
		'method'       => 'method',
		'body'         => 'body',
		'timeout'      => 'timeout',
		'redirects'    => 'redirects',
		'verify'       => 'tls',
		'name_checked' => 'tls',
		'certificates' => 'tls',
		'proxy'        => 'proxy',
		'login'        => 'credential',
		'transport'    => 'proxy',
		'blocking'     => 'answer',
		'stream'       => 'answer',
		'limit'        => 'answer',
		'agent'        => 'header',
		'lost'         => 'error',
	);

	/** Filter of a single value => what it is about. */
	private const VALUES = array(
		'http_request_timeout'            => 'timeout',
		'http_request_redirection_count'  => 'redirects',
		'http_request_version'            => 'header',
		'http_headers_useragent'          => 'header',
		'http_request_reject_unsafe_urls' => 'blocked',
		'http_request_host_is_external'   => 'blocked',
		'http_allowed_safe_ports'         => 'blocked',
		'block_local_requests'            => 'blocked',
		'https_ssl_verify'                => 'tls',
		'pre_http_send_through_proxy'     => 'proxy',
	);

	/**
	 * @param list<Call>            $calls    What callbacks did.
	 * @param array<string, string> $transfer What the transport told.
	 * @return list<Change> None of them accused yet.
	 */
	public static function in( array $calls, array $transfer ): array {
		$changes = array();
		foreach ( $calls as $call ) {
			foreach ( self::of( $call, $transfer ) as $change ) {
				$changes[] = $change;
			}
		}
		return $changes;
	}

	/** Whether a credential travels in a header of that name. */
	public static function is_credential( string $header ): bool {
		return 1 === preg_match( '/auth|cookie|key|token|secret|passw|sign|session|credential|jwt|bearer/', $header );
	}

	/**
	 * @param Call                  $call     One callback.
	 * @param array<string, string> $transfer What the transport told.
	 * @return list<Change>
	 */
	private static function of( Call $call, array $transfer ): array {
		if ( '' !== $call->thrown() ) {
			return array( new Change( $call, 'error', 'thrown', '', $call->thrown() ) );
		}
		$changes = array();
		$changed = $call->changed();
		if ( array_intersect( $changed, array( 'answer', 'answer_body' ) ) ) {
			return array( self::answer( $call ) );
		}
		foreach ( $changed as $fact ) {
			$changes[] = new Change( $call, self::kind( $call->hook(), $fact ), $fact, $call->before()[ $fact ] ?? '', $call->after()[ $fact ] ?? '' );
		}
		if ( ! $changes && in_array( $call->hook(), Request_Hooks::OF_HANDLE, true ) ) {
			// What it sets cannot be read, so there are no two sides: only where the connection led.
			$changes[] = new Change( $call, 'proxy', 'handle', self::where( $transfer ), self::where( $transfer ) );
		}
		return $changes;
	}

	private static function answer( Call $call ): Change {
		$before = self::said( $call->before() );
		$after  = self::said( $call->after() );
		if ( 'pre_http_request' !== $call->hook() || Facts::NO_ANSWER === ( $call->after()['answer'] ?? '' ) ) {
			return new Change( $call, 'answer', 'answer', $before, $after );
		}
		return new Change( $call, 'error' === ( $call->after()['answer'] ?? '' ) ? 'blocked' : 'answered', 'answer', $before, $after );
	}

	/**
	 * @param array<string, string> $facts Of an answer.
	 */
	private static function said( array $facts ): string {
		$status = $facts['answer'] ?? '';
		return trim( ( 'error' === $status ? '' : $status ) . ' ' . ( $facts['answer_body'] ?? '' ) );
	}

	private static function kind( string $hook, string $fact ): string {
		if ( 'value' === $fact ) {
			return self::VALUES[ $hook ] ?? 'header';
		}
		if ( isset( self::KINDS[ $fact ] ) ) {
			return self::KINDS[ $fact ];
		}
		return self::is_credential( $fact ) ? 'credential' : 'header';
	}

	/**
	 * @param array<string, string> $transfer What the transport told.
	 */
	private static function where( array $transfer ): string {
		$address = $transfer['address'] ?? '';
		return '' === $address ? '' : $address . ':' . ( $transfer['port'] ?? '' );
	}
}
