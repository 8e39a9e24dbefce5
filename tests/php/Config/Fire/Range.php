<?php
/**
 * Carries out one run after the other.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config\Fire;

use KeyHealth\Config\Write\Vault_Folder;

/**
 * @phpstan-import-type Run from Ground
 * @phpstan-type Outcome array{run: Run, ended: list<string>, text: string, settled: string, faults: list<string>}
 */
final class Range {

	/** @var Ground */
	private $ground;

	/** @var string */
	private $address;

	/** @var string */
	private $note;

	/** @var int|null Microseconds that a write takes when nobody stops it. */
	private $usual = null;

	public function __construct( Ground $ground, string $address ) {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$this->ground  = $ground;
		$this->address = $address;
		$this->note    = (string) tempnam( sys_get_temp_dir(), 'fire' );
		// Each process makes a connection of its own.
		$wpdb->close();
	}

	/**
	 * @param list<Run> $runs
	 * @return list<Outcome>
	 */
	public function all( array $runs ): array {
		$outcomes = array();
		foreach ( $runs as $number => $run ) {
			$outcomes[] = $this->one( $run, 0 === $number % 15 );
		}
		$this->in_process(
			static function (): string {
				( new Vault_Folder() )->erase();
				delete_option( 'key_health_edit_lock' );
				return '';
			},
			0
		);
		$this->ground->end();
		unlink( $this->note );
		return $outcomes;
	}

	/**
	 * @param Run  $run
	 * @param bool $is_whole Whether all of WordPress is loaded to see if it still can be.
	 * @return Outcome
	 */
	private function one( array $run, bool $is_whole ): array {
		if ( $run['delay'] > 0 && null === $this->usual ) {
			$this->measure( $run );
		}
		$this->ground->prepare( $run );
		$hand  = new Hand( $run, $this->ground );
		$ended = 'two_writers' === $run['scenario'] ? $this->two( $hand ) : array( $this->in_process( static fn(): string => $hand->write( 'value-new' ), intdiv( $run['delay'] * (int) $this->usual, 1000 ), $run['user'] ) );
		$this->ground->restore_folders();
		$text   = $this->ground->text();
		$faults = $this->ground->damage( $run );
		$faults = array_merge( $faults, $this->shown() );
		$this->in_process( static fn(): string => (string) json_encode( $hand->settle( '' !== $run['settle_step'] ) ), 0 );
		if ( '' !== $run['settle_step'] ) {
			$text  .= '/' . $this->ground->text();
			$faults = array_merge( $faults, $this->ground->damage( $run ) );
			$this->in_process( static fn(): string => (string) json_encode( $hand->settle( false ) ), 0 );
		}
		$left    = json_decode( (string) file_get_contents( $this->note ), true );
		$faults  = array_merge( $faults, is_array( $left ) ? $left : array( 'the later request died' ), $this->ground->damage( $run ), $this->ground->leftovers() );
		$settled = $this->ground->text();
		$value   = $this->read( '/boot.php' . ( $is_whole ? '?whole' : '' ) );
		if ( 'up value-' . ( 'theirs' === $settled ? 'old' : $settled ) !== $value ) {
			$faults[] = "the site says \"$value\"";
		}
		return compact( 'run', 'ended', 'text', 'settled', 'faults' );
	}

	/**
	 * @param Run $run
	 */
	private function measure( array $run ): void {
		$this->ground->prepare( $run );
		$hand        = new Hand( array( 'link' => false ) + $run, $this->ground );
		$start       = microtime( true );
		$ended       = $this->in_process( static fn(): string => $hand->write( 'value-new' ), 0 );
		$this->usual = (int) ( 1e6 * ( microtime( true ) - $start ) );
		if ( ! in_array( $ended, array( 'kept', 'restored' ), true ) ) {
			throw new \RuntimeException( "An undisturbed write ended with: $ended" );
		}
	}

	/**
	 * @return list<string>
	 */
	private function two( Hand $hand ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$pids = array();
		foreach ( array( 'new', 'second' ) as $name ) {
			$pid = pcntl_fork();
			if ( 0 === $pid ) {
				$wpdb->db_connect();
				wp_cache_flush();
				file_put_contents( "$this->note.$name", $hand->write( "value-$name" ) );
				posix_kill( getmypid(), SIGKILL );
			}
			$pids[] = $pid;
		}
		foreach ( $pids as $pid ) {
			pcntl_waitpid( $pid, $status );
		}
		$ended = array();
		foreach ( array( 'new', 'second' ) as $name ) {
			$ended[] = (string) file_get_contents( "$this->note.$name" );
			unlink( "$this->note.$name" );
		}
		return $ended;
	}

	/**
	 * @param callable(): string $work  What is done.
	 * @param int                $delay Microseconds until it is killed; 0 for never.
	 * @param int                $user  Who does it.
	 * @return string What it said, `killed` if nothing.
	 */
	private function in_process( callable $work, int $delay, int $user = 0 ): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		file_put_contents( $this->note, 'killed' );
		chmod( $this->note, 0666 );
		$pid = pcntl_fork();
		if ( 0 === $pid ) {
			ini_set( 'display_errors', '0' ); // phpcs:ignore WordPress.PHP.IniSet -- It dies on purpose.
			ini_set( 'log_errors', '0' ); // phpcs:ignore WordPress.PHP.IniSet -- It dies on purpose.
			ob_start( static fn(): string => '' );
			$wpdb->db_connect();
			wp_cache_flush();
			if ( $user > 0 ) {
				posix_setgid( $user );
				posix_setuid( $user );
			}
			file_put_contents( $this->note, $work() );
			// No destructors, no shutdown: they belong to the process it was forked from.
			posix_kill( getmypid(), SIGKILL );
		}
		if ( $delay > 0 ) {
			usleep( $delay );
			posix_kill( $pid, SIGKILL );
		}
		pcntl_waitpid( $pid, $status );
		return (string) file_get_contents( $this->note );
	}

	/**
	 * @return list<string> What a visitor can read of the old or the new text.
	 */
	private function shown(): array {
		$site   = $this->ground->site();
		$files  = array_merge( (array) glob( "$site/wp-content/key-health-*/*" ), (array) glob( "$site/wp-config.*.tmp.php" ) );
		$faults = array();
		foreach ( $files as $file ) {
			$said = $this->read( substr( (string) $file, strlen( $site ) ) );
			if ( '' !== $said ) {
				$faults[] = 'shown: ' . basename( (string) $file ) . ' ' . substr( $said, 0, 60 );
			}
		}
		return $faults;
	}

	private function read( string $path ): string {
		$context = stream_context_create(
			array(
				'http' => array(
					'ignore_errors' => true,
					'timeout'       => 20,
				),
			)
		);
		return (string) file_get_contents( 'http://' . $this->address . $path, false, $context );
	}
}
