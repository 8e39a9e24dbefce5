<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Model\Field;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Diagnosis\Diagnosis_Test_Case;
use KeyHealth\Tests\Diagnosis\Examples;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Simulated;

/**
 * Every answer file of every provider, sent by the simulator and read after it came through WordPress's own HTTP functions. What is
 * said is measured against what the answer proves: never more, and as little less as can be.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Answers_On_The_Wire_Test extends Diagnosis_Test_Case {

	use Simulated;

	private const RIGHT        = 'right';
	private const TOO_CAUTIOUS = 'too cautious';
	private const OVER_CLAIMED = 'over-claimed';
	private const WRONG        = 'wrong';

	/** What the simulator does where an answer file is a failure of the way. */
	private const FAULTS = array(
		'timeout'            => 'silent',
		'dns'                => 'dns',
		'connection_refused' => 'refused',
		'tls'                => 'tls_expired',
	);

	/** @var array<string, array<string, int>> By provider. */
	private static $table = array();

	/**
	 * @dataProvider all_providers
	 */
	public function test_no_answer_is_read_as_more_than_it_proves( string $id ): void {
		$counts   = array_fill_keys( array( self::RIGHT, self::TOO_CAUTIOUS, self::OVER_CLAIMED, self::WRONG ), 0 );
		$problems = array();
		foreach ( glob( dirname( __DIR__, 2 ) . "/answers/$id/*.json" ) ?: array() as $file ) {
			$case = (array) json_decode( (string) file_get_contents( $file ), true );
			$step = $this->step( $id, $case );
			if ( 'SMTP' === ( $step['request']['method'] ?? '' ) ) {
				continue;
			}
			$verdict = $this->verdict_of( $id, $step, $case, basename( $file, '.json' ) );
			$class   = $this->class_of( $id, $case, $verdict );
			++$counts[ $class ];
			if ( self::RIGHT !== $class ) {
				$problems[] = sprintf( '%s/%s: %s (%s)', $id, basename( $file ), $class, $this->said( $id, $verdict ) );
			}
		}
		self::$table[ $id ] = $counts;
		$this->assertSame( array(), $problems );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function all_providers(): array {
		$all = array();
		foreach ( array_keys( self::engine()->catalog()->providers() ) as $id ) {
			$all[ $id ] = array( $id );
		}
		return $all;
	}

	public static function tear_down_after_class(): void {
		$total = array_fill_keys( array( self::RIGHT, self::TOO_CAUTIOUS, self::OVER_CLAIMED, self::WRONG ), 0 );
		foreach ( self::$table as $counts ) {
			foreach ( $counts as $class => $count ) {
				$total[ $class ] += $count;
			}
		}
		$line = static function ( string $name, array $counts ): string {
			return sprintf( "%-20s %6d %13d %13d %6d\n", $name, ...array_values( $counts ) );
		};
		fwrite( STDOUT, sprintf( "\n%-20s %6s %13s %13s %6s\n", 'answers of', ...array_keys( $total ) ) );
		foreach ( self::$table as $id => $counts ) {
			fwrite( STDOUT, $line( $id, $counts ) );
		}
		fwrite( STDOUT, $line( count( self::$table ) . ' providers', $total ) );
		self::$table = array();
		parent::tear_down_after_class();
	}

	/**
	 * The step that an answer file is about, alone: without the guard's random key, after whatever came before it.
	 *
	 * @param array<string, mixed> $case
	 * @return array<string, mixed>
	 */
	private function step( string $id, array $case ): array {
		$steps = array_column( $this->engine->catalog()->providers()[ $id ]['steps'], null, 'id' );
		$step  = $steps[ $case['step'] ];
		unset( $step['guard'], $step['asked'], $step['needs'], $step['without'], $step['after'] );
		return $step;
	}

	/**
	 * @param array<string, mixed> $step
	 * @param array<string, mixed> $case
	 */
	private function verdict_of( string $id, array $step, array $case, string $name ): Verdict {
		$provider = $this->engine->catalog()->providers()[ $id ];
		$values   = $this->values( $id, $step, $case );
		if ( null !== ( $case['so_far'] ?? null ) ) {
			$step['after']       = array( $case['so_far'] );
			$provider['steps'][] = $step;
			$provider['steps']   = array( $this->before( $provider, $case['so_far'] ), $step );
		} else {
			$provider['steps'] = array( $step );
		}
		$fault = isset( $case['failure'] ) ? self::FAULTS[ $case['expect']['diagnosis'] ] : null;
		$this->simulate(
			array(
				$id => array_filter(
					array(
						'fault'  => $fault,
						'answer' => null === $fault ? $name : null,
					)
				),
			)
		);
		$clock   = new Set_Clock( ( $case['now'] ?? '2026-11-21' ) . ' UTC' );
		$host    = $case['slots']['host'] ?? 'shop.example';
		$verdict = ( new Probing() )->probe( $provider, $values, Probing::wire( null === $fault ? 5.0 : 0.3 ), $clock, $host );
		if ( isset( $step['request'] ) && null === $fault ) {
			$sent = $this->sent_requests();
			$this->assertNotEmpty( $sent, "$id/$name was not asked for" );
			$this->assertSame( $id, $sent[0]['provider'] ?? null, "{$sent[0]['host']} is no host of the simulator's $id" );
		}
		return $verdict;
	}

	/**
	 * A file that names stored values names all of them; of a question the key itself is always there.
	 *
	 * @param array<string, mixed> $step
	 * @param array<string, mixed> $case
	 * @return array<string, string>
	 */
	private function values( string $id, array $step, array $case ): array {
		$examples = Examples::values( $id );
		if ( ! isset( $case['values'] ) ) {
			return $examples;
		}
		$needed = isset( $step['request'] ) ? Examples::asked_with( $this->engine->catalog()->providers()[ $id ], $step['request'] ) : array();
		return $case['values'] + array_intersect_key( $examples, array_flip( $needed ) );
	}

	/**
	 * A step that asks nobody and leads to a verdict. As open as the rule that leads to it.
	 *
	 * @param array<string, mixed> $provider
	 * @return array<string, mixed>
	 */
	private function before( array $provider, string $so_far ): array {
		return array(
			'id'      => 'before',
			'asks'    => '',
			'keep'    => array(),
			'answers' => array(
				array(
					'rule'       => 'test:before',
					'when'       => array( 'since' => '2001-01-01' ),
					'undecided'  => $this->is_open( $provider['id'], $so_far ),
					'is'         => $so_far,
					'says'       => '',
					'confidence' => 'source',
				),
			),
		);
	}

	/**
	 * @param array<string, mixed> $case
	 */
	private function class_of( string $id, array $case, Verdict $verdict ): string {
		$wanted = 'as_before' === $case['expect']['diagnosis'] ? $case['so_far'] : ( $case['expect']['verdict'] ?? $case['expect']['diagnosis'] );
		$open   = $this->rule( $id, $verdict )['undecided'] ?? false;
		if ( $open ) {
			// Another step decides. What this answer means is in its rule, and alone it proves nothing.
			return $wanted === $this->rule( $id, $verdict )['is'] ? self::RIGHT : self::WRONG;
		}
		$is_sure     = 'proven' === $this->finding( $id, $verdict )->to_array()['confidence'];
		$should_be   = 'proven' === ( $case['expect']['confidence'] ?? ( 'memory' === $case['confidence'] ? 'likely' : 'proven' ) );
		$is_unknown  = 'unknown' === $this->state( $verdict->diagnosis() );
		$was_unknown = 'unknown' === $this->state( (string) $wanted );
		if ( $was_unknown && ( $is_unknown || ( $verdict->diagnosis() === $case['so_far'] && ! $verdict->is_certain() ) ) ) {
			// What was known before stays, but is in doubt.
			return self::RIGHT;
		}
		if ( 'as_before' === $case['expect']['diagnosis'] && 'not_checkable' === $verdict->diagnosis() && $this->is_open( $id, (string) $case['so_far'] ) ) {
			return self::RIGHT;
		}
		if ( $verdict->diagnosis() === $wanted ) {
			if ( $is_unknown || $is_sure === $should_be || $this->means_one_thing( $id, $verdict ) || 'as_before' === $case['expect']['diagnosis'] ) {
				return self::RIGHT;
			}
			return $is_sure ? self::OVER_CLAIMED : self::TOO_CAUTIOUS;
		}
		if ( $is_unknown && ! $was_unknown ) {
			return self::TOO_CAUTIOUS;
		}
		return $was_unknown ? self::OVER_CLAIMED : self::WRONG;
	}

	/** Whether the rule that leads to a verdict leaves the decision to a later step. */
	private function is_open( string $id, string $so_far ): bool {
		foreach ( $this->engine->catalog()->providers()[ $id ]['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['is'] === $so_far && ( $rule['undecided'] ?? false ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/** "Refused" stays true whether it was deleted or not copied exactly. */
	private function means_one_thing( string $id, Verdict $verdict ): bool {
		$rule = $this->rule( $id, $verdict );
		return 'memory' !== ( $rule['confidence'] ?? '' ) && ! empty( $rule['causes'] ) && ! array_diff( array_column( $rule['causes'], 'is' ), array( 'invalid', 'malformed' ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function rule( string $id, Verdict $verdict ): array {
		foreach ( $this->engine->catalog()->providers()[ $id ]['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['rule'] === $verdict->rule() ) {
					return $rule;
				}
			}
		}
		return array();
	}

	private function finding( string $id, Verdict $verdict ): Finding {
		$fields = array();
		foreach ( $this->engine->catalog()->providers()[ $id ]['fields'] as $field ) {
			$value    = Examples::values( $id )[ $field['name'] ];
			$place    = Location::option( 'wp_mail_smtp', array( 'x', $field['name'] ) );
			$fields[] = new Field( $field['name'], $field['secret'], array( new Definition( $place, new Secret( $value ), Definition::EFFECTIVE, 'no_constant', 'Used.' ) ) );
		}
		return $this->found( $this->key_of( $id, $fields ), new Key_Memory(), $verdict );
	}

	private function said( string $id, Verdict $verdict ): string {
		$rule = $this->rule( $id, $verdict );
		return sprintf( '%s%s, %s, rule %s', $verdict->diagnosis(), null === $verdict->reason() ? '' : '/' . $verdict->reason(), $this->finding( $id, $verdict )->to_array()['confidence'], $rule ? $verdict->rule() : 'none' );
	}

	private function state( string $diagnosis ): string {
		return $this->engine->catalog()->diagnosis( $diagnosis )['state'];
	}
}
