<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Model\Key;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;

/**
 * Many keys at once, over the wire.
 */
final class Check_Many_Test extends Test_Case {

	use Simulated;

	public function test_side_by_side_the_same_is_remembered_as_one_by_one(): void {
		Keys_On_Site::mailersend( Probing::MAILERSEND );
		Keys_On_Site::akismet( Probing::AKISMET );
		$this->answer( 0 );
		$engine = $this->engine();
		$keys   = array_values( $engine->discoverer()->keys() );
		$this->assertGreaterThan( 2, count( $keys ) );
		foreach ( $keys as $key ) {
			$engine->checker()->check( $key, true );
		}
		$alone = $this->remembered( $keys );

		$this->forget();
		$engine = $this->engine();
		$engine->checker()->check_many( array_values( $engine->discoverer()->keys() ), true );
		$this->assertSame( $alone, $this->remembered( $keys ) );
	}

	public function test_a_provider_is_shown_one_random_key_for_all_keys_of_one_check(): void {
		Keys_On_Site::put(
			'wp_mail_smtp',
			array(
				'mail'         => array( 'mailer' => 'elasticemail' ),
				'elasticemail' => array( 'api_key' => Probing::ELASTIC ),
			)
		);
		Keys_On_Site::activate();
		$this->answer( 100 );
		$engine = $this->engine();
		$key    = $this->key_of( $engine, 'elasticemail' );
		$engine->checker()->check_many( array( $key, $key, $key ), true );
		$shown = array();
		foreach ( $this->sent_requests() as $request ) {
			$shown[] = (string) wp_json_encode( array_values( array_filter( $request['headers'], static fn( $header ) => 0 === stripos( $header[0], 'x-elasticemail' ) || 0 === stripos( $header[0], 'authorization' ) ) ) );
		}
		$random = array_filter( $shown, static fn( string $value ): bool => false === strpos( $value, Probing::ELASTIC ) );
		$this->assertGreaterThan( 2, count( $shown ) - count( $random ), 'Each key was asked about.' );
		$this->assertCount( 1, $random );
	}

	public function test_none_begins_when_it_is_over_and_those_that_were_begun_end(): void {
		Keys_On_Site::mailersend( Probing::MAILERSEND );
		Keys_On_Site::akismet( Probing::AKISMET );
		$this->answer( 0 );
		$engine = $this->engine();
		$begun  = 0;
		$engine->checker()->check_many(
			array_values( $engine->discoverer()->keys() ),
			true,
			static function () use ( &$begun ): bool {
				return ++$begun > 1;
			}
		);
		$this->assertCount( 1, array_unique( array_column( $this->sent_requests(), 'host' ) ) );
	}

	public function test_an_error_at_one_key_leaves_the_others_checked(): void {
		Keys_On_Site::mailersend( Probing::MAILERSEND );
		Keys_On_Site::akismet( Probing::AKISMET );
		$this->answer( 0 );
		$engine = $this->engine();
		$count  = 0;
		add_filter(
			'key_health_outgoing_address',
			static function ( $address ) use ( &$count ) {
				if ( 1 === ++$count ) {
					throw new \DomainException( 'theirs' );
				}
				return $address;
			}
		);
		$keys = array_values( $engine->discoverer()->keys() );
		try {
			$engine->checker()->check_many( $keys, true );
			$this->fail( 'It was swallowed.' );
		} catch ( \DomainException $error ) {
			$this->assertSame( 'theirs', $error->getMessage() );
		}
		$this->assertSame( count( $keys ), $count );
		wp_cache_flush();
		$checked = array_filter( $keys, fn( Key $key ): bool => null !== $this->engine()->store()->key( $key->id() )->checked_at() );
		$this->assertCount( count( $keys ) - 1, $checked );
	}

	private function answer( int $latency_ms ): void {
		$this->simulate(
			array(
				'mailersend'   => array( 'keys' => array( Probing::MAILERSEND => array( 'state' => 'live' ) ) ),
				'elasticemail' => array( 'keys' => array( Probing::ELASTIC => array( 'state' => 'live' ) ) ),
				'akismet'      => array( 'keys' => array() ),
				'latency_ms'   => $latency_ms,
			)
		);
	}

	private function engine(): Engine {
		\KeyHealth\engine();
		return new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ) );
	}

	private function key_of( Engine $engine, string $provider ): Key {
		foreach ( $engine->discoverer()->keys() as $key ) {
			if ( $key->provider() === $provider ) {
				return $key;
			}
		}
		$this->fail( "There is no key of $provider." );
	}

	/** All that is remembered of keys. */
	private function forget(): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE 'key\\_health\\_%' OR option_name LIKE '\\_transient%key\\_health%'" );
		wp_cache_flush();
	}

	/**
	 * @param list<Key> $keys Keys.
	 * @return array<string, string> By key id, without how long it took.
	 */
	private function remembered( array $keys ): array {
		wp_cache_flush();
		$store    = $this->engine()->store();
		$memories = array();
		foreach ( $keys as $key ) {
			$memories[ $key->id() ] = (string) preg_replace( array( '/"duration_ms":\d+/', '/"date":"[^"]*"/' ), '', (string) wp_json_encode( $store->key( $key->id() )->to_array() ) );
		}
		return $memories;
	}
}
