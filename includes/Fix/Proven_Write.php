<?php
/**
 * Changes a line of a file and proves it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Write\Not_Written;
use KeyHealth\Config\Write\Proof_Result;
use KeyHealth\Config\Write\Writer;
use KeyHealth\Config\Write\Written;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * What cannot be proven is not done: before anything is written the site must be able to call itself, and when the proof fails, or the
 * process dies, the writer puts the old file back.
 *
 * @phpstan-import-type Proof from Replacement
 * @phpstan-import-type Diff_Line from \KeyHealth\Config\Edit\Diff
 * @phpstan-type Step array{id: string, state: string, text: string, sub: string}
 */
final class Proven_Write {

	/** @var Edits */
	private $edits;

	/** @var Checks */
	private $checks;

	/** @var Writer */
	private $writer;

	/** @var Expected_Constants */
	private $expected;

	/** @var Site_Trial */
	private $trial;

	/** @var Clock */
	private $clock;

	public function __construct( Edits $edits, Checks $checks, Writer $writer, Expected_Constants $expected, Site_Trial $trial, Clock $clock ) {
		$this->edits    = $edits;
		$this->checks   = $checks;
		$this->writer   = $writer;
		$this->expected = $expected;
		$this->trial    = $trial;
		$this->clock    = $clock;
	}

	/**
	 * @return array{title: string, file: string, hash: string, lines: list<Diff_Line>, writable: bool, why_not: string|null} `EditPreview` in src/shared/types.ts.
	 * @throws Refused When there is nothing to look at.
	 */
	public function preview( Line_Edit $line ): array {
		$edit = $this->made( $line, null );
		if ( $line->is_writable() && $edit->is_complete() ) {
			$problem = $this->checks->problem( $edit );
			$line    = null === $problem ? $line : $line->by_hand( $problem );
		}
		return array(
			'title'    => $edit->title(),
			'file'     => $edit->file()->label(),
			'hash'     => $edit->sha256(),
			'lines'    => $edit->diff()->to_array(),
			'writable' => $line->is_writable(),
			'why_not'  => $line->why_not(),
		);
	}

	/**
	 * The change of the file that was looked at.
	 *
	 * @param Line_Edit   $line  What is to be done.
	 * @param string      $hash  SHA-256 of the file that was looked at.
	 * @param Secret|null $value The new value, where it is a secret.
	 * @throws Refused When Key Health does not do it, or the file is another one by now.
	 */
	public function edit( Line_Edit $line, string $hash, ?Secret $value ): Edit {
		if ( ! $line->is_writable() ) {
			throw self::refused( (string) $line->why_not() );
		}
		$edit = $this->made( $line, $value );
		if ( ! hash_equals( $edit->sha256(), strtolower( $hash ) ) ) {
			throw new Refused( 'file_changed', __( 'The file has changed since you looked at it. Nothing was changed. Look at the lines again.', 'key-health' ), 409 );
		}
		return $edit;
	}

	/**
	 * @param Edit                       $edit  The change.
	 * @param Secret|null                $value The new value, where it is a secret.
	 * @param list<Step>                 $proof What is proven so far.
	 * @param callable(): list<Step>     $more  What else is to be proven when the site answers with the new file; a failed step undoes it.
	 * @return array{proof: list<Proof>, stands: bool}
	 * @throws Refused When nothing was written.
	 */
	public function carry_out( Edit $edit, ?Secret $value, array $proof, callable $more ): array {
		$this->refuse_what_cannot_be_proven();
		/* translators: 1: name of a file, 2: what was done, "Remove line 31". */
		$done     = sprintf( __( '%1$s is changed: %2$s', 'key-health' ), $edit->file()->label(), $edit->title() );
		$expected = $this->expected->of( $edit, $value );
		$proof    = $this->dated( $proof );
		return $this->ended(
			function () use ( $edit, $done, $expected, $more, &$proof ): Written {
				return $this->writer->write(
					$edit,
					function () use ( $done, $expected, $more, &$proof ): Proof_Result {
						return $this->proven( $done, $expected, $more, $proof );
					}
				);
			},
			$proof
		);
	}

	/**
	 * Takes a change back.
	 *
	 * @param Config_File $file   The file.
	 * @param string      $sha256 Of what was written into it.
	 * @param Secret      $before What stood in it before.
	 * @param string      $name   The constant whose line was changed.
	 * @return array{proof: list<Proof>, stands: bool}
	 * @throws Refused When nothing was written.
	 */
	public function take_back( Config_File $file, string $sha256, Secret $before, string $name ): array {
		$this->refuse_what_cannot_be_proven();
		/* translators: %s: name of a file. */
		$done     = sprintf( __( '%s is as it was before the change', 'key-health' ), $file->label() );
		$expected = $this->expected->of_former( $file, $before, $name );
		$proof    = array();
		return $this->ended(
			function () use ( $file, $sha256, $before, $name, $done, $expected, &$proof ): Written {
				return $this->writer->take_back(
					$file,
					$sha256,
					$before,
					$name,
					function () use ( $done, $expected, &$proof ): Proof_Result {
						return $this->proven( $done, $expected, static fn(): array => array(), $proof );
					}
				);
			},
			$proof
		);
	}

	/**
	 * @param callable(): Written $write Writes, and fills the proof.
	 * @param list<Proof>         $proof What is proven.
	 * @return array{proof: list<Proof>, stands: bool}
	 * @throws Refused When nothing was written.
	 */
	private function ended( callable $write, array &$proof ): array {
		try {
			$written = $write();
		} catch ( Not_Written $reason ) {
			throw self::not_written( $reason );
		}
		return array(
			'proof'  => array_merge( $proof, $this->dated( self::end( $written ) ) ),
			'stands' => $written->is_kept(),
		);
	}

	/**
	 * @throws Refused When this site cannot call itself.
	 */
	private function refuse_what_cannot_be_proven(): void {
		$why_not = $this->trial->why_not();
		if ( null !== $why_not ) {
			/* translators: %s: why this site cannot call itself, a sentence. */
			throw new Refused( 'cannot_prove', sprintf( __( 'This site cannot call itself, so Key Health could not prove that it still works after the change. %s Nothing was changed. Change the line by hand.', 'key-health' ), $why_not ), 409 );
		}
	}

	/**
	 * @param string                           $done     What was written.
	 * @param array<string, Expected_Constant> $expected What constants should hold.
	 * @param callable(): list<Step>           $more     What else is to be proven.
	 * @param list<Proof>                      $proof    What is proven so far; grows.
	 */
	private function proven( string $done, array $expected, callable $more, array &$proof ): Proof_Result {
		$proof = array_merge( $proof, $this->dated( array( self::step( 'written', 'done', $done ) ) ) );
		$proof = array_merge( $proof, $this->dated( $this->trial->lines( $expected ) ) );
		$last  = self::failed( $proof );
		if ( null === $last ) {
			$proof = array_merge( $proof, $this->dated( $more() ) );
			$last  = self::failed( $proof );
		}
		return null === $last ? Proof_Result::proven( $proof ) : Proof_Result::failed( 'not_proven', $last, $proof );
	}

	/**
	 * The reason of the step that failed; null when none did.
	 *
	 * @param list<Proof> $proof Steps.
	 */
	private static function failed( array $proof ): ?string {
		foreach ( $proof as $step ) {
			if ( 'failed' === $step['state'] ) {
				return trim( $step['text'] . '. ' . $step['sub'] );
			}
		}
		return null;
	}

	/**
	 * @param list<Step> $steps Steps.
	 * @return list<Proof>
	 */
	public function dated( array $steps ): array {
		$at = gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() );
		return array_map(
			static function ( array $step ) use ( $at ): array {
				$step['at'] = $at;
				return $step;
			},
			$steps
		);
	}

	/**
	 * @return Step
	 */
	public static function step( string $id, string $state, string $text, string $sub = '' ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
		);
	}

	/**
	 * @return list<Step> What became of a file whose proof failed.
	 */
	private static function end( Written $written ): array {
		if ( $written->is_kept() ) {
			return array();
		}
		return array(
			Written::RESTORED === $written->status()
				? self::step( 'restored', 'done', __( 'The old file is back; nothing has changed', 'key-health' ), $written->proof()->sentence() )
				: self::step( 'restored', 'failed', __( 'The old file could not be put back', 'key-health' ), $written->sentence() ),
		);
	}

	private static function not_written( Not_Written $reason ): Refused {
		$words = array(
			Not_Written::BUSY    => 'write_busy',
			Not_Written::CHANGED => 'file_changed',
			Not_Written::DISK    => 'not_written',
		);
		return new Refused( $words[ $reason->word() ] ?? 'not_editable', self::unchanged( $reason->getMessage() ), Not_Written::DISK === $reason->word() ? 500 : 409 );
	}

	/**
	 * @throws Refused When it is nothing for a machine.
	 */
	private function made( Line_Edit $line, ?Secret $value ): Edit {
		$change = $line->change();
		if ( null === $change ) {
			throw self::refused( (string) $line->why_not() );
		}
		try {
			return $this->edits->of( $change, $value );
		} catch ( Not_Editable $reason ) {
			$is_value = Not_Editable::BAD_VALUE === $reason->word();
			throw $is_value ? new Refused( 'bad_value', self::unchanged( $reason->getMessage() ) ) : self::refused( $reason->getMessage() );
		}
	}

	private static function refused( string $why ): Refused {
		return new Refused( 'not_editable', self::unchanged( $why ), 409 );
	}

	/** Says so where the sentence does not. */
	private static function unchanged( string $why ): string {
		$end = __( 'Nothing was changed.', 'key-health' );
		return false === strpos( $why, $end ) ? $why . ' ' . $end : $why;
	}
}
