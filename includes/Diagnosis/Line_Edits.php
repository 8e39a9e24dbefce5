<?php
/**
 * Writes down which line to change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Located_Site;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Line_Edits {

	private const OPENING_TAG = '<?php';
	private const MARK        = "\xEF\xBB\xBF";

	/** @var Constant_Locator */
	private $locator;

	/** @var Config_Files */
	private $files;

	/** @var Line_Permission|null */
	private $permission;

	/**
	 * @param Constant_Locator     $locator    Finds definitions.
	 * @param Config_Files         $files      Where they stand.
	 * @param Line_Permission|null $permission Which lines Key Health may change itself; null: none.
	 */
	public function __construct( Constant_Locator $locator, Config_Files $files, ?Line_Permission $permission = null ) {
		$this->locator    = $locator;
		$this->files      = $files;
		$this->permission = $permission;
	}

	/** The line of a constant with a new value in it; null when the definition is no constant. */
	public function replace_value( Definition $definition ): ?Line_Edit {
		$location = $definition->location();
		if ( Location::CONSTANT !== $location->kind() ) {
			return null;
		}
		$site = $this->site( $location );
		$line = "define( '" . $location->name() . "', '" . Line_Edit::PLACEHOLDER . "' );";
		if ( null === $site && ! defined( $location->name() ) ) {
			return $this->add( $location->name(), $line, null );
		}
		if ( null === $site ) {
			return $this->judged( new Line_Edit( 'replace_line', $location->name(), $location->file(), $location->line(), null, $line, true ) );
		}
		$is_literal = null !== $site->site()->value();
		return $this->judged(
			new Line_Edit(
				'replace_line',
				$location->name(),
				$location->file(),
				$location->line(),
				$site->site()->masked( array( self::class, 'mask' ) ),
				// A value that comes from the environment is changed there, not here.
				$is_literal ? $site->site()->with_placeholder( Line_Edit::PLACEHOLDER ) : null,
				$is_literal,
				$is_literal ? new Line_Change( Line_Change::REPLACE_VALUE, $location->name(), $site->id() ) : null
			)
		);
	}

	public function remove( Definition $definition ): Line_Edit {
		$location = $definition->location();
		$site     = $this->site( $location );
		$change   = null === $site ? null : new Line_Change( Line_Change::REMOVE, $location->name(), $site->id() );
		return $this->judged( new Line_Edit( 'remove_line', $location->name(), $location->file(), $location->line(), self::masked( $site ), null, true, $change ) );
	}

	/** The same line under another name. The value stays, so the new line cannot be copied whole. */
	public function rename( Definition $definition, string $name ): Line_Edit {
		$location = $definition->location();
		$site     = $this->site( $location );
		$before   = self::masked( $site );
		$after    = null === $before ? "define( '" . $name . "', '…' );" : str_replace( $location->name(), $name, $before );
		$change   = null === $site ? null : new Line_Change( Line_Change::RENAME, $location->name(), $site->id(), null, $name );
		return $this->judged( new Line_Edit( 'replace_line', $location->name(), $location->file(), $location->line(), $before, $after, false, $change ) );
	}

	/** The same line, above the one that starts WordPress: below it, plugins have run already. */
	public function move_up( Definition $definition ): Line_Edit {
		$location = $definition->location();
		$site     = $this->site( $location );
		$change   = null === $site || null === $this->files->anchor() ? null : new Line_Change( Line_Change::MOVE_UP, $location->name(), $site->id() );
		return $this->judged( new Line_Edit( 'move_line', $location->name(), $location->file(), $location->line(), self::masked( $site ), null, false, $change ) );
	}

	/** The same line with straight quotes around name and value; `$name` is the one without quotes. */
	public function straighten( Located_Site $site, string $name ): Line_Edit {
		$location = self::location( $site );
		$after    = "define( '" . $name . "', '…' );";
		$change   = new Line_Change( Line_Change::STRAIGHTEN, $site->site()->name(), $site->id() );
		return $this->judged( new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), self::masked( $site ), $after, false, $change ) );
	}

	/** The first line of a file without what stands before its opening tag; null when nothing does. */
	public function strip_start( Config_File $file ): ?Line_Edit {
		$source = $this->files->source( $file );
		$length = strpos( $source, self::OPENING_TAG );
		if ( false === $length || 0 === $length ) {
			return null;
		}
		$before = substr( $source, 0, $length );
		$change = new Line_Change( Line_Change::STRIP_START, '', $file->path() );
		return $this->judged( new Line_Edit( 'replace_line', '', $file->label(), 1, '[' . self::described( $before ) . ']' . self::OPENING_TAG, self::OPENING_TAG, true, $change ) );
	}

	/** The line of a constant that holds nothing, to be filled in by somebody: its own where there is one, else a new one. */
	public function fill( string $name ): Line_Edit {
		$line = "define( '" . $name . "', '…' );";
		$site = defined( $name ) ? $this->in_force( $name ) : null;
		if ( null === $site ) {
			$added = $this->add( $name, $line, null )->to_array();
			return ( new Line_Edit( 'add_line', $name, $added['file'], $added['line'], null, $line, false ) )->by_hand( self::yours() );
		}
		$location = self::location( $site );
		return ( new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), self::masked( $site ), $line, false ) )->by_hand( self::yours() );
	}

	/** Sets a switch to true: changes its line where there is one, else adds one above the line that starts WordPress. */
	public function switch_on( string $name ): Line_Edit {
		return $this->set( $name, 'true', array( self::class, 'mask' ) );
	}

	/** Sets a constant that holds no secret. */
	public function set_public( string $name, string $value ): Line_Edit {
		return $this->set(
			$name,
			self::quoted( $value ),
			static function ( Secret $secret ): string {
				return $secret->reveal();
			}
		);
	}

	/** The same as a line of one's own, for a reader who may not know what stands in the files. */
	public function add_public( string $name, string $value ): Line_Edit {
		return new Line_Edit( 'add_line', $name, null, null, null, self::line_of( $name, self::quoted( $value ) ), true );
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

	private static function line_of( string $name, string $code ): string {
		return "define( '" . $name . "', " . $code . ' );';
	}

	private static function quoted( string $value ): string {
		return "'" . addcslashes( $value, "\\'" ) . "'";
	}

	/**
	 * @param string                   $name The constant.
	 * @param string                   $code PHP source of its value.
	 * @param callable(Secret): string $mask What stands in place of the value that it has now.
	 */
	private function set( string $name, string $code, callable $mask ): Line_Edit {
		$line = self::line_of( $name, $code );
		$site = $this->in_force( $name );
		if ( null === $site ) {
			return $this->add( $name, $line, $code );
		}
		$location = self::location( $site );
		$change   = new Line_Change( Line_Change::REPLACE_VALUE, $name, $site->id(), $code );
		return $this->judged( new Line_Edit( 'replace_line', $name, $location->file(), $location->line(), $site->site()->masked( $mask ), $line, true, $change ) );
	}

	private function add( string $name, string $line, ?string $code ): Line_Edit {
		$anchor = $this->files->anchor();
		return $this->judged(
			new Line_Edit(
				'add_line',
				$name,
				null === $anchor ? 'wp-config.php' : $anchor->file()->label(),
				null === $anchor ? null : $anchor->line(),
				null,
				$line,
				true,
				null === $anchor ? null : new Line_Change( Line_Change::INSERT, $name, null, $code )
			)
		);
	}

	/** Says whether Key Health may change the line itself. */
	private function judged( Line_Edit $edit ): Line_Edit {
		if ( null === $this->permission ) {
			return $edit;
		}
		$change = $edit->change();
		$why    = null === $change
			? __( 'The files do not tell where exactly this stands, so it is changed by hand.', 'key-health' )
			: $this->permission->why_not( $change );
		return null === $why ? $edit->writable() : $edit->by_hand( $why );
	}

	private static function yours(): string {
		return __( 'Only you know what belongs there, so it is filled in by hand.', 'key-health' );
	}

	/** What stands before the opening tag, in words: it may be anything. */
	private static function described( string $text ): string {
		if ( self::MARK === $text ) {
			return __( 'an invisible byte order mark', 'key-health' );
		}
		/* translators: %d: number of characters. */
		$words = '' === trim( $text ) ? _n( '%d space or line break', '%d spaces or line breaks', strlen( $text ), 'key-health' ) : _n( '%d character', '%d characters', strlen( $text ), 'key-health' );
		return sprintf( $words, strlen( $text ) );
	}

	private static function masked( ?Located_Site $site ): ?string {
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
