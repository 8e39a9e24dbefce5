<?php
/**
 * What wp-settings.php loads.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;

final class Boot {

	/** Constants that WordPress itself may define before it loads drop-ins and must-use plugins. */
	private const CORE = '/\A(?:WP_|WPINC|WPMU_|ABSPATH|SCRIPT_DEBUG|MEDIA_TRASH|SHORTINIT|MULTISITE|SUNRISE|COOKIE|SITECOOKIE|AUTOSAVE|EMPTY_TRASH|FORCE_SSL|UPLOAD|BLOGUPLOAD|SUBDOMAIN|VHOST|PLUGIN|MUPLUGIN|LANGDIR|[KMGTPEZY]B_IN|(?:MINUTE|HOUR|DAY|WEEK|MONTH|YEAR)_IN|.*_COOKIE)/';

	private Stage $stage;

	/** Whether caching is on. */
	private ?bool $cache = null;

	/** Whether sunrise.php is wanted. */
	private ?bool $sun = null;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/** Whether WordPress itself may define a constant of this name. */
	public static function may_define( string $name ): bool {
		return 1 === preg_match( self::CORE, $name );
	}

	public function run(): void {
		$state = $this->stage->state;
		if ( Outcome::YES === $state->arrives ) {
			$this->stage->opaque();
			return;
		}
		// What WordPress itself says to these, it says only if nobody has.
		$short       = $this->setting( 'SHORTINIT' );
		$this->cache = $this->setting( 'WP_CACHE' );
		$this->sun   = $this->setting( 'SUNRISE' );

		$state->arrives = Outcome::YES;
		$state->phase   = Outcome::AFTER;
		$this->core();
		if ( true !== $short ) {
			$way = function (): void {
				$this->parts();
			};
			if ( false === $short ) {
				$way();
			} else {
				$this->stage->fork( $way, static function (): void {} );
			}
		}
		if ( $this->stage->surroundings->has_plugins() && ! $this->stage->state->is_dead ) {
			$this->stage->opaque();
		}
	}

	/** Functions of WordPress exist from here on, and some of its constants may. */
	private function core(): void {
		$state = $this->stage->state;
		foreach ( $state->constants as $name => $entry ) {
			if ( ! $entry->is_sure && self::may_define( (string) $name ) ) {
				$state->constants[ $name ] = $entry->or( Entry::unseen( false ), false );
			}
		}
	}

	private function parts(): void {
		foreach ( $this->stage->files->all() as $file ) {
			if ( $this->stage->state->is_dead ) {
				return;
			}
			if ( Config_File::MU_PLUGIN === $file->role() ) {
				$this->load( $file, true );
			} elseif ( Config_File::HOST === $file->role() ) {
				$this->load( $file, null );
			} elseif ( Config_File::DROP_IN === $file->role() ) {
				$this->load( $file, $this->is_used( basename( $file->path() ) ) );
			}
		}
	}

	/** Whether a drop-in is loaded; null when that is not known. */
	private function is_used( string $name ): ?bool {
		if ( 'advanced-cache.php' === $name ) {
			return false === $this->cache ? false : null;
		}
		if ( 'sunrise.php' === $name ) {
			return false === $this->sun ? false : null;
		}
		return true;
	}

	/** Whether a constant is there and true. */
	private function setting( string $name ): ?bool {
		$entry = $this->stage->state->constant( $name );
		if ( null === $entry ) {
			return false;
		}
		return $entry->is_sure ? Operators::truth( $entry->value ) : null;
	}

	private function load( Config_File $file, ?bool $is_used ): void {
		$before = $this->stage->state->included[ $file->path() ] ?? null;
		if ( true === $before || false === $is_used ) {
			return;
		}
		$way = function () use ( $file ): void {
			$this->stage->loader->file( $file->path() );
		};
		if ( false === $before || null === $is_used ) {
			$this->stage->fork( $way, static function (): void {} );
		} else {
			$way();
		}
	}
}
