<?php
/**
 * What WordPress has told in this request about changes of plugins, themes and itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Only names and times; what it was is looked up when the request ends, and all of it has happened.
 */
final class Noticed {

	/** @var Clock */
	private $clock;

	/** @var array<string, int> Plugin file, `core` or `theme` => seconds. */
	private $told = array();

	/** @var array<string, int> Files of plugins that were installed => seconds. */
	private $installed = array();

	/** @var string Version to which WordPress was updated. */
	private $core = '';

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/** A plugin was activated or deactivated. */
	public function plugin( string $file ): void {
		$this->told[ $file ] = $this->clock->now();
	}

	public function theme(): void {
		$this->told['theme'] = $this->clock->now();
	}

	public function core( string $version ): void {
		$this->core         = $version;
		$this->told['core'] = $this->clock->now();
	}

	/**
	 * @param mixed $upgrader What has worked.
	 * @param mixed $extra    On what: `hook_extra` of WP_Upgrader::run().
	 */
	public function upgraded( $upgrader, $extra ): void {
		if ( 'plugin' !== Loose::text( $extra, 'type' ) ) {
			return;
		}
		$files = array_filter( array_merge( array( Loose::text( $extra, 'plugin' ) ), array_values( Loose::texts( Loose::map( $extra )['plugins'] ?? null ) ) ) );
		if ( 'install' === Loose::text( $extra, 'action' ) && is_object( $upgrader ) && method_exists( $upgrader, 'plugin_info' ) ) {
			$file = Loose::text( $upgrader->plugin_info() );
			if ( '' !== $file ) {
				$files[]                  = $file;
				$this->installed[ $file ] = $this->clock->now();
			}
		}
		foreach ( $files as $file ) {
			$this->plugin( $file );
		}
	}

	/**
	 * @return array<string, int> Plugin file, `core` or `theme` => seconds.
	 */
	public function told(): array {
		return $this->told;
	}

	/**
	 * @return array<string, int> Files of plugins => seconds.
	 */
	public function installed(): array {
		return $this->installed;
	}

	/** The version of WordPress that is installed now. */
	public function core_version(): string {
		return '' === $this->core ? Loose::text( get_bloginfo( 'version' ) ) : $this->core;
	}
}
