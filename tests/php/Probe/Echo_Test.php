<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A provider, or a transport, that says back what it was sent.
 */
final class Echo_Test extends Test_Case {

	/**
	 * @return array<string, array{array<string, mixed>, string}>
	 */
	public function keys(): array {
		$schemes = array_map( 'current', ( new Auth_Test() )->schemes() );
		foreach ( array( '', 'a', 'ab', 'abc', 'a@b.example' ) as $user ) {
			$schemes[ "basic with the user \"$user\"" ] = array(
				'scheme' => 'basic',
				'user'   => $user,
				'pass'   => '{api_key}',
				'field'  => 'api_key',
			);
		}
		$cases = array();
		foreach ( $schemes as $name => $auth ) {
			foreach ( array( 'Zq7Xw2Rt9Lm4Pn6Ks8Vb', 'Zq7 Xw2+Rt9/Lm4=Pn6&Ks8Vb"é' ) as $key ) {
				$cases[ "$name, $key" ] = array( $auth, $key );
			}
		}
		return $cases;
	}

	/**
	 * @dataProvider keys
	 *
	 * @param array<string, mixed> $auth
	 */
	public function test_nothing_of_the_key_is_kept_whatever_is_said_back_in_whatever_scheme( array $auth, string $key ): void {
		$step                      = Steps::step( 'x', array( 'quote' => array( '/message', '' ) ) );
		$step['request']['method'] = 'POST';
		$step['request']['auth']   = $auth;
		$values                    = array(
			'api_key'    => $key,
			'api_secret' => 'Hd5Gf3Jk1Yc0Ub8Tw6Ea',
			'id'         => 'AKIAIOSFODNN7EXAMPLE',
			'region'     => 'eu-west-1',
		);
		$provider                  = Steps::provider( array( $step ) );
		$provider['fields'][]      = array(
			'name'   => 'api_secret',
			'label'  => 'Secret',
			'secret' => true,
		);
		foreach ( array( 0, 200, 401, 500 ) as $status ) {
			$verdict = ( new Probing() )->probe( $provider, $values, $this->echo( $status ), new Set_Clock( '2026-11-21' ) );
			$stored  = (string) json_encode( $verdict->to_array(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
			foreach ( array( $key, $values['api_secret'] ) as $secret ) {
				$forms = array( $secret, rawurlencode( $secret ), urlencode( $secret ), base64_encode( $secret ), substr( base64_encode( ( $auth['user'] ?? '' ) . ':' . $secret ), 8, 16 ), substr( $secret, 0, 10 ), (string) wp_json_encode( $secret ) );
				foreach ( $forms as $form ) {
					$this->assertStringNotContainsString( $form, $stored, "status $status" );
				}
			}
		}
	}

	private function echo( int $status ): Http {
		return new class( $status ) implements Http {

			/** @var int */
			private $status;

			public function __construct( int $status ) {
				$this->status = $status;
			}

			public function send( Request $request ): Answer {
				$sent = $request->reveal_url() . ' ' . implode( ' ', $request->reveal_headers() ) . ' ' . $request->reveal_body();
				if ( 0 === $this->status ) {
					return Answer::failed( 'http_request_failed', "cURL error 3: malformed $sent" );
				}
				return new Answer( $this->status, array( 'x-echo' => $sent ), (string) wp_json_encode( array( 'message' => $sent ) ) );
			}
		};
	}
}
