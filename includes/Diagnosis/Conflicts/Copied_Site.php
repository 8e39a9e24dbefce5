<?php
/**
 * A site that came from another, with its keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Mail_Switches;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Screens_Elsewhere;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Told once for the whole site, with each key that does something for the original here: it sends mail, or it belongs to the address.
 */
final class Copied_Site implements Site_Kind {

	/** @var Catalog */
	private $catalog;

	/** @var Mail_Switches */
	private $switches;

	/** @var callable(): (array{of: string, since: int}|null) */
	private $copy;

	/**
	 * @param Catalog                                          $catalog  Knows which keys belong to an address.
	 * @param Mail_Switches                                    $switches Which plugins send nothing.
	 * @param callable(): (array{of: string, since: int}|null) $copy     Address of the original, and since when this is known; null when this site is no copy.
	 */
	public function __construct( Catalog $catalog, Mail_Switches $switches, callable $copy ) {
		$this->catalog  = $catalog;
		$this->switches = $switches;
		$this->copy     = $copy;
	}

	public function of( array $keys ): array {
		$copy = ( $this->copy )();
		if ( null === $copy ) {
			return array();
		}
		$sending = $this->sending( $keys );
		$bound   = $this->bound( $keys );
		$first   = $sending[0] ?? $bound[0] ?? null;
		if ( null === $first ) {
			return array();
		}
		$sides    = array_merge(
			self::sides( $sending, __( 'Mail that is sent with it reaches real people.', 'key-health' ) ),
			self::sides( $bound, __( 'It belongs to the address of the original.', 'key-health' ) )
		);
		$conflict = new Conflict(
			'staging_clone',
			$sending ? null : 'bound',
			$first,
			$sides,
			'site',
			null,
			null,
			array(
				'other_name' => $copy['of'],
				'since'      => Names::time( $copy['since'] ),
			)
		);
		return array( $conflict->with_links( array( Screens_Elsewhere::keys() ) ) );
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Key> With which mail is sent.
	 */
	private function sending( array $keys ): array {
		$open = array();
		foreach ( $this->switches->of( $keys ) as $switch ) {
			if ( ! $switch['stopped'] ) {
				$open[] = $switch['plugin'];
			}
		}
		return array_values(
			array_filter(
				$keys,
				function ( Key $key ) use ( $open ): bool {
					$plugin = $this->catalog->plugin( $key->plugin() );
					return self::is_set( $key ) && in_array( $key->plugin(), $open, true )
						&& 'mail' === ( $this->catalog->provider( $key->provider() )['purpose'] ?? $plugin['purpose'] ?? '' );
				}
			)
		);
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Key> That belong to the address of a site.
	 */
	private function bound( array $keys ): array {
		return array_values(
			array_filter(
				$keys,
				function ( Key $key ): bool {
					return self::is_set( $key ) && isset( $this->catalog->provider( $key->provider() )['site_bound'] );
				}
			)
		);
	}

	private static function is_set( Key $key ): bool {
		$effective = $key->main_field()->effective();
		return $key->in_use() && null !== $effective && ( $effective->is_closed() || ! $effective->secret()->is_empty() );
	}

	/**
	 * @param list<Key> $keys Keys.
	 * @return list<Definition> Where each stands.
	 */
	private static function sides( array $keys, string $why ): array {
		$sides = array();
		foreach ( $keys as $key ) {
			$effective = $key->main_field()->effective();
			$sides[]   = null === $effective ? null : $effective->demoted( Definition::EFFECTIVE, 'copy', $why );
		}
		return array_values( array_filter( $sides ) );
	}
}
