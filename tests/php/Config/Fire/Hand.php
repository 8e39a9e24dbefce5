<?php
/**
 * Writes wp-config.php as a request would, and dies where it is told to.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config\Fire;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Lock;
use KeyHealth\Config\Write\Not_Written;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Config\Write\Permission;
use KeyHealth\Config\Write\Proof_Result;
use KeyHealth\Config\Write\Settlement;
use KeyHealth\Config\Write\Unfinished;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Config\Write\Writer;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;
use KeyHealth\Model\System_Clock;

/**
 * @phpstan-import-type Run from Ground
 */
final class Hand {

	/** @var Run */
	private $run;

	/** @var Ground */
	private $ground;

	/**
	 * @param Run $run
	 */
	public function __construct( array $run, Ground $ground ) {
		$this->run    = $run;
		$this->ground = $ground;
	}

	/** @return string How it ended, if it did. */
	public function write( string $value ): string {
		$scanner = new Scanner();
		$files   = new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR, $scanner );
		$vault   = $this->vault();
		$clock   = new System_Clock();
		$watch   = array( $this, 'at' );
		$writer  = new Writer(
			new Checks( $files, $scanner, Surroundings::of_this_request() ),
			new Permission( $files, new Opcache() ),
			$vault,
			new Settlement( $vault, new Opcache(), new Audit(), $watch ),
			$clock,
			$watch
		);
		try {
			$change = new Line_Change( Line_Change::REPLACE_VALUE, 'KEY_HEALTH_FIRE', $this->site_id( $files, $scanner ) );
			return $writer->write( ( new Edits( $files, $scanner ) )->of( $change, new Secret( $value ) ), array( $this, 'prove' ) )->status();
		} catch ( Not_Written $problem ) {
			$refusal = $problem->refusal();
			return null === $refusal ? $problem->word() : $refusal->word();
		}
	}

	/**
	 * What a later request does.
	 *
	 * @return list<string> What it left behind.
	 */
	public function settle( bool $may_die ): array {
		$vault      = $this->vault();
		$settlement = new Settlement(
			$vault,
			new Opcache(),
			new Audit(),
			function ( string $step ) use ( $may_die ): void {
				if ( $may_die && $step === $this->run['settle_step'] ) {
					posix_kill( getmypid(), SIGKILL );
				}
			}
		);
		$unfinished = new Unfinished( $vault, $settlement, new System_Clock() );
		$unfinished->settle( fn(): Proof_Result => 'ok' === $this->run['settle'] ? Proof_Result::proven() : Proof_Result::failed( 'x', 'x' ) );
		$left = array();
		if ( array() !== $vault->journals() ) {
			$left[] = 'a journal';
		}
		// The row of a dead process may stay; it must not be in anybody's way.
		$lock = new Lock( new System_Clock() );
		if ( ! $lock->take( $vault->lock_file() ) ) {
			$left[] = 'a lock';
		}
		$lock->release();
		$is_due = wp_next_scheduled( Unfinished::HOOK );
		if ( false !== $is_due && $is_due < time() ) {
			$left[] = 'an event that is overdue';
		}
		return $left;
	}

	/** The observer of the writer. */
	public function at( string $step ): void {
		if ( $step !== $this->run['step'] ) {
			return;
		}
		if ( 'changed_meanwhile' === $this->run['scenario'] ) {
			$this->ground->interfere();
		} elseif ( 'folder_closed_meanwhile' === $this->run['scenario'] ) {
			$this->ground->close_folder();
		} else {
			posix_kill( getmypid(), SIGKILL );
		}
	}

	/** Stands in for the loopback requests. */
	public function prove( string $path ): Proof_Result {
		switch ( $this->run['prove'] ) {
			case 'ok':
				return Proof_Result::proven();
			case 'throw':
				throw new \RuntimeException( 'x' );
			case 'exit':
				exit( 0 );
			case 'fatal':
				ini_set( 'memory_limit', (string) ( memory_get_usage( true ) + 4194304 ) ); // phpcs:ignore WordPress.PHP.IniSet -- To run out of it.
				return Proof_Result::failed( str_repeat( 'x', 1 << 28 ), '' );
			default:
				return Proof_Result::failed( $this->run['prove'], 'The site still answers with the old value.' );
		}
	}

	/** In the second variant, no folder is out of the web server's reach. */
	public function vault(): Vault {
		return new Vault( new Vault_Folder( 'web' === $this->run['vault'] ? ABSPATH : null ), new System_Clock() );
	}

	private function site_id( Config_Files $files, Scanner $scanner ): string {
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				if ( 'KEY_HEALTH_FIRE' === $site->name() ) {
					return ( new Located_Site( $file, $site ) )->id();
				}
			}
		}
		throw new \RuntimeException( 'The definition is not there.' );
	}
}
