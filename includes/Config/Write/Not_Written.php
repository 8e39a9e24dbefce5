<?php
/**
 * The file was not written; it is as it was.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

/**
 * The message is a sentence for people; it never holds a value or a full path.
 */
final class Not_Written extends \RuntimeException {

	/** Permission says no; `refusal()` says why. */
	public const REFUSED = 'refused';

	/** Somebody else writes it at this moment. */
	public const BUSY = 'busy';

	/** It is not what was looked at. */
	public const CHANGED = 'changed';

	/** The result would not be what was meant. */
	public const UNSAFE = 'unsafe';

	/** The disk did not take it. */
	public const DISK = 'disk';

	/** @var self::* */
	private string $word;

	private ?Refusal $refusal;

	/**
	 * @param self::*      $word     Why, for programs.
	 * @param string       $sentence Why, for people.
	 * @param Refusal|null $refusal  What forbids it.
	 */
	public function __construct( string $word, string $sentence, ?Refusal $refusal = null ) {
		parent::__construct( $sentence );
		$this->word    = $word;
		$this->refusal = $refusal;
	}

	public static function refused( Refusal $refusal ): self {
		return new self( self::REFUSED, $refusal->sentence(), $refusal );
	}

	/** What went wrong with a file, in the words of the protocol; nothing has changed yet. */
	public static function disk(): self {
		return new self( self::DISK, __( 'The server could not write the new file, perhaps because its disk is full. Nothing was changed.', 'key-health' ) );
	}

	/**
	 * @return self::*
	 */
	public function word(): string {
		return $this->word;
	}

	public function refusal(): ?Refusal {
		return $this->refusal;
	}
}
