<?php
/**
 * Asks PHP itself which definitions of a configuration run.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

/**
 * @phpstan-type Call array{name: string, value: mixed, file: string, line: int, won: bool, phase: string, late: bool}
 * @phpstan-type Verdict array{calls: list<Call>, constants: array<string, mixed>, files: list<string>, config: string, fatal: string|null}
 */
final class Oracle {

	/** What a configuration has no need of; define() and defined() are the ones that are replaced. */
	private const DISABLED = 'define,defined,exec,shell_exec,system,passthru,popen,proc_open,mail,dl,fsockopen,stream_socket_client,curl_exec';

	/** Why it cannot be asked here; null when it can. */
	public static function why_not(): ?string {
		return PHP_VERSION_ID < 80000 ? 'Before PHP 8.0 a disabled function cannot be declared again.' : null;
	}

	/**
	 * @param list<string> $configs Files to run, each in a process of its own.
	 * @param string       $folder  An empty folder to work in.
	 * @return list<Verdict> In the same order.
	 */
	public function ask( array $configs, string $folder ): array {
		$jobs = array();
		foreach ( $configs as $number => $config ) {
			$jobs[] = array(
				'config' => $config,
				'out'    => "$folder/$number.out",
			);
		}
		// One process that forks, or else one process each.
		foreach ( function_exists( 'pcntl_fork' ) ? array( $jobs ) : array_chunk( $jobs, 1 ) as $chunk ) {
			file_put_contents( "$folder/jobs.json", json_encode( $chunk ) );
			$this->run( "$folder/jobs.json" );
		}
		$verdicts = array();
		foreach ( $jobs as $job ) {
			if ( ! is_file( $job['out'] ) ) {
				throw new \RuntimeException( 'No verdict on ' . $job['config'] );
			}
			$verdicts[] = unserialize( (string) file_get_contents( $job['out'] ), array( 'allowed_classes' => false ) );
		}
		return $verdicts;
	}

	private function run( string $jobs ): void {
		$command = array(
			PHP_BINARY,
			'-n',
			'-d',
			'disable_functions=' . self::DISABLED,
			'-d',
			'allow_url_fopen=0',
			__DIR__ . '/oracle/driver.php',
			$jobs,
		);
		$process = proc_open( $command, array( array( 'file', '/dev/null', 'r' ), array( 'pipe', 'w' ), array( 'pipe', 'w' ) ), $pipes );
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'PHP cannot be started.' );
		}
		$said = stream_get_contents( $pipes[1] ) . stream_get_contents( $pipes[2] );
		$code = proc_close( $process );
		if ( 0 !== $code ) {
			throw new \RuntimeException( "The oracle ended with $code: $said" );
		}
	}
}
