<?php
/**
 * Finds the statement that loads wp-settings.php.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Scanner;

final class Anchor {

	private Config_Files $files;

	private Scanner $scanner;

	public function __construct( Config_Files $files, Scanner $scanner ) {
		$this->files   = $files;
		$this->scanner = $scanner;
	}

	/** The first that is certain to run, else the first of all. */
	public function line(): ?Located_Line {
		$doubtful = null;
		foreach ( $this->files->all() as $file ) {
			if ( Config_File::WP_CONFIG !== $file->role() && Config_File::INCLUDED !== $file->role() ) {
				continue;
			}
			$settings = $this->scanner->read( $this->files->source( $file ) )->settings();
			if ( null === $settings ) {
				continue;
			}
			$line = new Located_Line( $file, $settings->line(), $settings->start() );
			if ( Context::CERTAIN === $settings->context()->reach() ) {
				return $line;
			}
			$doubtful = $doubtful ?? $line;
		}
		return $doubtful;
	}
}
