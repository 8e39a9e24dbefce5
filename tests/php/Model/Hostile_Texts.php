<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Model;

/**
 * Texts with a secret in them, as a provider, a proxy or an error message may write it. The same seed makes the same texts.
 */
final class Hostile_Texts {

	private const WORDS = array( '{"message":"', 'Unauthenticated.', '<p>', '&amp;', "\n", ' ', 'token=', 'The value ', '","code":401}', '…', "\t", 'Ünïcode' );

	private const ALPHABETS = array(
		'0123456789abcdef',
		'0123456789ABCDEF',
		'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
		'abcXYZ0123456789_-.~',
		'abcXYZ0123456789+/=&%<>"\'\\ ',
	);

	public function __construct( int $seed ) {
		mt_srand( $seed );
	}

	/** Of 12 to 96 characters. */
	public function secret(): string {
		$alphabet = $this->one_of( self::ALPHABETS );
		$secret   = '';
		for ( $left = mt_rand( 12, 96 ); $left > 0; $left-- ) {
			$secret .= $alphabet[ mt_rand( 0, strlen( $alphabet ) - 1 ) ];
		}
		return $secret;
	}

	/**
	 * @return array<string, string> The ways in which a value may be written.
	 */
	public static function ways( string $secret ): array {
		return array(
			'raw'                 => $secret,
			'in the other case'   => strtolower( $secret ) ^ strtoupper( $secret ) ^ $secret,
			'URL-encoded'         => rawurlencode( $secret ),
			'as form data'        => http_build_query( array( 'key' => $secret ) ),
			'Base64'              => base64_encode( $secret ),
			'URL-safe Base64'     => rtrim( strtr( base64_encode( $secret ), '+/', '-_' ), '=' ),
			'a Basic pair'        => base64_encode( 'api:' . $secret ),
			'a Basic pair first'  => base64_encode( $secret . ':x' ),
			'wrapped Base64'      => chunk_split( base64_encode( 'user:' . $secret ), 10 ),
			'JSON'                => (string) json_encode( array( 'k' => $secret ) ),
			'JSON without slash'  => (string) json_encode( $secret, JSON_UNESCAPED_SLASHES ),
			'HTML'                => htmlspecialchars( $secret, ENT_QUOTES ),
			'hexadecimal'         => bin2hex( $secret ),
			'backward'            => strrev( $secret ),
			'in lines'            => chunk_split( $secret, 6, "\r\n" ),
			'in groups of four'   => chunk_split( $secret, 4, ' ' ),
			'letter by letter'    => implode( ' ', str_split( $secret ) ),
			'with escaped breaks' => (string) json_encode( chunk_split( $secret, 5, "\n" ) ),
			'with hidden breaks'  => chunk_split( $secret, 5, "\u{200B}" ),
			'with hard spaces'    => chunk_split( $secret, 7, "\u{A0}" ),
			'twice'               => $secret . $secret,
		);
	}

	/** Words, with the value anywhere among them. */
	public function around( string $written ): string {
		$words = array();
		for ( $left = mt_rand( 2, 12 ); $left > 0; $left-- ) {
			$words[] = $this->one_of( self::WORDS );
		}
		array_splice( $words, mt_rand( 0, count( $words ) ), 0, array( $written ) );
		return implode( '', $words );
	}

	/** A piece of 8 characters or more. */
	public function piece_of( string $secret ): string {
		$length = mt_rand( 8, strlen( $secret ) );
		return substr( $secret, mt_rand( 0, strlen( $secret ) - $length ), $length );
	}

	/**
	 * Every run of 8 characters of the secret that can be read in a text, white space, case and encoding left aside.
	 *
	 * @return list<string>
	 */
	public static function told( string $secret, string $text ): array {
		$squeezed = static function ( string $text ): string {
			return strtolower( (string) preg_replace( '/\s+|\\\\[nr]|\xE2\x80\x8B|\xC2\xA0/', '', $text ) );
		};
		$readings = array( $text, rawurldecode( $text ), urldecode( $text ), html_entity_decode( $text, ENT_QUOTES ), stripslashes( $text ), strrev( $text ) );
		foreach ( preg_split( '~[^A-Za-z0-9+/_=-]+~', (string) preg_replace( '/\s+/', '', $text ) ) ?: array() as $word ) {
			// Where a piece of Base64 begins in the alphabet of 4 is not known.
			for ( $at = 0; $at < min( 4, strlen( $word ) ); $at++ ) {
				$readings[] = (string) base64_decode( substr( strtr( $word, '-_', '+/' ), $at ) );
			}
		}
		$secret = $squeezed( $secret );
		$told   = array();
		foreach ( array_map( $squeezed, $readings ) as $reading ) {
			for ( $at = 0; $at <= strlen( $secret ) - 8; $at++ ) {
				if ( false !== strpos( $reading, substr( $secret, $at, 8 ) ) ) {
					$told[] = substr( $secret, $at, 8 );
				}
			}
		}
		return $told;
	}

	/**
	 * @param list<string> $list
	 */
	private function one_of( array $list ): string {
		return $list[ mt_rand( 0, count( $list ) - 1 ) ];
	}
}
