<?php
/**
 * Reads what a key may do.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Permissions from Catalog as Permissions_Spec
 * @phpstan-import-type Permission_View from Verdict
 */
final class Permissions {

	/** A provider that sends a thousand names gets these into the report. */
	private const MAX_SHOWN = 20;

	/**
	 * @param array    $spec     Where they stand, what is needed and what is too much.
	 * @param Answer   $answer   An accepted answer.
	 * @param Redactor $redactor Knows the values.
	 * @phpstan-param Permissions_Spec $spec
	 * @return Permission_View|null Null when the answer lists none.
	 */
	public static function read( array $spec, Answer $answer, Redactor $redactor ): ?array {
		$has = array();
		foreach ( $answer->at( $spec['at'] ) as $name ) {
			if ( is_string( $name ) && '' !== $name && strlen( $name ) <= 100 ) {
				$has[] = $redactor->redact( Plain_Text::of( $name ) );
			}
		}
		if ( ! $has ) {
			return null;
		}
		$needs = array();
		foreach ( $spec['needs'] as $any ) {
			$needs[] = array(
				'name' => implode( ' / ', (array) $any ),
				'has'  => (bool) array_intersect( (array) $any, $has ),
			);
		}
		$too_much = array();
		foreach ( $has as $name ) {
			if ( 1 === preg_match( Pattern::expression( $spec['too_much'], 'i' ), $name ) ) {
				$too_much[] = $name;
			}
		}
		return array(
			'needs'    => $needs,
			'too_much' => array_slice( $too_much, 0, self::MAX_SHOWN ),
			'has'      => count( $has ),
		);
	}

	/**
	 * @param mixed $stored As read from the store.
	 * @return Permission_View|null
	 */
	public static function restore( $stored ): ?array {
		if ( ! is_array( $stored ) ) {
			return null;
		}
		$needs = array();
		foreach ( Loose::maps( $stored['needs'] ?? null ) as $need ) {
			$needs[] = array(
				'name' => Loose::text( $need, 'name' ),
				'has'  => ! empty( $need['has'] ),
			);
		}
		return array(
			'needs'    => $needs,
			'too_much' => array_values( Loose::texts( $stored['too_much'] ?? null ) ),
			'has'      => is_int( $stored['has'] ?? null ) ? $stored['has'] : 0,
		);
	}
}
