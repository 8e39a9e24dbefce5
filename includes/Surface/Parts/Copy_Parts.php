<?php
/**
 * Puts together what sees that this site is a copy of another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Diagnosis\Mail_Switches;
use KeyHealth\Fix\Mail_Stop;
use KeyHealth\Fix\Row_Writer;
use KeyHealth\Health\Copies\Copy_View;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Copies\Site_Identity;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Copy_Parts {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function copy(): Site_Copy {
		$salts = $this->engine->fingerprinter()->salts();
		return new Site_Copy( $this->engine->catalog(), static fn(): Site_Identity => Site_Identity::of_this_site( $salts ), $this->engine->clock() );
	}

	/** Looks whether this is a copy, and lets mail go on where it is none. */
	public function look(): void {
		$this->copy()->look();
		$this->mail_stop()->resume_at_home();
	}

	public function view(): Copy_View {
		return new Copy_View( $this->copy(), $this->switches() );
	}

	public function mail_stop(): Mail_Stop {
		$storage = $this->engine->discovery()->storage();
		return new Mail_Stop( $this->engine->catalog(), $this->switches(), $storage, new Row_Writer( $storage->rows(), $this->engine->discovery()->formats() ), $this->copy(), $this->engine->clock() );
	}

	public function switches(): Mail_Switches {
		return new Mail_Switches( $this->engine->catalog(), $this->engine->discovery()->plugin_conditions() );
	}
}
