<?php
/**
 * What tells one site from another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Copies;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The address tells where a site is reached; folder, salts and database tell whether it is the same installation. All is kept in a form
 * that a search and replace through the database does not find.
 */
final class Site_Identity {

	private const PARTS = array( 'folder', 'salts', 'database' );

	/** Names under which nobody else reaches a site (RFC 6761, RFC 8375), and one of a host. */
	private const NOT_PUBLIC = '~^(?:localhost$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1)|\.(?:test|local|localhost|invalid|example|internal|home\.arpa|lndo\.site|ddev\.site)$|^(?:dev|test)-[^.]+\.pantheonsite\.io$~';

	/** Names that say what a site is, before a domain: "local-bakery.com" and "the-stage.co.uk" are domains that somebody has bought. */
	private const STAGE = '~(?:^|\.)(?:[^.]*-)?(?:(?:staging|stage|stg|dev|test|local|sandbox|preview)\d*|(?:staging|stg|stage|dev|sandbox|preview)\d*-[^.]*)(?=\.[^.]+\.[^.]+)(?!\.(?:ac|co|com|edu|gob|gov|ne|net|or|org)\.[a-z]{2}$)~';

	/** @var string Host and path, without what may change under the same site: scheme, "www.", the usual port. */
	private $home;

	/** @var array<string, string> Fingerprints by PARTS. */
	private $parts;

	/**
	 * @param string                $home  Address of the site.
	 * @param array<string, string> $parts By PARTS.
	 */
	public function __construct( string $home, array $parts ) {
		$this->home  = self::plain( $home );
		$this->parts = array_intersect_key( $parts, array_flip( self::PARTS ) );
	}

	/** @param string $salts Changes with any of the salts. */
	public static function of_this_site( string $salts ): self {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// Not the prefix of one site: a network makes new sites out of others, which are meant to live, and to have their keys.
		$database = ( defined( 'DB_NAME' ) ? Loose::text( constant( 'DB_NAME' ) ) : '' ) . '|' . $wpdb->base_prefix;
		return new self(
			Loose::text( get_option( 'home' ) ),
			array(
				'folder'   => self::short( (string) realpath( ABSPATH ) ),
				'salts'    => self::short( $salts ),
				'database' => self::short( $database ),
			)
		);
	}

	/**
	 * @param mixed $stored What `to_array()` gave, or anything.
	 */
	public static function restore( $stored ): ?self {
		$stored = Loose::map( $stored );
		$home   = base64_decode( Loose::text( $stored, 'home' ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- So that a search and replace does not find it.
		$parts  = array_diff( Loose::texts( $stored ), array( '' ) );
		return ! is_string( $home ) || 1 !== preg_match( '~\A[a-z0-9.:\[\]_-]+(?:/[^\s<>"]*)?\z~D', $home ) || array_diff_key( array_flip( self::PARTS ), $parts )
			? null
			: new self( $home, $parts );
	}

	/**
	 * @return array<string, string>
	 */
	public function to_array(): array {
		return array( 'home' => base64_encode( $this->home ) ) + $this->parts; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- See restore().
	}

	public function home(): string {
		return $this->home;
	}

	/** Whether this and another are reached at the same address. */
	public function is_at( self $other ): bool {
		return $this->home === $other->home;
	}

	/**
	 * Whether this is a copy of another site, not the other at a new address. The same installation at a new address has moved, unless
	 * the new one is no address for visitors: a machine image brings folder, salts and the name of the database along. What was at no
	 * address for visitors and now is at one was launched, on whatever server.
	 *
	 * @param self   $other       As it was.
	 * @param string $environment What `wp_get_environment_type()` says.
	 */
	public function is_copy_of( self $other, string $environment ): bool {
		if ( $this->is_at( $other ) ) {
			return false;
		}
		if ( 'production' === $environment && $this->is_for_visitors() ) {
			return $other->is_for_visitors() && $this->parts !== $other->parts;
		}
		return $other->is_for_visitors() || $this->parts !== $other->parts;
	}

	private function is_for_visitors(): bool {
		$host = (string) preg_replace( '~(?::\d+)?(?:/.*)?\z~s', '', $this->home );
		return 1 !== preg_match( self::NOT_PUBLIC, $host ) && 1 !== preg_match( self::STAGE, $host );
	}

	private static function plain( string $home ): string {
		$home = strtolower( (string) preg_replace( '~^[a-z][a-z0-9+.-]*://~i', '', trim( $home ) ) );
		return rtrim( (string) preg_replace( '~^(?:www\.)?([^/:]+|\[[^\]]*\])(?::(?:80|443))?(?=/|$)~', '$1', $home ), '/' );
	}

	private static function short( string $text ): string {
		return substr( hash( 'sha256', $text ), 0, 16 );
	}
}
