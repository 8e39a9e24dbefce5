<?php
/**
 * A change of one file, worked out to the byte.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;

/**
 * Bound to the bytes that were looked at: it can be carried out on nothing else. Safe to dump.
 */
final class Edit {

	private Line_Change $change;

	private Config_File $file;

	private Secret $source;

	/** @var list<Splice> From the first byte to the last, none over another. */
	private array $splices;

	private bool $is_complete;

	private string $title;

	/** @var list<int> */
	private array $others;

	/**
	 * @param Line_Change  $change      What is done.
	 * @param Config_File  $file        To which file.
	 * @param Secret       $source      What stands in it.
	 * @param list<Splice> $splices     How.
	 * @param bool         $is_complete Whether it can be carried out: a preview has no value yet.
	 * @param string       $title       What is done, for people.
	 * @param list<int>    $others      Lines that define the same constant.
	 */
	public function __construct( Line_Change $change, Config_File $file, Secret $source, array $splices, bool $is_complete, string $title, array $others ) {
		usort( $splices, static fn( Splice $one, Splice $other ): int => $one->start() <=> $other->start() );
		$this->change      = $change;
		$this->file        = $file;
		$this->source      = $source;
		$this->splices     = $splices;
		$this->is_complete = $is_complete;
		$this->title       = $title;
		$this->others      = $others;
	}

	public function change(): Line_Change {
		return $this->change;
	}

	public function file(): Config_File {
		return $this->file;
	}

	/** What is done, for people: "Remove line 31". */
	public function title(): string {
		return $this->title;
	}

	/** Whether it can be carried out: a preview of a new key has no value yet. */
	public function is_complete(): bool {
		return $this->is_complete;
	}

	/** Of the bytes that were looked at. */
	public function sha256(): string {
		return hash( 'sha256', $this->source->reveal() );
	}

	/** Of what stands in the file afterwards. */
	public function sha256_after(): string {
		return hash( 'sha256', $this->after()->reveal() );
	}

	/** What stands in the file. */
	public function before(): Secret {
		return $this->source;
	}

	/** What stands in it afterwards. */
	public function after(): Secret {
		return new Secret( $this->apply( $this->source->reveal() ) );
	}

	/**
	 * @param string $source What stands in the file now.
	 * @throws Not_Editable When that is not what was looked at, or there is no value yet.
	 */
	public function apply( string $source ): string {
		if ( ! hash_equals( $this->sha256(), hash( 'sha256', $source ) ) ) {
			throw new Not_Editable( Not_Editable::CHANGED, __( 'The file has changed since you looked at it. Nothing was changed. Look at it again.', 'key-health' ) );
		}
		if ( ! $this->is_complete ) {
			throw new Not_Editable( Not_Editable::NO_VALUE, __( 'There is no value to write yet.', 'key-health' ) );
		}
		foreach ( array_reverse( $this->splices ) as $splice ) {
			$source = substr_replace( $source, $splice->text()->reveal(), $splice->start(), $splice->end() - $splice->start() );
		}
		return $source;
	}

	/**
	 * @return list<Splice> From the first byte to the last.
	 */
	public function splices(): array {
		return $this->splices;
	}

	/** The changed lines and some around them, for people; every text in them is masked. */
	public function diff(): Diff {
		return ( new Diff_Builder( $this->source, $this->splices, array( $this->change->name(), (string) $this->change->new_name() ), $this->others ) )->diff();
	}
}
