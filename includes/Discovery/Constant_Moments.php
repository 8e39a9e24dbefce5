<?php
/**
 * When in this request a constant was defined.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

defined( 'ABSPATH' ) || exit;

/**
 * PHP does not say where a constant was defined, but keeps all of them in the order in which they came. Constants that WordPress
 * itself defines at known moments, and nobody else does, cut that order into pieces.
 */
final class Constant_Moments {

	/** Before wp-config.php was read: the server, or what PHP loads first. */
	public const BEFORE = 'before';

	/** While wp-config.php was read. */
	public const CONFIG = 'config';

	/** While WordPress started: drop-ins and must-use plugins. */
	public const START = 'start';

	/** From the first plugin to the last. */
	public const PLUGINS = 'plugins';

	/** After all plugins were loaded: a hook, the theme, or what stands below the line that starts WordPress. */
	public const LATE = 'late';

	/** Nobody knows. */
	public const UNKNOWN = '';

	/**
	 * What begins a piece. wp-load.php defines ABSPATH before it loads wp-config.php; WPINC is the first line of wp-settings.php;
	 * TEST_COOKIE comes between must-use and other plugins, TEMPLATEPATH after `setup_theme`.
	 */
	private const BEGINNINGS = array(
		'ABSPATH'      => self::CONFIG,
		'WPINC'        => self::START,
		'TEST_COOKIE'  => self::PLUGINS,
		'TEMPLATEPATH' => self::LATE,
	);

	/** @var array<string, string> By name. */
	private $moments = array();

	/**
	 * @param list<string> $names Names of constants in the order in which they were defined.
	 */
	public function __construct( array $names ) {
		// A site that sets one of the later ones itself tells no time with it.
		$is_whole = array_keys( self::BEGINNINGS ) === array_values( array_intersect( $names, array_keys( self::BEGINNINGS ) ) );
		$moment   = $is_whole ? self::BEFORE : self::UNKNOWN;
		foreach ( $names as $name ) {
			$moment                 = $is_whole ? self::BEGINNINGS[ $name ] ?? $moment : $moment;
			$this->moments[ $name ] = $moment;
		}
	}

	public static function of_this_request(): self {
		return new self( array_map( 'strval', array_keys( get_defined_constants( true )['user'] ?? array() ) ) );
	}

	/**
	 * One of the moments; UNKNOWN also for a constant that is not defined.
	 */
	public function of( string $name ): string {
		return $this->moments[ $name ] ?? self::UNKNOWN;
	}

	/** Whether there is such a constant, even one that no `defined()` finds because of how it is called. */
	public function has( string $name ): bool {
		return isset( $this->moments[ $name ] );
	}

	/**
	 * Constants that were defined before plugins had a chance to.
	 *
	 * @return list<string>
	 */
	public function configured(): array {
		return array_map( 'strval', array_keys( array_intersect( $this->moments, array( self::BEFORE, self::CONFIG ) ) ) );
	}
}
