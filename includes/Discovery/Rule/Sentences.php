<?php
/**
 * Sentences that several rules say.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type About array{because: string, reason: string}
 */
final class Sentences {

	/** @var string Short name of the plugin. */
	private $plugin;

	public function __construct( string $plugin ) {
		$this->plugin = $plugin;
	}

	/**
	 * The database is used, and the constant is not there or is passed over.
	 *
	 * @param array|null $constant Why the constant is passed over; null when it is not there.
	 * @phpstan-param About|null $constant
	 */
	public function database( ?array $constant = null ): Decision {
		/* translators: %s: name of a plugin. */
		$used = sprintf( __( '%s uses this one.', 'key-health' ), $this->plugin );
		return new Decision( false, $constant ?? self::about( 'not_defined', '' ), self::about( 'no_constant', $used ) );
	}

	/** The constant is used, and it holds something. */
	public function constant( string $name, string $because = 'defined_wins' ): Decision {
		/* translators: %s: name of a plugin. */
		$used = sprintf( __( '%s uses this one. A constant wins over the database.', 'key-health' ), $this->plugin );
		/* translators: %s: name of a constant. */
		$lost = sprintf( __( 'Ignored because the constant %s is defined and wins.', 'key-health' ), $name );
		return new Decision( true, self::about( $because, $used ), self::about( 'constant_wins', $lost ) );
	}

	/** The constant is used because it is defined, whatever it holds. */
	public function defined_constant( Found $constant, Found $option, string $name, string $because = 'defined_wins' ): Decision {
		if ( ! $constant->is_empty() ) {
			return $this->constant( $name, $because );
		}
		/* translators: %s: name of a plugin. */
		$used = sprintf( __( '%s reads it because it is defined, although it is empty.', 'key-health' ), $this->plugin );
		/* translators: %s: name of a constant. */
		$lost = sprintf( __( 'Ignored because the constant %s is defined. It is empty, but it wins all the same.', 'key-health' ), $name );
		if ( $option->is_empty() ) {
			/* translators: %s: name of a constant. */
			$lost = sprintf( __( 'Ignored because the constant %s is defined and wins.', 'key-health' ), $name );
		}
		return new Decision( true, self::about( 'empty_wins', $used ), self::about( $option->is_empty() ? 'constant_wins' : 'masked_by_empty', $lost ) );
	}

	/**
	 * Why a constant that PHP calls false is passed over.
	 *
	 * @phpstan-return About
	 */
	public function no_value( Found $constant ): array {
		if ( ! $constant->secret()->is_empty() ) {
			/* translators: %s: name of a plugin. */
			return self::about( 'empty', sprintf( __( 'Ignored because it is 0, which counts as empty. %s then reads the database.', 'key-health' ), $this->plugin ) );
		}
		/* translators: %s: name of a plugin. */
		return self::about( 'empty', sprintf( __( 'Ignored because it is empty. %s then reads the database.', 'key-health' ), $this->plugin ) );
	}

	/**
	 * Why a constant is passed over while a switch is off.
	 *
	 * @param string $called What switches constants on.
	 * @phpstan-return About
	 */
	public function switched_off( string $called ): array {
		return self::about(
			'switched_off',
			/* translators: 1: name of a switch, 2: name of a plugin. */
			sprintf( __( 'Ignored because %1$s is off: %2$s then reads the database.', 'key-health' ), $called, $this->plugin )
		);
	}

	/**
	 * @phpstan-return About
	 */
	public static function about( string $because, string $reason ): array {
		return array(
			'because' => $because,
			'reason'  => $reason,
		);
	}
}
