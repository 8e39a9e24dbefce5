<?php
/**
 * A test that writes wp-config.php of a site while things go wrong.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Tests\Site_Twin;

/**
 * @phpstan-import-type Run from Fire\Ground
 * @phpstan-import-type Outcome from Fire\Range
 */
abstract class Write_Fire_Test_Case extends Config_Test_Case {

	/** @var list<resource> */
	private $servers = array();

	/** @var list<string> */
	private $mounts = array();

	/** @var array<string, array<string, int>> */
	private $table = array();

	protected function tear_down() {
		foreach ( $this->servers as $server ) {
			proc_terminate( $server );
			proc_close( $server );
		}
		foreach ( $this->mounts as $mount ) {
			exec( 'umount ' . escapeshellarg( $mount ) );
		}
		parent::tear_down();
	}

	/**
	 * @param array<string, mixed> $with What is not as usual.
	 * @return Run
	 */
	protected static function run_of( string $scenario, array $with ): array {
		return $with + array(
			'scenario'    => $scenario,
			'step'        => '',
			'prove'       => 'ok',
			'settle'      => 'ok',
			'settle_step' => '',
			'link'        => false,
			'mode'        => 0644,
			'owner'       => 0,
			'vault'       => 'out',
			'free'        => -1,
			'delay'       => 0,
			'user'        => 0,
		);
	}

	/**
	 * @param list<Run> $runs
	 * @return list<Outcome>
	 */
	protected function carry_out( array $runs, ?string $folder = null ): array {
		if ( ! function_exists( 'pcntl_fork' ) || 0 !== posix_geteuid() ) {
			$this->markTestSkipped( 'Needs processes, and the rights to give files to others.' );
		}
		$folder  = $folder ?? $this->folder();
		$twin    = new Site_Twin( $folder );
		$address = $this->serve( $folder );
		$twin->write( 'boot.php', "<?php\nisset( \$_GET['whole'] ) || define( 'SHORTINIT', true );\nrequire __DIR__ . '/wp-load.php';\necho 'up ', KEY_HEALTH_FIRE;\n" );
		$notes = $this->folder();
		file_put_contents( "$notes/runs.json", json_encode( $runs ) );
		exec( implode( ' ', array_map( 'escapeshellarg', array( PHP_BINARY, '-d', 'memory_limit=512M', __DIR__ . '/Fire/start.php', $folder, "$notes/runs.json", "$notes/out.json", $address ) ) ) . ' 2>&1', $said, $code );
		$this->assertSame( 0, $code, implode( "\n", $said ) );
		$outcomes = json_decode( (string) file_get_contents( "$notes/out.json" ), true );
		$this->assertCount( count( $runs ), $outcomes );
		return $outcomes;
	}

	/** A disk that is taken away after the test. */
	protected function mounted( string $folder ): void {
		$this->mounts[] = $folder;
	}

	private function serve( string $folder ): string {
		$socket  = stream_socket_server( 'tcp://127.0.0.1:0' );
		$address = (string) stream_socket_get_name( $socket, false );
		fclose( $socket );
		$server = proc_open( array( PHP_BINARY, '-d', 'opcache.enable=0', '-d', 'realpath_cache_size=0', '-S', $address, '-t', $folder ), array( array( 'file', '/dev/null', 'r' ), array( 'file', '/dev/null', 'w' ), array( 'file', '/dev/null', 'w' ) ), $pipes );
		$this->assertIsResource( $server );
		$this->servers[] = $server;
		for ( $tries = 0; $tries < 100; $tries++ ) {
			$connection = @stream_socket_client( "tcp://$address" );
			if ( is_resource( $connection ) ) {
				fclose( $connection );
				break;
			}
			usleep( 50000 );
		}
		return $address;
	}

	/**
	 * @param Outcome     $outcome What happened.
	 * @param string|null $text    What must stand in the file when the process has ended; null for the old or the new text.
	 * @param string|null $settled What must stand in it after the later request.
	 */
	protected function expect( array $outcome, ?string $text, ?string $settled ): void {
		$about = json_encode( $outcome );
		$this->assertSame( array(), $outcome['faults'], (string) $about );
		$this->assertStringNotContainsString( 'third', $outcome['text'] . $outcome['settled'], (string) $about );
		$this->assertNotSame( 'third', $outcome['settled'], (string) $about );
		null === $text || $this->assertSame( $text, $outcome['text'], (string) $about );
		null === $settled || $this->assertSame( $settled, $outcome['settled'], (string) $about );
		$scenario                 = $outcome['run']['scenario'];
		$this->table[ $scenario ] = ( $this->table[ $scenario ] ?? array() ) + array_fill_keys( array( 'runs', 'old', 'new', 'theirs', 'third' ), 0 );
		$this->table[ $scenario ][ 'second' === $outcome['settled'] ? 'new' : $outcome['settled'] ] += 1;
		$this->table[ $scenario ]['runs'] += 1;
	}

	protected function finish( int $least ): void {
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			foreach ( $this->table as $scenario => $counts ) {
				fwrite( STDERR, sprintf( "\n%-24s %s", $scenario, json_encode( $counts ) ) );
			}
		}
		$this->assertGreaterThanOrEqual( $least, array_sum( array_column( $this->table, 'runs' ) ) );
	}
}
