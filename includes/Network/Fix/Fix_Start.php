<?php
/**
 * Begins a fix for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Sweep\Identity;

defined( 'ABSPATH' ) || exit;

/**
 * The provider is asked once about the new values. What it refuses, or cannot be asked about, begins nothing.
 *
 * @phpstan-import-type About from Fix_Record
 * @phpstan-import-type Site_Use from Group_Uses
 */
final class Fix_Start {

	/** @var Group_Uses */
	private $uses;

	/** @var Sample_Key */
	private $sample;

	/** @var Fix_Records */
	private $records;

	/** @var Fix_List */
	private $sites;

	/** @var New_Values */
	private $values;

	/** @var Identity */
	private $identity;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct( Group_Uses $uses, Sample_Key $sample, Fix_Records $records, Fix_List $sites, New_Values $values, Identity $identity, Fingerprinter $fingerprinter, Clock $clock ) {
		$this->uses          = $uses;
		$this->sample        = $sample;
		$this->records       = $records;
		$this->sites         = $sites;
		$this->values        = $values;
		$this->identity      = $identity;
		$this->fingerprinter = $fingerprinter;
		$this->clock         = $clock;
	}

	/**
	 * Asks about values that are not stored. Stores nothing.
	 *
	 * @param string                    $group  Id of a group.
	 * @param array<int|string, string> $pasted By field name.
	 * @throws Refused When they cannot be a key.
	 */
	public function try_out( string $group, array $pasted ): Finding {
		return $this->asked( $group, $pasted )['finding'];
	}

	/**
	 * @param string                    $group  Id of a group.
	 * @param array<int|string, string> $pasted New values by field name.
	 * @param int                       $user   Who begins it.
	 * @return Fix_Record|Finding What the provider says, when nothing was begun.
	 * @throws Refused When nothing can be begun.
	 */
	public function begin( string $group, array $pasted, int $user ) {
		$this->refuse_second( $group );
		$asked = $this->asked( $group, $pasted );
		if ( null === $asked['about'] ) {
			return $asked['finding'];
		}
		return $this->noted( $asked['about'] + array( 'user' => $user ), $this->uses->of( $group ), $this->values->closed( $asked['new'] ) );
	}

	/**
	 * The values that the person pasted for a fix that waits for them.
	 *
	 * @param Fix_Record                $fix    The fix.
	 * @param array<int|string, string> $pasted By field name.
	 * @return array<string, Secret>
	 */
	public function pasted( Fix_Record $fix, array $pasted ): array {
		return $this->sample->with(
			$fix->group(),
			static fn( Site_Kit $kit, Key $key ): array => array_intersect_key( $kit->candidates()->of( $key, $pasted, '' ), $fix->marks() )
		);
	}

	/**
	 * @param array  $about What it is about.
	 * @param array  $uses  Sites.
	 * @param string $box   The new values, encrypted; '' for none.
	 * @phpstan-param About          $about
	 * @phpstan-param list<Site_Use> $uses
	 * @return Fix_Record It waits when not all of its sites could be noted.
	 * @throws Refused When somebody else has begun one of this key at the same time.
	 */
	public function noted( array $about, array $uses, string $box ): Fix_Record {
		$now = $this->clock->now();
		$fix = $this->records->add( $about + array( 'sites' => count( $uses ) ), $box, '' === $box ? 0 : $now + New_Values::KEPT_S, $now );
		// While the provider was asked, somebody else may have begun: the earlier one counts.
		try {
			$this->refuse_second( $fix->group(), $fix->definition(), $fix->id() );
		} catch ( Refused $refused ) {
			$this->records->remove( $fix );
			throw $refused;
		}
		if ( $this->sites->note( $fix, $uses ) ) {
			$this->records->change( $fix->id(), array( Fix_Record::PAUSED ), Fix_Record::RUNNING, $now );
		}
		return $this->records->get( $fix->id() ) ?? $fix;
	}

	/**
	 * The fix of a group that has not ended; null when there is none.
	 *
	 * @param string $group      Id of a group.
	 * @param string $definition Of the network, by which keys are cleared; '' where one is replaced.
	 * @param int    $before     Only those with a lower id count.
	 */
	public function under_way( string $group, string $definition = '', int $before = PHP_INT_MAX ): ?int {
		foreach ( $this->records->all() as $fix ) {
			if ( $fix->id() < $before && $fix->group() === $group && $fix->definition() === $definition && ! $fix->has_ended() ) {
				return $fix->id();
			}
		}
		return null;
	}

	/**
	 * @param string $group      Id of a group.
	 * @param string $definition Of the network, by which keys are cleared; '' where one is replaced.
	 * @param int    $before     Only those with a lower id count.
	 * @throws Refused When there is one.
	 */
	public function refuse_second( string $group, string $definition = '', int $before = PHP_INT_MAX ): void {
		if ( null !== $this->under_way( $group, $definition, $before ) ) {
			throw new Refused( 'under_way', __( 'A fix of this key is under way already. Open it to see where it is.', 'key-health' ), 409 );
		}
	}

	/**
	 * @param string                    $group  Id of a group.
	 * @param array<int|string, string> $pasted By field name.
	 * @return array{finding: Finding, about: array<string, mixed>|null, new: array<string, Secret>}
	 * @phpstan-return array{finding: Finding, about: array{kind: 'replace', group: string, provider: string, old: string, old_last4: string, new: string, last4: string, main: string, marks: array<string, string>, beside: array<string, string>, verdict: array<string, mixed>, probe: string, definition: string, started_at: int}|null, new: array<string, Secret>}
	 */
	private function asked( string $group, array $pasted ): array {
		return $this->sample->with(
			$group,
			function ( Site_Kit $kit, Key $key ) use ( $group, $pasted ): array {
				$values = $kit->candidates()->of( $key, $pasted, '' );
				if ( ! Wanted_Values::missing( $key, $values ) ) {
					throw new Refused( 'the_same', __( 'This is the key that the sites have already. Paste the new one.', 'key-health' ) );
				}
				$verdict = $kit->examiner()->ask_about( $key, $values );
				$finding = $kit->examiner()->explain( $key->with_values( $values ), $kit->store()->key( $key->id() ), $verdict );
				$new     = $this->new_ones( $key, $values );
				return array(
					'finding' => $finding,
					'about'   => $kit->examiner()->is_accepted( $verdict ) ? $this->about( $group, $key, $values, $new ) + array(
						'verdict' => $verdict->to_array(),
						'probe'   => $this->identity->of( $key->with_values( $values ) ),
					) : null,
					'new'     => $new,
				);
			}
		);
	}

	/**
	 * What differs from what the sample has, and the key itself.
	 *
	 * @param Key                   $key    Of the sample.
	 * @param array<string, Secret> $values All values.
	 * @return array<string, Secret>
	 */
	private function new_ones( Key $key, array $values ): array {
		$main = $key->main_field()->name();
		return array_intersect_key( $values, array( $main => true ) + Wanted_Values::missing( $key, $values ) );
	}

	/**
	 * @param string                $group  Id of a group.
	 * @param Key                   $key    Of the sample.
	 * @param array<string, Secret> $values All values.
	 * @param array<string, Secret> $fresh  The new ones.
	 * @return array<string, mixed>
	 * @phpstan-return array{kind: 'replace', group: string, provider: string, old: string, old_last4: string, new: string, last4: string, main: string, marks: array<string, string>, beside: array<string, string>, definition: string, started_at: int}
	 */
	private function about( string $group, Key $key, array $values, array $fresh ): array {
		$main   = $key->main_field();
		$print  = fn( Secret $value ): string => (string) $this->fingerprinter->of( $value );
		$beside = array();
		foreach ( array_keys( $fresh ) as $name ) {
			$field = $key->field( (string) $name );
			if ( null !== $field && ! $field->is_secret() ) {
				$beside[ (string) $name ] = $print( $field->value() );
			}
		}
		return array(
			'kind'       => 'replace',
			'group'      => $group,
			'provider'   => $key->provider(),
			'old'        => Group_Id::parts( $group )['fingerprint'] ?? '',
			'old_last4'  => (string) $main->value()->last4(),
			'new'        => $print( $values[ $main->name() ] ),
			'last4'      => (string) $values[ $main->name() ]->last4(),
			'main'       => $main->name(),
			'marks'      => array_map( $print, $fresh ),
			'beside'     => $beside,
			'definition' => '',
			'started_at' => $this->clock->now(),
		);
	}
}
