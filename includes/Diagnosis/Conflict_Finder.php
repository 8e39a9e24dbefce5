<?php
/**
 * Finds definitions that fight each other.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Conflicts\Kind;
use KeyHealth\Diagnosis\Conflicts\Lines_And_Filters;
use KeyHealth\Diagnosis\Conflicts\Missing_Half;
use KeyHealth\Diagnosis\Conflicts\One_For_All;
use KeyHealth\Diagnosis\Conflicts\Rule_Of_Key;
use KeyHealth\Diagnosis\Conflicts\Unread_Constant;
use KeyHealth\Diagnosis\Conflicts\Winning_Constant;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Works from what discovery already said of each definition (its role, and because of what); asks nobody.
 */
final class Conflict_Finder {

	/** What a conflict says beside its own. */
	private const MAKES_KNOWN = array(
		'wrong_provider_constant' => array( 'shadowed', 'network_override' ),
		'dead_edit'               => array( 'duplicate_definition', 'network_override' ),
		'host_injected'           => array( 'shadowed', 'network_override', 'stale_runtime' ),
		'env_mismatch'            => array( 'empty_constant_masks' ),
		'network_override'        => array( 'shadowed' ),
	);

	/** @var Catalog */
	private $catalog;

	/** @var list<Kind> */
	private $kinds;

	/**
	 * @param Catalog     $catalog     The catalog.
	 * @param Line_Edits  $lines       Writes down what to change.
	 * @param Inspections $inspections What values look like.
	 * @param list<Kind>  $further     Kinds that ask for more than the definitions.
	 */
	public function __construct( Catalog $catalog, Line_Edits $lines, Inspections $inspections, array $further = array() ) {
		$rules         = new Rule_Of_Key( $catalog );
		$this->catalog = $catalog;
		$this->kinds   = array_merge(
			array(
				new Lines_And_Filters( $lines ),
				new Winning_Constant( $rules, $lines ),
				new Unread_Constant( $catalog, $rules, $lines ),
				new Missing_Half( $lines ),
				new One_For_All( $catalog, $inspections, $lines ),
			),
			$further
		);
	}

	/**
	 * @param Key                   $key      The key.
	 * @param array<string, string> $accepted Definition id => `accepted` or `refused`, where a live answer is known.
	 * @return list<Conflict> The worst first.
	 */
	public function of( Key $key, array $accepted ): array {
		$conflicts = array();
		foreach ( $key->fields() as $field ) {
			// One constant may stand for two fields: it is told once.
			$conflicts += $this->of_field( $key, $field, $accepted );
		}
		return array_merge( $this->each_told_once( $conflicts ), $this->managed( $key ) );
	}

	/**
	 * @param Key                   $key      The key.
	 * @param Field                 $field    One of its values.
	 * @param array<string, string> $accepted Live answers by definition id.
	 * @return array<string, Conflict> By id.
	 */
	private function of_field( Key $key, Field $field, array $accepted ): array {
		$conflicts = array();
		foreach ( $field->definitions() as $definition ) {
			foreach ( $this->kinds as $kind ) {
				$conflict = $kind->of( $key, $field, $definition, $accepted );
				if ( null !== $conflict ) {
					$conflicts[ $conflict->id() ] = $conflict;
				}
			}
		}
		return $conflicts;
	}

	/**
	 * What follows from another conflict about the same name is no news beside it.
	 *
	 * @param array<string, Conflict> $conflicts Of one key.
	 * @return list<Conflict>
	 */
	private function each_told_once( array $conflicts ): array {
		$known = array();
		foreach ( $conflicts as $conflict ) {
			foreach ( self::MAKES_KNOWN[ $conflict->diagnosis() ] ?? array() as $diagnosis ) {
				$known[ $diagnosis . ' ' . $conflict->name() ] = true;
			}
		}
		return array_values(
			array_filter(
				$conflicts,
				static function ( Conflict $conflict ) use ( $known ): bool {
					return ! isset( $known[ $conflict->diagnosis() . ' ' . $conflict->name() ] );
				}
			)
		);
	}

	/**
	 * @return list<Conflict>
	 */
	private function managed( Key $key ): array {
		$manager = $this->catalog->plugin( $key->plugin() )['managed_by'] ?? null;
		if ( null === $manager || ! class_exists( $manager['class'], false ) ) {
			return array();
		}
		$effective = $key->main_field()->effective();
		$conflict  = new Conflict(
			'managed_elsewhere',
			null,
			$key,
			null === $effective ? array() : array( $effective ),
			$manager['name'],
			null,
			null,
			array( 'other_name' => $manager['name'] )
		);
		return array( $conflict->with_links( array( Screens_Elsewhere::manager( $manager ) ) ) );
	}
}
