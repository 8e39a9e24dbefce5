<?php
/**
 * On whose behalf questions are put.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

defined( 'ABSPATH' ) || exit;

final class Turn {

	/** How the name of an owner begins who is no worker of a sweep. */
	private const PERSON = 'person-';

	/** @var int */
	private $sweep;

	/** @var int */
	private $since;

	/** @var string */
	private $owner;

	/** @var int */
	private $until;

	/** @var bool */
	private $is_asked;

	/**
	 * Made by `of()` and `of_person()`.
	 *
	 * @param int    $sweep    Questions that were put in it are not put again.
	 * @param int    $since    Answers since then count.
	 * @param string $owner    Who claims questions.
	 * @param int    $until    When others may.
	 * @param bool   $is_asked Whether a person wants it now.
	 */
	private function __construct( int $sweep, int $since, string $owner, int $until, bool $is_asked ) {
		$this->sweep    = $sweep;
		$this->since    = $since;
		$this->owner    = $owner;
		$this->until    = $until;
		$this->is_asked = $is_asked;
	}

	/** A worker of a sweep, for as long as it holds its range of sites. */
	public static function of( Claim $claim, int $since ): self {
		return new self( $claim->sweep(), $since, $claim->owner(), $claim->until(), false );
	}

	/**
	 * Somebody who wants it now.
	 *
	 * @param int $sweep The one that answers are noted under.
	 * @param int $since Answers since then count.
	 * @param int $until When others may put what is claimed.
	 */
	public static function of_person( int $sweep, int $since, int $until ): self {
		return new self( $sweep, $since, self::PERSON . bin2hex( random_bytes( 8 ) ), $until, true );
	}

	/** Whether questions of this owner are put for a person. */
	public static function is_person( string $owner ): bool {
		return 0 === strpos( $owner, self::PERSON );
	}

	public function sweep(): int {
		return $this->sweep;
	}

	public function since(): int {
		return $this->since;
	}

	public function owner(): string {
		return $this->owner;
	}

	public function until(): int {
		return $this->until;
	}

	public function is_asked(): bool {
		return $this->is_asked;
	}
}
