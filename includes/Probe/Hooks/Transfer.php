<?php
/**
 * What a finished transfer tells about itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Model\Loose;
use KeyHealth\Probe\Watch;

defined( 'ABSPATH' ) || exit;

/**
 * What was set on a cURL handle cannot be read back. Afterwards it can be told where the transfer went, whether a proxy was asked
 * first, and which headers left.
 */
final class Transfer {

	public function watch( Watch $watch ): void {
		$handle = null;
		$watch->hook(
			'http_api_curl',
			static function ( $given, $arguments = array(), $asked = '' ) use ( $watch, &$handle ): void {
				if ( $asked === $watch->url() ) {
					$handle = $given;
					/** @var resource $given */
					// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt -- asks for a report, changes nothing.
					curl_setopt( $given, CURLINFO_HEADER_OUT, true );
				}
			},
			PHP_INT_MAX,
			3
		);
		$watch->hook(
			'requests-curl.after_send',
			static function () use ( $watch, &$handle ): void {
				if ( null !== $handle && array() === $watch->transfer() ) {
					/** @var resource $handle */
					$watch->set_transfer( self::facts( $handle ) );
				}
			},
			PHP_INT_MIN,
			0
		);
	}

	/**
	 * @param resource $handle After the transfer.
	 * @return array<string, string>
	 */
	private static function facts( $handle ): array {
		// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_getinfo -- reads what became of it.
		$facts = array(
			'address'      => Loose::text( curl_getinfo( $handle, CURLINFO_PRIMARY_IP ) ),
			'port'         => Loose::text( curl_getinfo( $handle, CURLINFO_PRIMARY_PORT ) ),
			'connect_code' => Loose::text( curl_getinfo( $handle, CURLINFO_HTTP_CONNECTCODE ) ),
		);
		return $facts + Facts::headers( Loose::text( curl_getinfo( $handle, CURLINFO_HEADER_OUT ) ) );
		// phpcs:enable
	}
}
