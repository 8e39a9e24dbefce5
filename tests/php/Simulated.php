<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Tests\Simulator\Detour;
use KeyHealth\Tests\Simulator\Routes;

/**
 * For tests that ask the provider simulator over real TLS. tests/simulator/README.md names its states and faults.
 */
trait Simulated {

	/** @var array{state: string, journal: string}|null */
	private $simulator;

	/**
	 * From now on, until the end of the test, requests go to the simulator, whose accounts are these and whose journal is empty.
	 *
	 * @param array<string, mixed> $state
	 */
	private function simulate( array $state ): void {
		if ( null === $this->simulator ) {
			$this->simulator = $this->detour();
		}
		file_put_contents( $this->simulator['state'], (string) wp_json_encode( (object) $state ) );
		file_put_contents( $this->simulator['journal'], '' );
	}

	/**
	 * @return list<array{method: string, host: string, path: string, headers: list<array{string, string}>, body: string}>
	 */
	private function sent_requests(): array {
		$lines = (array) file( $this->simulator['journal'], FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES );
		return array_map(
			static function ( string $line ): array {
				return json_decode( $line, true );
			},
			$lines
		);
	}

	/**
	 * @return array{state: string, journal: string}
	 */
	private function detour(): array {
		$settings = (string) getenv( 'KEY_HEALTH_SIMULATOR' );
		if ( ! is_readable( $settings ) ) {
			$this->fail( 'The simulator is not running. Run: bin/test phpunit' );
		}
		$config = json_decode( (string) file_get_contents( $settings ), true );
		if ( class_exists( Detour::class ) ) {
			( new Detour( new Routes( $config ) ) )->register();
		} else {
			require_once dirname( __DIR__ ) . '/simulator/mu-plugin.php';
		}
		return $config;
	}
}
