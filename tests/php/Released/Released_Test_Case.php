<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Tests\Test_Case;

/**
 * @phpstan-import-type Done from Requests
 */
abstract class Released_Test_Case extends Test_Case {

	/** @var Requests|null For all tests of a class: what a plugin has stored is asked for once. */
	private static $requests;

	public static function tear_down_after_class() {
		self::$requests = null;
		parent::tear_down_after_class();
	}

	/**
	 * @return array<string, array{string, int}> Slug and number of each case that can be run here, by its name.
	 */
	final public function cases(): array {
		$descriptors = new Descriptors();
		$cases       = array();
		foreach ( $descriptors->slugs() as $slug ) {
			$descriptor = $descriptors->of( $slug );
			if ( null === Descriptors::why_not( $descriptor, WP_PLUGIN_DIR ) ) {
				foreach ( Descriptors::names( $slug, $descriptor ) as $name => $number ) {
					$cases[ $name ] = array( $slug, $number );
				}
			}
		}
		return $cases;
	}

	final protected function requests(): Requests {
		if ( null === self::$requests ) {
			self::$requests = new Requests( ABSPATH, getenv( 'KEY_HEALTH_RUN' ) ?: sys_get_temp_dir() );
		}
		return self::$requests;
	}
}
