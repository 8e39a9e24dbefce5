<?php
/**
 * Where software on a person's own server may be asked.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * Sendy and Mautic stand where their owner put them, so no host can be pinned: the key goes to the address that the plugin uses it
 * with. What is refused is what makes a request dangerous: no TLS, another port, a log-in in the address, and names that lead into
 * this server's own network, unless it is this site's own name.
 */
final class Own_Host {

	/** @var callable(string): list<string> Addresses of a name; none when it is not known. */
	private $look_up;

	/** @var string This site's own host. */
	private $own;

	/**
	 * @param string                              $own     This site's own host.
	 * @param (callable(string): list<string>)|null $look_up Addresses of a name.
	 */
	public function __construct( string $own, ?callable $look_up = null ) {
		$this->own     = strtolower( $own );
		$this->look_up = $look_up ?? static function ( string $name ): array {
			return gethostbynamel( $name ) ?: array();
		};
	}

	/**
	 * @param string $address As the plugin stores it.
	 * @return string Without a slash at its end.
	 * @throws Unsendable When it must not be asked.
	 */
	public function base( string $address ): string {
		$parts = wp_parse_url( trim( $address ) );
		$host  = is_array( $parts ) ? strtolower( $parts['host'] ?? '' ) : '';
		$sound = is_array( $parts )
			&& 'https' === strtolower( $parts['scheme'] ?? '' )
			&& ! isset( $parts['port'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] ) && ! isset( $parts['query'] ) && ! isset( $parts['fragment'] )
			&& 1 === preg_match( '/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/D', $host )
			&& ( $host === $this->own || $this->is_public( $host ) );
		if ( ! $sound ) {
			throw new Unsendable( 'The address of the installation must begin with https:// and be a public name.', Unsendable::HOST );
		}
		$path = implode( '/', array_map( 'rawurlencode', explode( '/', rawurldecode( $parts['path'] ?? '' ) ) ) );
		return 'https://' . $host . rtrim( $path, '/' );
	}

	private function is_public( string $host ): bool {
		if ( 1 === preg_match( '/\.(?:local|localhost|internal|lan|home|corp|intranet)$/D', $host ) ) {
			return false;
		}
		foreach ( ( $this->look_up )( $host ) as $address ) {
			$is_shared = 0x64400000 === ( (int) ip2long( $address ) & 0xFFC00000 );
			// 100.64.0.0/10 (RFC 6598) is a provider's own network, which PHP does not count among the private ones.
			if ( $is_shared || false === filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
				return false;
			}
		}
		return true;
	}
}
