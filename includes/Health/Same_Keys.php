<?php
/**
 * Says which keys of a site hold the same value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Who changes a token in one plugin has the other plugins go on with the old one; once that is revoked, they stop. The same is: the same
 * main value for the same provider. Plugins that are gone use nothing.
 */
final class Same_Keys {

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var bool Whether the reader may know of values that belong to the network. */
	private $shows_files;

	/**
	 * @param Fingerprinter $fingerprinter Names values.
	 * @param bool          $shows_files   Whether the reader may know of values that belong to the network.
	 */
	public function __construct( Fingerprinter $fingerprinter, bool $shows_files ) {
		$this->fingerprinter = $fingerprinter;
		$this->shows_files   = $shows_files;
	}

	/**
	 * @param array<string, Key> $keys All keys of the site.
	 * @return array<string, list<string>> For each id the ids of the others, in the order of the keys.
	 */
	public function of( array $keys ): array {
		$groups = array();
		foreach ( $keys as $key ) {
			$print = $this->print_of( $key );
			if ( null !== $print ) {
				$groups[ $key->provider() . ' ' . $print ][] = $key->id();
			}
		}
		$same = array();
		foreach ( $groups as $ids ) {
			foreach ( $ids as $id ) {
				$same[ $id ] = array_values( array_diff( $ids, array( $id ) ) );
			}
		}
		return $same;
	}

	/** Null for a key that is not compared. */
	private function print_of( Key $key ): ?string {
		$field     = $key->main_field();
		$effective = $field->effective();
		if ( 'gone' === $key->use() || ! $field->is_secret() || null === $effective ) {
			return null;
		}
		$is_of_site = $effective->location()->is_of_site() && 'option_filtered' !== $effective->because();
		return $this->shows_files || $is_of_site ? $this->fingerprinter->of( $field->value() ) : null;
	}
}
