<?php
/**
 * Has one check made in a request in which a part of the plugins runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Fix\No_Answer;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Outcome from Run
 */
final class Asker {

	/** Below the REST routes and none of them: whoever comes without a token finds nothing there. */
	private const ADDRESS = 'key-health/v1/clean-state/trial';

	/** Without a plugin in the way these may come and go. */
	private const PASSING = array( 'timeout', 'dns', 'connection_refused', 'provider_outage', 'rate_limited' );

	/** These no plugin makes. */
	private const PAUSES = array( 'provider_outage', 'rate_limited' );

	private const TITLE_LENGTH = 300;

	/** @var Http */
	private $http;

	/** @var Trials */
	private $trials;

	/**
	 * @param Http   $http   Reaches this site, and waits as long as a check takes.
	 * @param Trials $trials What is asked.
	 */
	public function __construct( Http $http, Trials $trials ) {
		$this->http   = $http;
		$this->trials = $trials;
	}

	/**
	 * @param Run       $run   The search.
	 * @param list<int> $parts Parts that run.
	 * @return array{word: string, title: string, why: string} What came out.
	 */
	public function ask( Run $run, array $parts ): array {
		$token   = $this->trials->put( $run->parts()->trial( $run->user(), $run->key_id(), $parts ) );
		$address = add_query_arg( 'once', bin2hex( random_bytes( 8 ) ), rest_url( self::ADDRESS ) );
		$headers = array( 'Cache-Control' => 'no-cache' );
		// In a header: logs of servers keep addresses.
		$answer = $this->http->send( new Request( 'GET', $address, $headers, null, array( Must_Use::HEADER => $token ) ) );
		$this->trials->clear();
		$said = 200 === $answer->status() ? Loose::text( $answer->at( '/said' )[0] ?? '' ) : '';
		if ( '' === $said || ! hash_equals( $this->trials->seal( $token, $said ), Loose::text( $answer->at( '/seal' )[0] ?? '' ) ) ) {
			return array(
				'word'  => Search::SILENT,
				'title' => __( 'The site did not answer', 'key-health' ),
				'why'   => No_Answer::reason( $answer ),
			);
		}
		return self::heard( Loose::map( json_decode( $said, true ) ), $run );
	}

	/**
	 * @param array<string, mixed> $said What the request said.
	 * @param Run                  $run  The search.
	 * @return array{word: string, title: string, why: string}
	 */
	private static function heard( array $said, Run $run ): array {
		$word  = Loose::text( $said, 'word' );
		$first = $run->outcomes()[0]['word'] ?? '';
		if ( in_array( $word, self::PAUSES, true ) || '' !== $first && $word !== $first && in_array( $word, self::PASSING, true ) ) {
			$word = Search::PASSING;
		}
		return array(
			'word'  => $word,
			'title' => mb_substr( Plain_Text::of( Loose::text( $said, 'title' ) ), 0, self::TITLE_LENGTH ),
			'why'   => '',
		);
	}
}
