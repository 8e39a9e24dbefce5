<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis\Explain;

/**
 * A text that a pattern of the catalog finds: one of the provider's answer files where one has it, else one made out of the pattern.
 */
final class Sample_Text {

	/**
	 * @return string '' when there is none.
	 */
	public static function of( string $provider, string $pattern ): string {
		$delimited = '~' . str_replace( '~', '\~', $pattern ) . '~i';
		foreach ( glob( self::answers() . "/$provider/*.json" ) ?: array() as $file ) {
			$body = json_decode( (string) file_get_contents( $file ), true )['body'] ?? '';
			if ( 1 === preg_match( $delimited, $body ) ) {
				return $body;
			}
		}
		$made = self::made_of( $pattern );
		// Where a message goes on, it does not end in a space.
		$made = rtrim( $made ) === $made ? $made : $made . 'and so on';
		return 1 === preg_match( $delimited, $made ) ? $made : '';
	}

	/**
	 * @return list<array<string, mixed>> The answer files of all providers, with `provider` and `file`.
	 */
	public static function all_answers(): array {
		$all = array();
		foreach ( glob( self::answers() . '/*/*.json' ) ?: array() as $file ) {
			$all[] = array(
				'provider' => basename( dirname( $file ) ),
				'file'     => basename( $file ),
			) + (array) json_decode( (string) file_get_contents( $file ), true );
		}
		return $all;
	}

	private static function answers(): string {
		return dirname( __DIR__, 3 ) . '/answers';
	}

	/** The first way through the pattern. */
	private static function made_of( string $pattern ): string {
		$text = $pattern;
		do {
			$before = $text;
			// The innermost groups first: their first branch.
			$text = (string) preg_replace_callback(
				'~\((?:\?:)?((?:[^()\\\\]|\\\\.)*)\)[?*+]?~',
				static function ( array $match ): string {
					return explode( '|', $match[1] )[0];
				},
				$text
			);
		} while ( $text !== $before );
		$text = explode( '|', $text )[0];
		$text = (string) preg_replace( '~\[\^[^\]]*\][*+?]?~', ' ', $text );
		$text = (string) preg_replace( '~\[\\\\?(.)[^\]]*\][*+?]?~', '$1', $text );
		$text = strtr(
			$text,
			array(
				'\s*' => '',
				'\s+' => ' ',
				'\s'  => ' ',
				'\d+' => '5',
				'\d'  => '5',
				'\w+' => 'x',
				'\b'  => '',
				'.*'  => ' ',
				'.+'  => ' x ',
			)
		);
		$text = (string) preg_replace( '~\{\d+(?:,\d*)?\}|^\^|\$$~', '', $text );
		$text = (string) preg_replace( '~(?<!\\\\)[?]~', '', $text );
		$text = (string) preg_replace( '~(?<!\\\\)\.~', '\'', $text );
		return (string) preg_replace( '~\\\\(.)~', '$1', $text );
	}
}
