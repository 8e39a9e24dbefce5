<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Simulated;

/**
 * The whole way, with nothing put in but the accounts at the providers: a check, the action, cron, a webhook.
 */
final class From_Check_To_Webhook_Test extends Alerts_Test_Case {

	use Simulated;

	public function test_a_key_that_dies_at_its_provider_is_told_over_the_webhook_and_so_is_its_recovery(): void {
		$token = Keys_On_Site::token( 'a' );
		$this->channel( 'slack', self::SLACK );
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-watching.php';
		\KeyHealth\watch_settings();

		$told = array();
		foreach ( array( 'live', 'deleted', 'deleted', 'live' ) as $state ) {
			$this->simulate(
				array(
					'mailersend' => array(
						'keys' => array(
							$token => array(
								'state'   => $state,
								'domains' => array( 'example.org' ),
							),
						),
					),
				)
			);
			$engine = new Engine( $this->clock );
			$key    = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
			$this->assertNotNull( $key );
			$engine->checker()->check( $key, true );
			$this->assertNotContains( 'hooks.slack.com', array_column( $this->sent_requests(), 'host' ), 'A check sends no alert.' );

			$next = wp_next_scheduled( Timetable::HOOK );
			if ( false !== $next ) {
				wp_unschedule_event( $next, Timetable::HOOK );
				do_action( Timetable::HOOK );
			}
			foreach ( $this->sent_requests() as $sent ) {
				$told[] = 'hooks.slack.com' === $sent['host'] ? array( $state, json_decode( $sent['body'], true )['text'] ) : null;
			}
			$this->clock->pass( DAY_IN_SECONDS );
		}
		$told = array_values( array_filter( $told ) );
		$this->assertSame( array( 'deleted', 'live' ), array_column( $told, 0 ) );
		$this->assertStringContainsString( 'Mail is not being sent', $told[0][1] );
		$this->assertStringContainsString( 'MailerSend in WP Mail SMTP works again', $told[1][1] );
		$this->assertStringNotContainsString( 'Unauthenticated', $told[0][1], 'The words of a provider stay here.' );
	}
}
