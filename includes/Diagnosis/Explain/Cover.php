<?php
/**
 * Covers keys in a text that somebody pasted.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The text is read only after this: nothing that follows has ever seen the key. Covered is what is a key of this site, what has
 * the shape of a known key, and what is long and not made of words. Rather too much than too little; the words of an error stay.
 */
final class Cover {

	private const MASK = '••••';

	/** Runs of characters that may be a value. */
	private const TOKENS = '~[^\s"\'<>()\[\]{},;`“”‘’«»|\\\\•]{8,}~u';

	/** What separates the parts of an address or of a form. */
	private const JOINTS = '~([/:=&?#@]+)~';

	/** A shape that fits one of these says nothing: it fits any word. */
	private const PLAIN = array( 'authentication', 'unauthenticated', 'InvalidClientTokenId', 'SignatureDoesNotMatch', 'internal-server-error', 'account_not_activated_yet', 'api.example.com', '127.0.0.1', 'wp-content' );

	/** From so many characters on a value with digits and letters is no word, whoever made it. */
	private const LONG = 20;

	/** A value of this site is looked for as a whole, and only when nobody could guess it: see the constructor. */
	private const UNGUESSABLE = 16;

	/** @var Redactor */
	private $redactor;

	/** @var list<Secret> */
	private $secrets;

	/** @var list<array{pattern: string, prefix: string}> */
	private $shapes;

	/**
	 * Parts of this site's keys are not looked for: whoever may paste but not see the keys (an administrator of one site of a network) would
	 * learn them piece by piece from what is covered and what is not.
	 *
	 * @param Catalog      $catalog For the shapes of keys.
	 * @param list<Secret> $secrets The keys of this site.
	 */
	public function __construct( Catalog $catalog, array $secrets ) {
		$this->redactor = new Redactor( array() );
		$this->secrets  = $secrets;
		$this->shapes   = self::narrow( $catalog );
	}

	public function of( string $text ): string {
		foreach ( $this->secrets as $secret ) {
			if ( $secret->length() >= self::UNGUESSABLE ) {
				$text = str_replace( $secret->reveal(), self::MASK, $text );
			}
		}
		$text = $this->redactor->redact( $text );
		$text = preg_replace_callback(
			self::TOKENS,
			function ( array $match ): string {
				return $this->token( $match[0] );
			},
			$text
		);
		// App passwords are shown, and copied, in groups of four.
		return (string) preg_replace_callback(
			'~\b(?:[a-z]{4} ){3}[a-z]{4}\b~',
			static function ( array $match ): string {
				return self::is_random( str_replace( ' ', '', $match[0] ) ) ? self::MASK : $match[0];
			},
			(string) $text
		);
	}

	private function token( string $token ): string {
		$bare = rtrim( $token, '.:!?' );
		$tail = substr( $token, strlen( $bare ) );
		if ( $this->is_key( $bare ) || 1 === preg_match( '~^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/=]{32,}$~D', $bare ) ) {
			return $this->masked( $bare ) . $tail;
		}
		$parts = preg_split( self::JOINTS, $bare, -1, PREG_SPLIT_DELIM_CAPTURE ) ?: array();
		foreach ( $parts as $index => $part ) {
			if ( 0 === $index % 2 && strlen( $part ) >= 8 && ( $this->is_key( $part ) || self::is_long( $part ) ) ) {
				$parts[ $index ] = $this->masked( $part );
			}
		}
		return implode( '', $parts ) . $tail;
	}

	private function is_key( string $value ): bool {
		foreach ( $this->shapes as $shape ) {
			$is_marked = '' !== $shape['prefix'] && 0 === strpos( $value, $shape['prefix'] );
			if ( 1 === preg_match( $shape['pattern'], $value ) && ( $is_marked || self::may_be_random( $value ) ) ) {
				return true;
			}
		}
		return false;
	}

	/** What every such key begins with may stay: it names the provider, and everybody knows it. */
	private function masked( string $value ): string {
		foreach ( $this->shapes as $shape ) {
			if ( strlen( $shape['prefix'] ) > 2 && 0 === strpos( $value, $shape['prefix'] ) ) {
				return $shape['prefix'] . self::MASK;
			}
		}
		return self::MASK;
	}

	private static function is_long( string $value ): bool {
		foreach ( explode( '.', $value ) as $label ) {
			if ( strlen( $label ) >= self::LONG && 1 === preg_match( '~^[A-Za-z0-9_+\~-]+$~D', $label ) && self::is_random( $label ) ) {
				return true;
			}
		}
		return false;
	}

	/** Of a value that has the shape of a key: no number, no word, no code of an error ("AADSTS50173"). */
	private static function may_be_random( string $value ): bool {
		if ( ctype_digit( $value ) ) {
			return strlen( $value ) >= self::UNGUESSABLE;
		}
		return 1 !== preg_match( '~^#?[A-Z]{1,10}[-_]?[0-9]{1,10}$~D', $value )
			&& ( 1 === preg_match( '~[0-9]~', $value ) || self::is_random( $value ) );
	}

	/** Digits among the letters, or letters that nobody could speak. */
	private static function is_random( string $value ): bool {
		if ( 1 === preg_match( '~[0-9]~', $value ) ) {
			// A name with a number at its end ("InvalidKeyException2") or a date is no key.
			return 1 === preg_match( '~[0-9][^0-9]*[A-Za-z][^0-9]*[0-9]~', $value ) || strlen( $value ) >= 2 * self::LONG;
		}
		return 1 === preg_match( '~[b-df-hj-np-tv-xz]{5}|(?:[a-z][A-Z]{1,2}){4}|[a-z]{24}|[A-Z]{24}~', $value );
	}

	/**
	 * @return list<array{pattern: string, prefix: string}> Shapes of secrets that do not fit plain words.
	 */
	private static function narrow( Catalog $catalog ): array {
		$shapes = array();
		foreach ( $catalog->providers() as $provider ) {
			foreach ( $provider['fields'] as $field ) {
				if ( ! $field['secret'] || ! isset( $field['shape'] ) ) {
					continue;
				}
				foreach ( array_merge( array( $field['shape']['pattern'] ), $field['shape']['also'] ?? array(), array_column( $field['shape']['wrong_kinds'] ?? array(), 'pattern' ) ) as $pattern ) {
					$pattern = Pattern::expression( $pattern, 'uD' );
					if ( ! preg_grep( $pattern, self::PLAIN ) ) {
						$shapes[] = array(
							'pattern' => $pattern,
							'prefix'  => $field['shape']['prefix'] ?? '',
						);
					}
				}
			}
		}
		return $shapes;
	}
}
