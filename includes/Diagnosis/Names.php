<?php
/**
 * Puts names into sentences.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The catalog's sentences hold `{placeholders}`. What they stand for is plain text, some of it from other people's systems: it is
 * never HTML, and the screen shows it as text.
 */
final class Names {

	/** @var array<string, string> */
	private $names;

	/**
	 * @param array<string, string> $names By placeholder.
	 */
	public function __construct( array $names ) {
		$this->names = $names;
	}

	/**
	 * @param array<string, string> $more Further names; they win.
	 */
	public function with( array $more ): self {
		return new self( array_merge( $this->names, $more ) );
	}

	/** A placeholder nobody knows becomes a dash, so that no sentence shows braces. */
	public function fill( string $text ): string {
		$names = $this->names;
		return (string) preg_replace_callback(
			'/\{(\w+)\}/',
			static function ( array $match ) use ( $names ): string {
				$value = $names[ $match[1] ] ?? '';
				return '' === $value ? '–' : $value;
			},
			$text
		);
	}

	/**
	 * Sentences one after the other. One that is nothing but a name is left out where there is nothing to say.
	 *
	 * @param list<string> $texts With placeholders.
	 * @return list<string>
	 */
	public function fill_each( array $texts ): array {
		$filled = array();
		foreach ( $texts as $text ) {
			if ( 1 !== preg_match( '/\A\{(\w+)\}\z/', $text, $match ) || '' !== $this->get( $match[1] ) ) {
				$filled[] = $this->fill( $text );
			}
		}
		return $filled;
	}

	/** Leaves a placeholder that nobody knows here for whoever fills the rest in. */
	public function fill_known( string $text ): string {
		foreach ( $this->names as $name => $value ) {
			$text = str_replace( '{' . $name . '}', $value, $text );
		}
		return $text;
	}

	public function get( string $name ): string {
		return $this->names[ $name ] ?? '';
	}

	/** Date and time in the site's format and zone; '' for an unknown time. */
	public static function time( ?int $seconds ): string {
		return null === $seconds ? '' : (string) wp_date( Loose::text( get_option( 'date_format' ) ) . ', ' . Loose::text( get_option( 'time_format' ) ), $seconds );
	}
}
