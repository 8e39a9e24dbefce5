<?php
/**
 * Empties a key of one site that a definition of the network hides.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Never without a key: before anything is emptied, the site's plugin itself must get the network's value; and afterwards again, or the
 * old bytes come back.
 */
final class Site_Clearing implements Site_Work {

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Safe_Write */
	private $write;

	/** @var Site_Proof */
	private $proof;

	public function __construct( Fingerprinter $fingerprinter, Safe_Write $write, Site_Proof $proof ) {
		$this->fingerprinter = $fingerprinter;
		$this->write         = $write;
		$this->proof         = $proof;
	}

	public function on( Site_Kit $kit, Fix_Record $fix, Fix_Row $row, array $values ): Outcome {
		$key = $kit->discoverer()->key( $row->key_id() );
		if ( null === $key ) {
			return new Outcome( Fix_Row::SKIPPED, 'no_key' );
		}
		$main = $key->main_field();
		$wins = $main->effective();
		if ( null === $wins || self::is_own( $wins ) || $this->fingerprinter->of( $wins->secret() ) !== $fix->new_print() ) {
			return new Outcome( Fix_Row::SKIPPED, 'not_effective', null === $wins ? array() : array( 'place' => $wins->location()->label() ) );
		}
		$wanted = array( $main->name() => $wins->secret() );
		$hidden = self::hidden( $key );
		if ( ! $hidden && '' === $row->kept() ) {
			return new Outcome( Fix_Row::SKIPPED, 'empty' );
		}
		if ( $hidden ) {
			$look = $kit->fresh()->look( $key, $wanted );
			if ( 'done' !== $look['state'] ) {
				return new Outcome( Fix_Row::SKIPPED, 'failed' === $look['state'] ? 'not_effective' : 'not_heard_before', array( 'place' => $look['sub'] ) );
			}
		}
		try {
			$kept = $hidden ? $this->write->write( $kit, $row, $key, $hidden, true, $row->kept() ) : $this->write->marked( $kit, $row, $key );
		} catch ( Refused $refused ) {
			return self::refused( $refused );
		}
		return $this->proven( $kit, $fix, $key, $wanted, $kept );
	}

	/**
	 * @param Site_Kit              $kit    Of the site.
	 * @param Fix_Record            $fix    The fix.
	 * @param Key                   $key    As it was.
	 * @param array<string, Secret> $wanted What its plugin should get.
	 * @param string                $kept   What stood there.
	 */
	private function proven( Site_Kit $kit, Fix_Record $fix, Key $key, array $wanted, string $kept ): Outcome {
		try {
			$outcome = $this->proof->of( $kit, $fix, $kit->discoverer()->key( $key->id() ), $wanted );
		} catch ( \Throwable $error ) {
			$outcome = new Outcome( Fix_Row::KEPT_OLD, 'broke', array( 'why' => get_class( $error ) ) );
		}
		if ( Fix_Row::PROVEN === $outcome->state() ) {
			return new Outcome( Fix_Row::PROVEN, 'cleared' );
		}
		if ( Fix_Row::WRITTEN === $outcome->state() && 'not_asked' === $outcome->reason() ) {
			return $outcome;
		}
		// Nobody has heard the plugin: it may be without a key now.
		return $this->write->undo( $kit, $fix, $key, $kept ) ? new Outcome( Fix_Row::KEPT_OLD, $outcome->reason(), $outcome->facts() ) : new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile', $outcome->facts() );
	}

	private static function refused( Refused $refused ): Outcome {
		if ( 'not_ours' === $refused->word() ) {
			return new Outcome( Fix_Row::RUNNING, 'taken' );
		}
		return 'not_back' === $refused->word() ? new Outcome( Fix_Row::NOT_UNDONE, 'changed_meanwhile' ) : new Outcome( Fix_Row::KEPT_OLD, 'not_saved', array( 'why' => $refused->getMessage() ) );
	}

	/**
	 * The secrets of the site's own that lose against others.
	 *
	 * @return array<string, Secret> Empty ones, by field name.
	 */
	private static function hidden( Key $key ): array {
		$hidden = array_filter( $key->fields(), array( self::class, 'hides_own' ) );
		return array_map( static fn( Field $field ): Secret => new Secret( '' ), $hidden );
	}

	private static function hides_own( Field $field ): bool {
		$wins  = $field->effective();
		$place = $field->place();
		if ( ! $field->is_secret() || null === $wins || self::is_own( $wins ) || null === $place || Place::SITE !== $place->scope() ) {
			return false;
		}
		foreach ( $field->definitions() as $definition ) {
			if ( ! $definition->is_effective() && self::is_own( $definition ) && ( ! $definition->secret()->is_empty() || $definition->is_closed() ) ) {
				return true;
			}
		}
		return false;
	}

	/** Whether it stands in the site's own database. */
	private static function is_own( Definition $definition ): bool {
		return in_array( $definition->location()->kind(), array( Location::OPTION, Location::TABLE ), true );
	}
}
