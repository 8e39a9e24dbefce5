<?php
/**
 * Sends a request the way it travels.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * Requests through WordPress, log-ins by SMTP through WordPress's mail library.
 */
final class Transport implements Http {

	/** @var Http */
	private $web;

	/** @var Smtp */
	private $smtp;

	public function __construct( Http $web, Smtp $smtp ) {
		$this->web  = $web;
		$this->smtp = $smtp;
	}

	public function send( Request $request ): Answer {
		$login = $request->login();
		return null === $login ? $this->web->send( $request ) : $this->smtp->login( $login );
	}
}
