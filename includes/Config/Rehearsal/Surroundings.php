<?php
/**
 * What is given before the first file runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * Safe to dump: environment and constants are kept as secrets.
 */
final class Surroundings {

	/** Values of `$_SERVER` that neither WordPress nor, as a rule, plugins change later on. */
	private const SERVER = array( 'HTTP_HOST', 'SERVER_NAME', 'HTTP_X_FORWARDED_PROTO', 'HTTP_X_FORWARDED_HOST', 'DOCUMENT_ROOT', 'SERVER_ADDR', 'REQUEST_METHOD' );

	/** @var array<string, Secret> Serialised. */
	private array $kept = array();

	private string $sapi;

	private string $version;

	private string $directory;

	/** All of `$_SERVER` is given, not only what can be trusted. */
	private bool $is_server_whole;

	/** WordPress has been loaded in this very way: nothing ended the request before. */
	private bool $has_arrived;

	/** Plugins and themes, which are not read, run after WordPress is loaded. */
	private bool $has_plugins = true;

	/**
	 * @param array<string, string> $environment     What `getenv()` gives.
	 * @param array<mixed>          $env             What `$_ENV` holds.
	 * @param array<mixed>          $server          What `$_SERVER` holds.
	 * @param array<string, mixed>  $constants       Constants that exist besides PHP's own.
	 * @param string                $sapi            `PHP_SAPI`.
	 * @param string                $version         `PHP_VERSION`.
	 * @param string                $directory       The working folder.
	 * @param bool                  $is_server_whole Whether `$server` is all of `$_SERVER`.
	 * @param bool                  $has_arrived     Whether WordPress is known to have been loaded from the files as they are.
	 */
	public function __construct(
		array $environment,
		array $env,
		array $server,
		array $constants,
		string $sapi,
		string $version,
		string $directory,
		bool $is_server_whole = true,
		bool $has_arrived = false
	) {
		$given = compact( 'environment', 'env', 'server', 'constants' );
		foreach ( $given as $what => $values ) {
			foreach ( $values as $name => $value ) {
				$this->keep( "$what $name", $value );
			}
		}
		$this->sapi            = $sapi;
		$this->version         = $version;
		$this->directory       = $directory;
		$this->is_server_whole = $is_server_whole;
		$this->has_arrived     = $has_arrived;
	}

	/** The request that is running now. */
	public static function of_this_request(): self {
		$server = array();
		foreach ( self::SERVER as $name ) {
			if ( isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ) {
				$server[ $name ] = stripslashes( $_SERVER[ $name ] ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared, not used.
			}
		}
		return new self( getenv(), $_ENV, $server, self::constants_before(), PHP_SAPI, PHP_VERSION, (string) getcwd(), false, true );
	}

	/** The same, as if no plugin and no theme did anything: what the files alone come to. */
	public function without_plugins(): self {
		$other              = clone $this;
		$other->has_plugins = false;
		return $other;
	}

	/**
	 * PHP lists constants in the order in which they were made; WordPress makes ABSPATH right before it loads wp-config.php.
	 *
	 * @return array<string, mixed>
	 */
	private static function constants_before(): array {
		$constants = array();
		$user      = get_defined_constants( true )['user'] ?? array();
		foreach ( is_array( $user ) ? $user : array() as $name => $value ) {
			$constants[ (string) $name ] = $value;
			if ( 'ABSPATH' === $name ) {
				return $constants;
			}
		}
		return array();
	}

	/**
	 * What `getenv()` gives.
	 *
	 * @return string|false
	 */
	public function environment( string $name ) {
		$value = $this->reveal( "environment $name" );
		return is_string( $value ) ? $value : false;
	}

	/**
	 * @param 'env'|'server' $where `$_ENV` or `$_SERVER`.
	 * @param string         $name  Key.
	 * @return mixed Null when it is not there, an Unknown when that is not known.
	 */
	public function variable( string $where, string $name ) {
		$value    = $this->reveal( "$where $name" );
		$is_known = null !== $value || 'env' === $where || $this->is_server_whole || in_array( $name, self::SERVER, true );
		return $is_known ? $value : new Unknown();
	}

	/**
	 * Constants that exist besides PHP's own.
	 *
	 * @return array<string, mixed>
	 */
	public function constants(): array {
		$constants = array();
		foreach ( array_keys( $this->kept ) as $key ) {
			if ( 0 === strpos( $key, 'constants ' ) ) {
				$constants[ substr( $key, 10 ) ] = $this->reveal( $key );
			}
		}
		return $constants;
	}

	public function sapi(): string {
		return $this->sapi;
	}

	public function version(): string {
		return $this->version;
	}

	public function version_id(): int {
		list( $major, $minor, $release ) = array_map( 'intval', explode( '.', $this->version . '.0.0' ) );
		return $major * 10000 + $minor * 100 + $release;
	}

	public function directory(): string {
		return $this->directory;
	}

	public function has_arrived(): bool {
		return $this->has_arrived;
	}

	public function has_plugins(): bool {
		return $this->has_plugins;
	}

	/**
	 * @param string $key   What it is.
	 * @param mixed  $value A value; what cannot be kept is known to be there, and no more.
	 */
	private function keep( string $key, $value ): void {
		try {
			// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- Keeps types apart, never leaves the object.
			$text = is_scalar( $value ) || is_array( $value ) ? serialize( $value ) : '';
		} catch ( \Throwable $error ) {
			$text = '';
		}
		$this->kept[ $key ] = new Secret( $text );
	}

	/**
	 * @return mixed
	 */
	private function reveal( string $key ) {
		if ( ! isset( $this->kept[ $key ] ) ) {
			return null;
		}
		$text = $this->kept[ $key ]->reveal();
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_unserialize -- Written above.
		return '' === $text ? new Unknown() : unserialize( $text, array( 'allowed_classes' => false ) );
	}
}
