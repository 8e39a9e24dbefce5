<?php
/**
 * A definition and the file it stands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Source\Definition_Site;

final class Located_Site {

	private Config_File $file;

	private Definition_Site $site;

	public function __construct( Config_File $file, Definition_Site $site ) {
		$this->file = $file;
		$this->site = $site;
	}

	public function file(): Config_File {
		return $this->file;
	}

	public function site(): Definition_Site {
		return $this->site;
	}

	/** The same for the same place in the same file, different for any other. */
	public function id(): string {
		return $this->site->name() . '@' . $this->file->path() . ':' . $this->site->value_start() . ':' . $this->site->offset();
	}
}
