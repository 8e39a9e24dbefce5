<?php
/**
 * Answers as providers do after a while, and notes each question.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/** A key whose last digit is odd is refused. */
final class Noted_Http implements Http {

	/** @var string */
	private $journal;

	/** @var int */
	private $microseconds;

	public function __construct( string $journal, int $microseconds ) {
		$this->journal      = $journal;
		$this->microseconds = $microseconds;
	}

	public function send( Request $request ): Answer {
		parse_str( $request->reveal_body(), $body );
		$key = (string) ( $body['key'] ?? $body['api_key'] ?? implode( '', array_map( static fn( $secret ): string => $secret->reveal(), $request->reveal_headers() ) ) );
		file_put_contents( $this->journal, getmypid() . ' ' . $request->line() . ' ' . ( $body['blog'] ?? '' ) . ' ' . md5( $key ) . "\n", FILE_APPEND | LOCK_EX );
		usleep( $this->microseconds );
		return new Answer( 200, array(), hexdec( substr( $key, -1 ) ) % 2 ? 'invalid' : 'valid' );
	}
}
