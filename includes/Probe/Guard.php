<?php
/**
 * Makes sure that a question can tell keys apart.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Evidence;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * Some endpoints look at the message before they look at the key, and answer a random key as they answer a good one. So the same
 * question is put once with a random key of the same shape; if both are answered alike, the answer says nothing about the key.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Step from Catalog
 * @phpstan-import-type Shape from Catalog
 */
final class Guard {

	/** @var Http */
	private $http;

	/** @var Request_Builder */
	private $builder;

	/** @var Guard_Memory */
	private $memory;

	/** @var Clock */
	private $clock;

	public function __construct( Http $http, Request_Builder $builder, Guard_Memory $memory, Clock $clock ) {
		$this->http    = $http;
		$this->builder = $builder;
		$this->memory  = $memory;
		$this->clock   = $clock;
	}

	/**
	 * @param array       $provider The provider.
	 * @param array       $step     The guarded step.
	 * @param Reading     $reading  What the answer to the real key says.
	 * @param Answer      $answer   The answer to the real key.
	 * @param string|null $so_far   The verdict of the steps before.
	 * @param Slots       $slots    The key's values and this site's own names.
	 * @param Verdict     $verdict  Takes the evidence.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @return Reading The same reading, or one that says nothing.
	 */
	public function judge( array $provider, array $step, Reading $reading, Answer $answer, ?string $so_far, Slots $slots, Verdict $verdict ): Reading {
		$name   = $provider['id'] . '/' . $step['id'];
		$random = $this->memory->recall( $name );
		if ( null === $random ) {
			$random = $this->ask( $provider, $step, $slots, $verdict );
			if ( null === $random ) {
				return new Reading( 'ok' === $so_far ? Reading::AS_BEFORE : 'not_checkable', 'ok' === $so_far ? null : 'no_comparison' );
			}
			$this->memory->keep( $name, $random );
		}
		if ( self::outline( $answer ) !== $random ) {
			return $reading;
		}
		if ( 'invalid' === $reading->diagnosis() && $reading->rests_on_words() ) {
			// A random key has to be refused in the same words; only an acceptance would be worth nothing.
			return $reading;
		}
		// A random key is answered the same: an earlier "ok" stands, an earlier refusal waited for this answer.
		return 'ok' === $so_far ? new Reading( Reading::AS_BEFORE ) : new Reading( 'not_checkable', 'same_answer' );
	}

	/**
	 * @param array   $provider The provider.
	 * @param array   $step     The guarded step.
	 * @param Slots   $slots    The key's values and this site's own names.
	 * @param Verdict $verdict  Takes the evidence.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @return string|null Outline of the answer; null when none came from the provider.
	 */
	private function ask( array $provider, array $step, Slots $slots, Verdict $verdict ): ?string {
		if ( ! isset( $step['request'] ) ) {
			return null;
		}
		$field  = $step['request']['auth']['field'];
		$random = Random_Key::like( $this->shape( $provider, $field ), $slots->secret( $field )->length() );
		try {
			$request = $this->builder->build( $provider, $step['request'], $slots->with_secret( $field, $random ) );
		} catch ( Unsendable $error ) {
			return null;
		}
		$asked_at = $this->clock->now();
		$answer   = $this->http->send( $request );
		$failure  = $answer->failure();
		$verdict->add(
			Evidence::of(
				new Redactor( array( $random ) ),
				array(
					'asked_at'    => $asked_at,
					'purpose'     => 'guard',
					'request'     => $request->line(),
					'sent_with'   => $request->sent_with(),
					'status'      => $answer->status(),
					'body'        => $answer->body(),
					'says'        => __( 'The same question with a random key, to see whether the answer depends on the key.', 'key-health' ),
					'failure'     => null === $failure ? null : array(
						'kind' => 'guard',
						'text' => $failure['text'],
					),
					'duration_ms' => $answer->duration_ms(),
				)
			)
		);
		return self::is_the_providers( $answer ) ? self::outline( $answer ) : null;
	}

	/**
	 * @param array  $provider The provider.
	 * @param string $name     Name of the field.
	 * @phpstan-param Provider $provider
	 * @return Shape|null
	 */
	private function shape( array $provider, string $name ): ?array {
		return array_column( $provider['fields'], 'shape', 'name' )[ $name ] ?? null;
	}

	/** An outage, a rate limit or a page in between says nothing about how a random key is answered. */
	private static function is_the_providers( Answer $answer ): bool {
		$status = (int) $answer->status();
		return null === $answer->failure() && null === $answer->interference() && ! $answer->is_html()
			&& $status >= 200 && $status < 500 && 3 !== intdiv( $status, 100 )
			&& ! in_array( $status, array( 407, 408, 429 ), true );
	}

	/** What makes two answers alike: the status, and the words without what changes from one request to the next. */
	private static function outline( Answer $answer ): string {
		$words = (string) preg_replace( '/[0-9a-f-]{8,}|\d+/i', '#', $answer->body() );
		return $answer->status() . ' ' . md5( $words );
	}
}
