<?php
/**
 * Budget: 20,000 PHP files are searched within 2 times what grep takes
 *
 * The sizes are those of 60 released plugins (median 2 kB, mean 5.8 kB, a tenth over 12 kB); every 1000th file holds what is looked
 * for. `grep -rlF` gets the same names and the same tree, which holds nothing but PHP files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

use KeyHealth\Config\Files\Disk;
use KeyHealth\Config\Files\Folders;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Search\Limits;
use KeyHealth\Config\Search\Search;
use KeyHealth\Config\Search\Wanted;

require __DIR__ . '/lib/bench.php';

const FILES = 20000;
const TIMES = 2.0;
const NAMES = array( 'WPCOM_API_KEY', 'WPMS_MAILERSEND_API_KEY', 'WPMS_SENDGRID_API_KEY', 'WPMS_SMTP_PASS', 'MAILGUN_APIKEY', 'FLUENTMAIL_SENDGRID_API_KEY', 'POST_SMTP_API_KEY', 'SMTP2GO_API_KEY', 'POSTMARK_API_KEY', 'SENDGRID_API_KEY', 'EASY_WP_SMTP_SENDLAYER_API_KEY', 'WPOSES_SECRET_ACCESS_KEY' );

$root = folder( 'tree' );
if ( ! is_file( "$root/made" ) ) {
	mt_srand( 20260101 );
	for ( $file = 0; $file < FILES; $file++ ) {
		$folder = sprintf( '%s/plugin-%02d/src/%02d', $root, $file % 40, intdiv( $file, 40 ) % 25 );
		is_dir( $folder ) || mkdir( $folder, 0777, true );
		$one   = max( 1e-9, mt_rand() / mt_getrandmax() );
		$bytes = (int) min( 400000, 2048 * exp( 1.46 * sqrt( -2 * log( $one ) ) * cos( 2 * M_PI * mt_rand() / mt_getrandmax() ) ) );
		$next  = mt_rand();
		$hit   = 999 === $file % 1000 ? "define( 'WPCOM_API_KEY', 'abcdefabcdef' );\n" : '';
		file_put_contents( "$folder/class-$file.php", plugin_code( $file, '' === $hit ? $bytes : 2048 ) . $hit );
		mt_srand( $next );
	}
	touch( "$root/made" );
}

$search = static function ( array $names ) use ( $root ) {
	$folders = new Folders( $root, "$root/mu", "$root/content", new Disk() );
	return ( new Search( array( $root ), $folders, new Scanner(), new Limits() ) )->of( new Wanted( $names ) );
};
$grep   = static function ( array $names ) use ( $root ): array {
	$command = 'LC_ALL=C grep -rlF' . implode( '', array_map( static fn( string $name ) => ' -e ' . $name, $names ) ) . ' ' . escapeshellarg( $root );
	exec( $command, $lines );
	return $lines;
};

$lines   = array();
$is_kept = true;
foreach ( array( 12, 1 ) as $count ) {
	$names   = array_slice( NAMES, 0, $count );
	$found   = $search( $names );
	$same    = count( $grep( $names ) ) === count( $found->hits() ) && FILES === $found->files() && null === $found->limit();
	$best    = fastest(
		array(
			'ours' => static fn() => $search( $names ),
			'grep' => static fn() => $grep( $names ),
		),
		7
	);
	$ratio   = $best['ours'] / $best['grep'];
	$lines[] = sprintf( '%d names, %d files, %d MB: %.2f s, grep -rlF %.2f s: %.2f times%s', $count, $found->files(), $found->bytes() / 1e6, $best['ours'], $best['grep'], $ratio, $same ? '' : ', and NOT the same files' );
	// What is looked for are the constants of all plugins that a site has; one name alone is printed beside it.
	$is_kept = $is_kept && $same && ( 1 === $count || $ratio <= TIMES );
}
done( $is_kept, $lines );
