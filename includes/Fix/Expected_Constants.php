<?php
/**
 * Works out what constants should hold after a change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Config_Files;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Scanner;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Expected_Constants {

	/** @var Config_Files */
	private $files;

	/** @var Scanner */
	private $scanner;

	public function __construct( Config_Files $files, Scanner $scanner ) {
		$this->files   = $files;
		$this->scanner = $scanner;
	}

	/**
	 * What a change is about. Whether it changes anything else is found out before it is carried out.
	 *
	 * @param Edit        $edit  The change.
	 * @param Secret|null $value The new value, where it is a secret.
	 * @return array<string, Expected_Constant> By name; without those of which nobody can tell.
	 */
	public function of( Edit $edit, ?Secret $value ): array {
		$files     = $this->files->with_source( $edit->file(), $edit->after() );
		$rehearsal = new Rehearsal( $files, $this->scanner, Surroundings::of_this_request()->without_plugins() );
		$expected  = array();
		foreach ( self::names( $edit->change() ) as $name ) {
			$wanted = self::wanted( $rehearsal->outcome( $name ), $edit->change(), $name, $value );
			if ( null !== $wanted ) {
				$expected[ $name ] = new Expected_Constant( $name, $wanted, Constant_State::here( $name ), self::ends( $name, $value ) );
			}
		}
		return $expected;
	}

	/**
	 * @return list<string>
	 */
	private static function names( Line_Change $change ): array {
		// What stands between curly quotes is the name that is meant.
		$names = array( (string) preg_replace( '/\A\W+|\W+\z/u', '', $change->name() ), (string) $change->new_name() );
		return array_values( array_diff( $names, array( '' ) ) );
	}

	/** Null when nobody can tell. */
	private static function wanted( Outcome $outcome, Line_Change $change, string $name, ?Secret $value ): ?Constant_State {
		if ( Outcome::UNDEFINED === $outcome->status() ) {
			return Constant_State::undefined();
		}
		if ( Outcome::DEFINED === $outcome->status() && $outcome->has_value() ) {
			$held = $outcome->value();
			// An array has no other form here.
			return null === $held && true !== $outcome->has( null ) ? null : Constant_State::holding( $held );
		}
		return null !== $value && $change->name() === $name ? Constant_State::holding( $value ) : null;
	}

	private static function ends( string $name, ?Secret $value ): string {
		$old = defined( $name ) ? constant( $name ) : null;
		if ( null === $value || ! is_string( $old ) ) {
			return '';
		}
		/* translators: 1: dots and the last characters of a key, 2: the same of another key. */
		return sprintf( __( 'Before: %1$s. Now: %2$s.', 'key-health' ), Line_Edits::mask( new Secret( $old ) ), Line_Edits::mask( $value ) );
	}
}
