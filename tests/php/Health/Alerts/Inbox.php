<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/**
 * Takes every message, unless it is told to answer otherwise, and reads the changes in it.
 */
final class Inbox implements Http {

	/** @var list<array{host: string, body: array<string, mixed>}> */
	private $got = array();

	/** @var callable(Request): ?Answer|null */
	private $answer;

	/** @param (callable(Request): ?Answer)|null $answer What is answered; null for 200. */
	public function answer_with( ?callable $answer ): void {
		$this->answer = $answer;
	}

	public function send( Request $request ): Answer {
		$this->got[] = array(
			'host' => (string) wp_parse_url( $request->reveal_url(), PHP_URL_HOST ),
			'body' => (array) json_decode( $request->reveal_body(), true ),
		);
		$answer      = null === $this->answer ? null : ( $this->answer )( $request );
		return $answer ?? new Answer( 200 );
	}

	/**
	 * @return list<array{host: string, body: array<string, mixed>}>
	 */
	public function got(): array {
		return $this->got;
	}

	/**
	 * The changes that were told since it was asked last, one list for each message: "broken KEY".
	 *
	 * @return list<list<string>>
	 */
	public function news(): array {
		$news      = array_map(
			static function ( array $message ): array {
				return array_map( static fn( array $change ): string => $change['event'] . ' ' . $change['key'], $message['body']['changes'] ?? array() );
			},
			$this->got
		);
		$this->got = array();
		return $news;
	}
}
