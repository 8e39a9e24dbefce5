<?php
/**
 * Ways to look at the options of many sites, each in a process of its own as a server would run it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

/** What each of the pieces of code below begins with: $ids, the sites; $engine; $names of options; $cpu and $meter. */
const BEGIN = <<<'PHP'
	require_once getenv( 'KEY_HEALTH_ROOT' ) . '/tests/wordpress/describe.php';
	$engine = \KeyHealth\engine();
	$ids    = $engine->network()->sites()->after( 0, (int) getenv( 'KEY_HEALTH_SITES' ) );
	$names  = array_merge( array( 'active_plugins', 'blogname' ), $engine->discovery()->distant_keys()->options() );
	$cpu    = static function (): float {
		$used = getrusage();
		return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ( $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'] ) / 1e6;
	};
	$meter  = static function ( callable $work ) use ( $ids, $cpu ): array {
		global $wpdb;
		// What a run before has opened is closed again, so that all begin alike.
		$wpdb->query( 'FLUSH TABLES' );
		! function_exists( 'memory_reset_peak_usage' ) || memory_reset_peak_usage();
		$before  = array( hrtime( true ), $cpu(), $wpdb->num_queries, memory_get_usage() );
		$counted = $work();
		return array(
			'sites'   => count( $ids ),
			'counted' => $counted,
			'seconds' => ( hrtime( true ) - $before[0] ) / 1e9,
			'cpu'     => $cpu() - $before[1],
			'queries' => $wpdb->num_queries - $before[2],
			'memory'  => memory_get_peak_usage() - $before[3],
		);
	};
	// Without it, WordPress keeps all options of all sites.
	$flush  = static fn( int $number ): bool => 0 === $number % 100 && wp_cache_flush_runtime();
PHP;

const OURS = <<<'PHP'
	return $meter( static function () use ( $engine, $ids ): int {
		$keys = 0;
		foreach ( $engine->network()->inventory()->read( $ids ) as $site ) {
			$keys += count( $site->keys() );
		}
		return $keys;
	} );
PHP;

const PLAIN = <<<'PHP'
	return $meter( static function () use ( $ids, $names, $flush ): int {
		$GLOBALS['wpdb']->suppress_errors( true );
		$found = 0;
		foreach ( $ids as $number => $id ) {
			switch_to_blog( $id );
			foreach ( $names as $name ) {
				$found += false === get_option( $name ) ? 0 : 1;
			}
			restore_current_blog();
			$flush( $number );
		}
		return $found;
	} );
PHP;

const PRIMED = <<<'PHP'
	return $meter( static function () use ( $ids, $names, $flush ): int {
		$GLOBALS['wpdb']->suppress_errors( true );
		$found = 0;
		foreach ( $ids as $number => $id ) {
			switch_to_blog( $id );
			wp_prime_option_caches( $names );
			foreach ( $names as $name ) {
				$found += false === get_option( $name ) ? 0 : 1;
			}
			restore_current_blog();
			$flush( $number );
		}
		return $found;
	} );
PHP;

/** Each site both ways: $every is how many are passed over in between. */
const COMPARE = <<<'PHP'
	$every = (int) getenv( 'KEY_HEALTH_EVERY' );
	$wrong = array();
	$seen  = array();
	$ids   = array_values( array_filter( $ids, static fn( int $at ): bool => 0 === $at % $every, ARRAY_FILTER_USE_KEY ) );
	$GLOBALS['wpdb']->suppress_errors( true );
	foreach ( $engine->network()->inventory()->read( $ids ) as $id => $site ) {
		switch_to_blog( $id );
		$there = \KeyHealth\Tests\described( $engine->discovery_of( new \KeyHealth\Discovery\Active_Plugins() )->discoverer()->keys() );
		restore_current_blog();
		$seen[ $site->problem() ?? 'read' ] = 1 + ( $seen[ $site->problem() ?? 'read' ] ?? 0 );
		$seen['keys']                       = count( $there ) + ( $seen['keys'] ?? 0 );
		if ( \KeyHealth\Tests\described( $site->keys() ) !== $there && 'no_tables' !== $site->problem() ) {
			$wrong[] = array( $id, $there, \KeyHealth\Tests\described( $site->keys() ) );
		}
		$flush( count( $seen ) );
	}
	return array( count( $ids ), count( $wrong ), array_slice( $wrong, 0, 1 ), $seen );
PHP;

/** As the requests of these sites themselves find them, with the code of plugins that are there. */
const INSIDE = <<<'PHP'
	return \KeyHealth\Tests\described( $engine->discoverer()->keys() );
PHP;

const OUTSIDE = <<<'PHP'
	$found = array();
	foreach ( $engine->network()->inventory()->read( array_map( 'intval', explode( ',', getenv( 'KEY_HEALTH_IDS' ) ) ) ) as $id => $site ) {
		$found[ $id ] = array( get_site( $id )->path, \KeyHealth\Tests\described( $site->keys() ) );
	}
	return $found;
PHP;

/** The connection is cut while sites are read: every third batch. */
const CUT = <<<'PHP'
	$GLOBALS['wpdb']->suppress_errors( true );
	$read = static function ( bool $cut ) use ( $engine, $ids ): array {
		$found = array();
		foreach ( $engine->network()->inventory()->read( $ids ) as $id => $site ) {
			$found[ $id ] = array( $site->problem(), \KeyHealth\Tests\described( $site->keys() ) );
			if ( $cut && 50 === count( $found ) % 300 ) {
				$other = mysqli_init();
				$parts = explode( ':', DB_HOST, 2 );
				$other->real_connect( $parts[0], DB_USER, DB_PASSWORD, null, 0, $parts[1] ?? null );
				$other->query( 'KILL ' . (int) $GLOBALS['wpdb']->get_var( 'SELECT CONNECTION_ID()' ) );
				$other->close();
			}
		}
		return $found;
	};
	$whole = $read( false );
	$cut   = $read( true );
	$lost  = array_filter( $cut, static fn( array $site ): bool => 'database' === $site[0] );
	return array( count( $whole ), array_keys( $whole ) === array_keys( $cut ), count( $lost ), array_diff_key( $whole, $lost ) === array_diff_key( $cut, $lost ) );
PHP;

/**
 * Runs a piece of code in the network.
 *
 * @param array<string, string> $environment What it is told.
 * @return mixed
 */
function in_network( string $code, array $environment, string $path = '/' ) {
	$root    = dirname( __DIR__, 3 );
	$command = array( PHP_BINARY, '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=256M', "$root/tests/wordpress/eval.php", site_folder(), $path );
	$process = proc_open( $command, array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $pipes, site_folder(), $environment + array( 'KEY_HEALTH_ROOT' => $root ) + getenv() );
	fwrite( $pipes[0], BEGIN . $code );
	fclose( $pipes[0] );
	$said = trim( (string) stream_get_contents( $pipes[1] ) );
	proc_close( $process );
	$lines  = explode( "\n", $said );
	$result = json_decode( (string) end( $lines ), true );
	if ( null === $result ) {
		echo substr( $said, -2000 ), "\n";
		exit( 1 );
	}
	return $result;
}
