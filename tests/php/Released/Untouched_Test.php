<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * With all released plugins active at once: who looks and checks changes nothing of theirs.
 *
 * @group real-plugins
 * @group released-site
 */
final class Untouched_Test extends Released_Test_Case {

	/**
	 * @dataProvider sites
	 *
	 * @param list<string> $slugs Plugins that can be active together.
	 */
	public function test_looking_checking_and_trying_out_leave_the_database_as_it_is( array $slugs ): void {
		$descriptors = new Descriptors();
		$files       = array();
		$rows        = array();
		$with_key    = array();
		foreach ( $slugs as $slug ) {
			$descriptor = $descriptors->of( $slug );
			$files      = array_merge( $files, $descriptor['needs'] ?? array(), array( $descriptor['plugin'] ) );
			$this->requests()->settle( $slug );
			foreach ( array_slice( $descriptor['cases'], 0, 1 ) as $case ) {
				$with_key[] = $slug;
				$rows[]     = $this->requests()->stored( $slug, 0, ( new Values( $case ) )->stored() );
			}
		}
		$files = array_values( array_unique( array_merge( $files, array( Requests::KEY_HEALTH ) ) ) );
		$this->requests()->load_until_quiet( $slugs[0], $files );
		$done = $this->requests()->run(
			$slugs[0],
			$files,
			'KeyHealth\Tests\Released\In_Site::untouched()',
			array(
				'rows'  => $rows,
				'admin' => true,
			)
		);

		$this->assertSame( '', $done['log'] );
		$this->assertGreaterThan( 100, $done['result']['rows'] );
		$this->assertSame( array(), array_values( array_diff( $with_key, preg_replace( '~/.*~', '', $done['result']['keys'] ) ) ), 'Of these no key was found, so that nothing was looked at.' );
		$this->assertSame( array(), $done['result']['changed'] );
	}

	/**
	 * @return array<string, array{list<string>}> Groups of plugins that can be active together.
	 */
	public function sites(): array {
		$descriptors = new Descriptors();
		$groups      = array();
		foreach ( $descriptors->slugs() as $slug ) {
			$descriptor = $descriptors->of( $slug );
			if ( null !== Descriptors::why_not( $descriptor, WP_PLUGIN_DIR ) ) {
				continue;
			}
			$number = 0;
			while ( self::collides( $slug, $groups[ $number ] ?? array() ) ) {
				++$number;
			}
			$groups[ $number ][] = $slug;
		}
		$sites = array();
		foreach ( $groups as $group ) {
			$sites[ implode( ', ', $group ) ] = array( $group );
		}
		return $sites;
	}

	/**
	 * @param list<string> $group Plugins that are active already.
	 */
	private static function collides( string $slug, array $group ): bool {
		$descriptors = new Descriptors();
		foreach ( $group as $other ) {
			if ( in_array( $other, $descriptors->of( $slug )['not_with'] ?? array(), true ) || in_array( $slug, $descriptors->of( $other )['not_with'] ?? array(), true ) ) {
				return true;
			}
		}
		return false;
	}
}
