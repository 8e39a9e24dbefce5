<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Diagnosis\Facts;
use KeyHealth\Diagnosis\Ranker;

/**
 * One answer, several causes: what this site knows puts them in order.
 */
final class Ranking_Test extends Diagnosis_Test_Case {

	/**
	 * @dataProvider histories
	 */
	public function test_a_refused_mailersend_token_is_explained_by_what_is_remembered( ?string $seen, ?string $accepted, ?string $refused, string $likely ): void {
		$key     = $this->key( 'mailersend', self::good_value( 'mailersend' ) );
		$rule    = $this->rule( 'mailersend', 'invalid' );
		$finding = $this->found( $key, $this->memory( $key, $seen, $accepted, '', $refused ), $this->verdict( $rule['is'], null, $rule ) );
		$this->assertSame( $likely, $finding->to_array()['candidates'][0]['diagnosis'] );
		$this->assertSame( Ranker::MOST_LIKELY, $finding->to_array()['candidates'][0]['standing'] );
	}

	/**
	 * @return array<string, array{string|null, string|null, string|null, string}>
	 */
	public function histories(): array {
		return array(
			'it worked, and stopped a day after it was saved' => array( '2026-11-20 11:00', '2026-11-20 12:00', '2026-11-21 11:30', 'expired' ),
			'it worked for weeks' => array( '2026-10-01', '2026-11-20', '2026-11-21', 'expired' ),
			'nothing is known'    => array( null, null, null, 'expired' ),
			'it was saved an hour ago: none expires so soon' => array( '2026-11-21 11:00', null, null, 'invalid' ),
		);
	}

	public function test_a_changed_address_speaks_for_a_blocked_one_and_the_same_address_against_it(): void {
		$changed = new Facts( $this->seen( '198.51.100.4' ), true, 2000, '203.0.113.7', false );
		$same    = new Facts( $this->seen( '203.0.113.7' ), true, 2000, '203.0.113.7', false );
		$unknown = new Facts( $this->seen( '' ), true, 2000, '203.0.113.7', false );
		$this->assertTrue( $changed->holds( 'address_changed' ) );
		$this->assertFalse( $changed->holds( 'address_same' ) );
		$this->assertTrue( $same->holds( 'address_same' ) );
		$this->assertFalse( $same->holds( 'address_changed' ) );
		$this->assertFalse( $unknown->holds( 'address_changed' ) || $unknown->holds( 'address_same' ) );
	}

	public function test_what_speaks_for_a_cause_puts_it_first_and_what_rules_it_out_puts_it_last(): void {
		$causes = array(
			$this->cause( 'first', 10, 'nothing_holds_this' ),
			$this->cause( 'weak', 10 ),
			$this->cause( 'ruled_out', 90, null, 'address_changed' ),
			$this->cause( 'strong', 50, 'address_changed' ),
			$this->cause( 'equal', 10 ),
		);
		$facts  = new Facts( $this->seen( '198.51.100.4' ), true, 2000, '203.0.113.7', false );
		$ranked = ( new Ranker() )->rank( $causes, $facts );

		$this->assertSame( array( 'strong', 'weak', 'equal', 'ruled_out' ), array_column( $ranked, 'is' ) );
		$this->assertSame( array( 'most_likely', 'possible', 'possible', 'ruled_out' ), array_column( $ranked, 'standing' ) );
	}

	public function test_where_everything_is_ruled_out_nothing_is_likely(): void {
		$facts  = new Facts( $this->seen( '198.51.100.4' ), true, 2000, '203.0.113.7', false );
		$ranked = ( new Ranker() )->rank( array( $this->cause( 'a', 5, null, 'address_changed' ) ), $facts );
		$this->assertSame( array( 'ruled_out' ), array_column( $ranked, 'standing' ) );
	}

	/**
	 * @return array{first: int, watching: bool, last_ok: int|null, ok_address: string, first_refused: int|null}
	 */
	private function seen( string $address ): array {
		return array(
			'first'         => 1000,
			'watching'      => true,
			'last_ok'       => 1500,
			'ok_address'    => $address,
			'first_refused' => null,
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function cause( string $is, int $points, ?string $fact = null, ?string $against = null ): array {
		$why = array(
			'text'   => "For $is.",
			'points' => $points,
		);
		return array(
			'is'        => $is,
			'title'     => $is,
			'why'       => array( null === $fact ? $why : $why + array( 'fact' => $fact ) ),
			'ruled_out' => null === $against ? array() : array(
				array(
					'fact' => $against,
					'text' => "Against $is.",
				),
			),
		);
	}

	/**
	 * @return array<string, mixed> The provider's first rule with several causes.
	 */
	private function rule( string $provider, string $is ): array {
		foreach ( $this->engine->catalog()->provider( $provider )['steps'] as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( isset( $rule['causes'] ) && $is === $rule['is'] ) {
					return $rule;
				}
			}
		}
		$this->fail( "$provider has no rule with causes for $is." );
	}
}
