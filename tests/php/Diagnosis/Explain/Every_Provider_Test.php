<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis\Explain;

use KeyHealth\Diagnosis\Explain\Cover;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Situation;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * What holds for every provider of the catalog; grows with it.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Every_Provider_Test extends Test_Case {

	/** @var Engine */
	private $engine;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->engine = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ) );
	}

	public function test_each_phrase_of_a_provider_names_that_provider_first_and_its_diagnosis(): void {
		$wrong   = array();
		$checked = 0;
		foreach ( $this->engine->catalog()->providers() as $id => $provider ) {
			foreach ( $provider['phrases'] ?? array() as $phrase ) {
				$text = Sample_Text::of( (string) $id, $phrase['matches'] );
				if ( '' === $text ) {
					$wrong[] = "$id: no text is found by {$phrase['matches']}";
					continue;
				}
				$first = $this->engine->explainer()->explain( $text, array() )['results'][0] ?? null;
				$found = ( $first['provider']['id'] ?? implode( '+', $first['alike'] ?? array() ) ) . ' ' . ( $first['diagnosis'] ?? '' );
				if ( "$id {$phrase['is']}" !== $found ) {
					$wrong[] = "$id: \"$text\" means {$phrase['is']}, and is explained as $found";
				}
				++$checked;
			}
		}
		$this->assertSame( array(), $wrong );
		$with = array_filter( array_column( $this->engine->catalog()->providers(), 'phrases' ) );
		$this->assertGreaterThanOrEqual( count( $with ), $checked );
	}

	public function test_no_phrase_is_a_proof_without_the_provider_s_name(): void {
		$proven = array();
		foreach ( $this->engine->catalog()->providers() as $id => $provider ) {
			foreach ( $provider['phrases'] ?? array() as $phrase ) {
				$text  = Sample_Text::of( (string) $id, $phrase['matches'] );
				$first = $this->engine->explainer()->explain( $text, array() )['results'][0] ?? array();
				$names = array( $provider['name'], (string) $id, str_replace( '_', ' ', (string) $id ) );
				$says  = str_ireplace( array_merge( $names, $provider['hosts'] ), '', $text ) !== $text;
				if ( ! $says && 'proven' === ( $first['confidence'] ?? '' ) && ! preg_match( '~[a-z0-9-]+\.[a-z]{2,}~i', $text ) ) {
					$proven[] = "$id: $text";
				}
			}
		}
		$this->assertSame( array(), $proven );
	}

	public function test_covering_keys_leaves_every_answer_to_be_read_as_before(): void {
		$reader   = new Answer_Reader( new Conditions() );
		$cover    = new Cover( $this->engine->catalog(), array() );
		$context  = new Context( 'https://shop.example', 'shop@shop.example', true );
		$differs  = array();
		$compared = 0;
		foreach ( Sample_Text::all_answers() as $case ) {
			$step = array_column( $this->engine->catalog()->provider( $case['provider'] )['steps'] ?? array(), null, 'id' )[ $case['step'] ] ?? null;
			if ( null === $step || ! is_int( $case['status'] ) || 'ok' === $case['expect']['diagnosis'] || 'as_before' === $case['expect']['diagnosis'] ) {
				continue;
			}
			$situation = new Situation( $context, array(), $this->engine->clock()->now(), $case['so_far'] ?? null, 'SMTP' === ( $step['request']['method'] ?? '' ) );
			$as_it_is  = $reader->read( $step['answers'], new Answer( $case['status'], $case['headers'] ?? array(), $case['body'] ), $situation );
			$covered   = $reader->read( $step['answers'], new Answer( $case['status'], $case['headers'] ?? array(), $cover->of( $case['body'] ) ), $situation );
			if ( $as_it_is->diagnosis() !== $covered->diagnosis() ) {
				$differs[] = "{$case['provider']}/{$case['file']}: {$cover->of( $case['body'] )}";
			}
			++$compared;
		}
		$this->assertSame( array(), $differs );
		$this->assertGreaterThan( 50, $compared );
	}

	public function test_no_example_of_a_key_is_shown_again(): void {
		$shown   = array();
		$checked = 0;
		foreach ( $this->engine->catalog()->providers() as $id => $provider ) {
			foreach ( $this->examples( (string) $id ) as $key ) {
				$text = $this->engine->explainer()->explain( "{$provider['name']} refused the key $key (\"api\":\"$key\"): not accepted.", array() );
				if ( false !== strpos( (string) wp_json_encode( $text, JSON_UNESCAPED_SLASHES ), substr( $key, -10 ) ) ) {
					$shown[] = "$id: $key";
				}
				++$checked;
			}
		}
		$this->assertSame( array(), $shown );
		$this->assertGreaterThan( 3, $checked );
	}

	/**
	 * A refused answer of a provider, with the provider's name and the status before it, is explained as a check reads it.
	 */
	public function test_an_answer_pasted_with_name_and_status_is_read_as_a_check_reads_it(): void {
		$differs = array();
		$same    = 0;
		foreach ( Sample_Text::all_answers() as $case ) {
			$provider = $this->engine->catalog()->provider( $case['provider'] );
			$is_plain = null !== $provider && ! isset( $case['so_far'] ) && is_int( $case['status'] ) && '' !== $case['body'] && ! array_diff( array_keys( $case['headers'] ?? array() ), array( 'content-type' ) )
				&& in_array( $case['expect']['diagnosis'], array( 'invalid', 'expired', 'insufficient_permission', 'ip_not_allowed', 'account_suspended', 'quota_exhausted', 'domain_not_verified' ), true );
			if ( ! $is_plain || 'smtp' === $case['provider'] ) {
				continue;
			}
			$told  = $this->engine->explainer()->explain( "{$provider['name']} answered {$case['status']}:\n{$case['body']}", array() );
			$found = array_column( $told['results'], 'diagnosis' );
			if ( $found && ! in_array( $case['expect']['diagnosis'], $found, true ) ) {
				$differs[] = "{$case['provider']}/{$case['file']}: {$case['expect']['diagnosis']}, explained as " . implode( ', ', $found );
			}
			$same += in_array( $case['expect']['diagnosis'], $found, true ) ? 1 : 0;
		}
		$this->assertSame( array(), $differs );
		$this->assertGreaterThan( 10, $same );
	}

	public function test_an_answer_pasted_alone_is_never_said_to_be_of_another_provider_only(): void {
		$wrong = array();
		$right = 0;
		foreach ( Sample_Text::all_answers() as $case ) {
			$provider = $this->engine->catalog()->provider( $case['provider'] );
			if ( null === $provider || ! is_int( $case['status'] ) || '' === $case['body'] ) {
				continue;
			}
			foreach ( $this->engine->explainer()->explain( $case['body'], array() )['results'] as $result ) {
				$is_open = null === $result['provider'] && ( ! $result['alike'] || in_array( $provider['name'], $result['alike'], true ) );
				$said    = $this->engine->catalog()->provider( $result['provider']['id'] ?? '' );
				// Two generations of one service answer alike.
				$is_own = null !== $said && ( $said['id'] === $provider['id'] || array_intersect( $provider['hosts'], $said['hosts'] ) );
				$right += $is_open || $is_own ? 1 : 0;
				if ( ! $is_open && ! $is_own ) {
					$wrong[] = "{$case['provider']}/{$case['file']}: {$case['body']} is said to be of " . ( $result['provider']['id'] ?? implode( ', ', $result['alike'] ) );
				}
			}
		}
		$this->assertSame( array(), $wrong );
		$this->assertGreaterThan( 50, $right );
	}

	public function test_the_longest_and_most_broken_up_text_is_read_within_seconds(): void {
		$began = microtime( true );
		foreach ( array( str_repeat( "a:\n", 1400 ), str_repeat( '{"a":', 800 ), str_repeat( '<a>', 1300 ), str_repeat( '"', 4000 ), str_repeat( 'invalid key ', 330 ) ) as $text ) {
			$this->engine->explainer()->explain( $text, array() );
		}
		$this->assertLessThan( 10.0, microtime( true ) - $began );
	}

	/**
	 * Examples of the provider's file: the generated catalog holds none, because it ships.
	 *
	 * @return list<string>
	 */
	private function examples( string $provider ): array {
		$known = array(
			'mailersend'   => array( Keys_On_Site::token( 'a' ) ),
			'akismet'      => array( '3f9c2b7a9e5f' ),
			'smtpcom'      => array( str_repeat( '0a1b', 10 ) ),
			'elasticemail' => array( strtoupper( str_repeat( '0af1b2c3', 12 ) ) ),
			'sendgrid'     => array( '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' ),
			'mailchimp'    => array( '0123456789abcdef0123456789abcde0-us21' ),
			'brevo'        => array( 'xkeysib-' . str_repeat( '0123456789abcdef', 4 ) . '-AbCd1234EfGh5678' ),
		);
		return $known[ $provider ] ?? array();
	}
}
