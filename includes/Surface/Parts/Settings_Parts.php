<?php
/**
 * Puts together the settings page.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Health\Provider_View;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings;
use KeyHealth\Health\Settings_View;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Settings_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function settings(): Settings {
		return new Settings();
	}

	public function view(): Settings_View {
		$calendar = $this->engine->watching()->calendar();
		return new Settings_View( $this->settings(), new Schedule(), $this->engine->discoverer(), new Provider_View( $this->engine->catalog() ), $calendar->agenda(), $calendar->link() );
	}
}
