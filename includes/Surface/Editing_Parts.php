<?php
/**
 * Puts together what changes lines of files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Host\Host_Clues;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Files\Stray_Copies;
use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Last_Edit;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Config\Write\Permission;
use KeyHealth\Config\Write\Proof_Result;
use KeyHealth\Config\Write\Settlement;
use KeyHealth\Config\Write\Unfinished;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Config\Write\Writer;
use KeyHealth\Diagnosis\Conflicts\Exposed_Files;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Readable_Files;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Fix\Config_Question;
use KeyHealth\Fix\Conflict_Fix;
use KeyHealth\Fix\Expected_Constants;
use KeyHealth\Fix\File_Undo;
use KeyHealth\Fix\Fresh_Look;
use KeyHealth\Fix\Line_Fix;
use KeyHealth\Fix\Line_Writing;
use KeyHealth\Fix\New_Report;
use KeyHealth\Fix\Own_Password;
use KeyHealth\Fix\Proven_Write;
use KeyHealth\Fix\Site_Trial;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Loopback;

defined( 'ABSPATH' ) || exit;

/**
 * For `Engine`: nothing here is made before it is asked for, and what is asked of the site is asked once.
 */
final class Editing_Parts {

	/** A new request that makes a report asks a provider before. */
	private const REPORT_S = 40;

	private const REPORT_BYTES = 4194304;

	/** @var Engine */
	private $engine;

	/** @var Config_Files */
	private $files;

	/** @var Constant_Locator */
	private $locator;

	/** @var Scanner */
	private $scanner;

	/** @var Http|null */
	private $http;

	/** @var Line_Writing|null */
	private $writing;

	/**
	 * @param Engine           $engine  The other parts.
	 * @param Config_Files     $files   Files of the site.
	 * @param Constant_Locator $locator Finds definitions in them.
	 * @param Scanner          $scanner Has read them.
	 * @param Http|null        $http    Another way to this site, for tests.
	 */
	public function __construct( Engine $engine, Config_Files $files, Constant_Locator $locator, Scanner $scanner, ?Http $http = null ) {
		$this->engine  = $engine;
		$this->files   = $files;
		$this->locator = $locator;
		$this->scanner = $scanner;
		$this->http    = $http;
	}

	/** What lines are to be changed, and by whom. */
	public function lines(): Line_Edits {
		return new Line_Edits( $this->locator, $this->files, $this->writing() );
	}

	public function writing(): Line_Writing {
		$this->writing = $this->writing ?? new Line_Writing( $this->edits(), $this->permission(), array( Access::class, 'writes_files' ) );
		return $this->writing;
	}

	public function line_fix(): Line_Fix {
		return new Line_Fix( $this->lines(), $this->proven_write(), $this->engine->examiner(), $this->engine->checker(), $this->engine->backups(), $this->engine->store(), $this->fresh_look(), $this->new_report(), new Wording( $this->engine->catalog() ) );
	}

	public function conflict_fix(): Conflict_Fix {
		return new Conflict_Fix( $this->engine->reporter(), $this->engine->store(), $this->proven_write(), $this->new_report() );
	}

	/** Whether anybody can read files of this site that hold keys. */
	public function readable_files(): Readable_Files {
		return new Readable_Files( new Exposed_Files( Stray_Copies::of_this_site(), $this->engine->clock() ), $this->http ?? new Loopback( self::agent() ), $this->engine->clock() );
	}

	public function password(): Own_Password {
		return new Own_Password( $this->engine->rate_limit() );
	}

	public function question(): Config_Question {
		return new Config_Question( wp_salt( 'auth' ), $this->engine->clock() );
	}

	public function fresh_look(): Fresh_Look {
		return new Fresh_Look( $this->http ?? new Loopback( self::agent() ), $this->engine->fresh_question() );
	}

	/** Settles what a process that died has left, when there is something. */
	public function settle(): void {
		$unfinished = new Unfinished( $this->vault(), $this->settlement(), $this->engine->clock() );
		if ( $unfinished->is_pending() ) {
			$unfinished->settle( array( $this->trial(), 'still_works' ) );
		}
	}

	/**
	 * Key Health is switched off: what is not proven by now never will be, so the old file comes back.
	 *
	 * @param bool $is_everywhere Whether no other site of the network uses it.
	 */
	public function leave( bool $is_everywhere ): void {
		$unfinished = new Unfinished( $this->vault(), $this->settlement(), $this->engine->clock() );
		if ( $unfinished->is_pending() ) {
			$unfinished->settle( static fn(): Proof_Result => Proof_Result::failed( 'switched_off', __( 'Key Health was switched off before the change was proven.', 'key-health' ) ) );
		}
		if ( $is_everywhere ) {
			$this->vault()->erase_all();
		}
		wp_unschedule_hook( Unfinished::HOOK );
	}

	/** Takes the last change of a file back. */
	public function file_undo(): File_Undo {
		return new File_Undo( $this->last_edit(), $this->proven_write(), $this->new_report() );
	}

	/** The last change of a file that can be taken back. */
	public function last_edit(): Last_Edit {
		return new Last_Edit( $this->files, $this->vault(), new Audit(), $this->engine->clock() );
	}

	/** Where old files are kept for an hour. */
	public function vault(): Vault {
		return new Vault( new Vault_Folder(), $this->engine->clock() );
	}

	private function proven_write(): Proven_Write {
		$checks = new Checks( $this->files, $this->scanner, Surroundings::of_this_request() );
		$writer = new Writer( $checks, $this->permission(), $this->vault(), $this->settlement(), $this->engine->clock() );
		return new Proven_Write( $this->edits(), $checks, $writer, new Expected_Constants( $this->files, $this->scanner ), $this->trial(), $this->engine->clock() );
	}

	private function settlement(): Settlement {
		return new Settlement( $this->vault(), new Opcache(), new Audit() );
	}

	private function trial(): Site_Trial {
		return new Site_Trial(
			$this->http ?? new Loopback( self::agent() ),
			$this->question(),
			static function ( int $milliseconds ): void {
				usleep( 1000 * $milliseconds );
			}
		);
	}

	private function edits(): Edits {
		return new Edits( $this->files, $this->scanner );
	}

	private function permission(): Permission {
		return new Permission(
			$this->files,
			new Opcache(),
			static function (): ?string {
				return ( new Host( Host_Clues::of_this_request() ) )->is_read_only()
					? __( 'On this host, what is changed in a file is gone with the next deployment or restart.', 'key-health' )
					: null;
			}
		);
	}

	private function new_report(): New_Report {
		return new New_Report( $this->http ?? new Loopback( self::agent(), self::REPORT_S, self::REPORT_BYTES ), $this->question() );
	}

	private static function agent(): string {
		return 'KeyHealth/' . \KeyHealth\VERSION;
	}
}
