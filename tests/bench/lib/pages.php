<?php
/**
 * Counts what a page of a site takes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

/** Requests before those that count: what WordPress does once, such as transients and opcache, is done. */
const WARM = 1;

/** At the same time. */
const AT_ONCE = 3;

/**
 * Runs code in a site, as its administrator.
 *
 * @return mixed
 */
function in_site( string $site, string $code ) {
	$process = proc_open( array( PHP_BINARY, dirname( __DIR__, 2 ) . '/wordpress/eval.php', $site ), array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $pipes, $site );
	fwrite( $pipes[0], $code );
	fclose( $pipes[0] );
	$lines = explode( "\n", trim( (string) stream_get_contents( $pipes[1] ) ) );
	proc_close( $process );
	return json_decode( (string) end( $lines ), true );
}

/** Cookies of its administrator. */
function cookies( string $site ): string {
	return (string) json_encode(
		in_site(
			$site,
			'$until = time() + DAY_IN_SECONDS; $token = WP_Session_Tokens::get_instance( 1 )->create( $until );
			return array( AUTH_COOKIE => wp_generate_auth_cookie( 1, $until, "auth", $token ), LOGGED_IN_COOKIE => wp_generate_auth_cookie( 1, $until, "logged_in", $token ) );'
		)
	);
}

/**
 * @param array<string, string> $sites Folder by name.
 * @param array<string, string> $pages Address by name; '' is the first post.
 * @return array<string, array<string, array{instructions: int, queries: int, files: int}>> By site and page.
 */
function measured( array $sites, array $pages ): array {
	$notes = folder( 'notes' );
	$jobs  = array();
	foreach ( $sites as $site => $folder ) {
		$cookies = cookies( $folder );
		$post    = (string) in_site( $folder, 'return wp_make_link_relative( get_permalink( 1 ) );' );
		foreach ( $pages as $page => $path ) {
			$jobs[ "$site/$page" ] = array(
				'KEY_HEALTH_SITE'    => $folder,
				'KEY_HEALTH_PAGE'    => '' === $path ? $post : $path,
				'KEY_HEALTH_COOKIES' => 0 === strpos( $path, '/wp-admin/' ) ? $cookies : '{}',
			);
		}
	}
	$cgi     = 'exec php-cgi -q -d opcache.enable=1 -d opcache.blacklist_filename= -d opcache.revalidate_freq=600 -d opcache.file_cache=' . escapeshellarg( folder( 'compiled' ) ) . ' -T %d,%d ' . escapeshellarg( __DIR__ . '/page.php' );
	$counted = 'exec valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null ' . substr( $cgi, 5 );
	$runs    = array();
	foreach ( $jobs as $name => $environment ) {
		$file = $notes . '/' . md5( $name );
		// What the page takes besides, and whether it is the page at all, without Valgrind.
		$runs[] = array( "$name warm", sprintf( $cgi, 1, 1 ), $environment + array( 'KEY_HEALTH_NOTES' => "$file.json" ), "$file.warm" );
	}
	// Twice: pages of one site find what others of it have left behind, such as transients.
	at_once( $runs );
	at_once( $runs );
	$runs = array();
	foreach ( $jobs as $name => $environment ) {
		$file   = $notes . '/' . md5( $name );
		$runs[] = array( "$name 1", sprintf( $counted, WARM, 1 ), $environment, "$file.1" );
		$runs[] = array( "$name 2", sprintf( $counted, WARM, 2 ), $environment, "$file.2" );
	}
	at_once( $runs );
	$seen = array();
	foreach ( array_keys( $sites ) as $site ) {
		foreach ( array_keys( $pages ) as $page ) {
			$seen[ $site ][ $page ] = read_notes( "$site/$page", $notes . '/' . md5( "$site/$page" ) );
		}
	}
	return $seen;
}

/**
 * @return array{instructions: int, queries: int, files: int}
 */
function read_notes( string $name, string $file ): array {
	$took = json_decode( (string) file_get_contents( "$file.json" ), true );
	$html = (string) file_get_contents( "$file.warm" );
	if ( ! is_array( $took ) || false === strpos( $html, '</html>' ) ) {
		echo "$name is no page:\n", substr( $html, -500 ), "\n";
		exit( 1 );
	}
	$used = array();
	foreach ( array( 1, 2 ) as $requests ) {
		preg_match( '/I\s+refs:\s+([\d,]+)/', (string) file_get_contents( "$file.$requests" ), $found );
		$used[] = (int) str_replace( ',', '', $found[1] ?? '0' );
	}
	$root = dirname( __DIR__, 3 );
	$ours = array_filter(
		$took[1],
		static function ( string $path ) use ( $root ): bool {
			return false !== strpos( $path, '/plugins/key-health/' ) || 0 === strpos( $path, "$root/includes/" ) || 0 === strpos( $path, "$root/build/" );
		}
	);
	return array(
		'instructions' => $used[1] - $used[0],
		'queries'      => (int) $took[0],
		'files'        => count( $ours ),
	);
}

/**
 * @param list<array{string, string, array<string, string>, string}> $runs Name, command, its environment, and where its words go.
 */
function at_once( array $runs ): void {
	$running = array();
	while ( $runs || $running ) {
		while ( $runs && count( $running ) < AT_ONCE ) {
			list( $name, $command, $environment, $file ) = array_shift( $runs );
			// Of a counted run the page itself is of no interest.
			$page             = false === strpos( $command, 'valgrind' ) ? $file : '/dev/null';
			$words            = false === strpos( $command, 'valgrind' ) ? '/dev/null' : $file;
			$running[ $name ] = proc_open( $command, array( array( 'file', '/dev/null', 'r' ), array( 'file', $page, 'w' ), array( 'file', $words, 'w' ) ), $pipes, null, $environment + getenv() );
		}
		usleep( 50000 );
		foreach ( $running as $name => $process ) {
			if ( ! proc_get_status( $process )['running'] ) {
				proc_close( $process );
				unset( $running[ $name ] );
			}
		}
	}
}

/**
 * @param array{instructions: int} $page  With a plugin.
 * @param array{instructions: int} $plain Without.
 */
function percent( array $page, array $plain ): float {
	return 100 * ( $page['instructions'] - $plain['instructions'] ) / $plain['instructions'];
}
