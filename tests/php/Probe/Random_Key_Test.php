<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Random_Key;
use KeyHealth\Tests\Test_Case;

final class Random_Key_Test extends Test_Case {

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function compared_shapes(): array {
		$shapes = array();
		foreach ( ( new Probing() )->catalog()->providers() as $id => $provider ) {
			foreach ( $provider['steps'] as $step ) {
				$shape = isset( $step['guard'] ) ? array_column( $provider['fields'], 'shape', 'name' )[ $step['request']['auth']['field'] ?? '' ] ?? null : null;
				if ( null !== $shape ) {
					$shapes[ $id ] = array( $shape );
				}
			}
		}
		return $shapes;
	}

	/**
	 * @dataProvider compared_shapes
	 *
	 * @param array<string, mixed> $shape
	 */
	public function test_a_random_key_looks_like_its_provider_s_keys_so_that_it_is_refused_for_being_unknown( array $shape ): void {
		$keys = array();
		for ( $turn = 0; $turn < 50; $turn++ ) {
			$key    = Random_Key::like( $shape, 7 )->reveal();
			$keys[] = $key;
			$this->assertMatchesRegularExpression( '~' . $shape['pattern'] . '~', $key );
		}
		$this->assertSame( $keys, array_unique( $keys ), 'Two random keys are the same.' );
		$this->assertNotContains( $shape['model'], $keys );
	}

	public function test_most_compared_providers_have_a_shape_to_go_by(): void {
		$this->assertGreaterThan( 5, count( $this->compared_shapes() ) );
	}

	public function test_of_the_key_it_stands_beside_only_the_length_is_taken(): void {
		$this->assertSame( 45, Random_Key::like( null, 45 )->length() );
		$this->assertSame( 20, Random_Key::like( null, 0 )->length() );
		$this->assertSame( 20, Random_Key::like( null, -1 )->length() );
	}

	public function test_where_no_key_can_serve_as_a_model_prefix_and_length_are_kept(): void {
		$shape = array(
			'prefix' => 'mlsn.',
			'length' => 69,
		);
		$this->assertMatchesRegularExpression( '/^mlsn\.[0-9a-f]{64}$/D', Random_Key::like( $shape, 3 )->reveal() );
		$this->assertSame( 'mlsn.', Random_Key::like( array( 'length' => 2 ) + $shape, 3 )->reveal() );
	}

	public function test_the_case_and_the_marks_of_a_model_stay_and_its_words_do_not(): void {
		$shape = array(
			'prefix' => 'sk-',
			'model'  => 'sk-ABCDEF-ghijkl_012345+/==',
		);
		$key   = Random_Key::like( $shape, 3 )->reveal();
		$this->assertMatchesRegularExpression( '~^sk-[A-Z]{6}-[a-z]{6}_\d{6}\+/==$~D', $key );
		$this->assertStringNotContainsString( 'ABCDEF', $key );
	}
}
