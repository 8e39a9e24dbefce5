<?php
/**
 * What is known of one constant at one moment.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Never changed once made: states share them.
 */
final class Entry {

	/** Whether it exists for certain. */
	public bool $is_sure;

	/** Whether something unseen may have defined it. */
	public bool $is_unseen;

	/** @var array<string, Place> Where it may have got its value, by id. */
	public array $places;

	/** @var mixed Its value if it exists; an Unknown when that is not known. */
	public $value;

	/** The source of the value. */
	public string $words;

	/**
	 * @param bool                 $is_sure   Whether it exists for certain.
	 * @param bool                 $is_unseen Whether something unseen may have defined it.
	 * @param array<string, Place> $places    Where it may have got its value, by id.
	 * @param mixed                $value     Its value if it exists.
	 * @param string               $words     The source of the value.
	 */
	public function __construct( bool $is_sure, bool $is_unseen, array $places, $value, string $words ) {
		$this->is_sure   = $is_sure;
		$this->is_unseen = $is_unseen;
		$this->places    = $places;
		$this->value     = $value;
		$this->words     = $words;
	}

	/** Of a constant that something unseen may have defined. */
	public static function unseen( bool $is_sure ): self {
		return new self( $is_sure, true, array(), new Unknown(), '' );
	}

	/** What is known when one of two may be the case. */
	public function or( self $other, bool $is_sure ): self {
		return new self(
			$is_sure,
			$this->is_unseen || $other->is_unseen,
			$this->places + $other->places,
			State::either( $this->value, $other->value ),
			$this->words === $other->words ? $this->words : $this->words . "\n" . $other->words
		);
	}

	/**
	 * The same, taking effect at another moment.
	 *
	 * @param Outcome::BEFORE|Outcome::AFTER|'' $phase Moment.
	 */
	public function at( string $phase ): self {
		$places = array();
		foreach ( $this->places as $place ) {
			$moved                  = $place->at( $phase );
			$places[ $moved->id() ] = $moved;
		}
		return new self( $this->is_sure, $this->is_unseen, $places, $this->value, $this->words );
	}

	/** The same, but not for certain. */
	public function perhaps(): self {
		return $this->is_sure ? new self( false, $this->is_unseen, $this->places, $this->value, $this->words ) : $this;
	}
}
