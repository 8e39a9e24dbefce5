<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/**
 * A provider that knows these values and accepts them, in the words of tests/answers; it refuses whoever comes without.
 */
final class Accepting_Http implements Http {

	/** @var array<string, mixed> Of the catalog. */
	private $provider;

	/** @var list<string> */
	private $values;

	/** @var array<string, array<string, array<string, mixed>>> Answers by step and by diagnosis. */
	private $answers = array();

	/**
	 * @param array<string, mixed> $provider Of the catalog.
	 * @param list<string>         $values   Keys that it knows; none: it refuses everybody.
	 */
	public function __construct( array $provider, array $values ) {
		$this->provider = $provider;
		$this->values   = $values;
		foreach ( glob( dirname( __DIR__, 2 ) . "/answers/{$provider['id']}/*.json" ) ?: array() as $file ) {
			$answer = (array) json_decode( (string) file_get_contents( $file ), true );
			if ( ! isset( $answer['expect']['verdict'] ) ) {
				// The plainest of several: "quota-ok" before "quota-ok-without-plan".
				$this->answers[ $answer['step'] ][ $answer['expect']['diagnosis'] ] = $this->answers[ $answer['step'] ][ $answer['expect']['diagnosis'] ] ?? $answer;
			}
		}
	}

	/** Whether there are words with which it accepts a key. */
	public function can_accept(): bool {
		foreach ( $this->answers as $step => $answers ) {
			if ( isset( $answers['ok'] ) && null !== $answers['ok']['status'] ) {
				return true;
			}
		}
		return false;
	}

	public function send( Request $request ): Answer {
		$answers = array();
		foreach ( $this->steps( $request ) as $step ) {
			$answers += $this->answers[ $step ] ?? array();
		}
		$answer = $answers[ $this->is_known( $request ) ? 'ok' : 'invalid' ] ?? null;
		if ( null === $answer ) {
			return new Answer( $this->is_known( $request ) ? 200 : 401, array( 'content-type' => 'application/json' ), '{}' );
		}
		return new Answer( $answer['status'], array_map( 'strval', $answer['headers'] ), (string) $answer['body'] );
	}

	/**
	 * The steps of the catalog that ask this. Of several that ask the same, only the last says "accepted".
	 *
	 * @return list<string>
	 */
	private function steps( Request $request ): array {
		$asked = $request->method() . ' ' . $request->reveal_url();
		$best  = array();
		$exact = -1;
		foreach ( $this->provider['steps'] ?? array() as $step ) {
			$template = isset( $step['request'] ) ? $step['request']['method'] . ' ' . ( $step['request']['url'] ?? '' ) : '';
			$pattern  = preg_replace( '/\\\\\{[^}]+\\\\\}/', '[^?]*', preg_quote( $template, '#' ) );
			$weight   = strlen( (string) preg_replace( '/\{[^}]+\}/', '', $template ) );
			if ( '' !== $template && $weight >= $exact && ( 1 === preg_match( "#^$pattern#", $asked ) || null !== $request->login() ) ) {
				$best   = $weight > $exact ? array() : $best;
				$best[] = $step['id'];
				$exact  = $weight;
			}
		}
		return $best;
	}

	private function is_known( Request $request ): bool {
		if ( ! $this->values ) {
			return false;
		}
		$text = $request->reveal_url() . ' ' . $request->reveal_body() . ' ' . implode( ' ', $request->reveal_headers() );
		// What is signed or said in a log-in does not show the key.
		if ( null !== $request->login() || false !== strpos( $text, 'AWS4-HMAC' ) ) {
			return true;
		}
		preg_match_all( '/Basic (\S+)/', $text, $basic );
		$text .= ' ' . rawurldecode( $text ) . ' ' . implode( ' ', array_map( 'base64_decode', $basic[1] ) );
		foreach ( $this->values as $value ) {
			if ( '' !== $value && false !== strpos( $text, $value ) ) {
				return true;
			}
		}
		return false;
	}
}
