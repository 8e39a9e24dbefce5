<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Finding;

/**
 * Whatever is diagnosed, the sentences are whole, and no surer than the fact behind them.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Sentences_Test extends Diagnosis_Test_Case {

	/**
	 * @dataProvider providers
	 */
	public function test_no_sentence_about_a_diagnosis_has_a_gap( string $provider ): void {
		$key    = $this->key( $provider, self::good_value( $provider ) );
		$memory = $this->memory( $key, '2026-11-01', '2026-11-20', '198.51.100.4' );
		$memory->set_expires_on( '2026-11-28' );
		foreach ( $this->diagnoses( $provider ) as $case ) {
			$finding = $this->found( $key, $memory, $this->verdict( $case[0], $case[1] ) );
			$this->assert_whole( $finding );
			$this->assertNotSame( '', $finding->title() );
			$this->assertContains( $finding->to_array()['confidence'], array( 'proven', 'likely' ) );
		}
	}

	/**
	 * @return list<array{string, string|null}> Diagnosis and reason.
	 */
	private function diagnoses( string $provider ): array {
		$all     = array();
		$catalog = $this->engine->catalog();
		// Who has nothing beside the key is never told that it is wrong.
		$has_companion = in_array( false, array_column( $catalog->providers()[ $provider ]['fields'], 'secret' ), true );
		foreach ( glob( dirname( __DIR__, 3 ) . '/build/catalog/diagnoses/*.php' ) ?: array() as $file ) {
			$diagnosis = $catalog->diagnosis( basename( $file, '.php' ) );
			if ( 'conflict' === $diagnosis['kind'] || 'missing' === $diagnosis['id'] || ( 'companion_invalid' === $diagnosis['id'] && ! $has_companion ) ) {
				continue;
			}
			foreach ( array_merge( array( null ), array_keys( $diagnosis['reasons'] ?? array() ) ) as $reason ) {
				$all[] = array( $diagnosis['id'], $reason );
			}
		}
		return $all;
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function providers(): array {
		$all = array();
		foreach ( array_keys( self::engine()->catalog()->providers() ) as $id ) {
			$all[ $id ] = array( $id );
		}
		return $all;
	}

	/**
	 * @dataProvider providers
	 */
	public function test_no_sentence_about_an_answer_has_a_gap_and_none_is_surer_than_its_source( string $provider ): void {
		$key      = $this->key( $provider, self::good_value( $provider ) );
		$memories = array(
			$this->memory( $key, null, null ),
			$this->memory( $key, '2026-11-21 10:00', null ),
			$this->memory( $key, '2026-11-01', '2026-11-20', '198.51.100.4' ),
			$this->memory( $key, '2026-11-01', '2026-11-20', '203.0.113.7' ),
			$this->memory( $key, '2026-11-20 11:00', '2026-11-20 12:00', '203.0.113.7', '2026-11-21 12:00' ),
		);
		foreach ( $this->rules( $provider ) as $rule ) {
			foreach ( $memories as $memory ) {
				$finding = $this->found( $key, $memory, $this->verdict( $rule['is'], $rule['reason'] ?? null, $rule ) );
				$this->assert_whole( $finding );
				if ( 'memory' === $rule['confidence'] ) {
					$this->assertSame( 'likely', $finding->to_array()['confidence'], $rule['rule'] );
				}
				foreach ( $finding->to_array()['candidates'] as $candidate ) {
					$this->assertNotSame( '', $candidate['why'] );
					$this->assertSame( $candidate['title'] . $candidate['why'], str_replace( array( '{', '}', '–' ), '?', $candidate['title'] . $candidate['why'] ), $rule['rule'] );
				}
			}
		}
	}

	/**
	 * @return list<array<string, mixed>> The provider's rules that say something.
	 */
	private function rules( string $provider ): array {
		$all = array();
		foreach ( $this->engine->catalog()->providers()[ $provider ]['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( 'as_before' !== $rule['is'] ) {
					$all[] = $rule;
				}
			}
		}
		return $all;
	}

	public function test_a_conflict_s_sentences_have_no_gap(): void {
		$wording = new \KeyHealth\Diagnosis\Wording( $this->engine->catalog() );
		$key     = $this->key( 'mailersend', self::good_value( 'mailersend' ) );
		$names   = $wording->names( $key, $this->memory( $key, '2026-11-01', null ), null, home_url() )->with(
			array(
				'name'       => 'AKISMET_API_KEY',
				'other_name' => 'WPCOM_API_KEY',
				'field'      => 'Region',
				'removes'    => 'Clear the field on its screen.',
				'value'      => 'true',
				'file'       => 'wp-config.php',
				'line'       => '31',
				'other_file' => 'local-config.php',
				'other_line' => '88',
				'variable'   => 'MAIL_KEY',
				'condition'  => 'HTTP_HOST is shop.example',
				'bytes'      => 'EF BB BF',
				'count'      => '3',
				'saved'      => '21 November',
				'since'      => '14 November',
				'advice'     => 'Change it in the panel of your host.',
			)
		);
		$checked = 0;
		foreach ( glob( dirname( __DIR__, 3 ) . '/build/catalog/diagnoses/*.php' ) as $file ) {
			$diagnosis = $this->engine->catalog()->diagnosis( basename( $file, '.php' ) );
			foreach ( 'conflict' === $diagnosis['kind'] ? array_merge( array( null ), array_keys( $diagnosis['reasons'] ?? array() ) ) : array() as $reason ) {
				$words = $wording->words( $diagnosis['id'], $reason );
				$text  = $names->fill( $words['title'] . ' | ' . $words['meaning'] . ' | ' . $words['button'] );
				$this->assertSame( $text, str_replace( array( '{', '}', '–', '%' ), '?', $text ), $diagnosis['id'] );
				++$checked;
			}
		}
		$this->assertGreaterThan( 8, $checked );
	}

	private function assert_whole( Finding $finding ): void {
		$said = $finding->to_array();
		$text = implode( "\n", array( $said['title'], $said['meaning'], $said['effect'], $said['button'] ) );
		$this->assertSame( $text, str_replace( array( '{', '}', '%', '–', '  ' ), '?', $text ) );
	}
}
