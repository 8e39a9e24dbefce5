<?php
/**
 * Puts together what goes on when nobody looks.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Upgrade;

defined( 'ABSPATH' ) || exit;

final class Watching_Parts {

	/** @var Engine */
	private $engine;

	/** @var History_Parts|null */
	private $past;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** Checks that nobody asks for. */
	public function rounds(): Round_Parts {
		return new Round_Parts( $this->engine );
	}

	/** What was. */
	public function past(): History_Parts {
		if ( null === $this->past ) {
			$this->past = new History_Parts( $this->engine );
		}
		return $this->past;
	}

	/** What is told elsewhere. */
	public function alerts(): Alert_Parts {
		return new Alert_Parts( $this->engine );
	}

	/** Whether this site is a copy. */
	public function copies(): Copy_Parts {
		return new Copy_Parts( $this->engine );
	}

	/** When keys end. */
	public function calendar(): Calendar_Parts {
		return new Calendar_Parts( $this->engine );
	}

	/** What a new version changes in what is stored. */
	public function upgrade(): Upgrade {
		return new Upgrade(
			\KeyHealth\VERSION,
			array(
				array(
					'to' => '0.1.0',
					'do' => function (): void {
						// Writes the summary in its present form.
						$this->engine->reporter()->report();
					},
				),
			)
		);
	}

	/** What a person has chosen. */
	public function settings(): Settings_Parts {
		return new Settings_Parts( $this->engine );
	}

	/** What keeps keys from being wiped. */
	public function guards(): Guard_Parts {
		return new Guard_Parts( $this->engine );
	}
}
