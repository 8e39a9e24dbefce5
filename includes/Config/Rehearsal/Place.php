<?php
/**
 * A place that gives a constant its value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Located_Site;

final class Place {

	private Config_File $file;

	private int $line;

	private ?Located_Site $located;

	/** @var Outcome::BEFORE|Outcome::AFTER|'' */
	private string $phase;

	/**
	 * @param Config_File                       $file    File.
	 * @param int                               $line    As PHP reports it; for evaluated text, the line of the `eval`.
	 * @param Located_Site|null                 $located The definition; null for evaluated text and callbacks.
	 * @param Outcome::BEFORE|Outcome::AFTER|'' $phase   Before or after WordPress itself is loaded.
	 */
	public function __construct( Config_File $file, int $line, ?Located_Site $located, string $phase ) {
		$this->file    = $file;
		$this->line    = $line;
		$this->located = $located;
		$this->phase   = $phase;
	}

	public function file(): Config_File {
		return $this->file;
	}

	public function line(): int {
		return $this->line;
	}

	public function located(): ?Located_Site {
		return $this->located;
	}

	/**
	 * @return Outcome::BEFORE|Outcome::AFTER|''
	 */
	public function phase(): string {
		return $this->phase;
	}

	/**
	 * The same place, taking effect at another moment.
	 *
	 * @param Outcome::BEFORE|Outcome::AFTER|'' $phase Moment.
	 */
	public function at( string $phase ): self {
		return new self( $this->file, $this->line, $this->located, $phase );
	}

	/** The same for the same place, different for any other. */
	public function id(): string {
		$id = null === $this->located ? $this->file->path() . ':' . $this->line : $this->located->id();
		return $this->phase . ' ' . $id;
	}
}
