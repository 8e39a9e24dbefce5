<?php
/**
 * Which lines of wp-config.php define a key for every site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;

defined( 'ABSPATH' ) || exit;

/**
 * Only for plugins with which a constant wins as soon as it is there: with others it takes more than a line.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Network_Lines {

	private const CONSTANT_WINS = array( 'defined_wins', 'not_null_wins', 'nonempty_wins', 'truthy_wins', 'enabled_flag' );

	/** @var Catalog */
	private $catalog;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Line_Edits $lines ) {
		$this->catalog = $catalog;
		$this->lines   = $lines;
	}

	/**
	 * @param Key          $key   One of those that sites share.
	 * @param list<string> $slugs Plugins that use them.
	 * @return list<array<string, mixed>> `LineEdit` in src/shared/types.ts; none where one of the plugins reads no such constant.
	 */
	public function of( Key $key, array $slugs ): array {
		$lines = array();
		foreach ( $slugs as $slug ) {
			$plugin = $this->catalog->plugin( $slug );
			$found  = null === $plugin ? array() : $this->of_plugin( $plugin, $key );
			if ( ! $found ) {
				return array();
			}
			$lines += $found;
		}
		return array_values( array_map( static fn( Line_Edit $line ): array => $line->to_array(), $lines ) );
	}

	/**
	 * @param array $plugin A plugin.
	 * @param Key   $key    One of those that sites share.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Line_Edit> By name of the constant.
	 */
	private function of_plugin( array $plugin, Key $key ): array {
		$by_hand = __( 'It holds the key for every site of the network: whoever runs the server adds it.', 'key-health' );
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( $connection['constants'] ? $connection['stores'] ?? $plugin['stores'] : array() as $store ) {
				$rule  = $store['rule'] ?? $connection['rule'] ?? $plugin['rule'];
				$names = (array) ( $store['fields'][ $key->main_field()->name() ]['constant'] ?? array() );
				if ( $store['provider'] !== $key->provider() || ! $names || ! in_array( $rule['name'], self::CONSTANT_WINS, true ) ) {
					continue;
				}
				$name  = (string) reset( $names );
				$lines = array( $name => $this->lines->set_public( $name, Line_Edit::PLACEHOLDER )->by_hand( $by_hand ) );
				$flag  = $rule['constant'] ?? '';
				return '' === $flag || ( defined( $flag ) && true === constant( $flag ) ) ? $lines : array( $flag => $this->lines->switch_on( $flag )->by_hand( $by_hand ) ) + $lines;
			}
		}
		return array();
	}
}
