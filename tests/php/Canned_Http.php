<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/**
 * Answers in turn with what was put in; the last answer again and again.
 */
final class Canned_Http implements Http {

	/** @var list<Answer> */
	private $answers;

	/** @var list<Request> */
	private $requests = array();

	/** @var callable|null Called before each answer. */
	private $before;

	public function __construct( Answer ...$answers ) {
		$this->answers = $answers;
	}

	/** MailerSend takes the key. */
	public static function accepts(): Answer {
		return new Answer( 200, array( 'content-type' => 'application/json' ), '{"quota":1000,"remaining":900,"reset":"2027-01-01T00:00:00Z"}' );
	}

	/** MailerSend refuses the key. */
	public static function refuses(): Answer {
		return new Answer( 401, array( 'content-type' => 'application/json' ), '{"message":"Unauthenticated."}' );
	}

	public static function is_down(): Answer {
		return Answer::failed( 'http_request_failed', 'cURL error 28: Operation timed out' );
	}

	/** @param callable(int): void $before Gets the number of requests so far. */
	public function before_each( callable $before ): void {
		$this->before = $before;
	}

	public function send( Request $request ): Answer {
		$this->requests[] = $request;
		if ( null !== $this->before ) {
			( $this->before )( count( $this->requests ) );
		}
		return count( $this->answers ) > 1 ? array_shift( $this->answers ) : $this->answers[0];
	}

	/**
	 * @return list<Request>
	 */
	public function requests(): array {
		return $this->requests;
	}
}
