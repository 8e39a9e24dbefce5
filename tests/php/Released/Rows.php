<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * What a request wrote, so that the next request finds it. Runs inside the site.
 *
 * @phpstan-type State array{options: array<string, array{string, string}>, tables: array<string, list<array<string, string|null>>>}
 * @phpstan-type Changes array{options: array<string, array{string, string}|null>, tables: array<string, list<array<string, string|null>>>}
 */
final class Rows {

	/** @var list<string> Without the site's prefix. */
	private $tables;

	/**
	 * @param list<string> $tables The plugin's own tables, beside the options.
	 */
	public function __construct( array $tables ) {
		$this->tables = $tables;
	}

	/**
	 * Bytes of every option but our own, and of the plugin's own tables.
	 *
	 * @return array
	 * @phpstan-return State
	 */
	public function state(): array {
		global $wpdb;
		$state = array(
			'options' => array(),
			'tables'  => array(),
		);
		foreach ( $wpdb->get_results( "SELECT option_name, option_value, autoload FROM {$wpdb->options} WHERE option_name NOT LIKE '%key\\_health%' AND option_name <> 'cron'", ARRAY_N ) as $row ) {
			$state['options'][ $row[0] ] = array( $row[1], $row[2] );
		}
		foreach ( $this->tables as $table ) {
			$state['tables'][ $table ] = (array) $wpdb->get_results( "SELECT * FROM `{$wpdb->prefix}$table`", ARRAY_A );
		}
		return $state;
	}

	/**
	 * @param array $before An earlier state.
	 * @param array $after  A later one.
	 * @phpstan-param State $before
	 * @phpstan-param State $after
	 * @return array
	 * @phpstan-return Changes
	 */
	public static function changes( array $before, array $after ): array {
		$changes = array(
			'options' => array(),
			'tables'  => $after['tables'],
		);
		foreach ( $after['options'] as $name => $row ) {
			if ( ( $before['options'][ $name ] ?? null ) !== $row ) {
				$changes['options'][ $name ] = $row;
			}
		}
		foreach ( array_diff_key( $before['options'], $after['options'] ) as $name => $row ) {
			$changes['options'][ $name ] = null;
		}
		return $changes;
	}

	/**
	 * Past every filter.
	 *
	 * @param array $changes What an earlier request wrote.
	 * @phpstan-param Changes $changes
	 */
	public function put( array $changes ): void {
		global $wpdb;
		foreach ( $changes['options'] as $name => $row ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = %s", $name ) );
			if ( null !== $row ) {
				$wpdb->query( $wpdb->prepare( "INSERT INTO {$wpdb->options} ( option_name, option_value, autoload ) VALUES ( %s, %s, %s )", $name, $row[0], $row[1] ) );
			}
		}
		foreach ( $changes['tables'] as $table => $rows ) {
			$wpdb->query( "DELETE FROM `{$wpdb->prefix}$table`" );
			foreach ( $rows as $row ) {
				$wpdb->insert( $wpdb->prefix . $table, $row );
			}
		}
		wp_cache_flush();
	}
}
