<?php
/**
 * Puts a line directly above the statement that loads wp-settings.php.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Tokens;
use KeyHealth\Model\Secret;

final class Insertion {

	private Tokens $tokens;

	private Layout $layout;

	private int $at;

	/**
	 * @param Tokens $tokens Tokens of the file.
	 * @param Layout $layout Its lines.
	 * @param int    $anchor Offset of the statement.
	 */
	public function __construct( Tokens $tokens, Layout $layout, int $anchor ) {
		$this->tokens = $tokens;
		$this->layout = $layout;
		$this->at     = $this->place( $anchor );
	}

	/** Offset in front of which the line goes. */
	public function at(): int {
		return $this->at;
	}

	/**
	 * @param Secret      $statement The statement.
	 * @param string|null $shown     The same for people; null when it has to be masked.
	 */
	public function splice( Secret $statement, ?string $shown ): Splice {
		$indentation = $this->layout->indentation( $this->at );
		$break       = $this->layout->line_break( $this->at );
		if ( null === $indentation ) {
			// Something stands before it on the line, be it the opening tag: the line is broken there.
			$margin = (string) preg_replace( '/\S.*\z/s', '', $this->line_before() );
			return new Splice( $this->at, $this->at, new Secret( $statement->reveal() . $break . $margin ), null === $shown ? null : $shown . $break . $margin );
		}
		$start = $this->at - strlen( $indentation );
		return new Splice( $start, $start, new Secret( $indentation . $statement->reveal() . $break ), null === $shown ? null : $indentation . $shown . $break );
	}

	/** The first statement's own place, or that of the `if` whose body it is. */
	private function place( int $anchor ): int {
		for ( $index = 0; $index < $this->tokens->count(); $index++ ) {
			if ( $this->tokens->start( $index ) !== $anchor ) {
				continue;
			}
			while ( $index > 0 && ! $this->follows_statement( $index ) ) {
				$is_body = ')' === $this->tokens->mark( $index - 1 );
				$head    = $is_body ? $this->tokens->opening( $index - 1 ) - 1 : -1;
				if ( $head < 0 || ! in_array( $this->tokens->id( $head ), array( T_IF, T_WHILE, T_FOR, T_FOREACH ), true ) ) {
					throw self::no_anchor();
				}
				$index = $head;
			}
			return $this->tokens->start( $index );
		}
		throw self::no_anchor();
	}

	private function follows_statement( int $index ): bool {
		return in_array( $this->tokens->mark( $index - 1 ), array( ';', '{', '}', ':' ), true ) || T_CLOSE_TAG === $this->tokens->id( $index - 1 );
	}

	private function line_before(): string {
		$start = $this->layout->line_start( $this->at );
		$text  = '';
		foreach ( $this->layout->tokens() as list( , $token, $offset ) ) {
			if ( $offset >= $start && $offset < $this->at ) {
				$text .= $token;
			}
		}
		return $text;
	}

	public static function no_anchor(): Not_Editable {
		return new Not_Editable( Not_Editable::NO_ANCHOR, __( 'The line that loads wp-settings.php was not found, so there is no safe place for a new line.', 'key-health' ) );
	}
}
