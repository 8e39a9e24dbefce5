<?php
/**
 * Puts together what knows when keys end.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Calendar\Agenda;
use KeyHealth\Health\Calendar\Ends;
use KeyHealth\Health\Calendar\Feed;
use KeyHealth\Health\Calendar\Feed_Link;
use KeyHealth\Health\Calendar\Not_Reminded;
use KeyHealth\Health\Settings;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Calendar_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function ends(): Ends {
		return new Ends( $this->engine->catalog(), new Settings(), $this->not_reminded(), $this->engine->fingerprinter(), $this->engine->clock() );
	}

	public function not_reminded(): Not_Reminded {
		return new Not_Reminded();
	}

	public function agenda(): Agenda {
		return new Agenda( $this->engine->discoverer(), $this->engine->store(), $this->ends(), $this->not_reminded(), $this->engine->catalog(), new Wording( $this->engine->catalog() ) );
	}

	public function feed(): Feed {
		return new Feed( (string) wp_parse_url( home_url(), PHP_URL_HOST ), (string) wp_parse_url( home_url(), PHP_URL_PATH ) );
	}

	public function link(): Feed_Link {
		return new Feed_Link( $this->engine->clock() );
	}
}
