<?php
/**
 * Puts the asking part of the engine together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Model\Clock;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Auth;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Control;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Guard;
use KeyHealth\Probe\Guard_Memory;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Own_Host;
use KeyHealth\Probe\Parallel\Together;
use KeyHealth\Probe\Prober;
use KeyHealth\Probe\Recorder;
use KeyHealth\Probe\Request_Builder;
use KeyHealth\Probe\Smtp;
use KeyHealth\Probe\Transport;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;

defined( 'ABSPATH' ) || exit;

final class Probing_Parts {

	/** @var Http */
	private $http;

	/** @var Clock */
	private $clock;

	/**
	 * @param Watcher   $watcher  Sees what this site does to a request.
	 * @param Together  $together The jobs whose requests share their waiting.
	 * @param Clock     $clock    The time.
	 * @param Http|null $http     Another transport, for tests.
	 */
	public function __construct( Watcher $watcher, Together $together, Clock $clock, ?Http $http = null ) {
		$this->clock = $clock;
		$this->http  = $http ?? new Transport( new Wp_Http( $watcher, 'KeyHealth/' . \KeyHealth\VERSION, Wp_Http::TIMEOUT_S, $together ), new Smtp(), $together );
	}

	public function prober(): Prober {
		$builder = new Request_Builder( new Auth( $this->clock ), new Own_Host( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) );
		return new Prober(
			$this->http,
			$builder,
			new Answer_Reader( new Conditions() ),
			new Failure_Reader(),
			new Control( $this->http, $this->clock ),
			new Guard( $this->http, $builder, new Guard_Memory(), $this->clock ),
			new Recorder(),
			$this->clock
		);
	}
}
