<?php
/**
 * Works out what a change of a line is in bytes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Secret;

final class Edits {

	private Config_Files $files;

	private Scanner $scanner;

	public function __construct( Config_Files $files, Scanner $scanner ) {
		$this->files   = $files;
		$this->scanner = $scanner;
	}

	/**
	 * Without the secret that it needs it can be looked at, but not carried out.
	 *
	 * @param Line_Change $change What is done.
	 * @param Secret|null $value  The new value, for a change that needs one.
	 * @throws Not_Editable When it is nothing for a machine.
	 */
	public function of( Line_Change $change, ?Secret $value = null ): Edit {
		if ( Line_Change::INSERT === $change->kind() ) {
			return $this->insertion( $change, $value );
		}
		if ( Line_Change::STRIP_START === $change->kind() ) {
			return $this->strip( $change );
		}
		$located = $this->located( (string) $change->site_id() );
		Editable::file( $located->file(), Line_Change::STRAIGHTEN === $change->kind() );
		Editable::site( $located );
		$work = new Site_Work( $this->files->source( $located->file() ), $located->site() );
		switch ( $change->kind() ) {
			case Line_Change::REPLACE_VALUE:
				Editable::value( $located );
				$splices = array( $work->value( ...self::value( $change, $value ) ) );
				break;
			case Line_Change::REMOVE:
				$splices = array( $work->removal() );
				break;
			case Line_Change::RENAME:
				Editable::name( (string) $change->new_name() );
				$splices = $work->renaming( Php_Literal::name( (string) $change->new_name() ) );
				break;
			case Line_Change::STRAIGHTEN:
				$splices = $work->straightening();
				break;
			default:
				$anchor = $this->files->anchor();
				if ( null === $anchor ) {
					throw Insertion::no_anchor();
				}
				if ( $anchor->file()->path() !== $located->file()->path() ) {
					throw new Not_Editable( Not_Editable::OTHER_FILE, __( 'The line that loads wp-settings.php stands in another file. Move the definition by hand.', 'key-health' ) );
				}
				$splices = $work->moving( $anchor->offset() );
		}
		$is_complete = null !== $value || ! $change->needs_secret();
		return $this->edit( $change, $located->file(), $splices, $is_complete, $located->site()->line() );
	}

	private function insertion( Line_Change $change, ?Secret $value ): Edit {
		$name = Php_Literal::name( $change->name() );
		Editable::name( $name );
		$anchor = $this->files->anchor();
		if ( null === $anchor ) {
			throw Insertion::no_anchor();
		}
		Editable::file( $anchor->file() );
		$work                = new Site_Work( $this->files->source( $anchor->file() ) );
		list( $text, $code ) = self::value( $change, $value );
		$statement           = new Secret( "define( '" . $name . "', " . $text->reveal() . ' );' );
		$splices             = array( $work->insertion( $anchor->offset() )->splice( $statement, "define( '" . $name . "', " . $code . ' );' ) );
		return $this->edit( $change, $anchor->file(), $splices, null !== $value || ! $change->needs_secret(), $anchor->line() );
	}

	private function strip( Line_Change $change ): Edit {
		foreach ( $this->files->all() as $file ) {
			if ( $file->path() === $change->site_id() ) {
				Editable::file( $file, true );
				$work = new Site_Work( $this->files->source( $file ) );
				return $this->edit( $change, $file, array( $work->start() ), true, 1 );
			}
		}
		throw self::gone();
	}

	/**
	 * The new value as source, and the same for people.
	 *
	 * @return array{Secret, string}
	 */
	private static function value( Line_Change $change, ?Secret $value ): array {
		$code = $change->code();
		if ( null !== $code ) {
			$code = Php_Literal::checked( $code );
			return array( new Secret( $code ), $code );
		}
		$placeholder = Php_Literal::quote( Line_Edit::PLACEHOLDER );
		return array( null === $value ? new Secret( $placeholder ) : Php_Literal::of( $value ), $placeholder );
	}

	private function located( string $id ): Located_Site {
		foreach ( $this->files->all() as $file ) {
			$scan = $this->scanner->read( $this->files->source( $file ) );
			foreach ( array_merge( $scan->sites(), $scan->unnamed() ) as $site ) {
				$located = new Located_Site( $file, $site );
				if ( $located->id() === $id ) {
					return $located;
				}
			}
		}
		throw self::gone();
	}

	/**
	 * @param Line_Change  $change      What is done.
	 * @param Config_File  $file        To which file.
	 * @param list<Splice> $splices     How.
	 * @param bool         $is_complete Whether there is a value.
	 * @param int          $line        Where.
	 */
	private function edit( Line_Change $change, Config_File $file, array $splices, bool $is_complete, int $line ): Edit {
		$source = $this->files->source( $file );
		$others = array();
		foreach ( $this->scanner->scan( $source ) as $site ) {
			if ( $site->name() === $change->name() && $site->line() !== $line ) {
				$others[] = $site->line();
			}
		}
		return new Edit( $change, $file, new Secret( $source ), $splices, $is_complete, self::title( $change, $line ), $others );
	}

	private static function title( Line_Change $change, int $line ): string {
		switch ( $change->kind() ) {
			case Line_Change::REMOVE:
				/* translators: %d: number of a line. */
				return sprintf( __( 'Remove line %d', 'key-health' ), $line );
			case Line_Change::INSERT:
				/* translators: %d: number of a line. */
				return sprintf( __( 'Add a line above line %d', 'key-health' ), $line );
			case Line_Change::MOVE_UP:
				/* translators: %d: number of a line. */
				return sprintf( __( 'Move line %d up', 'key-health' ), $line );
			case Line_Change::STRIP_START:
				return __( 'Remove what stands before the first line of PHP', 'key-health' );
			default:
				/* translators: %d: number of a line. */
				return sprintf( __( 'Change line %d', 'key-health' ), $line );
		}
	}

	private static function gone(): Not_Editable {
		return new Not_Editable( Not_Editable::GONE, __( 'That line is no longer there. Check again.', 'key-health' ) );
	}
}
