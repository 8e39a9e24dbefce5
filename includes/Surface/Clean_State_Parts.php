<?php
/**
 * Puts together what looks for the plugin in the way.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Clean_State\Answerer;
use KeyHealth\Fix\Clean_State\Asker;
use KeyHealth\Fix\Clean_State\Clean_State;
use KeyHealth\Fix\Clean_State\Must_Use_File;
use KeyHealth\Fix\Clean_State\Trials;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Loopback;

defined( 'ABSPATH' ) || exit;

final class Clean_State_Parts {

	/** A check asks a provider several times, and each may take 10 seconds. */
	private const TRIAL_S = 40;

	/** @var Engine */
	private $engine;

	/** @var Http|null */
	private $loopback;

	/**
	 * @param Engine    $engine   The other parts.
	 * @param Http|null $loopback Another way to this site, for tests.
	 */
	public function __construct( Engine $engine, ?Http $loopback = null ) {
		$this->engine   = $engine;
		$this->loopback = $loopback;
	}

	public function search(): Clean_State {
		$trials = $this->trials();
		$http   = $this->loopback ?? new Loopback( 'KeyHealth/' . \KeyHealth\VERSION, self::TRIAL_S );
		return new Clean_State( new Must_Use_File(), $trials, new Asker( $http, $trials ), $this->engine->catalog(), $this->engine->clock(), plugin_basename( \KeyHealth\PLUGIN_FILE ) );
	}

	public function answerer(): Answerer {
		return new Answerer( $this->engine->discoverer(), $this->engine->examiner(), $this->trials() );
	}

	private function trials(): Trials {
		return new Trials( wp_salt( 'auth' ), $this->engine->clock() );
	}
}
