<?php
/**
 * Makes a network large.
 *
 *   php sites.php SITE NUMBER [--all-tables] [--gaps] [--shared=KEYS] [--fill=FILE]
 *
 * NUMBER is how many sites the network has afterwards, with those it has already. The first is made by WordPress itself, the others are
 * copies of its tables: 10,000 in about half a minute. Nobody is a member of them.
 *
 * --all-tables  every table of a site, not its options only (5 times slower)
 * --gaps        every 1,000 sites the ids jump by a million
 * --shared=25   WP Mail SMTP is active on each, and they share 25 tokens of MailerSend: site after site the next one
 * --fill=FILE   a file that returns function ( int $number ): array, asked for each new site (1, 2, 3 …): `plugins` (basenames of its active
 *               plugins), `options` (name => value; a text is stored as it is), `status` (archived, deleted or spam), `tables` (false: none)
 *
 * Prints one line of JSON: how many were made, the first and last id, the seconds.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

require __DIR__ . '/load.php';

/** The token that a site has with --shared, and what WP Mail SMTP stores of it. */
function shared_token( int $number, int $keys ): string {
	return 'mlsn.' . hash( 'sha256', 'shared ' . ( $number % $keys ) );
}

/**
 * @return array{plugins: list<string>, options: array<string, mixed>}
 */
function sharing( int $number, int $keys ): array {
	return array(
		'plugins' => array( 'wp-mail-smtp/wp_mail_smtp.php' ),
		'options' => array(
			'wp_mail_smtp' => array(
				'mail'       => array(
					'from_email' => "site$number@example.org",
					'from_name'  => "Site $number",
					'mailer'     => 'mailersend',
				),
				'mailersend' => array( 'api_key' => shared_token( $number, $keys ) ),
			),
		),
	);
}

final class Network_Builder {

	/** Sites in one request to the database. */
	private const AT_ONCE = 20;

	/** @var \mysqli */
	private $database;

	/** @var int The site that is copied. */
	private $model;

	/** @var array<string, bool> Tables of a site, and whether there is anything in them. */
	private $tables = array();

	public function __construct( bool $all_tables ) {
		global $wpdb;
		$this->database = $wpdb->dbh;
		$this->model    = self::model();
		foreach ( $wpdb->tables( 'blog', false ) as $table ) {
			if ( $all_tables || 'options' === $table ) {
				$this->tables[ $table ] = (bool) $wpdb->get_var( 'SELECT 1 FROM `' . $wpdb->get_blog_prefix( $this->model ) . $table . '` LIMIT 1' );
			}
		}
	}

	/**
	 * @param int           $number How many sites there are to be.
	 * @param bool          $gaps   Whether ids jump.
	 * @param callable|null $fill   What stands in each.
	 * @return array{made: int, first: int, last: int}
	 */
	public function build( int $number, bool $gaps, ?callable $fill ): array {
		global $wpdb;
		$there = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->blogs}" );
		$id    = (int) $wpdb->get_var( "SELECT MAX( blog_id ) FROM {$wpdb->blogs}" );
		$first = $id + 1;
		$this->run( array( 'SET SESSION unique_checks = 0, foreign_key_checks = 0' ) );
		$statements = array();
		for ( $made = 1; $made <= $number - $there; $made++ ) {
			$id        += $gaps && 0 === $made % 1000 ? 1000003 : 1;
			$statements = array_merge( $statements, $this->site( $id, null === $fill ? array() : $fill( $made ) ) );
			if ( 0 === $made % self::AT_ONCE || $made === $number - $there ) {
				$this->run( $statements );
				$statements = array();
			}
		}
		wp_cache_flush();
		wp_update_network_site_counts();
		return array(
			'made'  => max( 0, $number - $there ),
			'first' => $first,
			'last'  => $id,
		);
	}

	/**
	 * @param array{plugins?: list<string>, options?: array<string, mixed>, status?: string, tables?: bool} $holds
	 * @return list<string> SQL.
	 */
	private function site( int $id, array $holds ): array {
		global $wpdb;
		$from       = $wpdb->get_blog_prefix( $this->model );
		$to         = $wpdb->base_prefix . $id . '_';
		$path       = get_network()->path . "s$id/";
		$home       = 'http://' . get_network()->domain . rtrim( $path, '/' );
		$statements = array();
		foreach ( ( $holds['tables'] ?? true ) ? $this->tables : array() as $table => $is_filled ) {
			$statements[] = "CREATE TABLE `$to$table` LIKE `$from$table`";
			if ( $is_filled ) {
				$statements[] = "INSERT INTO `$to$table` SELECT * FROM `$from$table`";
			}
		}
		if ( $holds['tables'] ?? true ) {
			$options      = array(
				'blogname' => "Site $id",
				'siteurl'  => $home,
				'home'     => $home,
			) + ( $holds['options'] ?? array() ) + array( 'active_plugins' => $holds['plugins'] ?? array() );
			$statements[] = "UPDATE `{$to}options` SET option_name = '{$to}user_roles' WHERE option_name = '{$from}user_roles'";
			$statements[] = "REPLACE INTO `{$to}options` ( option_name, option_value, autoload ) VALUES " . implode( ',', array_map( array( $this, 'row' ), array_keys( $options ), $options ) );
		}
		$marks = array();
		foreach ( array( 'archived', 'deleted', 'spam' ) as $status ) {
			$marks[] = ( $holds['status'] ?? '' ) === $status ? 1 : 0;
		}
		$statements[] = "INSERT INTO {$wpdb->blogs} ( blog_id, site_id, domain, path, registered, last_updated, public, archived, deleted, spam, mature, lang_id ) SELECT $id, site_id, domain, '$path', NOW(), NOW(), public, " . implode( ', ', $marks ) . ", mature, lang_id FROM {$wpdb->blogs} WHERE blog_id = {$this->model}";
		$statements[] = "INSERT INTO {$wpdb->blogmeta} ( blog_id, meta_key, meta_value ) SELECT $id, meta_key, meta_value FROM {$wpdb->blogmeta} WHERE blog_id = {$this->model}";
		return $statements;
	}

	/**
	 * @param mixed $value
	 */
	private function row( string $name, $value ): string {
		$bytes = is_string( $value ) ? $value : (string) maybe_serialize( $value );
		return "('" . $this->database->real_escape_string( $name ) . "','" . $this->database->real_escape_string( $bytes ) . "','" . ( 'active_plugins' === $name ? 'on' : 'auto' ) . "')";
	}

	/** A site that WordPress has made, and in which nothing was changed. */
	private static function model(): int {
		$path = get_network()->path . 'model/';
		$id   = get_blog_id_from_url( get_network()->domain, $path );
		if ( 0 === $id ) {
			$id = wp_insert_site(
				array(
					'domain'  => get_network()->domain,
					'path'    => $path,
					'title'   => 'Model',
					'user_id' => 0,
				)
			);
		}
		if ( ! is_int( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}
		return $id;
	}

	/**
	 * @param list<string> $statements
	 */
	private function run( array $statements ): void {
		$more = $statements ? mysqli_multi_query( $this->database, implode( ';', $statements ) ) : false;
		while ( $more ) {
			$result = mysqli_store_result( $this->database );
			if ( $result instanceof \mysqli_result ) {
				mysqli_free_result( $result );
			}
			$more = mysqli_more_results( $this->database ) && mysqli_next_result( $this->database );
		}
		if ( mysqli_errno( $this->database ) ) {
			throw new \RuntimeException( mysqli_error( $this->database ) );
		}
	}
}

$key_health_arguments = array_slice( $argv, 1 );
$key_health_started   = microtime( true );
load_site( $key_health_arguments[0] ?? '.' );
add_filter( 'pre_wp_mail', '__return_true' );
wp_set_current_user( 1 );

$key_health_options = array();
foreach ( array_slice( $key_health_arguments, 2 ) as $key_health_argument ) {
	list( $key_health_name, $key_health_value ) = explode( '=', ltrim( $key_health_argument, '-' ), 2 ) + array( 1 => '1' );
	$key_health_options[ $key_health_name ]     = $key_health_value;
}
$key_health_fill = isset( $key_health_options['fill'] ) ? require $key_health_options['fill'] : null;
if ( isset( $key_health_options['shared'] ) ) {
	$key_health_fill = static fn( int $number ): array => sharing( $number, (int) $key_health_options['shared'] );
}
$key_health_made = ( new Network_Builder( isset( $key_health_options['all-tables'] ) ) )->build( (int) ( $key_health_arguments[1] ?? 0 ), isset( $key_health_options['gaps'] ), $key_health_fill );
echo json_encode( $key_health_made + array( 'seconds' => round( microtime( true ) - $key_health_started, 1 ) ) ), "\n";
