<?php
/**
 * How far a search has come.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

/**
 * Either the next trial, or how it ended.
 */
final class Stage {

	/** The sets are guilty, and without them the check comes out as it should. */
	public const FOUND = 'found';

	/** The sets are guilty; whether anybody else is was not found out. */
	public const UNPROVEN = 'unproven';

	/** The sets are guilty, and there are more. */
	public const MORE = 'more';

	/** With all parts, nothing is in the way. */
	public const WORKS = 'works';

	/** All parts or none: the check says the same. */
	public const SAME = 'same';

	/** With the same parts, the check said one thing and then another. */
	public const UNSTEADY = 'unsteady';

	/** The site gave no answer where one is needed. */
	public const SILENT = 'silent';

	/** Without the others, the key is not there. */
	public const GONE = 'gone';

	/** The provider was not reached, or wants a pause. */
	public const PASSING = 'passing';

	/** @var list<int>|null */
	private $parts;

	/** @var string */
	private $end;

	/** @var list<list<int>> */
	private $sets;

	/** @var int */
	private $asked;

	/** @var int */
	private $at_most;

	/** @var int */
	private $suspects;

	/**
	 * @param list<int>|null  $parts    That are to run.
	 * @param string          $end      A word of this class, or ''.
	 * @param list<list<int>> $sets     Parts that are guilty.
	 * @param int             $asked    Trials so far.
	 * @param int             $at_most  Trials there will be, when one part is guilty.
	 * @param int             $suspects Parts that are still possible.
	 */
	private function __construct( ?array $parts, string $end, array $sets, int $asked, int $at_most, int $suspects ) {
		$this->parts    = $parts;
		$this->end      = $end;
		$this->sets     = $sets;
		$this->asked    = $asked;
		$this->at_most  = $at_most;
		$this->suspects = $suspects;
	}

	/**
	 * @param list<int> $parts That are to run.
	 */
	public static function trial( array $parts, int $asked, int $at_most, int $suspects ): self {
		return new self( $parts, '', array(), $asked, $at_most, $suspects );
	}

	/**
	 * @param string          $end  A word of this class.
	 * @param list<list<int>> $sets Each guilty by itself; the parts of one only together.
	 */
	public static function end( string $end, array $sets, int $asked, int $suspects ): self {
		return new self( null, $end, $sets, $asked, $asked, $suspects );
	}

	/**
	 * @return list<int>|null The parts that are to run; null at the end.
	 */
	public function parts(): ?array {
		return $this->parts;
	}

	/** A word of this class; '' before the end. */
	public function ending(): string {
		return $this->end;
	}

	/**
	 * @return list<list<int>>
	 */
	public function sets(): array {
		return $this->sets;
	}

	public function asked(): int {
		return $this->asked;
	}

	public function at_most(): int {
		return $this->at_most;
	}

	public function suspects(): int {
		return $this->suspects;
	}
}
