<?php
/**
 * What is to be written on a site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Its own settings beside the key stay: a site may send from another domain. What is no secret is replaced where it was the same as on
 * the site the new values were checked for.
 */
final class Wanted_Values {

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Fingerprinter $fingerprinter ) {
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * @param Fix_Record            $fix    The fix.
	 * @param Key                   $key    Of the site.
	 * @param array<string, Secret> $values The new ones, by field name.
	 * @return array<string, Secret> By the field names of the site's key.
	 */
	public function on( Fix_Record $fix, Key $key, array $values ): array {
		$wanted = array();
		foreach ( $values as $name => $value ) {
			// The same value may bear another name there.
			$name  = $name === $fix->main() ? $key->main_field()->name() : $name;
			$field = $key->field( $name );
			$was   = $fix->beside()[ $name ] ?? null;
			if ( null !== $field && ( null === $was || (string) $this->fingerprinter->of( $field->value() ) === $was ) ) {
				$wanted[ $name ] = $value;
			}
		}
		return $wanted;
	}

	/**
	 * @param Key                   $key    As it is read now.
	 * @param array<string, Secret> $wanted By field name.
	 * @return array<string, Secret> Those that are not there yet.
	 */
	public static function missing( Key $key, array $wanted ): array {
		return array_filter(
			$wanted,
			static function ( Secret $value, string $name ) use ( $key ): bool {
				$field = $key->field( $name );
				return null === $field || ! $field->value()->equals( $value );
			},
			ARRAY_FILTER_USE_BOTH
		);
	}
}
