<?php
/**
 * Takes the last change of a file back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Write\Last_Edit;

defined( 'ABSPATH' ) || exit;

/**
 * To the byte, and under the same protocol as the change itself: bound to the file as it was written, and only while the site answers
 * with it as before. In which state that leaves the key is told, and is no reason not to do it.
 *
 * @phpstan-import-type Outcome from Line_Fix
 * @phpstan-import-type Undo from Last_Edit
 */
final class File_Undo {

	/** @var Last_Edit */
	private $last;

	/** @var Proven_Write */
	private $write;

	/** @var New_Report */
	private $new_report;

	public function __construct( Last_Edit $last, Proven_Write $write, New_Report $new_report ) {
		$this->last       = $last;
		$this->write      = $write;
		$this->new_report = $new_report;
	}

	/**
	 * @param string $hash   SHA-256 of the file as it was written, as the person has seen it.
	 * @param string $key_id Key whose state is told, '' for none.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When there is nothing to take back, or the file is another one by now.
	 */
	public function undo( string $hash, string $key_id ): array {
		$undo   = $this->last->view();
		$file   = $this->last->file();
		$before = $this->last->before();
		if ( null === $undo || null === $file || null === $before || ! hash_equals( $undo['hash'], $hash ) ) {
			throw new Refused( 'file_changed', __( 'The file has changed since Key Health wrote it, or its old text is no longer kept. Nothing was changed.', 'key-health' ), 409 );
		}
		$result = $this->write->take_back( $file, $hash, $before, $undo['name'] );
		$new    = $result['stands'] ? $this->new_report->about( $key_id ) : null;
		return array(
			'finding' => $new['finding'] ?? null,
			'proof'   => $result['proof'],
			'fixed'   => $result['stands'],
			'report'  => $new['report'] ?? null,
		);
	}
}
