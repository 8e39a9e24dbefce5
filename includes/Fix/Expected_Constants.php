<?php
/**
 * Works out what constants should hold after a change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
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
		$change   = $edit->change();
		$after    = $this->rehearsal( $this->files->with_source( $edit->file(), $edit->after() ) );
		$winner   = $this->rehearsal( $this->files )->outcome( $change->name() )->winner();
		$is_ours  = null !== $winner && $winner->id() === $change->site_id();
		$expected = array();
		foreach ( self::names( $change ) as $name ) {
			$wanted = self::told( $after->outcome( $name ) ) ?? self::meant( $change, $name, $value, $is_ours );
			if ( null !== $wanted ) {
				$expected[ $name ] = new Expected_Constant( $name, $wanted, Constant_State::here( $name ), self::ends( $name, $value ) );
			}
		}
		return $expected;
	}

	/**
	 * What a constant should hold when a file is as it was.
	 *
	 * @param Config_File $file   The file.
	 * @param Secret      $before What stood in it.
	 * @param string      $name   The constant whose line was changed.
	 * @return array<string, Expected_Constant> Empty when nobody can tell.
	 */
	public function of_former( Config_File $file, Secret $before, string $name ): array {
		$name   = (string) preg_replace( '/\A\W+|\W+\z/u', '', $name );
		$wanted = '' === $name ? null : self::told( $this->rehearsal( $this->files->with_source( $file, $before ) )->outcome( $name ) );
		return null === $wanted ? array() : array( $name => new Expected_Constant( $name, $wanted, Constant_State::here( $name ), '' ) );
	}

	private function rehearsal( Config_Files $files ): Rehearsal {
		return new Rehearsal( $files, $this->scanner, Surroundings::of_this_request()->without_plugins() );
	}

	/**
	 * @return list<string>
	 */
	private static function names( Line_Change $change ): array {
		// What stands between curly quotes is the name that is meant.
		$names = array( (string) preg_replace( '/\A\W+|\W+\z/u', '', $change->name() ), (string) $change->new_name() );
		return array_values( array_diff( $names, array( '' ) ) );
	}

	/** What the files say; null when they do not. */
	private static function told( Outcome $outcome ): ?Constant_State {
		if ( Outcome::UNDEFINED === $outcome->status() ) {
			return Constant_State::undefined();
		}
		if ( Outcome::DEFINED !== $outcome->status() || ! $outcome->has_value() ) {
			return null;
		}
		$held = $outcome->value();
		// An array has no other form here.
		return null === $held && true !== $outcome->has( null ) ? null : Constant_State::holding( $held );
	}

	/**
	 * What the change is made for, where unseen code keeps the files from telling.
	 *
	 * @param Line_Change $change  The change.
	 * @param string      $name    One of its names.
	 * @param Secret|null $value   The new value.
	 * @param bool        $is_ours Whether the definition that is changed is the one in force.
	 */
	private static function meant( Line_Change $change, string $name, ?Secret $value, bool $is_ours ): ?Constant_State {
		if ( null !== $value ) {
			return Constant_State::holding( $value );
		}
		if ( ! $is_ours ) {
			return null;
		}
		switch ( $change->kind() ) {
			case Line_Change::REMOVE:
				return Constant_State::undefined();
			case Line_Change::RENAME:
				return $change->new_name() === $name ? Constant_State::here( $change->name() ) : Constant_State::undefined();
			case Line_Change::MOVE_UP:
				return Constant_State::here( $name );
			default:
				return null;
		}
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
