<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * The catalog held against the released plugins: each stores, reads and sends a key by its own code.
 *
 * @group real-plugins
 * @group released-keys
 */
final class Stored_Keys_Test extends Released_Test_Case {

	private const SITE = 'KeyHealth\Tests\Released\In_Site::';

	/** @var array{string, string, string} Where the test in progress is written down. */
	private $cell = array( '', '', '' );

	/** @var array<string, array{result: array<string, mixed>, rows: string, log: string}> What requests said, by what they were. */
	private static $said = array();

	/** @var array<string, array<string, bool>> Options that were damaged already, by plugin. */
	private static $damaged = array();

	public static function tear_down_after_class() {
		self::$said    = array();
		self::$damaged = array();
		parent::tear_down_after_class();
	}

	/**
	 * @dataProvider cases
	 */
	public function test_key_health_finds_the_key_that_the_plugin_has_stored( string $slug, int $number ): void {
		$case  = $this->enter( $slug, $number, 'found' );
		$value = ( new Values( $case ) )->stored();
		$said  = $this->asked( $slug, $number, array( $this->requests()->stored( $slug, $number, $value ) ) );

		$this->assertTrue( $said['is_found'], "Key Health does not find {$case['key']}." );
		$this->assertSame( $value, base64_decode( $said['ours'] ) );
		$this->assertSame( '', $said['differs'], 'The plugin itself uses something else.' );
		$this->leave();
	}

	/**
	 * @dataProvider cases
	 */
	public function test_what_we_call_effective_is_what_the_plugin_uses( string $slug, int $number ): void {
		$case  = $this->enter( $slug, $number, 'same value' );
		$value = ( new Values( $case ) )->stored();
		$wrong = array();
		foreach ( 0 === $number ? Combinations::all( $case ) : Combinations::brief( $case ) as $name => $made ) {
			$rows = '' === $made['switch'] && ! $made['stored'] ? array() : array( $this->requests()->stored( $slug, $number, $made['stored'] ? $value : '', $made['switch'] ) );
			$said = $this->asked( $slug, $number, $rows, $made['config'] );
			if ( '' !== $said['differs'] ) {
				$wrong[ $name ] = $said['differs'];
			}
		}
		$this->assertSame( array(), $wrong );
		$this->leave();
	}

	/**
	 * @dataProvider cases
	 */
	public function test_the_plugin_uses_the_key_that_key_health_has_written( string $slug, int $number ): void {
		$case   = $this->enter( $slug, $number, 'new key' );
		$values = new Values( $case );
		$done   = $this->replaced( $slug, $number );

		if ( isset( $case['read_only'] ) ) {
			$this->assertFalse( $done['result']['fixed'], 'It says that it has replaced what only a new log-in can.' );
			$this->leave( 'read only' );
			return;
		}
		$this->assertSame( '', $done['result']['refused'] );
		$this->assertTrue( $done['result']['fixed'], $done['result']['state'] . "\n" . implode( "\n", $done['result']['proof'] ) );
		$rows = array( $this->requests()->stored( $slug, $number, $values->stored() ), $done['rows'] );
		$said = $this->asked( $slug, $number, $rows );
		$this->assertSame( $values->replacement(), base64_decode( $said['ours'] ) );
		$this->assertSame( '', $said['differs'], 'In its next request the plugin uses something else.' );
		$this->leave();
	}

	/**
	 * @dataProvider cases
	 */
	public function test_nothing_but_the_key_has_changed_in_the_database( string $slug, int $number ): void {
		$case = $this->enter( $slug, $number, 'rest stays' );
		$done = $this->replaced( $slug, $number );
		$this->assertSame( ! isset( $case['read_only'] ), $done['result']['fixed'], $done['result']['refused'] . $done['result']['state'] );
		$this->assertSame( array(), $done['result']['differences'] );
		$this->leave();
	}

	/**
	 * @dataProvider sealed_cases
	 */
	public function test_a_key_that_cannot_be_opened_any_more_is_never_called_invalid( string $slug, int $number ): void {
		$case = $this->enter( $slug, $number, 'lost key' );
		$site = array(
			'rows'        => array( $this->requests()->stored( $slug, $number, ( new Values( $case ) )->stored() ) ),
			'config'      => $case['config'] ?? array(),
			'other_salts' => 'salts' === ( $case['sealed_with'] ?? 'salts' ),
		);
		$done = $this->requests()->ask( $slug, self::SITE . "sealed( $number, true )", $site );
		$said = $done['result'];

		$this->assertSame( '', $done['log'] );
		$this->assertSame( array(), $said['written'] );
		if ( isset( $case['sealed_with'] ) ) {
			$this->assertSame( array( 'undecryptable', 'undecryptable' ), $said['diagnoses'] );
			$this->leave();
		} else {
			$this->assertSame( ( new Values( $case ) )->stored(), base64_decode( $said['opinions']['ours'] ), 'With other salts the key is another one: the descriptor should say `sealed_with`.' );
			$this->leave( 'no seal' );
		}
	}

	/**
	 * @dataProvider cases
	 */
	public function test_a_damaged_option_is_left_as_it_is( string $slug, int $number ): void {
		$case    = $this->enter( $slug, $number, 'damage' );
		$values  = new Values( $case );
		$damaged = self::$damaged[ $slug ] ?? array();
		$done    = $this->requests()->ask(
			$slug,
			self::SITE . sprintf( 'damaged( %d, %s, %s )', $number, var_export( $values->replacement(), true ), var_export( array_keys( $damaged ), true ) ),
			array(
				'rows'   => array( $this->requests()->stored( $slug, $number, $values->stored() ) ),
				'config' => $case['config'] ?? array(),
			)
		);
		$this->assertSame( '', $done['log'] );
		$this->assertIsArray( $done['result'], "Key Health does not find {$case['key']}." );
		foreach ( $done['result'] as $kind => $said ) {
			self::$damaged[ $slug ][ $said['option'] ] = true;
			$this->assertSame( '', $said['error'], $kind );
			$this->assertFalse( $said['touched'] && ! $said['fixed'], "$kind: it was changed although nothing was fixed." );
			$this->assertNotContains( $said['diagnosis'], array( 'ok', 'invalid' ), $kind );
		}
		$this->leave( $done['result'] ? 'passed' : ( $damaged ? 'as above' : 'no parts' ) );
	}

	/**
	 * @return array<string, array{string, int}> Keys that are encrypted, and of each plugin the first.
	 */
	public function sealed_cases(): array {
		return array_filter(
			$this->cases(),
			static function ( array $case ): bool {
				return 0 === $case[1] || isset( ( new Descriptors() )->of( $case[0] )['cases'][ $case[1] ]['sealed_with'] );
			}
		);
	}

	/**
	 * @return array
	 * @phpstan-return array{result: array{refused: string, fixed: bool, proof: list<string>, state: string, differences: list<string>}, rows: string, log: string}
	 */
	private function replaced( string $slug, int $number ): array {
		$case   = ( new Descriptors() )->of( $slug )['cases'][ $number ];
		$values = new Values( $case );
		$done   = $this->remembered(
			$slug,
			sprintf( 'replaced( %d, %s )', $number, var_export( $values->replacement(), true ) ),
			array(
				'rows'   => array( $this->requests()->stored( $slug, $number, $values->stored() ) ),
				'config' => $case['config'] ?? array(),
			)
		);
		$this->assertSame( '', $done['log'] );
		return $done;
	}

	/**
	 * What Key Health and the plugin say in a fresh request.
	 *
	 * @param list<string> $rows   What earlier requests have written.
	 * @param list<string> $config Lines of wp-config.php, beside those of the case.
	 * @return array{ours: string, is_found: bool, differs: string} `differs`: both opinions where they are two, else ''.
	 */
	private function asked( string $slug, int $number, array $rows, array $config = array() ): array {
		$case = ( new Descriptors() )->of( $slug )['cases'][ $number ];
		$done = $this->remembered(
			$slug,
			"opinions( $number )",
			array(
				'rows'   => $rows,
				'config' => array_merge( $case['config'] ?? array(), $config ),
			)
		);
		$said = $done['result'];
		$this->assertSame( '', $done['log'] );
		$said['differs'] = '';
		if ( null !== $said['theirs'] && $said['theirs'] !== $said['ours'] ) {
			$said['differs'] = 'we say "' . base64_decode( $said['ours'] ) . '", its getter says "' . base64_decode( $said['theirs'] ) . '"';
		}
		// What is not in use does not go out.
		$expected = $said['in_use'] ? $said['ours'] : '';
		if ( null !== $said['sent'] && $said['sent'] !== $expected ) {
			$said['differs'] .= ' we say it sends "' . base64_decode( $expected ) . '", it sends "' . base64_decode( $said['sent'] ) . '"';
		}
		return $said;
	}

	/**
	 * A request that several tests look at.
	 *
	 * @param array{rows: list<string>, config: list<string>} $site What it meets.
	 * @return array{result: array<string, mixed>, rows: string, log: string}
	 */
	private function remembered( string $slug, string $call, array $site ): array {
		$id = md5( serialize( array( $slug, $call, $site ) ) );
		if ( ! isset( self::$said[ $id ] ) ) {
			self::$said[ $id ] = $this->requests()->ask( $slug, self::SITE . $call, $site );
		}
		return self::$said[ $id ];
	}

	/**
	 * @return array
	 * @phpstan-return Released_Case
	 */
	private function enter( string $slug, int $number, string $column ): array {
		$descriptor = ( new Descriptors() )->of( $slug );
		$names      = array_flip( Descriptors::names( $slug, $descriptor ) );
		$this->cell = array( $slug, (string) substr( $names[ $number ], strlen( "$slug: " ) ), $column );
		( new Ledger() )->note( $this->cell[0], $this->cell[1], $this->cell[2], 'FAILED' );
		return $descriptor['cases'][ $number ];
	}

	private function leave( string $word = 'passed' ): void {
		( new Ledger() )->note( $this->cell[0], $this->cell[1], $this->cell[2], $word );
	}
}
