<?php
/**
 * The rule by which the plugin of a key decides.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Precedence from Catalog
 */
final class Rule_Of_Key {

	/** @var Catalog */
	private $catalog;

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/** The constant that switches the others on; '' for none. */
	public function switch_constant( Key $key ): string {
		$rule = $this->rule( $key );
		return Loose::text( $rule, 'constant' ) ?: Loose::text( $rule, 'when', 'constant' );
	}

	/** What switches constants on, for a sentence; '' for nothing. */
	public function called( Key $key ): string {
		return $this->rule( $key )['called'] ?? '';
	}

	/** The constant without which the others do not count; '' for none. */
	public function missing_constant( Key $key ): string {
		foreach ( $this->rule( $key )['constants'] ?? array() as $constant ) {
			if ( ! defined( $constant ) || ! constant( $constant ) ) {
				return $constant;
			}
		}
		return '';
	}

	/**
	 * @phpstan-return Precedence|array{}
	 */
	private function rule( Key $key ): array {
		$plugin = $this->catalog->plugin( $key->plugin() );
		if ( null === $plugin ) {
			return array();
		}
		foreach ( Catalog::stores( $plugin ) as $store ) {
			if ( $store['provider'] === $key->provider() && isset( $store['rule'] ) ) {
				return $store['rule'];
			}
		}
		return $plugin['rule'];
	}
}
