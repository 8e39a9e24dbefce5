<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Surface\Routes\Alerts;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Simulated;

/**
 * Who is told, over REST.
 */
final class Rest_Alerts_Test extends Rest_Test_Case {

	use Simulated;

	private const GENERIC = 'https://hooks.shop.example/in?token=Zx81PqRsTuVw';
	private const SLACK   = 'https://hooks.slack.com/services/T000/B000/abcdefghWXYZ';

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'administrator' );
	}

	public function test_an_address_goes_in_and_comes_out_as_host_and_last_4(): void {
		list( $status, $data ) = $this->add( 'slack', self::SLACK );
		$this->assertSame( 200, $status );
		$this->assertSame( array( 'slack', 'hooks.slack.com', 'WXYZ', 'ready' ), array( $data['channels'][0]['kind'], $data['channels'][0]['shown'], $data['channels'][0]['last4'], $data['channels'][0]['state'] ) );
		$this->assertNull( $data['secret'], 'Slack looks at no signature.' );
		foreach ( array( array( 'GET', '/alerts' ), array( 'GET', '/report' ), array( 'GET', '/settings-page' ) ) as list( $method, $path ) ) {
			$this->assertStringNotContainsString( 'abcdefgh', (string) wp_json_encode( $this->ask( $method, $path ) ) );
		}
		$autoloaded = $GLOBALS['wpdb']->get_var( "SELECT autoload FROM {$GLOBALS['wpdb']->options} WHERE option_name = 'key_health_alerts'" );
		$this->assertContains( $autoloaded, array( 'off', 'no' ) );
	}

	public function test_the_secret_is_shown_once_when_it_is_made_and_another_one_when_it_is_renewed(): void {
		list( , $data ) = $this->add( 'generic', self::GENERIC );
		$this->assertMatchesRegularExpression( '/^khs_[0-9a-f]{64}$/', $data['secret'] );
		$again = $this->ask( 'GET', '/alerts' )[1];
		$this->assertNull( $again['secret'] );
		$this->assertNotNull( $again['secret_at'] );
		$renewed = $this->ask( 'POST', '/alerts/secret' )[1]['secret'];
		$this->assertMatchesRegularExpression( '/^khs_[0-9a-f]{64}$/', $renewed );
		$this->assertNotSame( $data['secret'], $renewed );
	}

	/**
	 * @return array<string, array{string, string, string}>
	 */
	public function refused(): array {
		return array(
			'without TLS'      => array( 'generic', 'http://hooks.shop.example/in', 'key_health_not_https' ),
			'this site'        => array( 'generic', 'https://example.org/hook', 'key_health_own_site' ),
			'this machine'     => array( 'generic', 'https://127.0.0.1/hook', 'key_health_not_public' ),
			'with a log-in'    => array( 'generic', 'https://a:b@hooks.shop.example/', 'key_health_login' ),
			'no address'       => array( 'slack', 'my channel', 'key_health_not_an_address' ),
			'of another kind'  => array( 'generic', self::SLACK, 'key_health_other_kind' ),
			'no email address' => array( 'email', 'nobody', 'key_health_no_email_address' ),
			'several'          => array( 'email', "a@example.org\r\nBcc: b@example.org", 'key_health_no_email_address' ),
			'an unknown kind'  => array( 'pigeon', 'https://hooks.shop.example/', 'rest_invalid_param' ),
		);
	}

	/**
	 * @dataProvider refused
	 */
	public function test_what_cannot_be_told_is_refused_and_not_kept( string $kind, string $address, string $code ): void {
		list( $status, $data ) = $this->add( $kind, $address );
		$this->assertSame( array( 400, $code ), array( $status, $data['code'] ) );
		$this->assertNull( Keys_On_Site::row( 'key_health_alerts' ) );
	}

	public function test_one_address_is_told_once_and_five_are_all(): void {
		$this->add( 'email', 'a0@example.org' );
		$this->assertSame( 'key_health_told_already', $this->add( 'email', ' a0@example.org ' )[1]['code'] );
		for ( $i = 1; $i < 5; $i++ ) {
			$this->assertSame( 200, $this->add( 'email', "a$i@example.org" )[0] );
		}
		$this->assertSame( 'key_health_too_many_channels', $this->add( 'email', 'a5@example.org' )[1]['code'] );
	}

	public function test_a_place_that_was_removed_is_not_known_any_more(): void {
		$id = $this->add( 'slack', self::SLACK )[1]['channels'][0]['id'];
		$this->assertSame( array(), $this->ask( 'DELETE', "/alerts/channels/$id" )[1]['channels'] );
		$this->assertStringNotContainsString( 'abcdefgh', (string) Keys_On_Site::row( 'key_health_alerts' ) );
		$this->assertStringNotContainsString( $id, (string) Keys_On_Site::row( 'key_health_alerts_due' ) );
		$this->assertSame( 404, $this->ask( 'POST', "/alerts/channels/$id/test" )[0] );
	}

	public function test_times_are_kept_and_half_a_time_is_refused(): void {
		$body = array(
			'collect'    => 'day',
			'quiet_from' => '22:00',
			'quiet_to'   => '07:30',
		);
		$data = $this->ask( 'POST', '/alerts', $body )[1];
		$this->assertSame( 'day', $data['collect'] );
		$this->assertSame(
			array(
				'from' => '22:00',
				'to'   => '07:30',
			),
			(array) $data['quiet']
		);
		$this->assertSame( 400, $this->ask( 'POST', '/alerts', array( 'quiet_to' => '' ) + $body )[0] );
		$this->assertSame( 400, $this->ask( 'POST', '/alerts', array( 'quiet_to' => '22:00' ) + $body )[0] );
		$this->assertSame( 400, $this->ask( 'POST', '/alerts', array( 'quiet_to' => '25:00' ) + $body )[0] );
		$this->assertSame( 400, $this->ask( 'POST', '/alerts', array( 'collect' => 'never' ) + $body )[0] );
		$this->assertNull( $this->ask( 'POST', '/alerts', array( 'collect' => 'now' ) )[1]['quiet'] );
	}

	public function test_a_test_arrives_and_says_so_and_one_that_does_not_says_why(): void {
		$this->serve_with( null );
		$secret = null;
		$this->simulate( array() );
		$data   = $this->add( 'generic', self::GENERIC )[1];
		$secret = $data['secret'];
		$id     = $data['channels'][0]['id'];
		$this->simulate( array( 'hook_generic' => array( 'secret' => $secret ) ) );
		$this->assertSame(
			array(
				'id'       => $id,
				'ok'       => true,
				'sentence' => 'It arrived: the answer was 200.',
			),
			(array) $this->ask( 'POST', "/alerts/channels/$id/test" )[1]['tested']
		);
		$this->assertStringContainsString( '"event":"test"', $this->sent_requests()[0]['body'] );

		$this->simulate( array( 'hook_generic' => array( 'status' => 410 ) ) );
		$this->assertSame( 'It was not taken: the answer was 410.', $this->ask( 'POST', "/alerts/channels/$id/test" )[1]['tested']['sentence'] );
		$this->simulate( array( 'hook_generic' => array( 'fault' => 'dns' ) ) );
		$this->assertSame( 'The host’s name was not found.', $this->ask( 'POST', "/alerts/channels/$id/test" )[1]['tested']['sentence'] );
		$this->simulate( array( 'hook_generic' => array( 'fault' => 'silent' ) ) );
		$this->assertSame( 'No answer within 5 seconds.', $this->ask( 'POST', "/alerts/channels/$id/test" )[1]['tested']['sentence'] );
	}

	public function test_a_button_is_no_tool(): void {
		add_filter( 'pre_wp_mail', '__return_true' );
		$id = $this->add( 'email', 'reader@example.org' )[1]['channels'][0]['id'];
		for ( $i = 0; $i < Rate_Limit::ALERT_TESTS_PER_HOUR; $i++ ) {
			$this->assertSame( 200, $this->ask( 'POST', "/alerts/channels/$id/test" )[0] );
		}
		$this->assertSame( 429, $this->ask( 'POST', "/alerts/channels/$id/test" )[0] );
	}

	public function test_email_is_not_tried_while_the_key_that_sends_it_is_broken(): void {
		$this->serve( new \KeyHealth\Tests\Canned_Http( \KeyHealth\Tests\Canned_Http::refuses() ) );
		$mails = 0;
		add_filter(
			'pre_wp_mail',
			static function () use ( &$mails ): bool {
				++$mails;
				return true;
			}
		);
		$id = $this->add( 'email', 'reader@example.org' )[1]['channels'][0]['id'];
		$this->assertTrue( $this->ask( 'POST', "/alerts/channels/$id/test" )[1]['tested']['ok'] );
		$this->assertSame( 1, $mails );

		$this->ask( 'POST', '/keys/' . Keys_On_Site::MAILERSEND . '/check' );
		$data = $this->ask( 'POST', "/alerts/channels/$id/test" )[1];
		$this->assertSame( 'Not tried: the key that sends this site’s mail does not work.', $data['tested']['sentence'] );
		$this->assertSame( 'Email is not tried now: MailerSend in WP Mail SMTP sends this site’s mail, and does not work.', $data['mail']['sentence'] );
		$this->assertSame( $data['mail']['sentence'], $data['channels'][0]['sentence'] );
		$this->assertSame( 1, $mails );
	}

	public function test_a_broken_key_that_sends_no_mail_keeps_no_email_from_being_tried(): void {
		$this->serve( new \KeyHealth\Tests\Canned_Http( new \KeyHealth\Probe\Answer( 200, array( 'content-type' => 'text/plain' ), 'invalid' ) ) );
		$this->ask( 'POST', '/keys/' . Keys_On_Site::AKISMET . '/check' );
		$this->assertTrue( $this->ask( 'GET', '/alerts' )[1]['mail']['open'] );
	}

	public function test_every_answer_is_of_its_schema(): void {
		$this->add( 'generic', self::GENERIC );
		foreach ( array(
			array( 'GET', '/alerts', null ),
			array( 'POST', '/alerts/secret', null ),
			array(
				'POST',
				'/alerts',
				array(
					'collect'    => 'day',
					'quiet_from' => '22:00',
					'quiet_to'   => '07:00',
				),
			),
		) as list( $method, $path, $body ) ) {
			$data = json_decode( (string) wp_json_encode( $this->ask( $method, $path, $body )[1] ), true );
			$this->assertTrue( rest_validate_value_from_schema( $data, Alerts::schema(), 'alerts' ), $path );
		}
	}

	/**
	 * @return array{int, mixed}
	 */
	private function add( string $kind, string $address ): array {
		return $this->ask(
			'POST',
			'/alerts/channels',
			array(
				'kind'    => $kind,
				'address' => $address,
			)
		);
	}
}
