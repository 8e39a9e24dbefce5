<?php
/**
 * Finds out whom a text speaks of.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A provider is named by its name, by one of its hosts, or by what all its keys begin with.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Naming {

	/** Names that are words of their own in the language of errors: only with their capital, and not where a sentence begins. */
	private const WORDS = array( 'resend', 'sender', 'drip', 'kit', 'loops', 'smtp', 'benchmark', 'google', 'microsoft' );

	/** @var Catalog */
	private $catalog;

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/**
	 * @param string $text A pasted text; its keys are covered.
	 * @return list<string> Ids of the providers it names.
	 */
	public function in( string $text ): array {
		$hosts = $this->hosts( $text );
		$named = array();
		$other = array();
		foreach ( $this->catalog->providers() as $id => $provider ) {
			if ( self::has_name( $provider['name'], $text ) || self::has_id( (string) $id, $text ) ) {
				$named[] = (string) $id;
			} elseif ( self::has_host( $provider, $hosts ) || self::has_prefix( $provider, $text ) ) {
				$other[] = (string) $id;
			}
		}
		return array_merge( self::most_exact( $named, $this->catalog ), $other );
	}

	/** The first host of a provider that stands in the text, '' for none. */
	public function host_of( string $id, string $text ): string {
		$provider = $this->catalog->provider( $id );
		foreach ( $this->hosts( $text ) as $host ) {
			if ( null !== $provider && self::has_host( $provider, array( $host ) ) ) {
				return $host;
			}
		}
		return '';
	}

	/**
	 * @return list<string> Names that may be hosts, small letters.
	 */
	public function hosts( string $text ): array {
		preg_match_all( '~(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\w-])~', strtolower( $text ), $found );
		return array_values( array_unique( $found[0] ) );
	}

	private static function has_name( string $name, string $text ): bool {
		$pattern = preg_quote( $name, '~' );
		return in_array( strtolower( $name ), self::WORDS, true )
			? 1 === preg_match( '~(?:[\w,:(/"\'] ?|^)' . $pattern . '(?![\w.-]*\w@|\w)~', $text ) && 1 !== preg_match( '~(?:^|[.!?]\s+)' . $pattern . ' (?:the|your|this|an?|it)\b~', $text )
			: 1 === preg_match( '~(?<![\w@])' . str_replace( '\ ', '[ _-]?', $pattern ) . '(?!\w)~i', $text );
	}

	/** "Turnstile" for "Cloudflare Turnstile", and the spelling of logs: `mailer=amazon_ses`. */
	private static function has_id( string $id, string $text ): bool {
		return ! in_array( $id, self::WORDS, true )
			&& 1 === preg_match( '~(?<![\w@])' . str_replace( '_', '[ _-]?', preg_quote( $id, '~' ) ) . '(?!\w)~i', $text );
	}

	/**
	 * @param array        $provider A provider.
	 * @param list<string> $hosts    Hosts in the text.
	 * @phpstan-param Provider $provider
	 */
	private static function has_host( array $provider, array $hosts ): bool {
		foreach ( $provider['hosts'] as $own ) {
			$pattern = '~^' . str_replace( '\*', '[a-z0-9-]+', preg_quote( $own, '~' ) ) . '$~D';
			// Settings screens and messages name the site (akismet.com) rather than the host that is asked (rest.akismet.com).
			$site = implode( '.', array_slice( explode( '.', $own ), -2 ) );
			foreach ( $hosts as $host ) {
				if ( 1 === preg_match( $pattern, $host ) || ( strlen( $site ) > 7 && ! self::is_shared( $site ) && ( $host === $site || '.' . $site === substr( $host, -strlen( $site ) - 1 ) ) ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/** Names under which several providers live. */
	private static function is_shared( string $site ): bool {
		return 1 === preg_match( '~^(?:googleapis|google|amazonaws|microsoft|microsoftonline|cloudflare|azure|office)\.com$|^(?:com?|net|org|gov|ac)\.[a-z]{2}$~D', $site );
	}

	/**
	 * @param array  $provider A provider.
	 * @param string $text     With covered keys.
	 * @phpstan-param Provider $provider
	 */
	private static function has_prefix( array $provider, string $text ): bool {
		foreach ( $provider['fields'] as $field ) {
			$prefix = $field['shape']['prefix'] ?? '';
			if ( strlen( $prefix ) > 2 && ( $field['shape']['distinctive'] ?? false ) && false !== strpos( $text, $prefix . '••••' ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Elastic Email" is not "Email", and "Amazon SES" not "Amazon": a name inside a longer one that stands there does not count.
	 *
	 * @param list<string> $ids     Ids of providers.
	 * @param Catalog      $catalog For their names.
	 * @return list<string>
	 */
	private static function most_exact( array $ids, Catalog $catalog ): array {
		$names = array();
		foreach ( $ids as $id ) {
			$names[ $id ] = strtolower( $catalog->provider( $id )['name'] ?? $id );
		}
		$exact = array();
		foreach ( $names as $id => $name ) {
			$inside = array_filter(
				$names,
				static function ( string $other ) use ( $name ): bool {
					return $other !== $name && false !== strpos( $other, $name );
				}
			);
			if ( ! $inside ) {
				$exact[] = (string) $id;
			}
		}
		return $exact;
	}
}
