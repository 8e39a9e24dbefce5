<?php
/**
 * The connections that a plugin really has on this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Use_Of_Key from Catalog
 */
final class Instances {

	/** More connections than any site has; beyond it an option is not one of connections. */
	private const MOST = 500;

	/** @var Storage */
	private $storage;

	/** @var Conditions */
	private $conditions;

	public function __construct( Storage $storage, Conditions $conditions ) {
		$this->storage    = $storage;
		$this->conditions = $conditions;
	}

	/**
	 * One connection, or all connections that an option holds.
	 *
	 * @param array $connection A connection of the catalog.
	 * @phpstan-param Connection $connection
	 * @return list<Instance>
	 */
	public function of( array $connection ): array {
		$scope = $this->scope( $connection );
		$label = $connection['label'] ?? '';
		if ( ! isset( $connection['each'] ) ) {
			return array( new Instance( $connection, $scope, '', $label ) );
		}
		$each   = $connection['each'];
		$path   = $each['path'] ?? array();
		$stored = $this->map( new Instance( $connection, $scope ), $path );
		$all    = array();
		foreach ( array_slice( $stored, 0, self::MOST, true ) as $id => $settings ) {
			$id   = (string) $id;
			$here = array_merge( $path, array( $id ) );
			$name = is_array( $settings ) ? $this->named( $settings, $each['name'] ) : '';
			// Ids that stand for plain values are the plugin's own data (site keys), not names.
			$shown = is_array( $settings ) ? $id : $label;
			$all[] = new Instance( $connection, $scope, $id, '' === $name ? $shown : $name, array_merge( $here, $each['inner'] ?? array() ) );
		}
		return $all;
	}

	/**
	 * What a connection is used for, as its catalog file tells; the first that fits.
	 *
	 * @param array                 $uses     Uses of the catalog; none means that it is the primary one.
	 * @param Instance              $instance The connection.
	 * @param array<string, string> $words    For placeholders.
	 * @phpstan-param list<Use_Of_Key> $uses
	 */
	public function used_as( array $uses, Instance $instance, array $words ): string {
		foreach ( $uses as $use ) {
			if ( $this->conditions->holds( $use['when'], $instance, $words ) ) {
				return $use['as'];
			}
		}
		return $uses ? Key::STORED : Key::PRIMARY;
	}

	/**
	 * @param array $connection A connection.
	 * @phpstan-param Connection $connection
	 */
	private function scope( array $connection ): string {
		foreach ( is_multisite() ? $connection['scopes'] ?? array() : array() as $candidate ) {
			if ( $this->conditions->holds( $candidate['when'], new Instance( $connection, Place::SITE ) ) ) {
				return $candidate['scope'];
			}
		}
		return Place::SITE;
	}

	/**
	 * @param Instance     $instance The connection of the catalog.
	 * @param list<string> $path     Where in its option the connections stand.
	 * @return array<mixed>
	 */
	private function map( Instance $instance, array $path ): array {
		$value = $this->storage->whole( $instance->setting( array( 'path' => array() ), array() ) );
		foreach ( $path as $step ) {
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return is_array( $value ) ? $value : array();
	}

	/**
	 * @param array<mixed> $settings Of one connection.
	 * @param list<string> $path     Where its name stands.
	 */
	private function named( array $settings, array $path ): string {
		$value = $settings;
		foreach ( $path as $step ) {
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return is_scalar( $value ) ? (string) $value : '';
	}
}
