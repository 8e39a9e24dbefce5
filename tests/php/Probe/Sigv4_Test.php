<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Secret;
use KeyHealth\Probe\Sigv4;
use KeyHealth\Tests\Test_Case;

/**
 * Signatures against the vectors that Amazon published (tests/vectors/sigv4.json).
 */
final class Sigv4_Test extends Test_Case {

	/**
	 * @dataProvider vectors
	 *
	 * @param array{method: string, url: string, headers: array<string, string>, body: string, authorization: string} $request
	 */
	public function test_a_request_is_signed_as_amazon_signs_it( array $request ): void {
		$all    = self::all();
		$signer = new Sigv4( $all['access_key_id'], new Secret( $all['secret'] ), $all['region'], $all['service'] );
		$sent   = $signer->sign( $request['method'], $request['url'], $request['headers'], $request['body'], (int) strtotime( $all['time'] ) );
		$this->assertSame( $request['authorization'], $sent['Authorization'] );
		$this->assertSame( $all['time'], $sent['X-Amz-Date'] );
		$this->assertSame( $request['headers'], array_intersect_key( $sent, $request['headers'] ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function vectors(): array {
		$vectors = array();
		foreach ( self::all()['requests'] as $request ) {
			$vectors[ $request['name'] ] = array( $request );
		}
		$this->assertCount( 21, $vectors );
		return $vectors;
	}

	public function test_the_secret_key_is_in_nothing_that_is_sent(): void {
		$values  = array(
			'secret_access_key' => 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00',
			'access_key_id'     => 'AKIDEXAMPLE234567234',
			'region'            => 'eu-west-1',
		);
		$catalog = ( new Probing() )->catalog();
		$ses     = $catalog->provider( 'amazon_ses' ) ?? array();
		foreach ( $ses['steps'] as $step ) {
			if ( isset( $step['request'] ) ) {
				$slots   = new \KeyHealth\Probe\Slots( $ses, array_map( array( Probing::class, 'secret' ), $values ), Probing::context() );
				$request = Probing::builder()->build( $ses, $step['request'], $slots );
				$sent    = wp_json_encode( $request->reveal_headers() ) . $request->reveal_body() . $request->reveal_url();
				$this->assertStringNotContainsString( $values['secret_access_key'], $sent );
				$this->assertStringContainsString( 'eu-west-1', $sent );
				$this->assertStringContainsString( 'AWS4-HMAC-SHA256', $request->reveal_headers()['Authorization'] );
			}
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function all(): array {
		return (array) json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . '/vectors/sigv4.json' ), true );
	}
}
