<?php
/**
 * Lines up the definitions of all files in the order in which PHP meets them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Files\Inclusion;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Include_Site;
use KeyHealth\Config\Source\Marker;
use KeyHealth\Config\Source\Scan;
use KeyHealth\Config\Source\Scanner;

/**
 * An included file comes where the include statement stands, everything that WordPress loads where wp-settings.php is loaded.
 */
final class Load_Order {

	/** More than any chain of includes needs; files that include each other twice and twice again end here. */
	private const MAX_VISITS = 200;

	/** Loaded only when a setting says so. */
	private const OPTIONAL = array( 'advanced-cache.php', 'sunrise.php' );

	private const BY_WORDPRESS = array( Config_File::MU_PLUGIN, Config_File::PLUGIN, Config_File::THEME );

	private Config_Files $files;

	private Scanner $scanner;

	/** @var list<Load_Step> */
	private array $steps = array();

	/** @var array<string, bool> Files being walked through, or walked through for certain. */
	private array $closed = array();

	private int $visits = 0;

	private bool $is_booted = false;

	public function __construct( Config_Files $files, Scanner $scanner ) {
		$this->files   = $files;
		$this->scanner = $scanner;
	}

	/**
	 * @return list<Load_Step>
	 */
	public function steps(): array {
		$this->steps     = array();
		$this->closed    = array();
		$this->visits    = 0;
		$this->is_booted = false;
		foreach ( $this->files->all() as $file ) {
			if ( Config_File::AUTO_PREPEND === $file->role() || Config_File::WP_CONFIG === $file->role() ) {
				$this->visit( $file, Context::CERTAIN );
			}
		}
		$this->boot();
		return $this->steps;
	}

	/** What wp-settings.php loads. */
	private function boot(): void {
		if ( $this->is_booted ) {
			return;
		}
		$this->is_booted = true;
		foreach ( $this->files->all() as $file ) {
			if ( in_array( $file->role(), self::BY_WORDPRESS, true ) ) {
				$this->visit( $file, Context::CERTAIN );
			} elseif ( Config_File::HOST === $file->role() ) {
				// No statement that can be read says that it is loaded.
				$this->visit( $file, Context::POSSIBLE );
			} elseif ( Config_File::DROP_IN === $file->role() ) {
				$is_optional = in_array( basename( $file->label() ), self::OPTIONAL, true );
				$this->visit( $file, $is_optional ? Context::POSSIBLE : Context::CERTAIN );
			}
		}
		// Then plugins and the theme: at most their first files are read.
		$this->unseen( Context::POSSIBLE );
	}

	/**
	 * @param Config_File $file  File.
	 * @param Context::*  $reach Whether it is loaded at this moment.
	 */
	private function visit( Config_File $file, string $reach ): void {
		$path = $file->path();
		if ( isset( $this->closed[ $path ] ) ) {
			return;
		}
		if ( $file->is_unseen() || ++$this->visits > self::MAX_VISITS ) {
			$this->unseen( $reach );
			return;
		}
		$this->closed[ $path ] = true;
		$scan                  = $this->scanner->read( $this->files->source( $file ) );
		foreach ( array_merge( $scan->sites(), $scan->unnamed() ) as $site ) {
			if ( $site->in_function() ) {
				$this->note( $file, $site, $reach, Load_Step::EARLIEST );
			}
		}
		foreach ( $this->events( $file, $scan ) as $event ) {
			if ( $event instanceof Definition_Site ) {
				$this->note( $file, $event, $reach, Load_Step::DEFINITION );
			} elseif ( $event instanceof Inclusion ) {
				$this->visit( $event->file(), self::both( $reach, $event->site()->context()->reach() ) );
			} elseif ( $event instanceof Include_Site && $event->is_settings() ) {
				$this->boot();
			} else {
				$is_applied    = $event instanceof Marker && Marker::APPLIES === $event->kind();
				$kind          = $is_applied ? Load_Step::APPLICATION : Load_Step::UNSEEN;
				$this->steps[] = new Load_Step( $kind, self::both( $reach, $event->context()->reach() ) );
			}
		}
		if ( Context::CERTAIN !== $reach ) {
			unset( $this->closed[ $path ] );
		}
	}

	/**
	 * @param Context::* $reach Whether code that cannot be seen runs here.
	 */
	private function unseen( string $reach ): void {
		$this->steps[] = new Load_Step( Load_Step::UNSEEN, $reach );
	}

	/**
	 * What happens in a file, in the order of the source.
	 *
	 * @return list<Definition_Site|Inclusion|Include_Site|Marker>
	 */
	private function events( Config_File $file, Scan $scan ): array {
		$events = array();
		foreach ( array_merge( $scan->sites(), $scan->unnamed() ) as $site ) {
			$events[] = array( $site->offset(), $site );
		}
		$is_seen = array();
		foreach ( $this->files->inclusions( $file ) as $inclusion ) {
			$events[] = array( $inclusion->site()->start(), $inclusion );

			$is_seen[ $inclusion->site()->start() ] = true;
		}
		foreach ( $scan->markers() as $marker ) {
			// Text that is evaluated there may be known.
			if ( ! isset( $is_seen[ $marker->offset() ] ) ) {
				$events[] = array( $marker->offset(), $marker );
			}
		}
		foreach ( $this->files->opaque( $file ) as $include ) {
			$events[] = array( $include->start(), $include );
		}
		$settings = $scan->settings();
		if ( null !== $settings ) {
			$events[] = array( $settings->start(), $settings );
		}
		// Stable on every version: PHP 7.4 may swap what stands at the same place.
		$order = array_keys( $events );
		usort(
			$order,
			static fn( int $a, int $b ): int => array( $events[ $a ][0], $a ) <=> array( $events[ $b ][0], $b )
		);
		return array_map( static fn( int $key ) => $events[ $key ][1], $order );
	}

	/**
	 * @param Config_File     $file   File.
	 * @param Definition_Site $site   Definition in it.
	 * @param Context::*      $reach  Whether the file is loaded.
	 * @param Load_Step::*    $kind   What it counts as.
	 */
	private function note( Config_File $file, Definition_Site $site, string $reach, string $kind ): void {
		$this->steps[] = new Load_Step( $kind, self::both( $reach, $site->reach() ), new Located_Site( $file, $site ) );
	}

	/**
	 * @param Context::* $one   One condition.
	 * @param Context::* $other Another.
	 * @return Context::* Whether both come true.
	 */
	private static function both( string $one, string $other ): string {
		if ( Context::NEVER === $one || Context::NEVER === $other ) {
			return Context::NEVER;
		}
		return Context::CERTAIN === $one ? $other : $one;
	}
}
