<?php
/**
 * Makes of what was seen what may be shown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Of this site's keys the end; of credentials of others no more than the end either, and nothing of a password. Texts of others are
 * hostile: they are cut, and shown as text.
 */
final class Mask {

	private const DOTS   = '••••';
	private const HIDDEN = '••••••••';
	private const LIMIT  = 160;

	/** @var Redactor Knows the keys of this site. */
	private $redactor;

	/** @var list<string> Values of headers as we made them. */
	private $ours;

	/**
	 * @param Redactor              $redactor Knows the keys of this site.
	 * @param array<string, string> $sent     Facts of the request as we made it.
	 */
	public function __construct( Redactor $redactor, array $sent = array() ) {
		$this->redactor = $redactor;
		$this->ours     = array_values( $sent );
	}

	public function text( string $text ): string {
		$clean = trim( (string) preg_replace( '/\s+/', ' ', $this->redactor->redact( Plain_Text::of( wp_strip_all_tags( $text ) ) ) ) );
		return mb_strlen( $clean ) > self::LIMIT ? mb_substr( $clean, 0, self::LIMIT ) . ' …' : $clean;
	}

	/**
	 * @param string $name  In lower case.
	 * @param string $value As it travels.
	 */
	public function header( string $name, string $value ): string {
		if ( ! Change_Finder::is_credential( $name ) ) {
			return $this->text( $value );
		}
		$is_ours = in_array( $value, $this->ours, true );
		if ( 1 !== preg_match( '/^([A-Za-z][A-Za-z0-9-]{1,29})\s+(\S.*)$/s', $value, $parts ) ) {
			return $is_ours ? $this->text( $value ) : self::end( $value );
		}
		if ( 'basic' === strtolower( $parts[1] ) ) {
			return $parts[1] . ' ' . self::HIDDEN;
		}
		return $parts[1] . ' ' . ( $is_ours ? $this->ours( $parts[2] ) : self::end( $parts[2] ) );
	}

	/** Scheme, host, port and path; a query string and a name for signing in may be credentials. */
	public function url( string $url ): string {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['host'] ) ) {
			return $this->text( $url );
		}
		return $this->text(
			( isset( $parts['scheme'] ) ? $parts['scheme'] . '://' : '' ) . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . ( $parts['path'] ?? '' ) . ( isset( $parts['query'] ) ? '?…' : '' )
		);
	}

	/**
	 * What differs between two bodies, by the names of their members.
	 *
	 * @return array{string, string}
	 */
	public function bodies( string $before, string $after ): array {
		$old   = self::members( $before );
		$new   = self::members( $after );
		$sides = array( array(), array() );
		foreach ( array_keys( $old + $new ) as $name ) {
			if ( ( $old[ $name ] ?? null ) !== ( $new[ $name ] ?? null ) ) {
				$sides[0][] = isset( $old[ $name ] ) ? $this->member( (string) $name, $old[ $name ] ) : '';
				$sides[1][] = isset( $new[ $name ] ) ? $this->member( (string) $name, $new[ $name ] ) : '';
			}
		}
		return array( $this->side( $sides[0], $before ), $this->side( $sides[1], $after ) );
	}

	/** The end of a stored value and how long it is. */
	public static function stored( string $value ): string {
		if ( '' === $value ) {
			return __( 'nothing', 'key-health' );
		}
		/* translators: 1: last characters of a key, masked, 2: number of characters. */
		return sprintf( _n( '%1$s (%2$d character)', '%1$s (%2$d characters)', strlen( $value ), 'key-health' ), self::end( $value ), strlen( $value ) );
	}

	private static function end( string $value ): string {
		$last4 = ( new Secret( $value ) )->last4();
		return null === $last4 ? self::HIDDEN : self::DOTS . $last4;
	}

	private function ours( string $value ): string {
		$shown = $this->text( $value );
		return $shown === $value ? self::end( $value ) : $shown;
	}

	private function member( string $name, string $value ): string {
		$name = mb_substr( Plain_Text::of( $name ), 0, 40 );
		return $name . '=' . ( Change_Finder::is_credential( strtolower( $name ) ) ? self::end( $value ) : $this->text( $value ) );
	}

	/**
	 * @param list<string> $members Name and value.
	 * @param string       $body    The whole, where it has no members.
	 */
	private function side( array $members, string $body ): string {
		$said = implode( ', ', array_filter( $members ) );
		/* translators: %d: number of bytes. */
		return '' === $said ? sprintf( _n( '%d byte', '%d bytes', strlen( $body ), 'key-health' ), strlen( $body ) ) : $this->text( $said );
	}

	/**
	 * @return array<string, string>
	 */
	private static function members( string $body ): array {
		$members = json_decode( $body, true );
		if ( ! is_array( $members ) ) {
			$members = array();
			if ( false !== strpos( $body, '=' ) ) {
				parse_str( $body, $members );
			}
		}
		$texts = array();
		foreach ( $members as $name => $value ) {
			$texts[ (string) $name ] = is_scalar( $value ) ? (string) $value : (string) wp_json_encode( $value );
		}
		return $texts;
	}
}
