<?php
/**
 * Puts together the kinds of conflict that read the configuration.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Files\Late_Files;
use KeyHealth\Diagnosis\Conflicts\Commented_Lines;
use KeyHealth\Diagnosis\Conflicts\Config_Lines;
use KeyHealth\Diagnosis\Conflicts\Curly_Quotes;
use KeyHealth\Diagnosis\Conflicts\Environment_Of_Key;
use KeyHealth\Diagnosis\Conflicts\Host_Constant;
use KeyHealth\Diagnosis\Conflicts\Kind;
use KeyHealth\Diagnosis\Conflicts\Late_Definitions;
use KeyHealth\Diagnosis\Conflicts\Name_Readers;
use KeyHealth\Diagnosis\Conflicts\Near_Misses;
use KeyHealth\Diagnosis\Conflicts\Site_Kind;
use KeyHealth\Diagnosis\Conflicts\Stale_Value;
use KeyHealth\Diagnosis\Conflicts\Stray_Output;
use KeyHealth\Diagnosis\Conflicts\Unreached_Line;
use KeyHealth\Diagnosis\Conflicts\Unread_Names;
use KeyHealth\Discovery\Constant_Moments;

defined( 'ABSPATH' ) || exit;

/**
 * They share one walk through the files.
 */
final class Config_Conflicts {

	/** @var Catalog */
	private $catalog;

	/** @var Config_Lines */
	private $config;

	/** @var Constant_Locator */
	private $locator;

	/** @var Line_Edits */
	private $lines;

	/** @var Constant_Moments */
	private $moments;

	/** @var Host */
	private $host;

	public function __construct( Catalog $catalog, Config_Files $files, Constant_Locator $locator, Line_Edits $lines, Host $host, ?Constant_Moments $moments = null ) {
		$this->catalog = $catalog;
		$this->config  = new Config_Lines( $files );
		$this->locator = $locator;
		$this->lines   = $lines;
		$this->host    = $host;
		$this->moments = $moments ?? Constant_Moments::of_this_request();
	}

	/**
	 * @return list<Kind> About the definitions of one key.
	 */
	public function kinds(): array {
		return array(
			new Environment_Of_Key( $this->config, $this->locator, $this->moments, $this->host ),
			new Host_Constant( $this->locator, $this->moments, $this->host ),
			new Unreached_Line( $this->config, $this->lines ),
			new Stale_Value( $this->config, $this->locator, $this->moments ),
		);
	}

	/**
	 * @return list<Site_Kind> About names and files.
	 */
	public function site_kinds(): array {
		return array(
			new Curly_Quotes( $this->catalog, $this->config, $this->lines ),
			new Near_Misses( $this->catalog, $this->config, $this->moments, $this->lines, array( new Name_Readers(), 'reads' ) ),
			new Late_Definitions( $this->catalog, $this->config, $this->locator, $this->moments, $this->lines, Late_Files::of_this_site( $this->config->files(), $this->config->files()->scanner() ) ),
			new Commented_Lines( $this->catalog, $this->config ),
			new Unread_Names( $this->catalog, $this->locator, $this->lines ),
			new Stray_Output( $this->config->files(), $this->lines ),
		);
	}
}
