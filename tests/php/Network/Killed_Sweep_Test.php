<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Tests\Test_Case;

/**
 * Real processes on a network of their own, which is written for good: SIGKILL lets no code run any more.
 *
 * @group multisite
 */
final class Killed_Sweep_Test extends Test_Case {

	private const SITES = 160;
	private const KILLS = 20;

	/** A worker is killed after at most so many: all of them together come to no end. */
	private const QUESTIONS = 6;

	/** @var string */
	private $root;

	/** @var string */
	private $site;

	/** @var string */
	private $folder;

	protected function set_up() {
		parent::set_up();
		$this->root   = dirname( __DIR__, 3 );
		$this->folder = $this->temporary_folder();
		$this->site   = $this->make_network();
	}

	public function test_killed_at_20_random_points_it_looks_at_each_site_once_and_says_the_same(): void {
		$whole = $this->swept( 0 );
		$torn  = $this->swept( self::KILLS );
		$this->assertSame( $whole['rows'], $torn['rows'] );
		$this->assertCount( self::SITES, $whole['rows']['sites'] );
		foreach ( array( $whole, $torn ) as $sweep ) {
			$this->assertSame( array( 'done', self::SITES, self::SITES ), array( $sweep['state']['state'], $sweep['state']['looked'], $sweep['state']['total'] ) );
		}
		// One that was killed between question and answer has to ask again.
		$this->assertSame( array(), array_diff( $whole['asked'], $torn['asked'] ) );
		$this->assertLessThanOrEqual( count( $whole['asked'] ) + 2 * self::KILLS, count( $torn['asked'] ) );
		$this->assertSame( array_unique( $whole['asked'] ), $whole['asked'] );
	}

	/**
	 * @return array{rows: array<string, list<array<string, string>>>, state: array<string, mixed>, asked: list<string>}
	 */
	private function swept( int $kills ): array {
		file_put_contents( $this->folder . '/journal', '' );
		file_put_contents( $this->folder . '/clock', '0' );
		$this->in_site(
			'foreach ( array( "sites", "uses", "answers", "shards" ) as $table ) { $GLOBALS["wpdb"]->query( "DELETE FROM {$GLOBALS["wpdb"]->base_prefix}key_health_$table" ); }
			delete_option( "key_health_network_sweep" );
			$engine = KeyHealth\engine();
			( new KeyHealth\Network\Policy() )->set( array( "consent" => true ) );
			$engine->network()->sweep()->start();
			return true;'
		);
		for ( $kill = 1; $kill <= $kills; $kill++ ) {
			$this->killed_after( wp_rand( 0, self::QUESTIONS ), wp_rand( 0, 30000 ) );
			// What it held is free again.
			file_put_contents( $this->folder . '/clock', (string) ( 120 * $kill ) );
		}
		$this->assertSame( 0, $this->worker( null ) );
		$told          = $this->in_site(
			'$rows = array();
			foreach ( array( "sites" => "blog_id, state, severity, key_id, diagnosis, problem", "uses" => "blog_id, key_id, used, fingerprint, probe", "answers" => "probe, provider, state, diagnosis, reason, owner" ) as $table => $columns ) {
				$rows[ $table ] = $GLOBALS["wpdb"]->get_results( "SELECT $columns FROM {$GLOBALS["wpdb"]->base_prefix}key_health_$table ORDER BY 1, 2", ARRAY_A );
			}
			$engine = KeyHealth\engine();
			return array( "rows" => $rows, "state" => $engine->network()->sweep()->state() );'
		);
		$lines         = (array) file( $this->folder . '/journal', FILE_IGNORE_NEW_LINES );
		$told['asked'] = array_map( static fn( string $line ): string => explode( ' ', $line, 2 )[1], $lines );
		$workers       = array_unique( array_map( static fn( string $line ): string => explode( ' ', $line, 2 )[0], $lines ) );
		// Or they were killed before they had done anything.
		$this->assertGreaterThanOrEqual( $kills > 0 ? 5 : 1, count( $workers ) );
		return $told;
	}

	/** After so many questions, and so many microseconds: how fast it works depends on what else the machine does. */
	private function killed_after( int $questions, int $microseconds ): void {
		$until = $this->questions() + $questions;
		$this->worker(
			function ( $process ) use ( $until, $microseconds ): void {
				while ( $this->questions() < $until && proc_get_status( $process )['running'] ) {
					usleep( 500 );
				}
				usleep( $microseconds );
				proc_terminate( $process, 9 );
			}
		);
	}

	/** How many were put so far. */
	private function questions(): int {
		return substr_count( (string) file_get_contents( $this->folder . '/journal' ), "\n" );
	}

	/**
	 * @param (callable(resource): void)|null $then When WordPress has started.
	 */
	private function worker( ?callable $then ): int {
		$process = proc_open( array( PHP_BINARY, $this->root . '/tests/network/worker.php', $this->site, $this->folder, '2000', 'sweep', '120' ), array( 1 => array( 'pipe', 'w' ) ), $pipes );
		$this->assertIsResource( $process );
		$this->assertSame( "ready\n", fgets( $pipes[1] ) );
		if ( null !== $then ) {
			$then( $process );
		}
		stream_get_contents( $pipes[1] );
		return proc_close( $process );
	}

	private function make_network(): string {
		$version = (string) preg_replace( '/^(\d+\.\d+).*$/', '$1', (string) $GLOBALS['wp_version'] );
		$site    = trim( $this->ran( array( 'bash', $this->root . '/tests/wordpress/site.sh', 'killed-' . getmypid(), $version, 'multisite' ) ) );
		$plugin  = explode( ' ', trim( $this->ran( array( 'bash', $this->root . '/tests/wordpress/plugin.sh', 'akismet' ) ) ), 2 )[1];
		if ( ! is_dir( "$site/wp-content/plugins/akismet" ) ) {
			$this->ran( array( 'cp', '-a', $plugin, "$site/wp-content/plugins/akismet" ) );
		}
		$this->ran( array( PHP_BINARY, $this->root . '/tests/wordpress/activate.php', $site, 'network', 'key-health/plugin.php' ) );
		$this->ran( array( PHP_BINARY, $this->root . '/tests/wordpress/sites.php', $site, (string) self::SITES, '--gaps', '--fill=' . $this->root . '/tests/network/akismet.php' ) );
		return $site;
	}

	/**
	 * @return mixed
	 */
	private function in_site( string $code ) {
		return json_decode( $this->ran( array( PHP_BINARY, $this->root . '/tests/wordpress/eval.php', $this->site ), $code ), true );
	}

	/**
	 * @param list<string> $command
	 */
	private function ran( array $command, string $input = '' ): string {
		$process = proc_open( $command, array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $pipes );
		$this->assertIsResource( $process );
		fwrite( $pipes[0], $input );
		fclose( $pipes[0] );
		$output = (string) stream_get_contents( $pipes[1] );
		$this->assertSame( 0, proc_close( $process ), $output );
		return $output;
	}
}
