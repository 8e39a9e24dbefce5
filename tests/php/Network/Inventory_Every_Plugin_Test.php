<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Tests\Discovery\Plugins_On_Site;
use KeyHealth\Tests\Discovery\Seeded_Key;
use KeyHealth\Tests\Test_Case;

use function KeyHealth\Tests\described;

require_once dirname( __DIR__, 2 ) . '/wordpress/describe.php';

/**
 * Every key of every plugin of the catalog on a site of a network: from outside the same is found as there, in each use, with rows that are
 * damaged, and after its plugin is gone.
 *
 * @group multisite
 */
final class Inventory_Every_Plugin_Test extends Test_Case {

	/** @var Plugins_On_Site */
	private $site;

	/** @var list<int> */
	private $ids;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$sites      = new Subsites();
		$this->site = new Plugins_On_Site();
		$this->ids  = array( $sites->add(), $sites->add() );
		$this->log_in_as( 'super_admin' );
		switch_to_blog( $this->ids[0] );
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_from_outside_the_same_is_found_as_there( string $slug ): void {
		$this->site->knows( $slug );
		$differences = array();
		$found       = 0;
		$seeded      = 0;
		foreach ( Plugins_On_Site::keys( $slug ) as $blank ) {
			foreach ( array_merge( $blank->uses(), array( null ) ) as $use ) {
				$key = $blank->anew();
				if ( $key->seed( $use ?? 0 ) && ( null !== $use || $key->select_another() ) ) {
					++$seeded;
					$this->site->with(
						$key,
						function () use ( $key, &$differences, &$found ): void {
							$found += $this->compare( $key, 'whole', $differences );
							$this->damage( $key );
							$this->compare( $key, 'damaged', $differences );
							$this->site->activate( array( 'key-health/plugin.php' ) );
							$this->compare( $key, 'damaged and gone', $differences );
						}
					);
				}
			}
		}
		$this->assertSame( array(), $differences );
		// Of some plugins nothing is in a database.
		$this->assertSame( $seeded > 0, $found > 0 );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public static function plugins(): array {
		$slugs = Plugins_On_Site::slugs();
		return array_combine( $slugs, array_map( static fn( string $slug ): array => array( $slug ), $slugs ) );
	}

	/**
	 * @param Seeded_Key   $key         What was seeded.
	 * @param string       $state       How.
	 * @param list<string> $differences So far.
	 * @return int How many keys there are.
	 */
	private function compare( Seeded_Key $key, string $state, array &$differences ): int {
		wp_cache_flush();
		$there = described( $this->site->engine()->discovery_of( new Active_Plugins() )->discoverer()->keys() );
		$read  = fn(): array => iterator_to_array( $this->site->engine()->network()->inventory()->read( $this->ids ) );
		// Of a temporary table, which is all that a test can make, no list tells.
		$found = $this->has_tables( $key ) ? Sharding::during( $read ) : $read();
		if ( described( $found[ $this->ids[0] ]->keys() ) !== $there ) {
			$differences[] = $key->id() . ', ' . $key->used_as() . ', ' . $state . ': ' . wp_json_encode( array( $there, described( $found[ $this->ids[0] ]->keys() ) ) );
		}
		return count( $there );
	}

	private function has_tables( Seeded_Key $key ): bool {
		foreach ( $key->seeds()->names() as $row ) {
			if ( null !== $key->seeds()->spot( $row )['table'] ) {
				return true;
			}
		}
		return false;
	}

	/** Cuts off the end of each row that it has. */
	private function damage( Seeded_Key $key ): void {
		global $wpdb;
		foreach ( $key->seeds()->names() as $row ) {
			$spot  = $key->seeds()->spot( $row );
			$table = $spot['table'] ?? array(
				'name'         => 'options',
				'key_column'   => 'option_name',
				'value_column' => 'option_value',
			);
			$wpdb->query( $wpdb->prepare( 'UPDATE %i SET %i = LEFT( %i, CHAR_LENGTH( %i ) - 3 ) WHERE %i = %s', $wpdb->prefix . $table['name'], $table['value_column'], $table['value_column'], $table['value_column'], $table['key_column'], $spot['option'] ) );
		}
	}
}
