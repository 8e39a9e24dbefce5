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
use KeyHealth\Model\Clock;
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

	/** @var Clock */
	private $clock;

	public function __construct( Stray_Copies $copies, Clock $clock ) {
		$this->copies = $copies;
		$this->clock  = $clock;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $this->told( $keys ) as $told ) {
			$conflicts[] = $this->conflict( $told[0], $told[1], $keys );
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
		return array_column( $this->told( $keys ), 0 );
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return list<array{Stray_Copy, array<string, int|null>}> Each file, and the line of each definition whose value stands in it.
	 */
	private function told( array $keys ): array {
		$values = self::values( self::definitions( $keys ) );
		$told   = array();
		foreach ( $keys ? $this->copies->all() : array() as $copy ) {
			$held = $this->copies->held( $copy, $values );
			if ( Stray_Copy::LOG !== $copy->kind() || $held ) {
				$told[] = array( $copy, $held );
			}
		}
		return $told;
	}

	/**
	 * @param Stray_Copy              $copy The file.
	 * @param array<string, int|null> $held The line of each definition whose value stands in it.
	 * @param list<Key>               $keys All keys.
	 */
	private function conflict( Stray_Copy $copy, array $held, array $keys ): Conflict {
		$here = array_values(
			array_filter(
				$keys,
				static function ( Key $key ) use ( $held ): bool {
					return array() !== array_intersect_key( self::definitions( array( $key ) ), $held );
				}
			)
		);
		$key  = $here[0] ?? self::most_concerned( $keys );
		$open = Readable_Files::known( $copy, $this->clock->now() );
		// A copy of the configuration that nobody has asked for has no reason of its own.
		$reason   = implode( '_', array_filter( array( Stray_Copy::CONFIG === $copy->kind() ? '' : $copy->kind(), (string) $open ) ) );
		$conflict = new Conflict( 'exposed', '' === $reason ? null : $reason, $key, self::sides( $here, $held ), $copy->label(), null, null, array( 'file' => $copy->label() ) );
		return $here ? $conflict->with_links( Screens_Elsewhere::rotating( $here ) ) : $conflict;
	}

	/**
	 * @param list<Key>               $keys Keys that stand in the file.
	 * @param array<string, int|null> $held The line of each definition whose value stands in it.
	 * @return list<Definition>
	 */
	private static function sides( array $keys, array $held ): array {
		$sides = array();
		foreach ( array_intersect_key( self::definitions( $keys ), $held ) as $name => $definition ) {
			$line = $held[ $name ];
			$text = null === $line
				? __( 'It stands in the file as well.', 'key-health' )
				/* translators: %d: number of a line. */
				: sprintf( __( 'It stands in the file as well, in line %d.', 'key-health' ), $line );
			$sides[ $definition->location()->id() ] = $definition->demoted( $definition->is_effective() ? Definition::EFFECTIVE : Definition::SHADOWED, 'exposed', $text );
		}
		return array_values( $sides );
	}

	/**
	 * Each place that holds a secret, the winner first: a value that loses today may be the one in a file of yesterday.
	 *
	 * @param list<Key> $keys All keys.
	 * @return array<string, Definition> By a name.
	 */
	private static function definitions( array $keys ): array {
		$all = array();
		foreach ( $keys as $key ) {
			foreach ( $key->fields() as $field ) {
				foreach ( $field->is_secret() ? $field->definitions() : array() as $definition ) {
					$all[ $key->id() . ' ' . $field->name() . ' ' . $definition->location()->id() ] = $definition;
				}
			}
		}
		return $all;
	}

	/**
	 * @param array<string, Definition> $definitions By a name.
	 * @return array<string, Secret>
	 */
	private static function values( array $definitions ): array {
		return array_map( static fn( Definition $definition ): Secret => $definition->secret(), $definitions );
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
