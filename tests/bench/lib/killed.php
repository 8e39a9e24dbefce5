<?php
/**
 * A network whose sites share a key, and processes that are killed while they fix it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

/**
 * @return list<int> Ids of the sites with the shared token.
 */
function sharing_sites(): array {
	global $wpdb;
	$model = get_blog_id_from_url( get_network()->domain, get_network()->path . 'model/' );
	return array_map( 'intval', $wpdb->get_col( $wpdb->prepare( 'SELECT blog_id FROM %i WHERE blog_id <> %d AND blog_id <> %d ORDER BY blog_id', $wpdb->blogs, get_main_site_id(), $model ) ) );
}

/** Id of the group that most sites are in. */
function shared_group(): string {
	global $wpdb;
	$row = $wpdb->get_row( $wpdb->prepare( "SELECT provider, fingerprint FROM %i WHERE provider = 'mailersend' GROUP BY provider, fingerprint ORDER BY COUNT(*) DESC LIMIT 1", \KeyHealth\Network\Tables::name( 'uses' ) ), ARRAY_A );
	return \KeyHealth\Network\Group_Id::of( (string) $row['provider'], (string) $row['fingerprint'] );
}

/**
 * @param list<int> $sites Ids.
 * @return array<int, array<string, string>> A checksum of each row of options, by site and name, without those that change by themselves.
 */
function checksums( array $sites ): array {
	global $wpdb;
	$sums = array();
	foreach ( $sites as $site ) {
		$rows          = $wpdb->get_results( $wpdb->prepare( 'SELECT option_name, MD5( option_value ) FROM %i', $wpdb->get_blog_prefix( $site ) . 'options' ), ARRAY_N );
		$sums[ $site ] = array_filter( array_column( $rows, 1, 0 ), static fn( string $name ): bool => 1 !== preg_match( MOVING, $name ), ARRAY_FILTER_USE_KEY );
	}
	return $sums;
}

/**
 * @param array<int, array<string, string>> $before By site and name.
 * @param array<int, array<string, string>> $after  The same.
 * @return list<string> Rows that were there before, and are not as they were.
 */
function changed( array $before, array $after ): array {
	$changed = array();
	foreach ( $before as $site => $rows ) {
		foreach ( array_keys( array_diff_assoc( $rows, $after[ $site ] ?? array() ) ) as $name ) {
			$changed[] = "site $site: $name";
		}
	}
	return $changed;
}

/**
 * @param list<int> $sites Ids.
 * @return list<string> What WP Mail SMTP has stored on each, read past WordPress.
 */
function tokens( array $sites ): array {
	global $wpdb;
	$tokens = array();
	foreach ( $sites as $site ) {
		$row      = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM %i WHERE option_name = 'wp_mail_smtp'", $wpdb->get_blog_prefix( $site ) . 'options' ) );
		$tokens[] = (string) ( maybe_unserialize( $row )['mailersend']['api_key'] ?? '' );
	}
	return $tokens;
}

/**
 * Has processes work on a fix until it has ended. The first ones are killed on the way.
 *
 * @return int How many were killed while they worked.
 */
function killed_again_and_again( int $fix, int $processes, int $kills, int $longest ): int {
	$until  = microtime( true ) + $longest;
	$killed = 0;
	while ( \KeyHealth\engine()->network()->fixes()->records()->get( $fix )->is_under_way() && microtime( true ) < $until ) {
		$running = array();
		for ( $number = 0; $number < $processes; $number++ ) {
			$running[] = worker( $fix );
		}
		// Not at the same point twice.
		$end = $killed < $kills ? microtime( true ) + 1.5 + mt_rand( 0, 8000 ) / 1000 : $until;
		while ( array_filter( $running, static fn( $process ): bool => proc_get_status( $process )['running'] ) && microtime( true ) < $end ) {
			usleep( 20000 );
		}
		foreach ( $running as $process ) {
			if ( proc_get_status( $process )['running'] ) {
				proc_terminate( $process, 9 );
				++$killed;
			}
			proc_close( $process );
		}
		// A site that a killed process had taken is free again after a minute.
		$killed < $kills || usleep( 500000 );
	}
	return $killed;
}

/**
 * @return resource
 */
function worker( int $fix ) {
	$pipes   = array();
	$process = proc_open( array( PHP_BINARY, dirname( __DIR__, 2 ) . '/wordpress/eval.php', site_folder() ), array( array( 'pipe', 'r' ), array( 'file', '/dev/null', 'w' ), array( 'file', folder( 'fix' ) . '/errors', 'a' ) ), $pipes );
	fwrite( $pipes[0], "KeyHealth\\engine()->network()->fixes()->many_fix()->work( $fix, 600 );" );
	fclose( $pipes[0] );
	return $process;
}
