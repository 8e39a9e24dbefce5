<?php
/**
 * Writes down which line to change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Config\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Located_Site;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Line_Edits {

	/** @var Constant_Locator */
	private $locator;

	/** @var Config_Files */
	private $files;

	public function __construct( Constant_Locator $locator, Config_Files $files ) {
		$this->locator = $locator;
		$this->files   = $files;
	}

	/** The line of a constant with a new value in it; null when the definition is no constant. */
	public function replace_value( Definition $definition ): ?Line_Edit {
		$location = $definition->location();
		if ( Location::CONSTANT !== $location->kind() ) {
			return null;
		}
		$site = $this->site( $location );
		if ( null === $site && ! defined( $location->name() ) ) {
			return $this->add( $location->name(), "define( '" . $location->name() . "', '" . Line_Edit::PLACEHOLDER . "' );" );
		}
		if ( null === $site ) {
			$line = "define( '" . $location->name() . "', '" . Line_Edit::PLACEHOLDER . "' );";
			return new Line_Edit( 'replace_line', $location->name(), $location->file(), $location->line(), null, $line, true );
		}
		$is_literal = null !== $site->site()->value();
		return new Line_Edit(
			'replace_line',
			$location->name(),
			$location->file(),
			$location->line(),
			$site->site()->masked( array( self::class, 'mask' ) ),
			// A value that comes from the environment is changed there, not here.
			$is_literal ? $site->site()->with_placeholder( Line_Edit::PLACEHOLDER ) : null,
			$is_literal
		);
	}

	public function remove( Definition $definition ): Line_Edit {
		$location = $definition->location();
		return new Line_Edit( 'remove_line', $location->name(), $location->file(), $location->line(), $this->masked( $location ), null, true );
	}

	/** The same line under another name. The value stays, so the new line cannot be copied whole. */
	public function rename( Definition $definition, string $name ): Line_Edit {
		$location = $definition->location();
		$before   = $this->masked( $location );
		$after    = null === $before ? "define( '" . $name . "', '…' );" : str_replace( $location->name(), $name, $before );
		return new Line_Edit( 'replace_line', $location->name(), $location->file(), $location->line(), $before, $after, false );
	}

	/** The line of a constant that holds nothing, to be filled in: its own where there is one, else a new one. */
	public function fill( string $name ): Line_Edit {
		$line = "define( '" . $name . "', '…' );";
		$site = defined( $name ) ? $this->in_force( $name ) : null;
		if ( null === $site ) {
			$added = $this->add( $name, $line )->to_array();
			return new Line_Edit( 'add_line', $name, $added['file'], $added['line'], null, $line, false );
		}
		$location = self::location( $site );
		return new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), $site->site()->masked( array( self::class, 'mask' ) ), $line, false );
	}

	/** Sets a switch to true: changes its line where there is one, else adds one above the line that starts WordPress. */
	public function switch_on( string $name ): Line_Edit {
		$line = "define( '" . $name . "', true );";
		$site = $this->in_force( $name );
		if ( null !== $site ) {
			$location = self::location( $site );
			return new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), $site->site()->masked( array( self::class, 'mask' ) ), $line, true );
		}
		return $this->add( $name, $line );
	}

	/** Sets a constant that holds no secret. */
	public function set_public( string $name, string $value ): Line_Edit {
		$line = self::line_of( $name, $value );
		$site = $this->in_force( $name );
		if ( null === $site ) {
			return $this->add( $name, $line );
		}
		$location = self::location( $site );
		$before   = $site->site()->masked(
			static function ( Secret $secret ): string {
				return $secret->reveal();
			}
		);
		return new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), $before, $line, true );
	}

	/** The same as a line of one's own, for a reader who may not know what stands in the files. */
	public function add_public( string $name, string $value ): Line_Edit {
		return new Line_Edit( 'add_line', $name, null, null, null, self::line_of( $name, $value ), true );
	}

	/** Where a constant is defined; null when it could not be located. */
	public function where( string $name ): ?Location {
		$site = $this->in_force( $name );
		return null === $site ? null : self::location( $site );
	}

	/** The line that gave a constant its value, or the first that may have; else the first that tries to. */
	private function in_force( string $name ): ?Located_Site {
		$likely = defined( $name ) ? $this->locator->candidates( $name, constant( $name ) ) : array();
		return $likely[0] ?? $this->locator->sites( $name )[0] ?? null;
	}

	/** What stands in place of a value on the screen: dots and its last characters. */
	public static function mask( Secret $secret ): string {
		return $secret->is_empty() ? '' : '••••••••' . $secret->last4();
	}

	private static function line_of( string $name, string $value ): string {
		return "define( '" . $name . "', '" . addcslashes( $value, "\\'" ) . "' );";
	}

	private function add( string $name, string $line ): Line_Edit {
		$anchor = $this->files->anchor();
		return new Line_Edit( 'add_line', $name, null === $anchor ? 'wp-config.php' : $anchor->file()->label(), null === $anchor ? null : $anchor->line(), null, $line, true );
	}

	private function masked( Location $location ): ?string {
		$site = $this->site( $location );
		return null === $site ? null : $site->site()->masked( array( self::class, 'mask' ) );
	}

	private function site( Location $location ): ?Located_Site {
		foreach ( $this->locator->sites( $location->name() ) as $site ) {
			if ( self::location( $site )->id() === $location->id() ) {
				return $site;
			}
		}
		return null;
	}

	private static function location( Located_Site $site ): Location {
		return Location::constant( $site->site()->name(), $site->file()->label(), $site->site()->line() );
	}
}
