<?php
/**
 * Sends a request the way it travels.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Probe\Parallel\Together;

defined( 'ABSPATH' ) || exit;

/**
 * Requests through WordPress, log-ins by SMTP through WordPress's mail library.
 */
final class Transport implements Http {

	/** @var Http */
	private $web;

	/** @var Smtp */
	private $smtp;

	/** @var Together|null */
	private $together;

	/**
	 * @param Http          $web      For requests.
	 * @param Smtp          $smtp     For log-ins.
	 * @param Together|null $together The jobs whose requests share their waiting; a log-in blocks them all.
	 */
	public function __construct( Http $web, Smtp $smtp, ?Together $together = null ) {
		$this->web      = $web;
		$this->smtp     = $smtp;
		$this->together = $together;
	}

	public function send( Request $request ): Answer {
		$login = $request->login();
		if ( null === $login ) {
			return $this->web->send( $request );
		}
		if ( null !== $this->together ) {
			$this->together->settle();
		}
		return $this->smtp->login( $login );
	}
}
