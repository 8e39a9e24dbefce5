<?php
/**
 * What becomes of one constant when the files run.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Located_Site;
use KeyHealth\Model\Secret;

/**
 * Safe to dump: values are kept as secrets.
 */
final class Outcome {

	/** One place is certain to have given it its value. */
	public const DEFINED = 'defined';

	/** Nothing defines it. */
	public const UNDEFINED = 'undefined';

	/** Something that is not known decides, or something unseen may have been faster. */
	public const UNKNOWN = 'unknown';

	public const YES   = 'yes';
	public const NO    = 'no';
	public const MAYBE = 'unknown';

	/** Which definitions may run although they were not seen to. */
	public const OTHERS_NONE      = 'none';
	public const OTHERS_FUNCTIONS = 'functions';
	public const OTHERS_FILES     = 'files';
	public const OTHERS_ALL       = 'all';

	/** Before and after WordPress itself is loaded. */
	public const BEFORE = 'before';
	public const AFTER  = 'after';

	/** @var self::DEFINED|self::UNDEFINED|self::UNKNOWN */
	private string $status;

	/** @var list<Place> */
	private array $places;

	/** The value, serialised; null when it is not known. */
	private ?Secret $value;

	/** All that makes two outcomes the same, but for where it is written. */
	private Secret $sketch;

	/** @var array<string, bool> Definitions that run, by id; false for perhaps. */
	private array $ran;

	/** @var self::OTHERS_* Which may run besides. */
	private string $others;

	/**
	 * @param self::DEFINED|self::UNDEFINED|self::UNKNOWN $status Status.
	 * @param list<Place>                                 $places Where it may get its value.
	 * @param Secret|null                                 $value  The value, serialised; null when it is not known.
	 * @param Secret                                      $sketch All that makes two outcomes the same.
	 * @param array<string, bool>                         $ran    Definitions that run, by id; false for perhaps.
	 * @param self::OTHERS_*                              $others Which may run besides.
	 */
	public function __construct( string $status, array $places, ?Secret $value, Secret $sketch, array $ran, string $others ) {
		$this->status = $status;
		$this->places = $places;
		$this->value  = $value;
		$this->sketch = $sketch;
		$this->ran    = $ran;
		$this->others = $others;
	}

	/**
	 * @return self::DEFINED|self::UNDEFINED|self::UNKNOWN
	 */
	public function status(): string {
		return $this->status;
	}

	/** The place that is certain to give it its value. */
	public function place(): ?Place {
		return self::DEFINED === $this->status ? $this->places[0] ?? null : null;
	}

	/** The definition that is certain to give it its value; its name is empty where the name is worked out at run time. */
	public function winner(): ?Located_Site {
		$place = $this->place();
		return null === $place ? null : $place->located();
	}

	/**
	 * All places that may give it its value; when unseen code may do so too, it is none of these.
	 *
	 * @return list<Place>
	 */
	public function places(): array {
		return $this->places;
	}

	/** Whether it is known which value it gets (if it gets one at all). */
	public function has_value(): bool {
		return null !== $this->value;
	}

	/**
	 * The value where it is known: text as a secret, arrays never.
	 *
	 * @return Secret|bool|int|float|null
	 */
	public function value() {
		$value = $this->revealed();
		if ( is_string( $value ) ) {
			return new Secret( $value );
		}
		return is_scalar( $value ) ? $value : null;
	}

	/**
	 * Whether it gets this very value; null when that is not known.
	 *
	 * @param mixed $value What it may hold.
	 */
	public function has( $value ): ?bool {
		return null === $this->value ? null : $this->revealed() === $value;
	}

	/**
	 * Whether a definition of this constant runs, and be it in vain.
	 *
	 * @return self::YES|self::NO|self::MAYBE
	 */
	public function runs( Located_Site $located ): string {
		$id = $located->id();
		if ( isset( $this->ran[ $id ] ) ) {
			return $this->ran[ $id ] ? self::YES : self::MAYBE;
		}
		$is_called = self::OTHERS_NONE !== $this->others && $located->site()->in_function();
		$is_loaded = self::OTHERS_FILES === $this->others && Config_File::INCLUDED === $located->file()->role();
		return $is_called || $is_loaded || self::OTHERS_ALL === $this->others ? self::MAYBE : self::NO;
	}

	/**
	 * When it gets its value; empty when that is not known.
	 *
	 * @return self::BEFORE|self::AFTER|''
	 */
	public function phase(): string {
		$phases = array();
		foreach ( $this->places as $place ) {
			$phases[ $place->phase() ] = $place->phase();
		}
		return 1 === count( $phases ) ? reset( $phases ) : '';
	}

	/** Whether both come to the same: status, value and phase, wherever it is written. */
	public function equals( self $other ): bool {
		return $this->sketch->equals( $other->sketch );
	}

	/**
	 * @return mixed
	 */
	private function revealed() {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_unserialize -- Written by the rehearsal, plain values.
		return null === $this->value ? null : unserialize( $this->value->reveal(), array( 'allowed_classes' => false ) );
	}
}
