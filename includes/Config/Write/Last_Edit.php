<?php
/**
 * Finds the last change of a file that can be taken back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

/**
 * What was noted of the last write, the old text that is kept of it, and the file as it was written: all three must be there. A file
 * that somebody has changed since is theirs.
 *
 * @phpstan-type Undo array{name: string, file: string, hash: string, saved_at: string, kept_until: string}
 */
final class Last_Edit {

	private const KEPT_S = HOUR_IN_SECONDS;

	private Config_Files $files;

	private Vault $vault;

	private Audit $audit;

	private Clock $clock;

	public function __construct( Config_Files $files, Vault $vault, Audit $audit, Clock $clock ) {
		$this->files = $files;
		$this->vault = $vault;
		$this->audit = $audit;
		$this->clock = $clock;
	}

	/**
	 * @return array|null `FileUndo` in src/shared/types.ts.
	 * @phpstan-return Undo|null
	 */
	public function view(): ?array {
		$entry = $this->entry();
		return null === $entry || null === $this->file() || null === $this->before() ? null : array(
			'name'       => $entry['name'],
			'file'       => $entry['file'],
			'hash'       => $entry['after'],
			'saved_at'   => gmdate( 'Y-m-d\TH:i:s\Z', $entry['at'] ),
			'kept_until' => gmdate( 'Y-m-d\TH:i:s\Z', $entry['at'] + self::KEPT_S ),
		);
	}

	/** The file, while it is as it was written. */
	public function file(): ?Config_File {
		$entry = $this->entry();
		if ( null === $entry ) {
			return null;
		}
		foreach ( $this->files->all() as $file ) {
			if ( $file->label() === $entry['file'] && is_file( $file->path() ) && hash_equals( $entry['after'], (string) hash_file( 'sha256', $file->path() ) ) ) {
				return $file;
			}
		}
		return null;
	}

	/** What stood in it before. */
	public function before(): ?Secret {
		$entry = $this->entry();
		$bytes = null === $entry ? null : $this->vault->kept_as( $entry['before'] );
		return null === $bytes ? null : new Secret( $bytes );
	}

	/**
	 * @return array{at: int, name: string, file: string, before: string, after: string}|null Null when there is none, it is too old, or is itself the taking back of one.
	 */
	private function entry(): ?array {
		// What was tried and put back has changed nothing.
		$entries = array_filter( $this->audit->entries(), static fn( array $entry ): bool => Written::RESTORED !== $entry['status'] );
		$last    = end( $entries );
		if ( false === $last || Written::KEPT !== $last['status'] || $this->clock->now() - $last['at'] > self::KEPT_S ) {
			return null;
		}
		$former = prev( $entries );
		$undoes = false !== $former && $former['file'] === $last['file'] && $former['before'] === $last['after'] && $former['after'] === $last['before'];
		return $undoes ? null : array(
			'at'     => $last['at'],
			'name'   => $last['name'],
			'file'   => $last['file'],
			'before' => $last['before'],
			'after'  => $last['after'],
		);
	}
}
