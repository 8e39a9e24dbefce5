<?php
/**
 * Asks whether the key that was replaced is dead.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Pauses;
use KeyHealth\Health\Store;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * A key that was published, or that somebody took along, is out of the world only when its provider refuses it. The old value is the
 * one that is kept for an hour; it is asked about and nothing else.
 *
 * @phpstan-type Answer array{state: 'refused'|'alive'|'unknown', title: string, meaning: string, last4: string|null}
 */
final class Old_Key {

	/** Diagnoses that say that the key itself is gone; all others leave open whether it works elsewhere, or later. */
	private const DEAD = array( 'invalid', 'expired', 'key_disabled', 'oauth_reauthorize' );

	/** @var Catalog */
	private $catalog;

	/** @var Backups */
	private $backups;

	/** @var Examiner */
	private $examiner;

	/** @var Inspections */
	private $inspections;

	/** @var Pauses */
	private $pauses;

	/** @var Store */
	private $store;

	/** @var Replacement_Words */
	private $words;

	public function __construct( Catalog $catalog, Backups $backups, Examiner $examiner, Inspections $inspections, Pauses $pauses, Store $store, Replacement_Words $words ) {
		$this->catalog     = $catalog;
		$this->backups     = $backups;
		$this->examiner    = $examiner;
		$this->inspections = $inspections;
		$this->pauses      = $pauses;
		$this->store       = $store;
		$this->words       = $words;
	}

	/**
	 * @param Key $key With its new value.
	 * @return array
	 * @phpstan-return Answer
	 * @throws Refused When the old value is not kept any more, or is still in use.
	 */
	public function ask( Key $key ): array {
		$kept = $this->backups->kept( $key->id() );
		if ( null === $kept || ! $kept['used'] ) {
			throw new Refused( 'nothing_kept', $this->words->sentence( $key, __( 'The old {key} is no longer kept here, so {provider} cannot be asked about it. Look there whether it is gone.', 'key-health' ) ), 409 );
		}
		$name   = $key->main_field()->name();
		$values = $this->cleaned( $key, $kept['used'] );
		if ( $key->main_field()->value()->equals( $values[ $name ] ?? new Secret( '' ) ) ) {
			throw new Refused( 'still_used', $this->words->sentence( $key, __( '{plugin} still uses this {key}. Replace it first.', 'key-health' ) ), 409 );
		}
		$answer = $this->without_asking( $key, $kept['asked'] );
		if ( null === $answer ) {
			$verdict = $this->examiner->ask_about( $key, $values );
			$answer  = $this->answer( $key, $key->with_values( $values ), $verdict );
			$this->backups->note_asked( $key->id(), $answer['state'] );
		}
		$answer['last4'] = $kept['last4'];
		return $answer;
	}

	/**
	 * What stood there with a space may live without it.
	 *
	 * @param Key                   $key  The key.
	 * @param array<string, Secret> $used Old values.
	 * @return array<string, Secret>
	 */
	private function cleaned( Key $key, array $used ): array {
		$cleaned = $this->inspections->of( $key->with_values( $used ) )->cleaned_value();
		return null === $cleaned ? $used : array( $key->main_field()->name() => $cleaned ) + $used;
	}

	/**
	 * Some count refused log-ins, and lock the account or this server out: they are asked once.
	 *
	 * @param Key    $key   The key.
	 * @param string $asked What was said before; '' when nobody has asked.
	 * @return array|null
	 * @phpstan-return Answer|null
	 */
	private function without_asking( Key $key, string $asked ): ?array {
		$provider = $this->catalog->provider( $key->provider() );
		$locks    = $provider['limits']['locks'] ?? false;
		if ( $locks && 'refused' === $asked ) {
			return $this->dead( $key );
		}
		if ( $locks && 'unknown' === $asked ) {
			return $this->unknown( $key, __( '{provider} counts refused log-ins and may lock this server out. So it was asked once, and is not asked again.', 'key-health' ) );
		}
		return $this->pauses->holds( $key, $this->store->key( $key->id() ), true, true )
			? $this->unknown( $key, __( '{provider} wants to be left alone for a while. Ask again later.', 'key-health' ) )
			: null;
	}

	/**
	 * @param Key     $key     The key with its new value.
	 * @param Key     $old     The key with its old value.
	 * @param Verdict $verdict About the old value.
	 * @return array
	 * @phpstan-return Answer
	 */
	private function answer( Key $key, Key $old, Verdict $verdict ): array {
		if ( $this->examiner->is_accepted( $verdict ) ) {
			return self::said( 'alive', $this->words->sentence( $key, __( 'The old {key} still works', 'key-health' ) ), $this->words->sentence( $key, __( 'Whoever has it can use it. Revoke it at {provider}, then ask again. It can take a minute until that counts.', 'key-health' ) ) );
		}
		if ( in_array( $verdict->diagnosis(), self::DEAD, true ) && array() !== $verdict->evidence() ) {
			return $this->dead( $key );
		}
		$title = $this->examiner->explain( $old, $this->store->key( $key->id() ), $verdict )->title();
		return $this->examiner->is_refused( $verdict )
			/* translators: %s: what the provider said, a title without full stop. */
			? $this->unknown( $key, sprintf( __( 'The answer does not prove that it is revoked: %s. Look at {provider} whether it is gone.', 'key-health' ), $title ) )
			/* translators: %s: what went wrong, a title without full stop. */
			: $this->unknown( $key, sprintf( __( '%s. Ask again in a moment.', 'key-health' ), $title ) );
	}

	/**
	 * @return array
	 * @phpstan-return Answer
	 */
	private function dead( Key $key ): array {
		return self::said( 'refused', $this->words->sentence( $key, __( 'The old {key} is dead', 'key-health' ) ), $this->words->sentence( $key, __( '{provider} refuses it. Nobody can use it any more.', 'key-health' ) ) );
	}

	/**
	 * @return array
	 * @phpstan-return Answer
	 */
	private function unknown( Key $key, string $meaning ): array {
		return self::said( 'unknown', $this->words->sentence( $key, __( 'Could not find out whether the old {key} is dead', 'key-health' ) ), $this->words->sentence( $key, $meaning ) );
	}

	/**
	 * @phpstan-param 'refused'|'alive'|'unknown' $state
	 * @return array
	 * @phpstan-return Answer
	 */
	private static function said( string $state, string $title, string $meaning ): array {
		return array(
			'state'   => $state,
			'title'   => $title,
			'meaning' => $meaning,
			'last4'   => null,
		);
	}
}
