<?php
/**
 * Puts together what keeps keys from being wiped.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Health\Settings;
use KeyHealth\Health\Wipe_Guard\Kept_Keys;
use KeyHealth\Health\Wipe_Guard\Kept_View;
use KeyHealth\Health\Wipe_Guard\Wipe_Guard;
use KeyHealth\Model\Loose;
use KeyHealth\Surface\Engine;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

final class Guard_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * Who guards the keys in the answer to a change of settings; null when a person has switched that off.
	 *
	 * @param WP_REST_Request $request To /wp/v2/settings, before it is carried out.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public function guard( WP_REST_Request $request ): ?Wipe_Guard {
		return ( new Settings() )->is_on( 'guard' ) ? new Wipe_Guard( $request, $this->options(), $this->kept() ) : null;
	}

	public function kept(): Kept_Keys {
		return new Kept_Keys( $this->engine->catalog(), $this->engine->stored_keys(), $this->engine->store(), $this->engine->clock() );
	}

	public function view(): Kept_View {
		return new Kept_View( $this->kept(), $this->engine->catalog() );
	}

	/**
	 * Options that hold keys: those of the catalog, and those that plugins have registered with WordPress.
	 *
	 * @return array<string, true>
	 */
	private function options(): array {
		$options = array_fill_keys( array_keys( $this->engine->catalog()->watched()['options'] ), true );
		foreach ( function_exists( 'wp_get_connectors' ) ? wp_get_connectors() : array() as $connector ) {
			$options[ Loose::text( $connector, 'authentication', 'setting_name' ) ] = true;
		}
		return $options;
	}
}
