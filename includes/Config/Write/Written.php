<?php
/**
 * How a write ended.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class Written {

	/** The new text stands in the file, and the site works with it. */
	public const KEPT = 'kept';

	/** The proof failed: the old text stands in the file again. */
	public const RESTORED = 'restored';

	/** The proof failed, and the old text could not be put back: somebody else has written the file meanwhile, or the disk fails. */
	public const UNSETTLED = 'unsettled';

	/** @var self::* */
	private string $status;

	private Proof_Result $proof;

	private string $sha256;

	/**
	 * @param self::*      $status How it ended.
	 * @param Proof_Result $proof  What the proof said.
	 * @param string       $sha256 Of what stands in the file now.
	 */
	public function __construct( string $status, Proof_Result $proof, string $sha256 ) {
		$this->status = $status;
		$this->proof  = $proof;
		$this->sha256 = $sha256;
	}

	/**
	 * @return self::*
	 */
	public function status(): string {
		return $this->status;
	}

	public function is_kept(): bool {
		return self::KEPT === $this->status;
	}

	public function proof(): Proof_Result {
		return $this->proof;
	}

	/** Of what stands in the file now; empty when it cannot be read. */
	public function sha256(): string {
		return $this->sha256;
	}

	/** What became of the file, for people. */
	public function sentence(): string {
		switch ( $this->status ) {
			case self::KEPT:
				return __( 'The file is written, and the site works with it.', 'key-health' );
			case self::RESTORED:
				return __( 'The site did not pass the test with the new file, so the old one is back. Nothing was changed.', 'key-health' );
			default:
				return __( 'The site did not pass the test with the new file, and the old one could not be put back. Look at the file by hand.', 'key-health' );
		}
	}
}
