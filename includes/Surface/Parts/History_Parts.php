<?php
/**
 * Puts together what is remembered of the past.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Diagnosis\Conflicts\Known_Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Health\History\Around;
use KeyHealth\Health\History\History;
use KeyHealth\Health\History\History_View;
use KeyHealth\Health\History\Noticed;
use KeyHealth\Health\History\Site_Change_Words;
use KeyHealth\Health\History\Story;
use KeyHealth\Health\History\Surroundings;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class History_Parts {

	/** @var Engine */
	private $engine;

	/** @var Noticed|null */
	private $noticed;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** How it was with each key. */
	public function history(): History {
		return new History( $this->engine->fingerprinter() );
	}

	/** What changed around the keys. */
	public function around(): Around {
		$catalog      = $this->engine->catalog();
		$surroundings = new Surroundings( $catalog, new Active_Plugins(), new Known_Names( $catalog ), $this->engine->fingerprinter() );
		return new Around( $surroundings, $this->noticed(), $this->engine->clock() );
	}

	/** What happened around the time at which a key broke. */
	public function story(): Story {
		$catalog = $this->engine->catalog();
		return new Story( $catalog, new Known_Names( $catalog ), $this->around(), new Site_Change_Words(), $this->engine->fingerprinter() );
	}

	/** How it was with a key, for people. */
	public function view(): History_View {
		$wording = new Wording( $this->engine->catalog() );
		return new History_View( $this->history(), $this->around(), $this->engine->store(), $wording, new Site_Change_Words(), $this->engine->fingerprinter() );
	}

	/** What WordPress has told in this request. */
	public function noticed(): Noticed {
		if ( null === $this->noticed ) {
			$this->noticed = new Noticed( $this->engine->clock() );
		}
		return $this->noticed;
	}

	/** Notes what changed around the keys since the last look. */
	public function look(): void {
		$this->around()->look();
	}
}
