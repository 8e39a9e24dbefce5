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
use KeyHealth\Model\End_Time;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Goes through the steps of a provider and keeps what each one says. Stores nothing, changes nothing.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Step from Catalog
 * @phpstan-import-type Request_Spec from Catalog
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

	/** @var Gleaner */
	private $gleaner;

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
		$this->gleaner  = new Gleaner();
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
		$slots    = new Slots( $provider, $values, $context );
		$verdict  = null;
		foreach ( $provider['steps'] as $step ) {
			if ( ! $this->is_due( $step, $verdict, $context ) ) {
				continue;
			}
			if ( ! $this->has_needs( $step, $slots ) ) {
				$verdict = isset( $step['without'] ) ? $this->without( $verdict, $step['without'] ) : $verdict;
				continue;
			}
			$situation = new Situation( $context, $values, $this->clock->now(), null === $verdict ? null : $verdict->diagnosis(), 'SMTP' === ( $step['request']['method'] ?? '' ) );
			try {
				$verdict = isset( $step['request'] )
					? $this->ask_everywhere( $provider, $step, $slots, $verdict, $situation, $redactor )
					: $this->look( $step, $verdict, $situation );
			} catch ( Unsendable $error ) {
				if ( null === $verdict ) {
					return $this->unsendable( $error );
				}
				$verdict->doubt();
				break;
			}
		}
		return $this->settled( $verdict ?? new Verdict( 'not_checkable' ), $provider, $values );
	}

	/**
	 * What is stored may say enough without asking anyone.
	 *
	 * @param array        $step      A step without a request.
	 * @param Verdict|null $verdict   The verdict so far.
	 * @param Situation    $situation What is known.
	 * @phpstan-param Step $step
	 */
	private function look( array $step, ?Verdict $verdict, Situation $situation ): ?Verdict {
		$reading = $this->reader->read_by_rules( $step['answers'], new Answer( null ), $situation );
		if ( null === $reading || Reading::AS_BEFORE === $reading->diagnosis() ) {
			return $verdict;
		}
		$found = $verdict ?? new Verdict( $reading->diagnosis() );
		$found->decide( $reading, null === $verdict ? null : $verdict->decided_by() );
		return $found;
	}

	/**
	 * @param array        $provider  The provider.
	 * @param array        $step      A step with a request.
	 * @param Slots        $slots     The values.
	 * @param Verdict|null $verdict   The verdict so far; null in the first step that asks.
	 * @param Situation    $situation What is known.
	 * @param Redactor     $redactor  Knows the values.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @throws Unsendable When a value cannot be sent, or the host is not the provider's.
	 */
	private function ask_everywhere( array $provider, array $step, Slots $slots, ?Verdict $verdict, Situation $situation, Redactor $redactor ): ?Verdict {
		$elsewhere = $step['elsewhere'] ?? '';
		if ( '' === $elsewhere ) {
			return $this->ask( $provider, $step, $slots, $verdict, $situation, $redactor );
		}
		foreach ( $slots->others( $elsewhere ) as $name => $value ) {
			$before  = null === $verdict ? '' : $verdict->diagnosis();
			$verdict = $this->ask( $provider, $step, $slots->with( $elsewhere, $value ), $verdict, $situation, $redactor );
			if ( $verdict->diagnosis() !== $before && null !== $verdict->rule() ) {
				$verdict->set_name( 'name', $name );
				$verdict->offer( $provider['slots'][ $elsewhere ]['field'] ?? '', array( $name ) );
				break;
			}
		}
		return $verdict;
	}

	/**
	 * @param array        $provider  The provider.
	 * @param array        $step      The step.
	 * @param Slots        $slots     The values.
	 * @param Verdict|null $verdict   The verdict so far; null in the first step.
	 * @param Situation    $situation What is known.
	 * @param Redactor     $redactor  Knows the values.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @throws Unsendable When a value cannot be sent, or the host is not the provider's.
	 */
	private function ask( array $provider, array $step, Slots $slots, ?Verdict $verdict, Situation $situation, Redactor $redactor ): Verdict {
		$request  = $this->builder->build( $provider, $step['request'] ?? self::nothing(), $slots );
		$is_first = null === $verdict;
		$verdict  = $verdict ?? new Verdict( 'not_checkable' );
		$asked_at = $this->clock->now();
		$answer   = $this->http->send( $request );
		$failure  = $answer->failure();
		$reading  = null === $failure
			? $this->reader->read( $step['answers'], $answer, $situation )
			: new Reading( $this->failures->read( $failure ) );
		$reading  = Interference::in( $answer, $reading, $verdict );

		$by = $verdict->add( $this->recorder->record( $step, $request, $answer, $reading, $asked_at, $redactor ) );
		$verdict->set_address( '' === $answer->local_address() ? $verdict->address() : $answer->local_address() );
		$verdict->set_name( 'host', $request->host() );

		if ( isset( $step['guard'] ) && $reading->is_the_providers() ) {
			$reading = $this->guard->judge( $provider, $step, $reading, $answer, $situation->so_far(), $slots, $verdict );
		}
		$this->take( $verdict, $reading, $by, $is_first );
		if ( $is_first ) {
			$this->control->look( $verdict, $request, $answer );
		}
		if ( null === $failure ) {
			$this->gleaner->glean( $step, $answer, $reading, $verdict, $redactor, $asked_at );
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
	 * @param array $step  The step.
	 * @param Slots $slots The values.
	 * @phpstan-param Step $step
	 */
	private function has_needs( array $step, Slots $slots ): bool {
		foreach ( $step['needs'] ?? array() as $name ) {
			if ( '' === $slots->get( $name ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param Verdict|null                       $verdict The verdict so far.
	 * @param array{is: string, reason?: string} $without What it is without the value.
	 */
	private function without( ?Verdict $verdict, array $without ): Verdict {
		return null === $verdict
			? new Verdict( $without['is'], 'companion_invalid' === $without['is'] ? 'unasked' : ( $without['reason'] ?? null ) )
			: $verdict->became( $without['is'], $without['reason'] ?? null );
	}

	private function unsendable( Unsendable $error ): Verdict {
		return Unsendable::VALUE === $error->getCode()
			? new Verdict( 'malformed', 'invisible_character' )
			: new Verdict( 'not_checkable', Unsendable::SERVER === $error->getCode() ? 'server' : 'address' );
	}

	/**
	 * What is said only when all has been asked.
	 *
	 * @param Verdict               $verdict  After the last step.
	 * @param array                 $provider The provider.
	 * @param array<string, Secret> $values   The values.
	 * @phpstan-param Provider $provider
	 */
	private function settled( Verdict $verdict, array $provider, array $values ): Verdict {
		if ( $verdict->is_open() ) {
			$verdict->blame( 'not_checkable', null );
		}
		foreach ( $provider['fields'] as $field ) {
			$end = isset( $field['ends'] ) && ! ( $provider['oauth'] ?? false ) && isset( $values[ $field['name'] ] ) ? End_Time::of( $values[ $field['name'] ]->reveal() ) : null;
			if ( null !== $end && '' === $verdict->name( Gleaner::ENDS ) ) {
				$verdict->set_name( Gleaner::ENDS, (string) $end );
			}
		}
		$may = $verdict->permissions();
		if ( 'ok' === $verdict->diagnosis() && ! empty( $may['too_much'] ) ) {
			$verdict->blame( 'ok', 'too_much' );
		}
		return $verdict;
	}

	/**
	 * A step without a request never gets here; the type does not know.
	 *
	 * @return Request_Spec
	 * @throws Unsendable Always.
	 */
	private static function nothing(): array {
		throw new Unsendable( 'The step asks nobody.', Unsendable::HOST );
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
