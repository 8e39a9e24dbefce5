<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Alerts;

use KeyHealth\Health\Alerts\Payloads;
use KeyHealth\Health\Alerts\Webhook;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Simulated;

/**
 * Webhooks that receive over real TLS on loopback. tests/simulator/providers/hook_*.mjs say what each of them takes; the one of
 * somebody's own makes the signature by itself.
 */
final class On_The_Wire_Test extends Alerts_Test_Case {

	use Simulated;

	private const DISCORD = 'https://discord.com/api/webhooks/123456789012345678/abcdefghijklmnop';
	private const TEAMS   = 'https://prod-01.westeurope.logic.azure.com:443/workflows/0123/triggers/manual/paths/invoke?api-version=2016-06-01&sig=abcdefghijkl';

	protected function set_up() {
		parent::set_up();
		update_option( 'blogname', 'Bob &amp; &lt;Söhne&gt; *Shop* [1](https://evil.example) 🔑' );
	}

	public function test_every_kind_of_webhook_takes_what_it_is_sent(): void {
		$secret = $this->alerts->settings()->renew_secret( $this->clock->now() );
		$this->simulate( array( 'hook_generic' => array( 'secret' => $secret->reveal() ) ) );
		$ids = array();
		foreach ( array(
			'generic' => self::GENERIC,
			'slack'   => self::SLACK,
			'discord' => self::DISCORD,
			'teams'   => self::TEAMS,
		) as $kind => $address ) {
			$ids[ $kind ] = $this->channel( $kind, $address );
		}
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->breaks( Keys_On_Site::AKISMET );
		$this->next_event();

		$told = array();
		foreach ( $ids as $kind => $id ) {
			$last          = $this->alerts->store()->read()->record( $id )->last();
			$told[ $kind ] = $last['word'] . ' ' . $last['status'];
		}
		$this->assertSame(
			array(
				'generic' => 'sent 200',
				'slack'   => 'sent 200',
				'discord' => 'sent 204',
				'teams'   => 'sent 202',
			),
			$told
		);
		$this->assertCount( 4, $this->sent_requests() );
		foreach ( $this->sent_requests() as $sent ) {
			$this->assertSame( 'POST', $sent['method'] );
			$this->assertTrue( $sent['secure'] );
			$this->assertStringContainsString( 'MailerSend in WP Mail SMTP', $sent['body'] );
			$this->assertStringContainsString( 'tools.php?page=key-health#/key/wp-mail-smtp/primary/mailersend', $sent['body'] );
			$this->assertStringNotContainsString( Keys_On_Site::token( 'a' ), $sent['body'] );
			$this->assertStringNotContainsString( substr( Keys_On_Site::token( 'a' ), -4 ), $sent['body'] );
			$this->assertStringNotContainsString( $secret->reveal(), wp_json_encode( $sent ) );
		}
		$this->send();
		$this->assertCount( 4, $this->sent_requests(), 'Nothing is told twice.' );
	}

	public function test_the_name_of_a_site_is_text_in_every_form(): void {
		$this->simulate( array( 'hook_generic' => array( 'status' => 200 ) ) );
		$this->channel( 'slack', self::SLACK );
		$this->channel( 'discord', self::DISCORD );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->next_event();
		$bodies = array();
		foreach ( $this->sent_requests() as $sent ) {
			$bodies[ $sent['host'] ] = json_decode( $sent['body'], true );
		}
		$this->assertStringContainsString( 'Bob &amp; &lt;Söhne&gt;', $bodies['hooks.slack.com']['text'] );
		$this->assertStringContainsString( '\\[1\\](https://evil.example)', $bodies['discord.com']['content'] );
		$this->assertSame( array( 'parse' => array() ), $bodies['discord.com']['allowed_mentions'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function names_of_sites(): array {
		return array(
			'short'            => array( 'Shop' ),
			'in wide letters'  => array( str_repeat( '店', 60 ) ),
			'of marks'         => array( str_repeat( '*_', 100 ) ),
			'longer than that' => array( str_repeat( 'Söhne [', 400 ) ),
		);
	}

	/**
	 * @dataProvider names_of_sites
	 */
	public function test_discord_gets_whole_lines_and_the_number_of_those_that_do_not_fit( string $name ): void {
		update_option( 'blogname', $name );
		$this->simulate( array() );
		$id   = $this->channel( 'discord', self::DISCORD );
		$keys = array_map( static fn( int $i ): string => "wp-mail-smtp/connection_$i/mailersend", range( 1, 20 ) );
		array_map( array( $this, 'breaks' ), $keys );
		$this->next_event();

		$this->assertSame( 204, $this->alerts->store()->read()->record( $id )->last()['status'] );
		$content = (string) json_decode( $this->sent_requests()[0]['body'], true )['content'];
		$this->assertLessThanOrEqual( 2000, mb_strlen( $content ) );
		preg_match_all( '~<(https?://[^\s<>]*)>~', $content, $links );
		$this->assertCount( substr_count( $content, 'http' ), $links[1], 'No link is cut.' );
		$named = array_filter( $keys, static fn( string $key ): bool => in_array( admin_url( "tools.php?page=key-health#/key/$key" ), $links[1], true ) );
		$this->assertGreaterThanOrEqual( 3, count( $named ) );
		$this->assertLessThan( 20, count( $named ) );
		$this->assertSame( count( $named ), substr_count( $content, 'MailerSend in WP Mail SMTP' ) );
		$this->assertStringContainsString( 'And ' . ( 20 - count( $named ) ) . ' more: see Key Health.', $content );
		$this->assertContains( admin_url( 'tools.php?page=key-health' ), $links[1] );
	}

	public function test_discord_gets_a_test_of_a_site_with_a_long_name(): void {
		update_option( 'blogname', str_repeat( 'Söhne [', 400 ) );
		$content = Payloads::of( 'discord', $this->alerts->composer()->test() )['content'];
		$this->assertIsString( $content );
		$this->assertLessThanOrEqual( 2000, mb_strlen( $content ) );
		$this->assertStringEndsWith( '…', $content );
	}

	public function test_who_knows_another_secret_does_not_believe_it(): void {
		$this->alerts->settings()->renew_secret( $this->clock->now() );
		$this->simulate( array( 'hook_generic' => array( 'secret' => 'khs_another' ) ) );
		$id = $this->channel( 'generic', self::GENERIC );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->next_event();
		$last = $this->alerts->store()->read()->record( $id )->last();
		$this->assertSame( array( false, 'refused', 401 ), array( $last['ok'], $last['word'], $last['status'] ) );
	}

	public function test_the_signature_is_the_one_that_the_documentation_shows(): void {
		$expected = hash_hmac( 'sha256', '1700000000.{"a":1}', 'khs_0123' );
		$this->assertSame( "t=1700000000,v1=$expected", Webhook::signature( '{"a":1}', new Secret( 'khs_0123' ), 1700000000 ) );
	}

	public function test_only_ones_own_webhook_gets_a_signature(): void {
		$this->alerts->settings()->renew_secret( $this->clock->now() );
		$this->simulate( array() );
		$this->channel( 'slack', self::SLACK );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->next_event();
		$this->assertStringNotContainsStringIgnoringCase( 'signature', (string) wp_json_encode( $this->sent_requests()[0]['headers'] ) );
	}

	public function test_a_webhook_that_never_answers_costs_five_seconds_and_keeps_nobody_else_waiting(): void {
		$secret = $this->alerts->settings()->renew_secret( $this->clock->now() );
		$this->simulate(
			array(
				'hook_generic' => array( 'secret' => $secret->reveal() ),
				'hook_slack'   => array( 'fault' => 'silent' ),
			)
		);
		$dead  = $this->channel( 'slack', self::SLACK );
		$alive = $this->channel( 'generic', self::GENERIC );

		$began = microtime( true );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$heard = microtime( true ) - $began;
		$began = microtime( true );
		$this->next_event();
		$sent = microtime( true ) - $began;

		$this->assertLessThan( 0.5, $heard, 'Where a change is heard of, nobody is asked.' );
		$this->assertGreaterThan( Webhook::TIMEOUT_S - 0.5, $sent );
		$this->assertLessThan( Webhook::TIMEOUT_S + 3, $sent );
		$ledger = $this->alerts->store()->read();
		$this->assertSame( 'timeout', $ledger->record( $dead )->last()['word'] );
		$this->assertTrue( $ledger->record( $alive )->last()['ok'] );
		$this->assertSame( $this->clock->now() + 5 * MINUTE_IN_SECONDS, wp_next_scheduled( 'key_health_alerts' ) );
	}

	/**
	 * @return array<string, array{string, string, int}>
	 */
	public function faults(): array {
		return array(
			'no name'                    => array( 'dns', 'dns', 0 ),
			'nobody listens'             => array( 'refused', 'connection_refused', 0 ),
			'an old certificate'         => array( 'tls_expired', 'tls', 0 ),
			'a certificate of nobody'    => array( 'tls_unknown_ca', 'tls', 0 ),
			'a redirect'                 => array( 'redirect', 'redirect', 302 ),
			'a redirect without TLS'     => array( 'redirect_plain', 'redirect', 302 ),
			'an outage'                  => array( '503', 'refused', 503 ),
			'too many'                   => array( '429', 'refused', 429 ),
			'a closed connection'        => array( 'reset', 'unreadable_answer', 0 ),
			'bytes that are no answer'   => array( 'garbage', 'unreadable_answer', 0 ),
			'a page with a script in it' => array( 'script', 'refused', 403 ),
		);
	}

	/**
	 * @dataProvider faults
	 */
	public function test_what_goes_wrong_is_told_by_a_word_of_ours_and_goes_nowhere_else( string $fault, string $word, int $status ): void {
		$this->simulate( array( 'hook_slack' => array( 'fault' => $fault ) ) );
		$id = $this->channel( 'slack', self::SLACK );
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->next_event();

		$last = $this->alerts->store()->read()->record( $id )->last();
		$this->assertSame( array( false, $word, $status ), array( $last['ok'], $last['word'], $last['status'] ) );
		$this->assertNotContains( 'elsewhere.example', array_column( $this->sent_requests(), 'host' ) );
		$row = (string) Keys_On_Site::row( 'key_health_alerts_due' );
		$this->assertStringNotContainsString( 'script', $row );
		$this->assertStringNotContainsString( 'WXYZ', $row );
	}

	public function test_a_site_that_blocks_requests_says_so(): void {
		$this->simulate( array() );
		$id = $this->channel( 'slack', self::SLACK );
		add_filter( 'block_local_requests', '__return_false' );
		add_filter(
			'pre_http_request',
			static function () {
				return new \WP_Error( 'http_request_not_executed', 'User has blocked requests through HTTP. ' . self::SLACK );
			}
		);
		$this->breaks( Keys_On_Site::MAILERSEND );
		$this->next_event();
		$this->assertSame( 'blocked_by_site', $this->alerts->store()->read()->record( $id )->last()['word'] );
		$this->assertSame( array(), $this->sent_requests() );
	}
}
