<?php
/**
 * PHP's cache of compiled files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class Opcache {

	/** @var array{enabled: bool, validates: bool, api: bool} */
	private array $state;

	/**
	 * @param array{enabled: bool, validates: bool, api: bool}|null $state What PHP's settings say; read if null.
	 */
	public function __construct( ?array $state = null ) {
		$this->state = $state ?? array(
			'enabled'   => self::is_on( 'cli' === PHP_SAPI ? 'opcache.enable_cli' : 'opcache.enable' ),
			'validates' => self::is_on( 'opcache.validate_timestamps' ),
			'api'       => self::has_api(),
		);
	}

	/** Whether a changed file goes on running as it was until PHP is restarted. */
	public function keeps_old_code(): bool {
		return $this->state['enabled'] && ! $this->state['validates'] && ! $this->state['api'];
	}

	public function invalidate( string $path ): void {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		clearstatcache( true, $path );
		wp_opcache_invalidate( $path, true );
	}

	private static function is_on( string $setting ): bool {
		return filter_var( ini_get( $setting ), FILTER_VALIDATE_BOOLEAN );
	}

	/** As `wp_opcache_invalidate()` asks. */
	private static function has_api(): bool {
		$only = (string) ini_get( 'opcache.restrict_api' );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared with a path.
		$script = isset( $_SERVER['SCRIPT_FILENAME'] ) && is_string( $_SERVER['SCRIPT_FILENAME'] ) ? $_SERVER['SCRIPT_FILENAME'] : '';
		return function_exists( 'opcache_invalidate' ) && ( '' === $only || 0 === stripos( (string) realpath( $script ), $only ) );
	}
}
