<?php
/**
 * Files in the web folder that hold keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Files\Stray_Copies;
use KeyHealth\Config\Files\Stray_Copy;
use KeyHealth\Diagnosis\Readable_Files;
use KeyHealth\Diagnosis\Screens_Elsewhere;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A copy of wp-config.php is told whatever stands in it: it holds the password of the database, and the salts that stored keys are
 * encrypted with. A log is told only when a key stands in it.
 */
final class Exposed_Files implements Site_Kind {

	/** @var Stray_Copies */
	private $copies;

	public function __construct( Stray_Copies $copies ) {
		$this->copies = $copies;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $this->copies( $keys ) as $copy ) {
			$conflicts[] = $this->conflict( $copy, $this->copies->held( $copy, self::values( $keys ) ), $keys );
		}
		return $conflicts;
	}

	/**
	 * The files that are told.
	 *
	 * @param list<Key> $keys All keys of the site.
	 * @return list<Stray_Copy>
	 */
	public function copies( array $keys ): array {
		$copies = array();
		foreach ( $keys ? $this->copies->all() : array() as $copy ) {
			if ( Stray_Copy::LOG !== $copy->kind() || $this->copies->held( $copy, self::values( $keys ) ) ) {
				$copies[] = $copy;
			}
		}
		return $copies;
	}

	/**
	 * @param Stray_Copy   $copy The file.
	 * @param list<string> $held Ids of keys that stand in it.
	 * @param list<Key>    $keys All keys.
	 */
	private function conflict( Stray_Copy $copy, array $held, array $keys ): Conflict {
		$here = array_values(
			array_filter(
				$keys,
				static function ( Key $key ) use ( $held ): bool {
					return in_array( $key->id(), $held, true );
				}
			)
		);
		$key  = $here[0] ?? self::most_concerned( $keys );
		$open = Readable_Files::known( $copy );
		// A copy of the configuration that nobody has asked for has no reason of its own.
		$reason   = implode( '_', array_filter( array( Stray_Copy::CONFIG === $copy->kind() ? '' : $copy->kind(), (string) $open ) ) );
		$conflict = new Conflict( 'exposed', '' === $reason ? null : $reason, $key, self::sides( $here ), $copy->label(), null, null, array( 'file' => $copy->label() ) );
		return $here ? $conflict->with_links( Screens_Elsewhere::rotating( $here ) ) : $conflict;
	}

	/**
	 * @param list<Key> $keys Keys that stand in the file.
	 * @return list<Definition>
	 */
	private static function sides( array $keys ): array {
		$sides = array();
		foreach ( $keys as $key ) {
			$effective = $key->main_field()->effective();
			if ( null !== $effective ) {
				$sides[] = $effective->demoted( Definition::EFFECTIVE, 'exposed', __( 'It stands in the file as well.', 'key-health' ) );
			}
		}
		return $sides;
	}

	/**
	 * @param list<Key> $keys All keys.
	 * @return array<string, Secret> By the id of the key.
	 */
	private static function values( array $keys ): array {
		$values = array();
		foreach ( $keys as $key ) {
			$values[ $key->id() ] = $key->main_field()->value();
		}
		return $values;
	}

	/**
	 * A key that wp-config.php holds, else one in use.
	 *
	 * @param list<Key> $keys All keys, one at least.
	 */
	private static function most_concerned( array $keys ): Key {
		$points = static function ( Key $key ): int {
			$effective = $key->main_field()->effective();
			$is_there  = null !== $effective && Location::CONSTANT === $effective->location()->kind();
			return ( $key->in_use() ? 2 : 0 ) + ( $is_there ? 1 : 0 );
		};
		usort(
			$keys,
			static function ( Key $a, Key $b ) use ( $points ): int {
				return $points( $b ) <=> $points( $a );
			}
		);
		return $keys[0];
	}
}
