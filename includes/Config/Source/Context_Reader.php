<?php
/**
 * Works out under which circumstances a token of a statement runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Condition from Short_Circuits
 */
final class Context_Reader {

	private Tokens $tokens;

	private Condition_Reader $conditions;

	/** @var Context::* Whether what follows outside functions is still reached. */
	private string $onward = Context::CERTAIN;

	public function __construct( Tokens $tokens, Condition_Reader $conditions ) {
		$this->tokens     = $tokens;
		$this->conditions = $conditions;
	}

	/**
	 * To be told of each statement in turn: one that leaves the file makes the rest doubtful.
	 *
	 * `exit` does not count: had it run, nobody would be asking.
	 */
	public function pass( Statement $statement ): void {
		$id = $this->tokens->id( $statement->from() );
		if ( T_RETURN !== $id && T_GOTO !== $id || $statement->block()->is_in_function() ) {
			return;
		}
		$reach = $this->context( $statement, $statement->from(), null )->reach();
		if ( Context::CERTAIN === $reach && T_RETURN === $id ) {
			$this->onward = Context::NEVER;
		} elseif ( Context::NEVER !== $reach ) {
			$this->onward = Context::POSSIBLE;
		}
	}

	/**
	 * @param Statement   $statement The statement.
	 * @param int         $at        Index of a token in it.
	 * @param string|null $name      The constant whose guard is looked for, if any.
	 */
	public function context( Statement $statement, int $at, ?string $name ): Context {
		$inner        = new Short_Circuits( $this->tokens, $statement->from(), $at );
		$conditions   = $inner->conditions();
		$is_unclear   = $inner->is_unclear();
		$in_condition = $is_unclear || array() !== $conditions;
		$in_function  = $inner->in_function() || $statement->block()->is_in_function();
		foreach ( $statement->block()->chain() as $block ) {
			$kind = $block->kind();
			if ( Block::BRANCH === $kind ) {
				$in_condition = true;
				$conditions   = array_merge( $conditions, self::of_branch( $block ) );
			} elseif ( Block::LOOP === $kind || Block::CHOICE === $kind || Block::HANDLER === $kind ) {
				$in_condition = true;
				$is_unclear   = true;
			} elseif ( Block::ATTEMPT === $kind ) {
				// No condition, but what stands above may throw.
				$is_unclear = true;
			}
		}
		$guarded = false;
		$reach   = $this->weigh( $conditions, $name, $guarded );
		$onward  = $in_function ? Context::POSSIBLE : $this->onward;
		if ( Context::NEVER === $reach || Context::NEVER === $onward ) {
			$reach = Context::NEVER;
		} elseif ( $is_unclear || Context::POSSIBLE === $onward ) {
			$reach = Context::POSSIBLE;
		}
		return new Context( $in_condition, $in_function, $guarded, $reach );
	}

	/**
	 * @return list<Condition>
	 */
	private static function of_branch( Block $block ): array {
		$conditions = array();
		$condition  = $block->condition();
		if ( null !== $condition ) {
			$conditions[] = array( $condition[0], $condition[1], true );
		}
		foreach ( $block->refused() as list( $from, $to ) ) {
			$conditions[] = array( $from, $to, false );
		}
		return $conditions;
	}

	/**
	 * @param list<Condition> $conditions What must hold or fail.
	 * @param string|null     $name       The constant whose guard is looked for, if any.
	 * @param bool            $guarded    Set when one of them is its guard.
	 * @return Context::*
	 */
	private function weigh( array $conditions, ?string $name, bool &$guarded ): string {
		$reach = Context::CERTAIN;
		foreach ( $conditions as list( $from, $to, $wanted ) ) {
			$truth = $this->conditions->truth( $from, $to );
			if ( null !== $truth ) {
				$reach = $truth === $wanted ? $reach : Context::NEVER;
				continue;
			}
			$says    = null === $name ? Condition_Reader::SILENT : $this->conditions->wants_undefined( $from, $to, $wanted, $name );
			$guarded = $guarded || Condition_Reader::SILENT !== $says;
			if ( Condition_Reader::EXACTLY !== $says && Context::NEVER !== $reach ) {
				$reach = Context::POSSIBLE;
			}
		}
		return $reach;
	}
}
