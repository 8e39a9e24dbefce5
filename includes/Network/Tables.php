<?php
/**
 * The tables in which the network screen keeps what was found.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

/**
 * One set for the whole installation, beside WordPress's own global tables: never a table a site (a network of 50,000 sites has
 * 500,000 already). Made when the network screen or a sweep first needs them. No value of a key is in any of them: ids, times,
 * fingerprints, last four characters and redacted evidence. A network sees its own rows only.
 *
 * sites    one row for each site that was looked at: where it is, its worst state, what kept it from being read
 * uses     one row for each key of a site: which value it has, and where that stands
 * answers  one row for each distinct set of values: what its provider said, asked once for all sites that share it
 * shards   one row for each range of site ids of a sweep: who works on it, and how far
 * fixes    one row for each site of a fix for many
 *
 * What the network screen counts, it counts in indexes that hold all of it: rows would have to be fetched one by one.
 */
final class Tables {

	public const VERSION = 2;

	private const OPTION = 'key_health_network_tables';

	/** @return non-empty-string Its full name. */
	public static function name( string $table ): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return $wpdb->base_prefix . 'key_health_' . $table;
	}

	/** Makes them where they are missing or old. */
	public function ensure(): void {
		if ( $this->are_there() ) {
			return;
		}
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ( self::columns() as $table => $columns ) {
			dbDelta( 'CREATE TABLE ' . self::name( $table ) . " (\n" . $columns . "\n) " . self::collation() . ';' );
		}
		update_network_option( (int) get_main_network_id(), self::OPTION, self::VERSION );
	}

	/** Takes away what they hold of a site that is gone. How it fared in a fix for many stays told; nothing can be put back there. */
	public function forget_site( int $blog_id ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! $this->are_there() ) {
			return;
		}
		// phpcs:disable WordPress.DB.DirectDatabaseQuery -- tables of ours.
		foreach ( array( 'sites', 'uses', 'answers' ) as $table ) {
			$wpdb->delete( self::name( $table ), array( 'blog_id' => $blog_id ) );
		}
		$wpdb->update( self::name( 'fixes' ), array( 'kept' => '' ), array( 'blog_id' => $blog_id ) );
		// phpcs:enable
		Changes::note();
	}

	public function are_there(): bool {
		$made = get_network_option( (int) get_main_network_id(), self::OPTION );
		return is_numeric( $made ) && self::VERSION === (int) $made;
	}

	/** Takes all of them away. */
	public function drop(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		foreach ( array_keys( self::columns() ) as $table ) {
			// phpcs:ignore WordPress.DB -- the tables are ours, and go.
			$wpdb->query( (string) $wpdb->prepare( 'DROP TABLE IF EXISTS %i', self::name( $table ) ) );
		}
		delete_network_option( (int) get_main_network_id(), self::OPTION );
	}

	private static function collation(): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return $wpdb->get_charset_collate();
	}

	/**
	 * In the form that `dbDelta()` compares.
	 *
	 * @return array<string, string> By table.
	 */
	private static function columns(): array {
		return array(
			'sites'   => <<<'SQL'
blog_id bigint(20) unsigned NOT NULL,
network_id bigint(20) unsigned NOT NULL,
domain varchar(200) NOT NULL DEFAULT '',
path varchar(100) NOT NULL DEFAULT '',
name varchar(200) NOT NULL DEFAULT '',
state varchar(12) NOT NULL DEFAULT 'unchecked',
severity tinyint(3) unsigned NOT NULL DEFAULT 9,
key_id varchar(190) NOT NULL DEFAULT '',
diagnosis varchar(40) NOT NULL DEFAULT '',
checked_at int(10) unsigned NOT NULL DEFAULT 0,
problem varchar(40) NOT NULL DEFAULT '',
looked_at int(10) unsigned NOT NULL DEFAULT 0,
sweep bigint(20) unsigned NOT NULL DEFAULT 0,
PRIMARY KEY  (blog_id),
KEY worst_first (network_id,severity,blog_id),
KEY by_address (network_id,domain(60),path(60)),
KEY by_name (network_id,name(60))
SQL
			,
			'uses'    => <<<'SQL'
blog_id bigint(20) unsigned NOT NULL,
key_id varchar(190) NOT NULL,
network_id bigint(20) unsigned NOT NULL,
plugin varchar(80) NOT NULL,
provider varchar(60) NOT NULL,
label varchar(190) NOT NULL DEFAULT '',
used varchar(12) NOT NULL DEFAULT '',
fingerprint char(16) NOT NULL DEFAULT '',
probe char(32) NOT NULL DEFAULT '',
length smallint(5) unsigned NOT NULL DEFAULT 0,
last4 varchar(16) NOT NULL DEFAULT '',
kind varchar(20) NOT NULL DEFAULT '',
place varchar(250) NOT NULL DEFAULT '',
of_site tinyint(1) unsigned NOT NULL DEFAULT 1,
hidden char(16) NOT NULL DEFAULT '',
hidden_last4 varchar(16) NOT NULL DEFAULT '',
sweep bigint(20) unsigned NOT NULL DEFAULT 0,
PRIMARY KEY  (blog_id,key_id),
KEY shared (network_id,provider,fingerprint,blog_id,probe,used,plugin),
KEY asked (network_id,probe,used,provider,fingerprint,plugin),
KEY by_provider (network_id,provider),
KEY by_plugin (network_id,plugin),
KEY for_all (network_id,of_site)
SQL
			,
			'answers' => <<<'SQL'
network_id bigint(20) unsigned NOT NULL,
probe char(32) NOT NULL,
provider varchar(60) NOT NULL,
fingerprint char(16) NOT NULL DEFAULT '',
blog_id bigint(20) unsigned NOT NULL DEFAULT 0,
state varchar(12) NOT NULL DEFAULT 'unchecked',
severity tinyint(3) unsigned NOT NULL DEFAULT 9,
diagnosis varchar(40) NOT NULL DEFAULT '',
reason varchar(40) NOT NULL DEFAULT '',
verdict longtext NOT NULL,
checked_at int(10) unsigned NOT NULL DEFAULT 0,
first_refused int(10) unsigned NOT NULL DEFAULT 0,
last_ok int(10) unsigned NOT NULL DEFAULT 0,
sweep bigint(20) unsigned NOT NULL DEFAULT 0,
owner varchar(32) NOT NULL DEFAULT '',
until int(10) unsigned NOT NULL DEFAULT 0,
PRIMARY KEY  (network_id,probe),
KEY shared (network_id,provider,fingerprint),
KEY worst_first (network_id,severity,provider,fingerprint)
SQL
			,
			'shards'  => <<<'SQL'
network_id bigint(20) unsigned NOT NULL,
sweep bigint(20) unsigned NOT NULL,
shard int(10) unsigned NOT NULL,
first_id bigint(20) unsigned NOT NULL,
last_id bigint(20) unsigned NOT NULL,
done_id bigint(20) unsigned NOT NULL DEFAULT 0,
state varchar(12) NOT NULL DEFAULT 'waiting',
owner varchar(32) NOT NULL DEFAULT '',
until int(10) unsigned NOT NULL DEFAULT 0,
runs int(10) unsigned NOT NULL DEFAULT 0,
looked int(10) unsigned NOT NULL DEFAULT 0,
problems int(10) unsigned NOT NULL DEFAULT 0,
PRIMARY KEY  (network_id,sweep,shard)
SQL
			,
			'fixes'   => <<<'SQL'
network_id bigint(20) unsigned NOT NULL,
fix bigint(20) unsigned NOT NULL,
blog_id bigint(20) unsigned NOT NULL,
key_id varchar(190) NOT NULL,
state varchar(12) NOT NULL DEFAULT 'waiting',
reason varchar(60) NOT NULL DEFAULT '',
detail text NOT NULL,
kept longtext NOT NULL,
owner varchar(32) NOT NULL DEFAULT '',
until int(10) unsigned NOT NULL DEFAULT 0,
at int(10) unsigned NOT NULL DEFAULT 0,
PRIMARY KEY  (network_id,fix,blog_id,key_id),
KEY in_turn (network_id,fix,state)
SQL
			,
		);
	}
}
