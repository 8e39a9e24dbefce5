<?php
/**
 * Which sites have tables of plugins in which keys stand.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

defined( 'ABSPATH' ) || exit;

/** Asked once for all sites: to find out of each that it has none takes a failed query. */
final class Plugin_Tables {

	/** @var list<string> Without prefix. */
	private $names;

	/** @var array<string, true>|null Full names, in small letters: some databases know no others. */
	private $there;

	/**
	 * @param list<string> $names Without prefix.
	 */
	public function __construct( array $names ) {
		$this->names = $names;
	}

	/**
	 * @param string $prefix Of a site's tables.
	 * @return array<string, true>|null Those that are there, without prefix; null where nobody can say.
	 */
	public function of( string $prefix ): ?array {
		if ( ! Connection::is_of_core() ) {
			return null;
		}
		$this->there = $this->there ?? $this->all();
		if ( null === $this->there ) {
			return null;
		}
		$found = array();
		foreach ( $this->names as $name ) {
			if ( isset( $this->there[ strtolower( $prefix . $name ) ] ) ) {
				$found[ $name ] = true;
			}
		}
		return $found;
	}

	/**
	 * @return array<string, true>|null Null when the database gave no answer: then each site is asked itself.
	 */
	private function all(): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$there = array();
		foreach ( $this->names as $name ) {
			// phpcs:ignore WordPress.DB -- what is there now.
			foreach ( $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $wpdb->base_prefix ) . '%' . $wpdb->esc_like( $name ) ) ) as $table ) {
				$there[ strtolower( (string) $table ) ] = true;
			}
			if ( '' !== $wpdb->last_error ) {
				return null;
			}
		}
		return $there;
	}
}
