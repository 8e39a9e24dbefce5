<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Diagnosis\Inspector;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Slots;
use KeyHealth\Tests\Diagnosis\Examples;
use KeyHealth\Tests\Test_Case;

/**
 * What the catalog asks, against tests/requests: one list, read by a person, of every method, address and body, with the reason why each
 * POST sends, changes and lists nothing.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Every_Request_Test extends Test_Case {

	private const CANARY = 'c4n4ry0123456789abcdef0123456789';

	/** Paths of questions that would read people's data or change something, whoever asks. */
	private const FORBIDDEN = '~/(?:contacts?|subscribers?|members|messages/\w|profiles|people|leads|delete|remove|unsubscribe|import|export)\b~i';

	/**
	 * @dataProvider providers
	 */
	public function test_every_request_is_on_the_list_with_its_reason( string $id ): void {
		$listed = (array) json_decode( (string) file_get_contents( dirname( __DIR__, 2 ) . "/requests/$id.json" ), true );
		$asked  = array();
		foreach ( $this->provider( $id )['steps'] as $step ) {
			if ( ! isset( $step['request'] ) ) {
				continue;
			}
			$request              = $step['request'];
			$asked[ $step['id'] ] = array_filter(
				array(
					'asks' => $request['method'] . ' ' . $request['url'],
					'body' => $this->body( $request ),
				)
			);
			$entry                = $listed[ $step['id'] ] ?? array();
			$this->assertSame( $asked[ $step['id'] ], array_intersect_key( $entry, $asked[ $step['id'] ] ), "$id, {$step['id']}: tests/requests/$id.json says something else" );
			if ( 'GET' !== $request['method'] ) {
				$this->assertGreaterThan( 30, strlen( $entry['why'] ?? '' ), "$id, {$step['id']}: the list does not say why this is harmless" );
			}
			$this->assertDoesNotMatchRegularExpression( self::FORBIDDEN, (string) preg_replace( '~\?.*~', '', $request['url'] ), "$id, {$step['id']}" );
		}
		$this->assertSame( array(), array_diff_key( $listed, $asked ), "tests/requests/$id.json lists what nobody asks" );
	}

	/**
	 * @dataProvider providers
	 */
	public function test_a_key_goes_to_its_provider_s_hosts_alone_and_is_shown_nowhere( string $id ): void {
		$provider = $this->provider( $id );
		$values   = Examples::values( $id );
		foreach ( $provider['fields'] as $field ) {
			$is_used                  = in_array( $field['name'], array_column( $provider['slots'] ?? array(), 'field' ), true );
			$values[ $field['name'] ] = $field['secret'] && ! $is_used ? self::CANARY . $field['name'] : $values[ $field['name'] ];
		}
		$values = array_map( array( Probing::class, 'secret' ), array_merge( $values, $this->address( $provider ) ) );
		foreach ( $provider['steps'] as $step ) {
			if ( ! isset( $step['request'] ) || 'SMTP' === $step['request']['method'] ) {
				continue;
			}
			$request = Probing::builder()->build( $provider, $step['request'], new Slots( $provider, $values, Probing::context() ) );
			$this->assertTrue( $this->is_at_home( $request, $provider ), $request->line() );
			$this->assertStringStartsWith( 'https://', $request->reveal_url() );
			$shown = $request->line() . $request->sent_with() . print_r( $request, true );
			$this->assertStringNotContainsString( self::CANARY, $shown );
			$this->assertStringNotContainsString( substr( base64_encode( self::CANARY ), 0, 20 ), $shown );
			if ( 'query' !== $step['request']['auth']['scheme'] ) {
				$this->assertStringNotContainsString( self::CANARY, $request->reveal_url() );
			}
		}
		$this->addToAssertionCount( 1 );
	}

	public function test_no_provider_s_own_example_is_taken_for_another_provider_s_key(): void {
		$catalog     = ( new Probing() )->catalog();
		$distinctive = $catalog->distinctive_shapes();
		$inspector   = new Inspector();
		$named       = 0;
		foreach ( Examples::all() as $owner => $fields ) {
			foreach ( $fields as $name => $field ) {
				foreach ( $field['good'] as $value ) {
					$this->assertNotContains( 'other_provider', $this->reasons( $inspector->inspect( $value, $this->shape( $owner, $name ), $distinctive, $owner ) ), "$owner: $value" );
					foreach ( $catalog->providers() as $other => $provider ) {
						foreach ( $inspector->inspect( $value, $provider['fields'][0]['shape'] ?? null, $distinctive, $other ) as $problem ) {
							if ( 'other_provider' === $problem->reason() ) {
								$this->assertSame( $owner, $problem->word( 'other_provider' ), "$value in $other" );
								++$named;
							}
						}
					}
				}
			}
		}
		$this->assertGreaterThan( 500, $named );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function providers(): array {
		$all = array();
		foreach ( glob( dirname( __DIR__, 3 ) . '/build/catalog/providers/*.php' ) ?: array() as $file ) {
			$all[ basename( $file, '.php' ) ] = array( basename( $file, '.php' ) );
		}
		return $all;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function provider( string $id ): array {
		return ( new Probing() )->catalog()->provider( $id ) ?? array();
	}

	/**
	 * @param array<string, mixed> $request
	 */
	private function body( array $request ): string {
		if ( array_key_exists( 'json', $request ) ) {
			return (string) wp_json_encode( array() === $request['json'] ? new \stdClass() : $request['json'], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		}
		$pairs = array();
		foreach ( $request['form'] ?? array() as $name => $template ) {
			$pairs[] = "$name=$template";
		}
		return implode( '&', $pairs );
	}

	/**
	 * @param array<string, mixed> $provider
	 */
	private function is_at_home( Request $request, array $provider ): bool {
		if ( isset( $provider['own_host'] ) ) {
			return 'own.example' === $request->host();
		}
		foreach ( $provider['hosts'] as $host ) {
			if ( 1 === preg_match( '/^' . str_replace( '\*', '[a-z0-9-]+', preg_quote( $host, '/' ) ) . '$/D', $request->host() ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array<string, mixed> $provider
	 * @return array<string, string>
	 */
	private function address( array $provider ): array {
		return isset( $provider['own_host'] ) ? array( $provider['own_host'] => 'https://own.example/app/' ) : array();
	}

	/**
	 * @return array<string, mixed>|null
	 */
	private function shape( string $id, string $name ): ?array {
		return array_column( $this->provider( $id )['fields'], 'shape', 'name' )[ $name ] ?? null;
	}

	/**
	 * @param list<\KeyHealth\Diagnosis\Shape_Problem> $problems
	 * @return list<string>
	 */
	private function reasons( array $problems ): array {
		return array_map(
			static function ( $problem ): string {
				return $problem->reason();
			},
			$problems
		);
	}
}
