<?php
/**
 * Makes evidence of a request and its answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Evidence;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Step from Catalog
 */
final class Recorder {

	/**
	 * @param array    $step     The step.
	 * @param Request  $request  What was asked.
	 * @param Answer   $answer   What came back.
	 * @param Reading  $reading  How it was read.
	 * @param int      $asked_at When, in seconds.
	 * @param Redactor $redactor Knows the values.
	 * @phpstan-param Step $step
	 */
	public function record( array $step, Request $request, Answer $answer, Reading $reading, int $asked_at, Redactor $redactor ): Evidence {
		$failure  = $answer->failure();
		$accepted = (int) $answer->status() >= 200 && (int) $answer->status() < 300 && $answer->is_json();
		return Evidence::of(
			$redactor,
			array(
				'asked_at'    => $asked_at,
				'purpose'     => 'provider',
				'request'     => $request->line(),
				'sent_with'   => $request->sent_with(),
				'status'      => $answer->status(),
				'headers'     => $answer->headers(),
				'body'        => $accepted ? $this->kept( $step['keep'], $answer ) : $answer->body(),
				'quote'       => $this->quote( $step['quote'] ?? array(), $answer ),
				'rule'        => $reading->rule_id(),
				'says'        => $reading->says(),
				'failure'     => null === $failure ? null : array(
					'kind' => $reading->diagnosis(),
					'text' => $failure['text'],
				),
				'duration_ms' => $answer->duration_ms(),
			)
		);
	}

	/**
	 * The members of an accepted answer that may be kept; names and addresses of people are not among them.
	 *
	 * @param list<string> $pointers What may be kept.
	 * @param Answer       $answer   What came back.
	 */
	private function kept( array $pointers, Answer $answer ): string {
		$lines = array();
		foreach ( $pointers as $pointer ) {
			foreach ( $answer->at( $pointer ) as $value ) {
				$lines[] = ltrim( $pointer, '/' ) . ': ' . ( is_string( $value ) ? $value : (string) wp_json_encode( $value ) );
			}
		}
		return implode( "\n", $lines );
	}

	/**
	 * The provider's own words.
	 *
	 * @param list<string> $pointers Where they may stand; '' is a whole body that is no JSON.
	 * @param Answer       $answer   What came back.
	 */
	private function quote( array $pointers, Answer $answer ): ?string {
		foreach ( $pointers as $pointer ) {
			if ( '' === $pointer && ! $answer->is_json() && ! $answer->is_html() ) {
				return trim( $answer->body() );
			}
			if ( 1 === preg_match( '/^<(\w+)>$/D', $pointer, $element ) ) {
				$value = $answer->elements( $element[1] )[0] ?? null;
			} else {
				$value = '' === $pointer ? null : ( $answer->at( $pointer )[0] ?? null );
			}
			if ( is_string( $value ) && '' !== trim( $value ) ) {
				return trim( $value );
			}
		}
		return null;
	}
}
