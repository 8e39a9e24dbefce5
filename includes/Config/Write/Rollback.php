<?php
/**
 * Puts the old text back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

/**
 * Only over the text that was written: what somebody else has written meanwhile is theirs.
 */
final class Rollback {

	private Vault $vault;

	private Opcache $opcache;

	private Journal $journal;

	public function __construct( Vault $vault, Opcache $opcache, Journal $journal ) {
		$this->vault   = $vault;
		$this->opcache = $opcache;
		$this->journal = $journal;
	}

	/**
	 * @return bool Whether the old text stands there again, byte by byte.
	 */
	public function run(): bool {
		$old = $this->vault->kept( $this->journal->id() );
		try {
			$target = new Target( $this->journal->path() );
			if ( $target->sha256() === $this->journal->before() ) {
				return true;
			}
			if ( null === $old || hash( 'sha256', $old ) !== $this->journal->before() || $target->sha256() !== $this->journal->after() || ! $this->vault->is_trusted( $this->journal ) ) {
				return false;
			}
			$swap = new File_Swap( $target, $this->journal->temp() );
			$swap->prepare( $old );
			$swap->swap();
			$this->opcache->invalidate( $this->journal->path() );
			return $target->sha256() === $this->journal->before();
		} catch ( Not_Written $problem ) {
			return false;
		}
	}
}
