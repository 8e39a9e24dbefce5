<?php
/**
 * Whether Key Health may change a line here, for the person who asks.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Config\Write\Permission;
use KeyHealth\Diagnosis\Line_Permission;
use KeyHealth\Model\Line_Change;

defined( 'ABSPATH' ) || exit;

/**
 * Each file is asked about once.
 */
final class Line_Writing implements Line_Permission {

	/** @var Edits */
	private $edits;

	/** @var Permission */
	private $permission;

	/** @var callable(): bool */
	private $is_trusted;

	/** @var array<string, string|null> By path of the file. */
	private $known = array();

	/**
	 * @param Edits            $edits      Works changes out.
	 * @param Permission       $permission What the site and its server allow.
	 * @param callable(): bool $is_trusted Whether the person may edit code on this site: who that is may not be known yet.
	 */
	public function __construct( Edits $edits, Permission $permission, callable $is_trusted ) {
		$this->edits      = $edits;
		$this->permission = $permission;
		$this->is_trusted = $is_trusted;
	}

	public function why_not( Line_Change $change ): ?string {
		$why = $this->of_site();
		if ( null !== $why ) {
			return $why;
		}
		if ( ! ( $this->is_trusted )() ) {
			return __( 'Only somebody who may edit the code of plugins on this site can have Key Health change files.', 'key-health' );
		}
		try {
			$file = $this->edits->of( $change )->file();
		} catch ( Not_Editable $reason ) {
			return $reason->getMessage();
		}
		if ( ! array_key_exists( $file->path(), $this->known ) ) {
			$refusal                      = $this->permission->why_not( $file );
			$this->known[ $file->path() ] = null === $refusal ? null : $refusal->sentence();
		}
		return $this->known[ $file->path() ];
	}

	/** Whether the routes that write exist: where wp-config.php cannot be written, nothing is. */
	public function is_possible(): bool {
		return null === $this->of_site();
	}

	private function of_site(): ?string {
		if ( ! array_key_exists( '', $this->known ) ) {
			$refusal         = $this->permission->why_not();
			$this->known[''] = null === $refusal ? null : $refusal->sentence();
		}
		return $this->known[''];
	}
}
