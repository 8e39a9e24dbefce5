<?php
/**
 * An include statement together with the file it loads.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Include_Site;

final class Inclusion {

	private Include_Site $site;

	private Config_File $file;

	public function __construct( Include_Site $site, Config_File $file ) {
		$this->site = $site;
		$this->file = $file;
	}

	public function site(): Include_Site {
		return $this->site;
	}

	public function file(): Config_File {
		return $this->file;
	}
}
