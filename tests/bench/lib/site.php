<?php
/**
 * What a measurement on a real WordPress needs: the site that `bin/test bench` made, and a server that takes its time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

error_reporting( E_ALL );
require dirname( __DIR__, 2 ) . '/wordpress/load.php';

/** Its folder. */
function site_folder(): string {
	$site = (string) getenv( 'KEY_HEALTH_SITE' );
	if ( ! is_file( "$site/wp-load.php" ) ) {
		echo "KEY_HEALTH_SITE names no WordPress. Run: bin/test bench\n";
		exit( 1 );
	}
	return $site;
}

/** A folder for what is made, which the run takes away. */
function folder( string $name ): string {
	$root   = getenv( 'KEY_HEALTH_BENCH' ) ?: sys_get_temp_dir() . '/key-health-bench';
	$folder = $root . '/' . $name;
	is_dir( $folder ) || mkdir( $folder, 0777, true );
	return $folder;
}

/** Loads it, as a request for its front page would. */
function site(): void {
	\KeyHealth\Tests\load_site( site_folder() );
}

/** Says why nothing was measured. */
function skip( string $why ): void {
	echo "SKIPPED: $why\n";
	exit( 0 );
}

/**
 * Prints what came out and ends the process.
 *
 * @param list<string> $lines For people.
 */
function done( bool $is_kept, array $lines ): void {
	echo implode( "\n", $lines ), "\n";
	exit( $is_kept ? 0 : 1 );
}

/** Answers every request with "yes" after so many milliseconds, for as long as this object lives. */
final class Server {

	/** @var resource */
	private $process;

	/** @var array<int, resource> */
	private $pipes = array();

	/** @var int */
	private $port;

	public function __construct( int $milliseconds ) {
		$code          = "const s = require('node:http').createServer((q, r) => setTimeout(() => r.end('yes'), $milliseconds));"
			. "s.listen(0, '0.0.0.0', () => console.log(s.address().port)); process.stdin.on('end', () => process.exit(0)).resume();";
		$this->process = proc_open( array( 'node', '-e', $code ), array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $this->pipes );
		$this->port    = (int) fgets( $this->pipes[1] );
	}

	public function port(): int {
		return $this->port;
	}

	public function __destruct() {
		array_map( 'fclose', $this->pipes );
		proc_close( $this->process );
	}
}
