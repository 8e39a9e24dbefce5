<?php
/**
 * What a value says by itself, without asking anyone.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect.ts`; `tests/vectors/shape` holds both to the same answers.
 *
 * @phpstan-import-type Shape from Catalog as Shape_Array
 * @phpstan-import-type Fault from Shape_Problem
 * @phpstan-type Other_Shape array{provider: string, name: string, pattern: string, prefix?: string}
 */
final class Inspector {

	private Patterns $patterns;

	public function __construct() {
		$this->patterns = new Patterns();
	}

	/**
	 * @param string     $value       Any bytes.
	 * @param array|null $info        Shape of the field, as the catalog has it.
	 * @param array      $distinctive Shapes of all providers.
	 * @param string     $provider    Id of the field's own provider.
	 * @phpstan-param Shape_Array|null $info
	 * @phpstan-param list<Other_Shape> $distinctive
	 * @return list<Shape_Problem> In order of precedence; none when the value fits, or is empty.
	 */
	public function inspect( string $value, ?array $info, array $distinctive, string $provider ): array {
		$shape     = Shape::read( $info, $this->patterns );
		$is_strict = null !== $shape && $shape->is_strict();
		$text      = self::workable( $value );
		if ( null === $text ) {
			$fault = Misfit::wrong_length( null, $info['length'] ?? null, false );
			return array( new Shape_Problem( $fault, $is_strict, false ) );
		}
		if ( '' === $text || ( null !== $shape && $shape->fits( $text ) ) ) {
			return array();
		}
		$cleaned      = new Cleaned( $text, $shape );
		$deep         = $this->deep_faults( $cleaned->text(), $shape, $distinctive, $provider );
		$is_cleanable = array() === $deep && '' !== $cleaned->text() && ! Characters::has_odd( $cleaned->text() );
		$is_certain   = $is_strict && ! $shape->matches( $text );
		$is_sentence  = 'placeholder' === ( $deep[0]['reason'] ?? '' );
		$problems     = array();
		foreach ( array_merge( self::surface_faults( $cleaned, $is_sentence ), $deep ) as $fault ) {
			$is_hidden_form = 'masked' === $fault['reason'] && 'bullet' === $fault['details']['mask'];
			$problems[]     = new Shape_Problem( $fault, $is_certain || $is_hidden_form, $is_cleanable );
		}
		return $problems;
	}

	/**
	 * The value without white space around it, invisible characters, quotation marks and what else was copied with it. Never
	 * empty when there was more than that; a value too long to be a key stays as it is.
	 *
	 * @param string     $value Any bytes.
	 * @param array|null $info  Shape of the field.
	 * @phpstan-param Shape_Array|null $info
	 * @return string UTF-8: bytes that are no text come back as U+FFFD.
	 */
	public function clean( string $value, ?array $info = null ): string {
		$text = self::workable( $value );
		if ( null === $text ) {
			return $value;
		}
		return ( new Cleaned( $text, Shape::read( $info, $this->patterns ) ) )->text();
	}

	/** Null when it is too long. What is no text only grows when it is made readable, so that both languages draw one line. */
	private static function workable( string $value ): ?string {
		if ( strlen( $value ) > Cleaned::LIMIT ) {
			return null;
		}
		$text = Characters::readable( $value );
		return strlen( $text ) > Cleaned::LIMIT ? null : $text;
	}

	/**
	 * @param Cleaned $cleaned     The value and what was taken off.
	 * @param bool    $is_sentence The spaces between the words of a placeholder are none of its faults.
	 * @return list<Fault>
	 */
	private static function surface_faults( Cleaned $cleaned, bool $is_sentence ): array {
		$faults = array();
		foreach ( $cleaned->whitespace() as $place ) {
			if ( ! $is_sentence || 'inside' !== $place['where'] || $place['removed'] ) {
				$faults[] = array(
					'reason'  => 'whitespace',
					'details' => $place,
				);
			}
		}
		$is_blank = array() !== $faults;
		foreach ( $cleaned->hidden() as $place ) {
			// Nothing but spaces and what hides between them: said once.
			if ( 'only' !== $place['where'] || ! $is_blank ) {
				$faults[] = array(
					'reason'  => 'invisible_character',
					'details' => $place,
				);
			}
		}
		foreach ( $cleaned->around() as $around => $count ) {
			$faults[] = array(
				'reason'  => 'quotes',
				'details' => array(
					'around' => $around,
					'count'  => $count,
				),
			);
		}
		return $faults;
	}

	/**
	 * @phpstan-param list<Other_Shape> $distinctive
	 * @return list<Fault>
	 */
	private function deep_faults( string $text, ?Shape $shape, array $distinctive, string $provider ): array {
		if ( 1 !== preg_match( '~[^\x{FFFD}\p{Z}]~u', $text ) || ( null !== $shape && $shape->fits( $text ) ) ) {
			return array();
		}
		$instead = self::stand_in( $text, $shape, $provider )
			?? $this->stranger( $text, $distinctive, $provider )
			?? $this->wrong_kind( $text, $shape );
		if ( null !== $instead ) {
			return array( $instead );
		}
		return null === $shape ? array() : Misfit::faults( $text, $shape );
	}

	/**
	 * @return Fault|null
	 */
	private static function stand_in( string $text, ?Shape $shape, string $provider ): ?array {
		$is_known = null !== $shape;
		$kind     = Stand_In::placeholder( $text, $is_known ? $shape->prefix() : '', $provider, $is_known );
		// Words may end in dots.
		$run = 'words' === $kind ? null : Stand_In::masked( $text, $is_known );
		if ( null !== $run ) {
			return array(
				'reason'  => 'masked',
				'details' => array(
					'mask'  => $run['mask'],
					'count' => $run['length'],
				),
			);
		}
		return null === $kind ? null : array(
			'reason'  => 'placeholder',
			'details' => array( 'kind' => $kind ),
		);
	}

	/**
	 * @phpstan-param list<Other_Shape> $distinctive
	 * @return Fault|null
	 */
	private function stranger( string $text, array $distinctive, string $provider ): ?array {
		if ( Characters::has_odd( $text ) ) {
			return null;
		}
		foreach ( $distinctive as $other ) {
			if ( $other['provider'] !== $provider && true === $this->patterns->matches( $other['pattern'], $text ) ) {
				$prefix = $other['prefix'] ?? '';
				return array(
					'reason'  => 'other_provider',
					'details' => array(
						'other_provider' => $other['provider'],
						'other_name'     => $other['name'],
						'prefix'         => '' !== $prefix && 0 === strpos( $text, $prefix ) ? $prefix : null,
					),
				);
			}
		}
		return null;
	}

	/**
	 * @return Fault|null
	 */
	private function wrong_kind( string $text, ?Shape $shape ): ?array {
		if ( null === $shape || Characters::has_odd( $text ) ) {
			return null;
		}
		foreach ( $shape->wrong_kinds() as $kind ) {
			if ( true === $this->patterns->matches( $kind['pattern'], $text ) ) {
				return array(
					'reason'  => 'wrong_key_kind',
					'details' => array( 'says' => $kind['says'] ),
				);
			}
		}
		return null;
	}
}
