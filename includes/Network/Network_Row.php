<?php
/**
 * One option of a network that several requests change at the same time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * As `Health\Row` for the options of a site: straight through the database, and a change names what it replaces.
 */
final class Network_Row {

	/** @var int */
	private $network;

	/** @var string */
	private $name;

	public function __construct( int $network, string $name ) {
		$this->network = $network;
		$this->name    = $name;
	}

	/** As it stands in the database now, whatever a cache says; null when there is none. */
	public function read(): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- See above.
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT meta_value FROM %i WHERE meta_key = %s AND site_id = %d', $wpdb->sitemeta, $this->name, $this->network ), ARRAY_A );
		return is_array( $row ) ? Loose::text( $row, 'meta_value' ) : null;
	}

	/**
	 * Puts a value in place of another, and makes caches forget it.
	 *
	 * @param string|null $before What stands there; null for no row.
	 * @param string      $after  Another one.
	 * @return bool False when something else stands there, or the database cannot be written.
	 */
	public function swap( ?string $before, string $after ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// The table has no rule that a name stands in it once.
		$query = null === $before
			? $wpdb->prepare( 'INSERT INTO %i (site_id, meta_key, meta_value) SELECT %d, %s, %s FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM %i WHERE meta_key = %s AND site_id = %d)', $wpdb->sitemeta, $this->network, $this->name, $after, $wpdb->sitemeta, $this->name, $this->network )
			: $wpdb->prepare( 'UPDATE %i SET meta_value = %s WHERE meta_key = %s AND site_id = %d AND meta_value = %s', $wpdb->sitemeta, $after, $this->name, $this->network, $before );
		$shown = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB -- Prepared above.
		$changed = $wpdb->query( (string) $query );
		$wpdb->suppress_errors( $shown );
		$this->forget();
		return is_int( $changed ) && $changed > 0;
	}

	/** The names under which WordPress keeps options of networks: wp-includes/option.php. */
	private function forget(): void {
		wp_cache_delete( "{$this->network}:{$this->name}", 'site-options' );
		$none = wp_cache_get( "{$this->network}:notoptions", 'site-options' );
		if ( is_array( $none ) && isset( $none[ $this->name ] ) ) {
			unset( $none[ $this->name ] );
			wp_cache_set( "{$this->network}:notoptions", $none, 'site-options' );
		}
	}
}
