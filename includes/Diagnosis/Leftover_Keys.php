<?php
/**
 * Finds keys that nobody uses any more.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Key Health deletes none of them: it says the plugin's own way, and whether the same value is in use elsewhere.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Leftover_Keys {

	/** @var Catalog */
	private $catalog;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Line_Edits $lines ) {
		$this->catalog = $catalog;
		$this->lines   = $lines;
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Conflict>
	 */
	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $keys as $key ) {
			$effective = $key->main_field()->effective();
			$plugin    = $this->catalog->plugin( $key->plugin() );
			if ( $key->in_use() || null === $plugin || null === $effective || $effective->secret()->is_empty() || Location::FILTER === $effective->location()->kind() || $this->is_read( $effective, $keys ) ) {
				continue;
			}
			$conflicts[] = $this->leftover( $key, $plugin, $effective, $this->who_shares( $effective, $keys ) );
		}
		return $conflicts;
	}

	/**
	 * @param Key        $key       The key.
	 * @param array      $plugin    Its plugin.
	 * @param Definition $effective Where it stands.
	 * @param Key|null   $shared    A key in use that is the same.
	 * @phpstan-param Plugin $plugin
	 */
	private function leftover( Key $key, array $plugin, Definition $effective, ?Key $shared ): Conflict {
		$is_gone     = Key::GONE === $key->use();
		$is_there    = $this->is_installed( $plugin );
		$is_constant = Location::CONSTANT === $effective->location()->kind();
		$reasons     = array_filter( array( null === $shared ? '' : 'shared', $is_gone ? 'gone' : '' ) );
		$names       = array( 'removes' => $this->removes( $plugin, $effective, $is_gone, $is_there ) );
		if ( null !== $shared ) {
			$names['other_name'] = $this->catalog->plugin( $shared->plugin() )['short_name'] ?? $shared->plugin();
		}
		$conflict = new Conflict(
			'leftover_key',
			$reasons ? implode( '_', $reasons ) : null,
			$key,
			array( $effective ),
			$effective->location()->name(),
			$is_constant ? $this->lines->remove( $effective ) : null,
			null,
			$names
		);
		if ( $is_constant || ( $is_gone && ! $is_there ) ) {
			return $conflict;
		}
		return $conflict->with_links( array( $is_gone ? Screens_Elsewhere::plugins() : Screens_Elsewhere::settings( $plugin ) ) );
	}

	/**
	 * How it is removed, in whole sentences.
	 *
	 * @param array      $plugin    The plugin it belongs to.
	 * @param Definition $effective Where it stands.
	 * @param bool       $is_gone   Whether the plugin is not active.
	 * @param bool       $is_there  Whether the plugin is installed.
	 * @phpstan-param Plugin $plugin
	 */
	private function removes( array $plugin, Definition $effective, bool $is_gone, bool $is_there ): string {
		$name = $effective->location()->name();
		switch ( $effective->location()->kind() ) {
			case Location::CONSTANT:
				/* translators: %s: name of a constant. */
				return sprintf( __( 'To remove it, remove the line that defines `%s`.', 'key-health' ), $name );
			case Location::ENVIRONMENT:
				/* translators: %s: name of an environment variable. */
				return sprintf( __( 'To remove it, take `%s` out of the environment of the server.', 'key-health' ), $name );
		}
		$way = self::sentence( $plugin );
		if ( ! $is_gone ) {
			return $way;
		}
		$first = $is_there
			/* translators: %s: name of a plugin. */
			? __( 'Only %s itself can remove it: switch it on once more.', 'key-health' )
			/* translators: %s: name of a plugin. */
			: __( 'Only %s itself can remove it: install it once more.', 'key-health' );
		return sprintf( $first, $plugin['short_name'] ) . ' ' . $way;
	}

	/**
	 * The plugin's own way, which the catalog tells as a sentence, or names as a button.
	 *
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	private static function sentence( array $plugin ): string {
		$way = $plugin['removes'] ?? '';
		if ( '' === $way ) {
			/* translators: %s: name of a plugin. */
			return sprintf( __( 'To remove it, empty its field in the settings of %s and save.', 'key-health' ), $plugin['short_name'] );
		}
		return '.' === substr( $way, -1 )
			? $way
			/* translators: %s: what the plugin offers, "“Remove Keys” on the tab “AWS Access Keys” of WP Offload SES". */
			: sprintf( __( 'This removes it: %s.', 'key-health' ), $way );
	}

	/**
	 * @param Definition $definition The value.
	 * @param list<Key>  $keys       All keys.
	 */
	private function who_shares( Definition $definition, array $keys ): ?Key {
		foreach ( $keys as $key ) {
			if ( $key->in_use() && $key->main_field()->value()->equals( $definition->secret() ) ) {
				return $key;
			}
		}
		return null;
	}

	/**
	 * Whether a key in use stands in the same place: some plugins keep the key of whichever provider is chosen in one.
	 *
	 * @param Definition $definition The value.
	 * @param list<Key>  $keys       All keys.
	 */
	private function is_read( Definition $definition, array $keys ): bool {
		foreach ( $keys as $key ) {
			if ( $key->in_use() && null !== $key->definition( $definition->location()->id() ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	private function is_installed( array $plugin ): bool {
		foreach ( $plugin['files'] as $file ) {
			if ( is_file( WP_PLUGIN_DIR . '/' . $file ) ) {
				return true;
			}
		}
		return false;
	}
}
