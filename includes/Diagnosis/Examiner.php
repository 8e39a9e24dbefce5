<?php
/**
 * The pipeline from keys to findings.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Prober;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * `look()` says what is known without asking anyone; `ask()` asks the provider. Neither stores anything.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Examiner {

	/** Losing definitions that are asked about after a refusal. */
	private const MAX_OTHERS = 3;

	/** @var Catalog */
	private $catalog;

	/** @var Inspections */
	private $inspections;

	/** @var Prober */
	private $prober;

	/** @var Finding_Maker */
	private $maker;

	/** @var Wording */
	private $wording;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Inspections $inspections, Prober $prober, Finding_Maker $maker, Wording $wording, Fingerprinter $fingerprinter, Clock $clock ) {
		$this->catalog       = $catalog;
		$this->inspections   = $inspections;
		$this->prober        = $prober;
		$this->maker         = $maker;
		$this->wording       = $wording;
		$this->fingerprinter = $fingerprinter;
		$this->clock         = $clock;
	}

	/** What is known of a key, from the store and from the value itself. No network. */
	public function look( Key $key, Key_Memory $memory ): Finding {
		$subject = $this->subject( $key, $memory );
		$verdict = $memory->is_about( $this->print_of( $key->values() ) ) ? Verdict::restore( $memory->verdict() ) : null;
		if ( null === $verdict || ! $this->catalog->has_diagnosis( $verdict->diagnosis() ) ) {
			return $this->maker->unasked( $subject );
		}
		return $this->maker->of( $subject, $verdict );
	}

	/**
	 * What a verdict about other values than the stored ones means (a pasted key), or one that is kept elsewhere.
	 *
	 * @param Key         $key     The key.
	 * @param Key_Memory  $memory  What is known of it.
	 * @param Verdict     $verdict What its provider said.
	 * @param string|null $home    Address of the site it is about; null for the present one.
	 */
	public function explain( Key $key, Key_Memory $memory, Verdict $verdict, ?string $home = null ): Finding {
		return $this->maker->of( $this->subject( $key, $memory, $home ), $verdict );
	}

	/**
	 * Asks the provider about a key. What cannot be asked is said without asking.
	 */
	public function ask( Key $key, bool $is_asked ): Verdict {
		$provider   = $this->catalog->provider( $key->provider() );
		$inspection = $this->inspections->of( $key );
		if ( $inspection->is_odd() ) {
			return new Verdict( 'malformed', 'not_text' );
		}
		if ( $key->closed_field() ) {
			return new Verdict( 'undecryptable' );
		}
		if ( $key->main_field()->value()->is_empty() && ! ( $provider['oauth'] ?? false ) ) {
			// What is stored of a log-in tells more than that its short-lived token is not there.
			return new Verdict( 'missing' );
		}
		if ( null === $provider ) {
			return new Verdict( 'not_checkable', 'no_provider' );
		}
		$verdict = $this->unsent( $inspection ) ?? $this->prober->probe( $provider, $key->values(), $this->context( $key, $is_asked ) );
		return $this->is_refused( $verdict ) && ! ( $provider['limits']['locks'] ?? false ) ? $this->with_cleaned( $key, $provider, $inspection, $verdict, $is_asked ) : $verdict;
	}

	/**
	 * Asks about values that are not stored.
	 *
	 * @param Key                   $key    The key they are meant for.
	 * @param array<string, Secret> $values By field name.
	 */
	public function ask_about( Key $key, array $values ): Verdict {
		$provider = $this->catalog->provider( $key->provider() );
		if ( null === $provider ) {
			return new Verdict( 'not_checkable', 'no_provider' );
		}
		$main = $values[ $key->main_field()->name() ] ?? new Secret( '' );
		if ( $main->is_empty() ) {
			return new Verdict( 'missing' );
		}
		return $this->unsent( $this->inspections->of( $key->with_values( $values ) ) )
			?? $this->prober->probe( $provider, $values, $this->context( $key, true ) );
	}

	/**
	 * After a refusal: does one of the losing definitions hold a key that works?
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $known Fingerprints of values that need not be asked about.
	 * @return array<string, Verdict> By definition id.
	 */
	public function ask_others( Key $key, array $known = array() ): array {
		$main     = $key->main_field();
		$values   = $key->values();
		$provider = $this->catalog->provider( $key->provider() );
		if ( $provider['limits']['locks'] ?? false ) {
			return array();
		}
		$asked    = array_merge( array( (string) $this->fingerprinter->of( $main->value() ) ), $known );
		$verdicts = array();
		foreach ( $main->definitions() as $definition ) {
			$fingerprint = (string) $this->fingerprinter->of( $definition->secret() );
			if ( $definition->is_effective() || in_array( $fingerprint, $asked, true ) || ! $this->is_worth_asking( $key, $definition ) || count( $verdicts ) >= self::MAX_OTHERS ) {
				continue;
			}
			$asked[]                                   = $fingerprint;
			$verdicts[ $definition->location()->id() ] = $this->ask_about( $key, array( $main->name() => $definition->secret() ) + $values );
		}
		return $verdicts;
	}

	/** Whether a verdict says that the provider does not take the value as it is. */
	public function is_refused( Verdict $verdict ): bool {
		return 'broken' === $this->state( $verdict );
	}

	public function is_accepted( Verdict $verdict ): bool {
		return in_array( $this->state( $verdict ), array( 'working', 'attention' ), true );
	}

	public function state( Verdict $verdict ): string {
		return 'malformed' === $verdict->diagnosis() ? 'broken' : $this->wording->words( $verdict->diagnosis(), $verdict->reason() )['state'];
	}

	/**
	 * Names a set of values; another set has another name.
	 *
	 * @param array<string, Secret> $values By field name.
	 */
	public function print_of( array $values ): string {
		$prints = array();
		foreach ( $values as $name => $secret ) {
			$prints[] = $name . '=' . $this->fingerprinter->of( $secret );
		}
		return substr( md5( implode( '&', $prints ) ), 0, 16 );
	}

	public function subject( Key $key, Key_Memory $memory, ?string $home = null ): Subject {
		$fingerprint = $this->fingerprinter->of( $key->main_field()->value() );
		$names       = $this->wording->names( $key, $memory, $fingerprint, $home ?? home_url() );
		$subject     = new Subject( $key, $memory, $this->inspections->of( $key ), $fingerprint, $names, $this->clock->now(), $this->sells() );
		return $subject->with_names( $names->with( array_filter( array( 'name' => $subject->name_missing() ) ) ) );
	}

	/**
	 * A refused value with a space or the like: if the cleaned value is accepted, that is the whole trouble.
	 *
	 * @param Key        $key        The key.
	 * @param array      $provider   Its provider.
	 * @param Inspection $inspection What its value says.
	 * @param Verdict    $verdict    The refusal.
	 * @param bool       $is_asked   Whether a person asked.
	 * @phpstan-param Provider $provider
	 */
	private function with_cleaned( Key $key, array $provider, Inspection $inspection, Verdict $verdict, bool $is_asked ): Verdict {
		$problem = $inspection->worst( null );
		$cleaned = $inspection->cleaned_value();
		if ( null === $problem || null === $cleaned ) {
			return $verdict;
		}
		$values  = array( $key->main_field()->name() => $cleaned ) + $key->values();
		$without = $this->prober->probe( $provider, $values, $this->context( $key, $is_asked ) );
		if ( ! $this->is_accepted( $without ) ) {
			return $verdict;
		}
		$proven = $verdict->became( 'malformed', $problem->reason() );
		foreach ( $without->evidence() as $evidence ) {
			$proven->add( $evidence );
		}
		return $proven;
	}

	/** A value that nobody is asked about: a key goes to its own provider only, and what can never be accepted needs no question. */
	private function unsent( Inspection $inspection ): ?Verdict {
		if ( $inspection->is_of_another_provider() ) {
			return new Verdict( 'malformed', 'other_provider' );
		}
		$worst = $inspection->worst( null );
		return $inspection->is_hopeless() ? new Verdict( 'malformed', null === $worst ? 'wrong_length' : $worst->reason() ) : null;
	}

	private function is_worth_asking( Key $key, Definition $definition ): bool {
		return ! $definition->secret()->is_empty()
			&& null === $definition->odd_type()
			&& array() === $this->inspections->of_value( $key, $definition->secret() );
	}

	private function context( Key $key, bool $is_asked ): Context {
		return new Context( home_url(), $key->sender(), $is_asked );
	}

	private function sells(): bool {
		return class_exists( 'WooCommerce', false ) || class_exists( 'Easy_Digital_Downloads', false );
	}
}
