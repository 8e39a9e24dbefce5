<?php
/**
 * A copy of the test site's tables for the configurations of the corpus.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

// phpcs:disable WordPress.DB.RestrictedClasses, WordPress.DB.RestrictedFunctions -- A database of its own, beside WordPress's.
final class Corpus_Database {

	private const TABLES = array(
		'wp_site'             => 'id bigint auto_increment primary key, domain varchar(200), path varchar(100)',
		'wp_sitemeta'         => 'meta_id bigint auto_increment primary key, site_id bigint, meta_key varchar(255), meta_value longtext',
		'wp_blogs'            => 'blog_id bigint auto_increment primary key, site_id bigint, domain varchar(200), path varchar(100), registered datetime, last_updated datetime, public tinyint default 1, archived tinyint default 0, mature tinyint default 0, spam tinyint default 0, deleted tinyint default 0, lang_id int default 0',
		'wp_blogmeta'         => 'meta_id bigint auto_increment primary key, blog_id bigint, meta_key varchar(255), meta_value longtext',
		'wp_signups'          => 'signup_id bigint auto_increment primary key, domain varchar(200)',
		'wp_registration_log' => 'ID bigint auto_increment primary key, email varchar(255)',
	);

	/** @var \mysqli */
	private $connection;

	/** @var string */
	private $name;

	public function __construct() {
		list( $host, $socket ) = explode( ':', DB_HOST, 2 ) + array( '', null );

		$this->name       = DB_NAME . '_corpus';
		$this->connection = new \mysqli( $host, DB_USER, DB_PASSWORD, null, 0, $socket );
		$this->query( "DROP DATABASE IF EXISTS `{$this->name}`" );
		$this->query( "CREATE DATABASE `{$this->name}` DEFAULT CHARACTER SET utf8mb4" );
		foreach ( $this->connection->query( 'SHOW TABLES FROM `' . DB_NAME . "` LIKE 'wp\\_%'" )->fetch_all() as $row ) {
			$table = (string) $row[0];
			if ( ! isset( self::TABLES[ $table ] ) ) {
				$this->query( "CREATE TABLE `{$this->name}`.`$table` LIKE `" . DB_NAME . "`.`$table`" );
				$this->query( "INSERT INTO `{$this->name}`.`$table` SELECT * FROM `" . DB_NAME . "`.`$table`" );
			}
		}
		foreach ( self::TABLES as $table => $columns ) {
			$this->query( "CREATE TABLE `{$this->name}`.`$table` ( $columns )" );
		}
	}

	/**
	 * @param array<string, mixed> $options Options of the configuration.
	 * @return string For corpus/db.php.
	 */
	public function settings( array $options ): string {
		return (string) wp_json_encode(
			array(
				'user'     => DB_USER,
				'password' => DB_PASSWORD,
				'host'     => DB_HOST,
				'name'     => $this->name,
				'from'     => DB_NAME,
				'options'  => $options,
			)
		);
	}

	/** Makes it the database of a network with one site, or of no network. */
	public function network( string $kind, string $host ): void {
		foreach ( array_keys( self::TABLES ) as $table ) {
			$this->query( "TRUNCATE `{$this->name}`.`$table`" );
		}
		if ( '' === $kind ) {
			return;
		}
		$meta = array(
			'site_admins'       => array( 'admin' ),
			'siteurl'           => "http://$host/",
			'site_name'         => 'Shops',
			'main_site'         => '1',
			'subdomain_install' => 'subdomain' === $kind ? '1' : '0',
		);
		$this->query( "INSERT INTO `{$this->name}`.wp_site VALUES ( 1, '$host', '/' )" );
		$this->query( "INSERT INTO `{$this->name}`.wp_blogs ( blog_id, site_id, domain, path, registered, last_updated ) VALUES ( 1, 1, '$host', '/', NOW(), NOW() )" );
		foreach ( $meta as $key => $value ) {
			$value = $this->connection->real_escape_string( is_array( $value ) ? serialize( $value ) : $value );
			$this->query( "INSERT INTO `{$this->name}`.wp_sitemeta ( site_id, meta_key, meta_value ) VALUES ( 1, '$key', '$value' )" );
		}
	}

	public function drop(): void {
		$this->query( "DROP DATABASE `{$this->name}`" );
	}

	private function query( string $sql ): void {
		$this->connection->query( $sql );
	}
}
