<?php
/**
 * The scanner and the locator against PHP itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Differential_Test extends Config_Test_Case {

	private const SEEDS = 300;

	private Differential_Judge $judge;

	protected function set_up() {
		parent::set_up();
		$this->judge = new Differential_Judge();
		foreach ( Code_Pieces::ENVIRONMENT as $name => $value ) {
			putenv( "$name=$value" );
			$_ENV[ $name ]    = $value;
			$_SERVER[ $name ] = $value;
		}
	}

	protected function tear_down() {
		foreach ( array_keys( Code_Pieces::ENVIRONMENT ) as $name ) {
			putenv( $name );
			unset( $_ENV[ $name ], $_SERVER[ $name ] );
		}
		parent::tear_down();
	}

	public function test_of_generated_configurations_every_executed_definition_is_found_and_every_named_winner_is_the_one() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$roots = array();
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			$root           = $this->folder();
			$roots[ $root ] = "seed $seed";
			self::lay_out( $root, ( new Config_Generator( $seed ) )->site() + array( 'wp-settings.php' => self::SETTINGS ) );
		}
		$this->compare( $roots );
		$this->report( 'generated' );
		$this->assertSame( array(), $this->judge->faults );
		$this->assertGreaterThan( self::SEEDS, $this->judge->counts['executed'], 'Most of the configurations define something.' );
		$in_sight = $this->judge->counts['constants'] - $this->judge->counts['won unseen'];
		$this->assertGreaterThan( 0.6 * $in_sight, $this->judge->counts['winners'], 'Most of the winners that can be seen are named.' );
	}

	public function test_of_the_fixtures_every_executed_definition_is_found_and_every_named_winner_is_the_one() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$roots = array();
		foreach ( self::fixtures() as $name => $unused ) {
			$roots[ $this->site_with( $name ) ] = $name;
		}
		$roots[ $this->tree( 'included' ) ] = 'included';
		$this->compare( $roots );
		$this->report( 'fixtures' );
		$this->assertSame( array(), $this->judge->faults );
	}

	/**
	 * @param array<string, string> $roots Names for people, by folder.
	 */
	private function compare( array $roots ): void {
		$configs  = array_map( static fn( string $root ): string => "$root/wp-config.php", array_keys( $roots ) );
		$verdicts = ( new Oracle() )->ask( $configs, $this->folder() );
		foreach ( array_keys( $roots ) as $number => $root ) {
			$this->judge->judge( $roots[ $root ], $root, $verdicts[ $number ] );
		}
	}

	private function report( string $of ): void {
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			fwrite( STDERR, "\n$of: " . json_encode( $this->judge->counts ) . "\n" );
		}
	}
}
