<?php
/**
 * The first files of plugins and the theme, for what no earlier file defines.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Scanner;

/**
 * A report has no need of them: they are read when somebody asks, and only then.
 */
final class Late_Files {

	private Config_Files $files;

	private Scanner $scanner;

	/** @var callable(): array{list<string>, list<string>} */
	private $paths;

	private ?Constant_Locator $locator = null;

	/**
	 * @param Config_Files                                  $files   All that is loaded before them.
	 * @param Scanner                                       $scanner Scanner.
	 * @param callable(): array{list<string>, list<string>} $paths   Main files of plugins, and each functions.php, as they are loaded.
	 */
	public function __construct( Config_Files $files, Scanner $scanner, callable $paths ) {
		$this->files   = $files;
		$this->scanner = $scanner;
		$this->paths   = $paths;
	}

	/** Those of the site of this request, as wp-settings.php loads them. */
	public static function of_this_site( Config_Files $files, Scanner $scanner ): self {
		return new self(
			$files,
			$scanner,
			static function (): array {
				$plugins = array_merge( is_multisite() ? wp_get_active_network_plugins() : array(), wp_get_active_and_valid_plugins() );
				$themes  = array_map( static fn( string $folder ): string => $folder . '/functions.php', wp_get_active_and_valid_themes() );
				return array( array_values( $plugins ), array_values( $themes ) );
			}
		);
	}

	/**
	 * As `Constant_Locator::winner()`, with these files among the others.
	 *
	 * @param string $name          The constant.
	 * @param mixed  $runtime_value What it holds.
	 */
	public function winner( string $name, $runtime_value ): ?Located_Site {
		if ( null === $this->locator ) {
			list( $plugins, $themes ) = ( $this->paths )();
			$this->locator            = new Constant_Locator( $this->files->with_plugins( $plugins, $themes ), $this->scanner );
		}
		return $this->locator->winner( $name, $runtime_value );
	}
}
