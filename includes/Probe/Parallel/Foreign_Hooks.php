<?php
/**
 * What others hang on the hooks of a request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Parallel;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Probe\Hooks\Request_Hooks;

defined( 'ABSPATH' ) || exit;

/**
 * Requests that are on their way together pass the hooks before the transfer one after another, and those behind it later. Whoever
 * hangs on both may carry something over, a handle or a time, and would find what belongs to another request.
 */
final class Foreign_Hooks {

	/** Where somebody sees a request before it leaves. */
	private const BEFORE = array( 'http_request_args', 'pre_http_request', 'requests-requests.before_request', 'requests-curl.before_request', 'http_api_curl', 'requests-curl.before_send' );

	/** Where somebody sees what became of it. */
	private const BEHIND = array( 'requests-curl.after_send', 'requests-curl.after_request', 'requests-requests.before_parse', 'requests-requests.before_redirect_check', 'requests-requests.before_redirect', 'requests-requests.after_request', 'http_api_debug', 'http_response' );

	/** @var Callback_Locator|null */
	private $callbacks;

	public function __construct( ?Callback_Locator $callbacks ) {
		$this->callbacks = $callbacks;
	}

	/** Whether the same plugin hangs before the transfer and behind it. */
	public function carry(): bool {
		return array() !== array_intersect( $this->owners( self::BEFORE ), $this->owners( self::BEHIND ) );
	}

	/** Changes with what hangs there. */
	public function mark(): string {
		/** @var array<string, mixed> $wp_filter */
		global $wp_filter;
		$names = array();
		foreach ( Request_Hooks::all() as $hook ) {
			$there = $wp_filter[ $hook ] ?? null;
			foreach ( $there instanceof \WP_Hook ? $there->callbacks : array() as $priority => $entries ) {
				$names[] = $hook . ' ' . $priority . ' ' . implode( ' ', array_keys( $entries ) );
			}
		}
		return implode( "\n", $names );
	}

	/**
	 * @param list<string> $hooks Names.
	 * @return list<string> Who hangs there.
	 */
	private function owners( array $hooks ): array {
		$owners = array();
		foreach ( $hooks as $hook ) {
			foreach ( null === $this->callbacks ? array() : $this->callbacks->all( $hook ) as $callback ) {
				$owners[] = $callback->owner();
			}
		}
		return $owners;
	}
}
