<?php
/**
 * Asks a provider about a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Goes through the steps of a provider and keeps what each one says. Stores nothing, changes nothing.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Step from Catalog
 */
final class Prober {

	/** @var Http */
	private $http;

	/** @var Request_Builder */
	private $builder;

	/** @var Answer_Reader */
	private $reader;

	/** @var Failure_Reader */
	private $failures;

	/** @var Control */
	private $control;

	/** @var Guard */
	private $guard;

	/** @var Recorder */
	private $recorder;

	/** @var Clock */
	private $clock;

	public function __construct( Http $http, Request_Builder $builder, Answer_Reader $reader, Failure_Reader $failures, Control $control, Guard $guard, Recorder $recorder, Clock $clock ) {
		$this->http     = $http;
		$this->builder  = $builder;
		$this->reader   = $reader;
		$this->failures = $failures;
		$this->control  = $control;
		$this->guard    = $guard;
		$this->recorder = $recorder;
		$this->clock    = $clock;
	}

	/**
	 * @param array                 $provider The provider.
	 * @param array<string, Secret> $values   The values to ask about, by field name.
	 * @param Context               $context  This site's own names.
	 * @phpstan-param Provider $provider
	 */
	public function probe( array $provider, array $values, Context $context ): Verdict {
		$redactor = new Redactor( array_values( $this->secrets( $provider, $values ) ) );
		$verdict  = null;
		foreach ( $provider['steps'] as $step ) {
			if ( ! $this->is_due( $step, $verdict, $context ) ) {
				continue;
			}
			if ( ! $this->has_needs( $step, $values, $context ) ) {
				if ( isset( $step['without'] ) && null !== $verdict ) {
					$verdict = $this->without( $verdict, $step['without'] );
				}
				continue;
			}
			try {
				$request = $this->builder->build( $provider, $step, $values, $context );
			} catch ( Unsendable $error ) {
				if ( null !== $verdict ) {
					$verdict->doubt();
					break;
				}
				return new Verdict( Unsendable::VALUE === $error->getCode() ? 'malformed' : 'not_checkable', Unsendable::VALUE === $error->getCode() ? 'invisible_character' : null );
			}
			$verdict = $this->ask( $provider, $step, $request, $verdict, $context, $redactor );
		}
		if ( null !== $verdict && $verdict->is_open() ) {
			$verdict->blame( 'not_checkable', null );
		}
		return $verdict ?? new Verdict( 'not_checkable' );
	}

	/**
	 * @param array        $provider The provider.
	 * @param array        $step     The step.
	 * @param Request      $request  Its request.
	 * @param Verdict|null $verdict  The verdict so far; null in the first step.
	 * @param Context      $context  This site's own names.
	 * @param Redactor     $redactor Knows the values.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 */
	private function ask( array $provider, array $step, Request $request, ?Verdict $verdict, Context $context, Redactor $redactor ): Verdict {
		$is_first = null === $verdict;
		$verdict  = $verdict ?? new Verdict( 'not_checkable' );
		$so_far   = $is_first ? null : $verdict->diagnosis();
		$asked_at = $this->clock->now();
		$answer   = $this->http->send( $request );
		$failure  = $answer->failure();
		$reading  = null === $failure
			? $this->reader->read( $step['answers'], $answer, $so_far, $context )
			: new Reading( $this->failures->read( $failure ) );
		$reading  = $this->interfered( $answer, $reading, $verdict );

		$by = $verdict->add( $this->recorder->record( $step, $request, $answer, $reading, $asked_at, $redactor ) );
		$verdict->set_address( '' === $answer->local_address() ? $verdict->address() : $answer->local_address() );
		$verdict->set_name( 'host', $request->host() );

		if ( isset( $step['guard'] ) && $reading->is_the_providers() ) {
			$reading = $this->guard->judge( $provider, $step, $reading, $answer, $so_far, $context, $verdict );
		}
		$this->take( $verdict, $reading, $by, $is_first );
		if ( $is_first ) {
			$this->control->look( $verdict, $request, $answer );
		}
		if ( isset( $step['offers'] ) && null === $failure ) {
			$verdict->offer( $step['offers']['field'], $this->offered( $answer->at( $step['offers']['at'] ), $redactor ) );
		}
		return $verdict;
	}

	/** The first answer decides; a later one when a rule of the provider knows it, or when the first one left it open. */
	private function take( Verdict $verdict, Reading $reading, int $by, bool $is_first ): void {
		if ( Reading::AS_BEFORE === $reading->diagnosis() ) {
			return;
		}
		if ( $is_first || $verdict->is_open() || $reading->is_the_providers() || 'not_checkable' === $reading->diagnosis() ) {
			$verdict->decide( $reading, $by );
			return;
		}
		$verdict->doubt();
	}

	/**
	 * Another plugin was in between: then the answer is not about the key. That something was added beside the key matters only when
	 * the provider refuses it.
	 */
	private function interfered( Answer $answer, Reading $reading, Verdict $verdict ): Reading {
		$interference = $answer->interference();
		if ( null === $interference ) {
			return $reading;
		}
		$is_harmless = null !== $answer->failure() || ( 'changed' === $interference['how'] && 'ok' === $reading->diagnosis() );
		if ( 'answered' !== $interference['how'] && $is_harmless ) {
			return $reading;
		}
		$verdict->set_name( 'name', $interference['who'] );
		$verdict->set_name( 'where', $interference['where'] );
		if ( '' === $interference['who'] ) {
			return new Reading( 'intercepted' );
		}
		return new Reading( 'intercepted', 'answered' === $interference['how'] ? 'answered' : 'plugin' );
	}

	/**
	 * @param list<mixed> $values   From the answer.
	 * @param Redactor    $redactor Knows the values.
	 * @return list<string> At most 50, as plain text.
	 */
	private function offered( array $values, Redactor $redactor ): array {
		$offers = array();
		foreach ( array_slice( $values, 0, 50 ) as $value ) {
			if ( is_string( $value ) && '' !== $value && strlen( $value ) <= 200 ) {
				$offers[] = $redactor->redact( Plain_Text::of( $value ) );
			}
		}
		return $offers;
	}

	/**
	 * @param array        $step    The step.
	 * @param Verdict|null $verdict The verdict so far.
	 * @param Context      $context Whether a person asked.
	 * @phpstan-param Step $step
	 */
	private function is_due( array $step, ?Verdict $verdict, Context $context ): bool {
		if ( null === $verdict ) {
			return ! isset( $step['after'] );
		}
		return in_array( $verdict->diagnosis(), $step['after'] ?? array(), true )
			&& ( ! ( $step['asked'] ?? false ) || $context->is_asked() );
	}

	/**
	 * @param array                 $step    The step.
	 * @param array<string, Secret> $values  The values.
	 * @param Context               $context This site's own names.
	 * @phpstan-param Step $step
	 */
	private function has_needs( array $step, array $values, Context $context ): bool {
		foreach ( $step['needs'] ?? array() as $name ) {
			if ( isset( $values[ $name ] ) ? $values[ $name ]->is_empty() : '' === $context->slot( $name ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param Verdict                             $verdict The verdict so far.
	 * @param array{is: string, reason?: string} $without What it is without the value.
	 */
	private function without( Verdict $verdict, array $without ): Verdict {
		return $verdict->became( $without['is'], $without['reason'] ?? null );
	}

	/**
	 * @param array                 $provider The provider.
	 * @param array<string, Secret> $values   The values.
	 * @phpstan-param Provider $provider
	 * @return array<string, Secret> The secret ones.
	 */
	private function secrets( array $provider, array $values ): array {
		foreach ( $provider['fields'] as $field ) {
			if ( ! $field['secret'] ) {
				unset( $values[ $field['name'] ] );
			}
		}
		return $values;
	}
}
