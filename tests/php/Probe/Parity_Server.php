<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

/**
 * parity/server.mjs, for as long as this object lives.
 */
final class Parity_Server {

	/** @var resource */
	private $process;

	/** @var array<int, resource> */
	private $pipes = array();

	/** @var int */
	private $port;

	public function __construct() {
		$this->process = proc_open( array( 'node', __DIR__ . '/parity/server.mjs' ), array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $this->pipes );
		$this->port    = (int) fgets( $this->pipes[1] );
	}

	public function port(): int {
		return $this->port;
	}

	public function url( string $path ): string {
		return "http://127.0.0.1:{$this->port}$path";
	}

	public function __destruct() {
		array_map( 'fclose', $this->pipes );
		proc_close( $this->process );
	}
}
