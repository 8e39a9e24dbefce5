<?php
/**
 * Where a webhook may lead.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A person enters it, and this server asks it: nothing but https with a certificate, no log-in in the address, no name or number that
 * leads into this server's own network, and not this site itself, which would tell itself for ever.
 *
 * The name is looked up once more by whoever sends. In between it may be made to lead elsewhere, but who answers there must hold a
 * certificate for that name.
 */
final class Webhook_Address {

	private const LONGEST = 2048;

	/** Hosts of services, by their end. Microsoft's: learn.microsoft.com/power-automate, "Post to a channel when a webhook request is received". */
	private const HOSTS = array(
		'slack'   => array( 'hooks.slack.com', 'hooks.slack-gov.com' ),
		'discord' => array( 'discord.com', 'discordapp.com' ),
		'teams'   => array( 'webhook.office.com', 'logic.azure.com', 'api.powerplatform.com', 'api.powerautomate.com' ),
	);

	/** @var list<string> Hosts of this site. */
	private $own;

	/** @var callable(string): list<string> Addresses of a name; none when it is not known. */
	private $look_up;

	/**
	 * @param list<string>                            $own     Hosts of this site.
	 * @param (callable(string): list<string>)|null $look_up Addresses of a name.
	 */
	public function __construct( array $own, ?callable $look_up = null ) {
		$this->own     = array_map( array( self::class, 'plain' ), $own );
		$this->look_up = $look_up ?? array( self::class, 'addresses' );
	}

	/**
	 * Why an address is not taken, in one word.
	 *
	 * @return string|null `not_https`, `login`, `own_site`, `not_public`, `not_an_address`; null for one that is taken.
	 */
	public function problem( Secret $address ): ?string {
		$text  = $address->reveal();
		$parts = wp_parse_url( $text );
		if ( ! is_array( $parts ) || strlen( $text ) > self::LONGEST || 1 === preg_match( '/[\x00-\x20\x7f-\xff"<>\\\\^`{|}]/', $text ) || ! isset( $parts['host'] ) ) {
			return 'not_an_address';
		}
		if ( 'https' !== strtolower( $parts['scheme'] ?? '' ) ) {
			return 'not_https';
		}
		if ( isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return 'login';
		}
		$host = strtolower( $parts['host'] );
		if ( in_array( self::plain( $host ), $this->own, true ) ) {
			return 'own_site';
		}
		return $this->is_public( $host ) && ( ! isset( $parts['port'] ) || in_array( $parts['port'], array( 443, 8443 ), true ) ) ? null : 'not_public';
	}

	/** The service whose host this is; null for others. */
	public static function kind_of( Secret $address ): ?string {
		$host = strtolower( (string) wp_parse_url( $address->reveal(), PHP_URL_HOST ) );
		foreach ( self::HOSTS as $kind => $ends ) {
			foreach ( $ends as $end ) {
				if ( $host === $end || substr( $host, -strlen( $end ) - 1 ) === ".$end" ) {
					return $kind;
				}
			}
		}
		return null;
	}

	private function is_public( string $host ): bool {
		// A number is no name; neither is one that only this network knows.
		if ( 1 !== preg_match( '/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/D', $host ) || 1 === preg_match( '/\.(?:local|localhost|internal|lan|home|corp|intranet)$/D', $host ) ) {
			return false;
		}
		foreach ( array_map( array( self::class, 'unwrapped' ), ( $this->look_up )( $host ) ) as $address ) {
			// 100.64.0.0/10 (RFC 6598) is a provider's own network, which PHP does not count among the private ones.
			$is_shared = 0x64400000 === ( (int) ip2long( $address ) & 0xFFC00000 );
			if ( $is_shared || false === filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @return list<string> Of both kinds: a name may be public in one and lead inside in the other.
	 */
	private static function addresses( string $name ): array {
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- Where names are not answered, PHP warns.
		$records = @dns_get_record( $name, DNS_AAAA );
		return array_merge( gethostbynamel( $name ) ?: array(), array_values( array_filter( array_column( is_array( $records ) ? $records : array(), 'ipv6' ), 'is_string' ) ) );
	}

	/** An address of the old kind, where it comes in the form of the new one: ::ffff:10.0.0.5. */
	private static function unwrapped( string $address ): string {
		$bytes = (string) inet_pton( $address );
		return 16 === strlen( $bytes ) && str_repeat( "\0", 10 ) . "\xff\xff" === substr( $bytes, 0, 12 ) ? (string) inet_ntop( substr( $bytes, 12 ) ) : $address;
	}

	private static function plain( string $host ): string {
		return (string) preg_replace( '/^www\./', '', strtolower( $host ) );
	}
}
