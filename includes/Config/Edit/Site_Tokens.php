<?php
/**
 * The tokens of one definition.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Define_Call;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Tokens;

/**
 * @phpstan-import-type Range from Tokens
 */
final class Site_Tokens {

	private Tokens $tokens;

	private Definition_Site $site;

	private int $from = -1;

	private int $to = -1;

	private int $at = -1;

	public function __construct( Tokens $tokens, Definition_Site $site ) {
		$this->tokens = $tokens;
		$this->site   = $site;
		for ( $index = 0; $index < $tokens->count(); $index++ ) {
			if ( $tokens->start( $index ) === $site->start() ) {
				$this->from = $index;
			}
			if ( $tokens->start( $index ) === $site->offset() ) {
				$this->at = $index;
			}
			if ( $tokens->end( $index ) <= $site->end() ) {
				$this->to = $index;
			}
		}
		if ( $this->from < 0 || $this->at < 0 || $this->to < $this->from ) {
			throw new Not_Editable( Not_Editable::GONE, __( 'That line is no longer there. Check again.', 'key-health' ) );
		}
	}

	/** Index of the statement's first token. */
	public function from(): int {
		return $this->from;
	}

	/** Index of the statement's last token, the semicolon included. */
	public function to(): int {
		return $this->to;
	}

	/** Index of the statement's last token, the semicolon not included. */
	public function last(): int {
		return $this->to - (int) ( ';' === $this->tokens->mark( $this->to ) );
	}

	public function is_closed(): bool {
		return ';' === $this->tokens->mark( $this->to );
	}

	/**
	 * The call itself, with an `@` before it.
	 *
	 * @return Range
	 */
	public function call(): array {
		$first = $this->at > $this->from && '@' === $this->tokens->mark( $this->at - 1 ) ? $this->at - 1 : $this->at;
		return array( $first, $this->tokens->closing( $this->open() ) );
	}

	/**
	 * Whether the call has its own closing bracket; without it, nothing is known of where it ends.
	 */
	public function is_whole(): bool {
		$close = $this->tokens->closing( $this->open() );
		return '(' === $this->tokens->mark( $this->open() ) && ')' === $this->tokens->mark( $close ) && $close <= $this->to;
	}

	/**
	 * Tokens of the name.
	 *
	 * @return Range|null
	 */
	public function name(): ?array {
		if ( Definition_Site::BY_CONST === $this->site->form() ) {
			foreach ( $this->declarations() as list( $from, $to ) ) {
				if ( $this->is_own( $from, $to ) ) {
					return array( $from, $from );
				}
			}
			return null;
		}
		return $this->arguments()->name();
	}

	public function arguments(): Define_Call {
		$skip = 'call_user_func' === $this->tokens->name( $this->at ) ? 1 : 0;
		return new Define_Call( $this->tokens, $this->open(), $this->to, $skip );
	}

	/**
	 * The parts of `const A = 1, B = 2;`.
	 *
	 * @return non-empty-list<Range>
	 */
	public function declarations(): array {
		return $this->tokens->split( $this->from + 1, $this->last(), array( ',' ) );
	}

	/** Whether a part of a `const` statement is the one with this definition's value. */
	public function is_own( int $from, int $to ): bool {
		return $from + 2 <= $to && $this->tokens->start( $from + 2 ) === $this->site->value_start();
	}

	private function open(): int {
		return Definition_Site::BY_CONFIG === $this->site->form() ? $this->at + 3 : $this->at + 1;
	}
}
