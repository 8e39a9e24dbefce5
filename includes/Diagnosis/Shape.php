<?php
/**
 * A shape out of the catalog, ready to be asked.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect/shape.ts`.
 *
 * @phpstan-import-type Shape from Catalog as Shape_Array
 */
final class Shape {

	/** @var Shape_Array */
	private array $info;

	private Patterns $patterns;

	/** @var bool|null A space inside may be a part of the value. Null when that is not known. */
	private ?bool $spaces;

	/**
	 * @phpstan-param Shape_Array $info
	 */
	private function __construct( array $info, Patterns $patterns ) {
		$this->info     = $info;
		$this->patterns = $patterns;
		$strangers      = $this->strangers( ' ' );
		$this->spaces   = null === $strangers ? null : 0 === $strangers;
	}

	/**
	 * @phpstan-param Shape_Array|null $info
	 * @return self|null Null when nothing is known, or when the pattern cannot be used: then nothing is said about the shape.
	 */
	public static function read( ?array $info, Patterns $patterns ): ?self {
		if ( null === $info || null === $patterns->matches( $info['pattern'], '' ) ) {
			return null;
		}
		return new self( $info, $patterns );
	}

	/** A value of another shape can never be accepted. */
	public function is_strict(): bool {
		return (bool) ( $this->info['strict'] ?? false );
	}

	/** What every key begins with, or ''. */
	public function prefix(): string {
		return $this->info['prefix'] ?? '';
	}

	/** In characters, where all keys have the same. */
	public function length(): ?int {
		return $this->info['length'] ?? null;
	}

	/**
	 * @return list<array{pattern: string, says: string}>
	 */
	public function wrong_kinds(): array {
		return $this->info['wrong_kinds'] ?? array();
	}

	/** The text alone, whatever stands around it. */
	public function matches( string $text ): bool {
		if ( '' === $text ) {
			return false;
		}
		foreach ( array_merge( array( $this->info['pattern'] ), $this->info['also'] ?? array() ) as $pattern ) {
			if ( true === $this->patterns->matches( $pattern, $text ) ) {
				return true;
			}
		}
		return false;
	}

	/** Fits a pattern and holds nothing that no key holds: `.` and `\s` mean different things in different engines. */
	public function fits( string $text ): bool {
		return ! Characters::has_odd( $text ) && $this->matches( $text );
	}

	/** How many characters are none of the alphabet; null when the alphabet is not known. */
	public function strangers( string $text ): ?int {
		$alphabet = $this->info['alphabet'] ?? '';
		return '' === $alphabet ? null : $this->patterns->strangers( $alphabet, $text );
	}

	public function spaces(): ?bool {
		return $this->spaces;
	}

	/** Without what was found to be too much: unreadable characters, and spaces where a key has none. */
	public function compact( string $text ): string {
		$readable = str_replace( Characters::UNREADABLE, '', $text );
		return false === $this->spaces ? Characters::without_spaces( $readable ) : $readable;
	}
}
