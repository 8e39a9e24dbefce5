<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Finding;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Probe\Steps;

/**
 * What a verdict becomes, how sure it is and what it offers.
 */
final class Finding_Maker_Test extends Diagnosis_Test_Case {

	public function test_a_pause_with_a_time_names_it_and_one_without_says_a_few_minutes(): void {
		$with = $this->paused( '1795300000' );
		$this->assertSame( array( 'unknown', 'until' ), array( $with->state(), $with->to_array()['reason'] ) );
		$this->assertStringContainsString( (string) wp_date( 'Y', 1795300000 ), $with->to_array()['meaning'] );
		$this->assertStringNotContainsString( '{', $with->to_array()['meaning'] );

		foreach ( array( '', 'soon', '-5', '{last4}', '1e9' ) as $none ) {
			$finding = $this->paused( $none )->to_array();
			$this->assertNull( $finding['reason'] );
			$this->assertStringContainsString( 'a few minutes', $finding['meaning'] );
		}
	}

	public function test_one_cause_alone_is_an_assumption(): void {
		$this->assertSame( 'likely', $this->confidence( array( $this->cause( 'expired' ) ) ) );
		$this->assertSame( 'likely', $this->confidence( array( $this->cause( 'invalid' ) ) ) );
	}

	public function test_several_causes_that_mean_what_the_answer_says_are_proven_unless_the_answer_is_in_doubt(): void {
		$causes = array( $this->cause( 'invalid', 'typo' ), $this->cause( 'invalid', 'deleted' ) );
		$this->assertSame( 'proven', $this->confidence( $causes ) );
		$this->assertSame( 'likely', $this->confidence( $causes, true ) );
	}

	public function test_several_causes_that_mean_something_else_than_the_answer_are_likely(): void {
		$this->assertSame( 'likely', $this->confidence( array( $this->cause( 'expired', 'a' ), $this->cause( 'expired', 'b' ) ) ) );
		$this->assertSame( 'likely', $this->confidence( array( $this->cause( 'invalid' ), $this->cause( 'ip_not_allowed' ) ) ) );
	}

	public function test_that_all_other_causes_are_ruled_out_proves_none_that_the_answer_does_not_speak_of(): void {
		$causes  = array( $this->cause( 'expired' ), $this->cause( 'ip_not_allowed', null, 'shape_fits' ) );
		$finding = $this->found_by( $causes )->to_array();
		$this->assertSame( array( 'expired', 'likely' ), array( $finding['diagnosis'], $finding['confidence'] ) );
		$this->assertSame( array( 'most_likely', 'ruled_out' ), array_column( $finding['candidates'], 'standing' ) );
	}

	public function test_where_every_cause_is_ruled_out_only_the_answer_is_left(): void {
		$finding = $this->found_by( array( $this->cause( 'expired', null, 'shape_fits' ), $this->cause( 'ip_not_allowed', null, 'shape_fits' ) ) )->to_array();
		$this->assertSame( array( 'invalid', 'proven' ), array( $finding['diagnosis'], $finding['confidence'] ) );
	}

	public function test_where_the_plugin_has_no_setting_for_the_region_the_other_way_comes_first(): void {
		$key    = $this->key( 'sendgrid', self::good_value( 'sendgrid' ) );
		$fields = array();
		foreach ( $key->fields() as $field ) {
			if ( $field->is_secret() ) {
				$fields[] = $field;
			}
		}
		$without = $this->key_of( 'sendgrid', $fields );
		$rule    = $this->rule_for( 'sendgrid', 'wrong_region' );
		foreach ( array( array( $key, 'change_companion' ), array( $without, 'replace_key' ) ) as $case ) {
			$verdict = $this->verdict( 'wrong_region', null, $rule );
			$verdict->offer( 'region', array( 'EU' ) );
			$finding = $this->found( $case[0], $this->memory( $case[0], null, null ), $verdict )->to_array();
			$this->assertSame( $case[1], $finding['fixes'][0] );
			$this->assertSame( 'replace_key' === $case[1], 'Replace the API key' === $finding['button'] );
		}
	}

	/**
	 * @return array<string, mixed>
	 */
	private function rule_for( string $provider, string $diagnosis ): array {
		foreach ( $this->engine->catalog()->provider( $provider )['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['is'] === $diagnosis ) {
					return $rule;
				}
			}
		}
		$this->fail( "$provider never says $diagnosis." );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function log_ins(): array {
		$all = array();
		foreach ( self::engine()->catalog()->providers() as $id => $provider ) {
			if ( $provider['oauth'] ?? false ) {
				$all[ $id ] = array( $id );
			}
		}
		return $all;
	}

	/**
	 * @dataProvider log_ins
	 */
	public function test_what_comes_from_a_log_in_is_never_to_be_pasted( string $provider ): void {
		$reconnected = 0;
		foreach ( array( self::good_value( $provider ), '', ' a key with a space ', "a\u{200B}key", '********' ) as $value ) {
			$key    = $this->key( $provider, $value );
			$memory = $this->memory( $key, '2026-11-01', '2026-11-20' );
			foreach ( $this->verdicts( $provider ) as $verdict ) {
				$fixes = $this->found( $key, $memory, $verdict )->to_array()['fixes'];
				$this->assertNotContains( 'replace_key', $fixes, $verdict->diagnosis() );
				$this->assertNotContains( 'clean_key', $fixes, $verdict->diagnosis() );
				$reconnected += (int) in_array( 'reconnect', $fixes, true );
			}
			$unasked = $this->engine->examiner()->look( $key, new Key_Memory() )->to_array()['fixes'] ?? array();
			$this->assertNotContains( 'replace_key', $unasked );
			$this->assertNotContains( 'clean_key', $unasked );
		}
		$this->assertGreaterThan( 0, $reconnected );
	}

	public function test_a_refused_log_in_is_renewed_by_the_button_and_a_refused_key_is_replaced(): void {
		$login = $this->found( $this->key( 'google_oauth', 'ya29.a0AfH6SMBx' ), new Key_Memory(), $this->verdict( 'invalid', null ) )->to_array();
		$this->assertSame( 'reconnect', $login['fixes'][0] );
		$this->assertSame( $this->engine->catalog()->diagnosis( 'oauth_reauthorize' )['button'] ?? '', $login['button'] );
		$key = $this->found( $this->key( 'mailersend', self::good_value( 'mailersend' ) ), new Key_Memory(), $this->verdict( 'invalid', null ) )->to_array();
		$this->assertContains( 'replace_key', $key['fixes'] );
	}

	public function test_what_a_key_may_do_is_shown_beside_the_provider_s_advice(): void {
		$verdict = $this->verdict( 'ok', null );
		$this->assertNull( $this->found( $this->key( 'sendgrid', Examples::good( 'sendgrid' ) ), new Key_Memory(), $verdict )->to_array()['permissions'] );
		$verdict->set_permissions(
			array(
				'needs'    => array(),
				'too_much' => array( 'billing.read' ),
				'has'      => 1,
			),
			true
		);
		$shown = $this->found( $this->key( 'sendgrid', Examples::good( 'sendgrid' ) ), new Key_Memory(), $verdict )->to_array()['permissions'];
		$this->assertSame( array( 'billing.read' ), $shown['too_much'] ?? null );
		$this->assertNotSame( '', $shown['advice'] ?? '' );
		$this->assertStringNotContainsString( '{', $shown['advice'] ?? '' );
	}

	/**
	 * Whatever can be said of a key of this provider.
	 *
	 * @return list<Verdict>
	 */
	private function verdicts( string $provider ): array {
		$verdicts = array();
		foreach ( $this->engine->catalog()->providers()[ $provider ]['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( 'as_before' !== $rule['is'] ) {
					$verdicts[] = $this->verdict( $rule['is'], $rule['reason'] ?? null, $rule );
				}
			}
		}
		foreach ( glob( dirname( __DIR__, 3 ) . '/build/catalog/diagnoses/*.php' ) ?: array() as $file ) {
			$diagnosis = $this->engine->catalog()->diagnosis( basename( $file, '.php' ) );
			foreach ( 'conflict' === $diagnosis['kind'] ? array() : array_merge( array( null ), array_keys( $diagnosis['reasons'] ?? array() ) ) as $reason ) {
				$verdicts[] = $this->verdict( $diagnosis['id'], $reason );
			}
		}
		return $verdicts;
	}

	private function paused( string $until ): Finding {
		$verdict = $this->verdict( 'rate_limited', null );
		$verdict->set_name( 'retry_at', $until );
		return $this->found( $this->key( 'mailersend', self::good_value( 'mailersend' ) ), new Key_Memory(), $verdict );
	}

	/**
	 * @param list<array<string, mixed>> $causes
	 */
	private function confidence( array $causes, bool $in_doubt = false ): string {
		return $this->found_by( $causes, $in_doubt )->to_array()['confidence'];
	}

	/**
	 * What MailerSend's refusal is, had it these causes.
	 *
	 * @param list<array<string, mixed>> $causes
	 */
	private function found_by( array $causes, bool $in_doubt = false ): Finding {
		$rule = Steps::rule( array( 'status' => 401 ), 'invalid', array( 'causes' => $causes ) );
		remove_all_filters( 'key_health_providers' );
		add_filter(
			'key_health_providers',
			static function ( array $providers ) use ( $rule ): array {
				$providers['mailersend']['steps'][0]['answers'] = array( $rule );
				return $providers;
			}
		);
		$this->engine = self::engine();
		$this->assertSame( array( $rule ), $this->engine->catalog()->providers()['mailersend']['steps'][0]['answers'] );
		$verdict = $this->verdict( 'invalid', null, $rule );
		if ( $in_doubt ) {
			$verdict->doubt();
		}
		return $this->found( $this->key( 'mailersend', self::good_value( 'mailersend' ) ), new Key_Memory(), $verdict );
	}

	/**
	 * A cause that always has something to say for it.
	 *
	 * @return array<string, mixed>
	 */
	private function cause( string $is, ?string $reason = null, ?string $against = null ): array {
		$why   = array(
			'points' => 1,
			'text'   => 'Something speaks for it.',
		);
		$cause = array(
			'is'    => $is,
			'title' => 'A cause',
			'why'   => array( $why ),
		) + ( null === $reason ? array() : array( 'reason' => $reason ) );
		return null === $against ? $cause : $cause + array(
			'ruled_out' => array(
				array(
					'fact' => $against,
					'text' => 'Something speaks against it.',
				),
			),
		);
	}
}
