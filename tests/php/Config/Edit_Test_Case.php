<?php
/**
 * A test with configurations to change.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;

abstract class Edit_Test_Case extends Config_Test_Case {

	protected const KEY = 'WPCOM_API_KEY';

	protected const TAIL = "require_once ABSPATH . 'wp-settings.php';\n";

	/** The files of a site with this wp-config.php. */
	protected function site( string $config ): Config_Files {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php'   => $config,
				'wp-settings.php' => self::SETTINGS,
			)
		);
		return self::files( $root );
	}

	/**
	 * @param int $nth Which of the definitions of that name, in the order of the files; 0 is the first.
	 */
	protected static function site_id( Config_Files $files, string $name, int $nth = 0 ): string {
		$found = array();
		foreach ( $files->all() as $file ) {
			$scan = ( new Scanner() )->read( $files->source( $file ) );
			foreach ( array_merge( $scan->sites(), $scan->unnamed() ) as $site ) {
				if ( $site->name() === $name ) {
					$found[] = ( new Located_Site( $file, $site ) )->id();
				}
			}
		}
		return $found[ $nth ];
	}

	protected static function edit( Config_Files $files, Line_Change $change, ?string $value = null ): Edit {
		return ( new Edits( $files, new Scanner() ) )->of( $change, null === $value ? null : new Secret( $value ) );
	}

	/** The problem that the checks find. */
	protected static function problem( Config_Files $files, Edit $edit ): ?string {
		$surroundings = new Surroundings( array(), array(), array(), array(), 'cli', PHP_VERSION, '/' );
		return ( new Checks( $files, new Scanner(), $surroundings ) )->problem( $edit );
	}

	/** What the change makes of a wp-config.php; it passes the checks. */
	protected function changed( string $config, string $kind, int $nth = 0, ?string $value = null, ?string $code = null, ?string $new_name = null, string $name = self::KEY ): string {
		$files  = $this->site( $config );
		$is_new = Line_Change::INSERT === $kind;
		$change = new Line_Change( $kind, $name, $is_new ? null : self::site_id( $files, $name, $nth ), $code, $new_name );
		$edit   = self::edit( $files, $change, $value );
		$after  = $edit->apply( $config );
		$this->assertNull( self::problem( $files, $edit ), $after );
		return $after;
	}

	protected function removed( string $config, int $nth = 0 ): string {
		return $this->changed( $config, Line_Change::REMOVE, $nth );
	}

	protected function replaced( string $config, string $value, int $nth = 0 ): string {
		return $this->changed( $config, Line_Change::REPLACE_VALUE, $nth, $value );
	}

	/** Why a change is refused. */
	protected function refusal( string $config, string $kind, string $name = self::KEY, ?string $value = null, ?string $new_name = null ): string {
		$files = $this->site( $config );
		try {
			self::edit( $files, new Line_Change( $kind, $name, self::site_id( $files, $name ), null, $new_name ), $value );
		} catch ( Not_Editable $problem ) {
			$this->assertNotSame( '', $problem->getMessage() );
			return $problem->word();
		}
		return 'not refused';
	}
}
