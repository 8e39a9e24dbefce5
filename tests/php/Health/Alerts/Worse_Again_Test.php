<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Some diagnoses are more or less bad by their reason: a plan that is nearly used up still works, one that is used up does not.
 */
final class Worse_Again_Test extends Alerts_Test_Case {

	/** What Akismet tells of the plan. */
	private const CODES = array(
		'fine' => '',
		'near' => '10501',
		'over' => '10508',
	);

	/** @var string One of those. */
	private $plan = 'fine';

	/** @var Inbox */
	private $inbox;

	protected function set_up() {
		parent::set_up();
		$this->inbox = new Inbox();
		$this->through( $this->inbox );
		$this->channel( 'generic', self::GENERIC );
	}

	public function test_each_breakage_under_the_same_name_has_its_own_beginning_and_its_own_id(): void {
		$told = array();
		add_action(
			'key_health_state_changed',
			function ( string $key, array $change ): void {
				$this->alerts->listener()->hear( $key, $change, false );
			},
			10,
			2
		);
		foreach ( array( 'fine', 'near', 'over', 'near', 'over' ) as $plan ) {
			$this->clock->pass( DAY_IN_SECONDS );
			$this->plan = $plan;
			$engine     = new Engine( $this->clock, $this->akismet() );
			$key        = $engine->discoverer()->key( Keys_On_Site::AKISMET );
			$this->assertNotNull( $key );
			$engine->checker()->check( $key, true );
			$this->send();
			foreach ( $this->inbox->got() as $message ) {
				$told[] = array( $this->clock->now() ) + $message['body']['changes'][0];
			}
			$this->inbox->news();
		}
		$this->assertSame( array( 'broken', 'recovered', 'broken' ), array_column( $told, 'event' ) );
		$this->assertCount( 3, array_unique( array_column( $told, 'id' ) ) );
		foreach ( array( 0, 2 ) as $at ) {
			$this->assertSame( $told[ $at ][0], strtotime( $told[ $at ]['broken_since'] ) );
		}
		$this->assertSame( $told[0][0], strtotime( $told[1]['broken_since'] ) );
	}

	private function akismet(): Http {
		$akismet = new Inbox();
		$akismet->answer_with(
			function ( Request $request ): Answer {
				return false === strpos( $request->reveal_url(), 'verify-key' )
					? new Answer( 200, array( 'content-type' => 'application/json' ), '{"account_id":7,"status":"active","account_name":"Akismet Personal","account_type":"free-api-key","next_billing_date":false,"limit_reached":false}' )
					: new Answer( 200, array_filter( array( 'x-akismet-alert-code' => self::CODES[ $this->plan ] ) ), 'valid' );
			}
		);
		return $akismet;
	}
}
