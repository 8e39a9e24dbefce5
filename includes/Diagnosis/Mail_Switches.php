<?php
/**
 * With what each plugin is told to send no mail.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Plugin_Conditions;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Mail_Switch from Catalog
 * @phpstan-type View array{plugin: string, name: string, stopped: bool, writable: bool, line: string, settings_url: string}
 */
final class Mail_Switches {

	/** @var Catalog */
	private $catalog;

	/** @var Plugin_Conditions */
	private $conditions;

	public function __construct( Catalog $catalog, Plugin_Conditions $conditions ) {
		$this->catalog    = $catalog;
		$this->conditions = $conditions;
	}

	/**
	 * Of each plugin that sends with one of these keys.
	 *
	 * @param list<Key> $keys All keys of the site.
	 * @return list<View>
	 */
	public function of( array $keys ): array {
		$views = array();
		foreach ( $keys as $key ) {
			$plugin  = $this->catalog->plugin( $key->plugin() );
			$purpose = $this->catalog->provider( $key->provider() )['purpose'] ?? $plugin['purpose'] ?? '';
			if ( null !== $plugin && $key->in_use() && 'mail' === $purpose ) {
				$views[ $key->plugin() ] = array(
					'plugin'       => $key->plugin(),
					'name'         => $plugin['short_name'],
					'stopped'      => $this->is_stopped( $plugin ),
					'writable'     => isset( $plugin['mail_switch'] ),
					'line'         => $plugin['mail_switch']['line'] ?? '',
					'settings_url' => admin_url( $plugin['settings'] ),
				);
			}
		}
		return array_values( $views );
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-impure
	 */
	public function is_stopped( array $plugin ): bool {
		foreach ( $plugin['stops_mail'] ?? array() as $stop ) {
			if ( $this->conditions->holds( $stop['when'], $plugin ) ) {
				return true;
			}
		}
		return false;
	}
}
