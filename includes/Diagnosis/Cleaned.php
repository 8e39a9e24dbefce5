<?php
/**
 * A value without what does not belong to it, and a note of all that was taken off.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect/cleaned.ts`.
 *
 * @phpstan-type Place array{where: string, count: int, character: string, code: string|null, removed: bool}
 * @phpstan-type Found array{start: list<string>, end: list<string>, inside: list<string>, only: list<string>}
 */
final class Cleaned {

	/** In bytes. A longer value is no key, and is not worked on. */
	public const LIMIT = 4096;

	private const NOTHING = array(
		'start'  => array(),
		'end'    => array(),
		'inside' => array(),
		'only'   => array(),
	);

	private string $text;

	private ?Shape $shape;

	/** @var Found Characters, by where they stood. */
	private array $whitespace = self::NOTHING;

	/** @var Found */
	private array $hidden = self::NOTHING;

	/** @var array<string, int> How many of each, outermost first. */
	private array $around = array();

	/**
	 * @param string     $text  Valid UTF-8, at most LIMIT bytes.
	 * @param Shape|null $shape What the value should look like.
	 */
	public function __construct( string $text, ?Shape $shape ) {
		$this->text  = $text;
		$this->shape = $shape;
		$this->remove_hidden();
		$this->peel();
		if ( '' === $this->text && array() !== $this->around ) {
			$this->around = array( 'empty_quotes' => 1 );
		} elseif ( '' === $this->text ) {
			$this->whitespace['only']  = $this->whitespace['start'];
			$this->whitespace['start'] = array();
		}
		$this->tighten();
	}

	public function text(): string {
		return $this->text;
	}

	/**
	 * @return list<Place>
	 */
	public function whitespace(): array {
		return $this->places( $this->whitespace );
	}

	/**
	 * @return list<Place>
	 */
	public function hidden(): array {
		return $this->places( $this->hidden );
	}

	/**
	 * @return array<string, int> How many layers of each kind, outermost first.
	 */
	public function around(): array {
		return $this->around;
	}

	/** What cannot be seen is taken out wherever it stands. */
	private function remove_hidden(): void {
		if ( 1 !== preg_match( '~[^\x20-\x7E]~', $this->text ) ) {
			return;
		}
		$hidden     = array();
		$first      = null;
		$last       = -1;
		$characters = Characters::split( $this->text );
		foreach ( $characters as $index => $character ) {
			if ( Characters::is_hidden( $character ) ) {
				$hidden[ $index ] = $character;
			} elseif ( ! Characters::is_space( $character ) ) {
				$first = $first ?? $index;
				$last  = $index;
			}
		}
		foreach ( $hidden as $index => $character ) {
			if ( null === $first ) {
				$this->hidden['only'][] = $character;
			} elseif ( $index < $first ) {
				$this->hidden['start'][] = $character;
			} elseif ( $index > $last ) {
				$this->hidden['end'][] = $character;
			} else {
				$this->hidden['inside'][] = $character;
			}
		}
		$this->text = Characters::without_hidden( $this->text );
	}

	/** Layer by layer, until the value fits or nothing comes off any more. */
	private function peel(): void {
		while ( true ) {
			$this->trim();
			if ( null !== $this->shape && $this->shape->fits( $this->text ) ) {
				return;
			}
			$layer = Wrappers::peel( $this->text );
			if ( null !== $layer ) {
				$this->around[ $layer['around'] ] = ( $this->around[ $layer['around'] ] ?? 0 ) + 1;
				$this->text                       = $layer['inner'];
				continue;
			}
			$breaks = Characters::breaks( $this->text );
			if ( array() === $breaks ) {
				return;
			}
			$this->whitespace['inside'] = array_merge( $this->whitespace['inside'], $breaks );
			$this->text                 = Characters::without_breaks( $this->text );
		}
	}

	private function trim(): void {
		list( $this->text, $start, $end ) = Characters::trim( $this->text );
		foreach ( $start as $character ) {
			$this->whitespace['start'][] = $character;
		}
		foreach ( $end as $character ) {
			$this->whitespace['end'][] = $character;
		}
	}

	/**
	 * Spaces inside, loose punctuation and unreadable characters go only where the rest then is what a key looks like.
	 */
	private function tighten(): void {
		if ( null !== $this->shape && $this->shape->fits( $this->text ) ) {
			return;
		}
		$inside = Characters::spaces( $this->text );
		foreach ( $this->joined_up() as $joined ) {
			$tight = Wrappers::without_loose( $joined );
			if ( null !== $this->shape && $this->shape->fits( $tight ) ) {
				$this->text = $tight;
				$this->note_spaces( $inside, false === strpos( $joined, ' ' ) );
				if ( $joined !== $tight ) {
					$this->around['punctuation'] = Characters::count( $joined ) - Characters::count( $tight );
				}
				return;
			}
		}
		// A plain space may be a part of a name or a password; other kinds are typed by nobody.
		$this->note_spaces( $inside, null !== $this->shape && false === $this->shape->spaces() );
	}

	/**
	 * @return list<string> With plain spaces, and without any.
	 */
	private function joined_up(): array {
		if ( null === $this->shape ) {
			return array();
		}
		$spaces = $this->shape->spaces();
		$text   = str_replace( Characters::UNREADABLE, '', $this->text );
		return array_merge(
			false === $spaces ? array() : array( Characters::with_plain_spaces( $text ) ),
			true === $spaces ? array() : array( Characters::without_spaces( $text ) )
		);
	}

	/**
	 * @param list<string> $inside   Spaces.
	 * @param bool         $is_plain Whether the plain ones are noted as well.
	 */
	private function note_spaces( array $inside, bool $is_plain ): void {
		foreach ( $inside as $space ) {
			if ( $is_plain || ' ' !== $space ) {
				$this->whitespace['inside'][] = $space;
			}
		}
	}

	/**
	 * @phpstan-param Found $found
	 * @return list<Place>
	 */
	private function places( array $found ): array {
		$places = array();
		foreach ( $found as $where => $characters ) {
			$summary = Character_Names::of( $characters );
			if ( null !== $summary ) {
				$removed  = 'only' !== $where && ! $this->stays( $where, $characters );
				$places[] = array( 'where' => $where ) + $summary + array( 'removed' => $removed );
			}
		}
		return $places;
	}

	/**
	 * White space at the ends goes always, inside only sometimes; unreadable characters go together or not at all.
	 *
	 * @param string       $where
	 * @param list<string> $characters
	 */
	private function stays( string $where, array $characters ): bool {
		foreach ( $characters as $character ) {
			if ( ( 'inside' === $where || Characters::UNREADABLE === $character ) && false !== strpos( $this->text, $character ) ) {
				return true;
			}
		}
		return false;
	}
}
