<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Connectors;

/**
 * No plugin of the catalog, and no key of it, goes without either a proof or a reason why there is none.
 *
 * @group real-plugins
 * @group released-site
 * @phpstan-import-type Descriptor from Descriptors
 */
final class Every_Key_Test extends Released_Test_Case {

	/**
	 * @dataProvider plugins
	 */
	public function test_the_released_plugin_is_run( string $slug ): void {
		$this->assertTrue( ( new Descriptors() )->has( $slug ), "The catalog knows $slug, and tests/released has no file for it." );
		$why_not = Descriptors::why_not( ( new Descriptors() )->of( $slug ), WP_PLUGIN_DIR );
		if ( null !== $why_not ) {
			( new Ledger() )->note( $slug, '', 'not run', $why_not );
			$this->markTestSkipped( "$slug: $why_not" );
		}
	}

	/**
	 * @dataProvider plugins
	 */
	public function test_every_key_of_the_plugin_has_a_case_or_a_reason( string $slug ): void {
		if ( ! ( new Descriptors() )->has( $slug ) ) {
			$this->markTestSkipped( "$slug has no file in tests/released." );
		}
		$descriptor = ( new Descriptors() )->of( $slug );
		$proven     = array_map(
			static function ( array $case ): string {
				return substr( (string) strrchr( $case['key'], '/' ), 1 );
			},
			$descriptor['cases']
		);
		foreach ( $descriptor['left_out'] ?? array() as $provider => $reason ) {
			( new Ledger() )->note( $slug, $provider, 'not run', $reason );
		}
		$missing = isset( $descriptor['not_run'] ) ? array() : array_diff( self::providers( $slug ), $proven, array_keys( $descriptor['left_out'] ?? array() ) );
		$this->assertSame( array(), array_values( $missing ), "tests/released/$slug.php says nothing about these." );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function plugins(): array {
		$descriptors = new Descriptors();
		$slugs       = $descriptors->slugs();
		if ( '' === (string) getenv( 'KEY_HEALTH_RELEASED' ) ) {
			// What WordPress itself knows is no plugin.
			$known = array_diff( array_keys( self::catalog()->plugins() ), array( Connectors::SLUG ) );
			$slugs = array_values( array_unique( array_merge( $slugs, $known ) ) );
			sort( $slugs );
		}
		return array_combine(
			$slugs,
			array_map(
				static function ( string $slug ): array {
					return array( $slug );
				},
				$slugs
			)
		);
	}

	/**
	 * @return list<string> Whose keys the catalog finds in a plugin.
	 */
	private static function providers( string $slug ): array {
		$plugin = self::catalog()->plugin( $slug );
		$stores = null === $plugin ? array() : $plugin['stores'];
		foreach ( null === $plugin ? array() : $plugin['connections'] as $connection ) {
			$stores = array_merge( $stores, $connection['stores'] ?? array() );
		}
		return array_values( array_unique( array_column( $stores, 'provider' ) ) );
	}

	private static function catalog(): Catalog {
		return new Catalog( dirname( __DIR__, 3 ) . '/build/catalog' );
	}
}
