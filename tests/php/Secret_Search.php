<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * Looks for a secret in a text, in every form in which one gets out: as it is, URL-encoded, Base64 (wherever it begins), hexadecimal,
 * escaped for JSON or HTML, backwards, and any piece of 8 characters of these.
 *
 * Traces are full of hashes, and 8 hexadecimal characters of a secret stand in one of many thousands by chance. So such a piece counts
 * inside longer hexadecimal text only where that is all of the secret, or 12 characters of it.
 */
final class Secret_Search {

	private const PIECE = 8;

	private const PIECE_IN_A_HASH = 12;

	private const HEX = '0123456789abcdef';

	/** @var array<int, array<string, string>> By length: piece in lower case => name of its form and secret. */
	private $pieces = array();

	/** @var array<string, string> In lower case, by name. */
	private $forms = array();

	public function __construct( string ...$secrets ) {
		foreach ( $secrets as $secret ) {
			foreach ( self::forms( $secret ) as $name => $form ) {
				$this->forms[ "$secret, $name" ] = strtolower( $form );

				$length = 'hex' === $name ? 2 * self::PIECE : self::PIECE;
				for ( $i = 0; $i <= strlen( $form ) - $length; $i++ ) {
					$this->pieces[ $length ][ strtolower( substr( $form, $i, $length ) ) ] = "$secret, $name";
				}
			}
		}
	}

	/**
	 * @return array<string, string> Secret and form => where it stands; empty when none is there.
	 */
	public function find( string $text ): array {
		$found = array();
		$lower = strtolower( $text );
		foreach ( $this->pieces as $length => $pieces ) {
			$end = strlen( $lower ) - $length;
			for ( $i = 0; $i <= $end; $i++ ) {
				$name = $pieces[ substr( $lower, $i, $length ) ] ?? null;
				if ( null !== $name && ! isset( $found[ $name ] ) && ! $this->is_chance( $lower, $i, $this->forms[ $name ] ) ) {
					$found[ $name ] = substr( $text, max( 0, $i - 80 ), 200 );
				}
			}
		}
		return $found;
	}

	/** Whether what stands there may be a hash that only shares a few characters with the secret. */
	private function is_chance( string $text, int $at, string $form ): bool {
		$after  = strspn( $text, self::HEX, $at );
		$before = $after < self::PIECE ? 0 : strspn( strrev( substr( $text, max( 0, $at - strlen( $form ) ), min( $at, strlen( $form ) ) ) ), self::HEX );
		return $after >= self::PIECE
			&& false === strpos( $form, substr( $text, $at - $before, $before + $after ) )
			&& ( $after < self::PIECE_IN_A_HASH || false === strpos( $form, substr( $text, $at, self::PIECE_IN_A_HASH ) ) );
	}

	/**
	 * @return array<string, string>
	 */
	private static function forms( string $secret ): array {
		$forms = array(
			'raw'       => $secret,
			'url'       => rawurlencode( $secret ),
			'hex'       => bin2hex( $secret ),
			'json'      => trim( (string) wp_json_encode( $secret ), '"' ),
			'html'      => esc_html( $secret ),
			'backwards' => strrev( $secret ),
		);
		for ( $before = 0; $before < 3; $before++ ) {
			// Without the characters that mix with what stands around it.
			$encoded = rtrim( base64_encode( str_repeat( 'x', $before ) . $secret ), '=' );
			$core    = substr( $encoded, 0 === $before ? 0 : $before + 1, -1 );

			$forms[ "base64 at $before" ]    = $core;
			$forms[ "base64url at $before" ] = strtr( $core, '+/', '-_' );
		}
		return $forms;
	}
}
