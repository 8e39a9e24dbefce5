<?php
/**
 * What was found in the same rows before.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Most sites of a network have the same plugins and nothing in their options, or the same. Kept is what came up a second time: a network
 * where every site has a key of its own would fill the memory.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Keys_Seen {

	/** Rows that were seen once, beyond which all are forgotten. */
	private const MOST_ROWS = 20000;

	/** Results that are kept at the same time. */
	private const MOST_KEPT = 500;

	/** @var array<string, array<string, true>> Slugs of plugins that have no key where their options are not there, by the active plugins. */
	private $nothing = array();

	/** @var array<string, true> What was seen once. */
	private $once = array();

	/** @var array<string, array<string, Key>> What was seen more than once. */
	private $kept = array();

	/**
	 * @param string                               $set     The active plugins.
	 * @param array                                $plugins All plugins, by slug.
	 * @param array<string, array<string, string>> $rows    What there is for each to read.
	 * @phpstan-param array<string, Plugin> $plugins
	 * @phpstan-return array<string, Plugin>
	 */
	public function worth_a_look( string $set, array $plugins, array $rows ): array {
		$nothing = $this->nothing[ $set ] ?? array();
		return array_diff_key( $plugins, $rows ? array_diff_key( $nothing, $rows ) : $nothing );
	}

	/**
	 * @param string                                       $set  The active plugins.
	 * @param string                                       $slug Of a plugin.
	 * @param array<string, string>                        $rows What there is for it to read.
	 * @param int                                          $site Whose they are.
	 * @param callable(): array{array<string, Key>, bool} $find What it has there, and whether that may differ on a site that looks the same.
	 * @return array<string, Key> By id.
	 */
	public function once(
		string $set,
		string $slug,
		#[\SensitiveParameter]
		array $rows,
		int $site,
		callable $find
	): array {
		$name = md5( $set . '/' . $slug . '/' . serialize( $rows ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- of texts, to tell them apart.
		if ( isset( $this->kept[ $name ] ) ) {
			return self::on( $this->kept[ $name ], $site );
		}
		list( $keys, $may_differ ) = $find();
		if ( $may_differ ) {
			return $keys;
		}
		if ( ! $keys && ! $rows ) {
			$this->nothing[ $set ][ $slug ] = true;
		} elseif ( isset( $this->once[ $name ] ) ) {
			$this->kept[ $name ] = $keys;
		}
		$this->once[ $name ] = true;
		$this->forget();
		return $keys;
	}

	private function forget(): void {
		if ( count( $this->once ) > self::MOST_ROWS || count( $this->kept ) > self::MOST_KEPT || count( $this->nothing ) > self::MOST_KEPT ) {
			$this->once    = array();
			$this->kept    = array();
			$this->nothing = array();
		}
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return array<string, Key>
	 */
	private static function on( array $keys, int $site ): array {
		foreach ( $keys as $id => $key ) {
			$keys[ $id ] = $key->on( $site );
		}
		return $keys;
	}
}
