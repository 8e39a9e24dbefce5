<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Report\Counts;
use KeyHealth\Network\Report\Answer_Words;
use KeyHealth\Network\Report\Reading;
use KeyHealth\Network\Report\Summary;
use KeyHealth\Diagnosis\Wording;

/**
 * @group multisite
 */
final class Summary_Test extends Report_Test_Case {

	public function test_broken_keys_are_counted_once_and_their_sites_each(): void {
		$this->broken( range( 10, 26 ), 'mailgun', 'shared' );
		$this->broken( range( 30, 34 ), 'mailersend', 'other' );
		$this->broken( array( 40 ), 'postmark', 'alone' );
		$this->sites( range( 50, 53 ), 'unknown', 'brevo', 'timeout' );
		$this->sites( range( 60, 99 ), 'working', 'sendgrid' );

		$said = $this->summary( 67 );
		$this->assertSame( 'broken', $said['state'] );
		$this->assertSame( '3 broken keys stop the mail of 23 sites.', $said['sentence'] );
		$this->assertSame( '17 of these sites share one key, so one fix mends them all. 4 sites could not be checked because Brevo did not answer. The other 40 sites work.', $said['effect'] );
		$this->assertSame(
			array(
				'broken'    => 23,
				'attention' => 0,
				'unknown'   => 4,
				'unchecked' => 0,
				'working'   => 40,
				'none'      => 0,
			),
			$said['counts']
		);
		$this->assertSame( 3, $said['broken_keys'] );
	}

	public function test_one_key_of_one_site_is_said_in_the_singular(): void {
		$this->broken( array( 10 ), 'mailgun', 'alone' );
		$this->site( 11 );
		$said = $this->summary( 2 );
		$this->assertSame( '1 broken key stops the mail of 1 site.', $said['sentence'] );
		$this->assertSame( 'The other 1 site works.', $said['effect'] );
	}

	public function test_one_key_that_all_share_is_one_fix(): void {
		$this->broken( array( 10, 11 ), 'mailgun', 'shared' );
		$said = $this->summary( 2 );
		$this->assertSame( '1 broken key stops the mail of 2 sites.', $said['sentence'] );
		$this->assertSame( 'These sites share the key, so one fix mends them all.', $said['effect'] );
	}

	public function test_mail_comes_before_spam_protection_and_that_before_newsletters(): void {
		$this->broken( array( 10 ), 'convertkit', 'a', 'convertkit' );
		$this->broken( array( 11, 12 ), 'akismet', 'b', 'akismet' );
		$this->broken( array( 13 ), 'mailgun', 'c' );
		$said = $this->summary( 4 );
		$this->assertSame( '1 broken key stops the mail of 1 site.', $said['sentence'] );
		$this->assertSame( '1 broken key stops the spam check of 2 sites. Newsletter sign-ups of 1 site may be lost because of 1 broken key.', $said['effect'] );
	}

	public function test_each_missing_key_is_one_of_its_own(): void {
		$this->site( 10, 'broken' );
		$this->site( 11, 'broken' );
		$this->key_of( 10, 'mailgun', '' );
		$this->key_of( 11, 'mailgun', '' );
		$this->answer( 'mailgun', '', 'broken', 'missing' );
		$said = $this->summary( 2 );
		$this->assertSame( '2 broken keys stop the mail of 2 sites.', $said['sentence'] );
		$this->assertSame( '', $said['effect'] );
		$this->assertSame( 2, $said['broken_keys'] );
	}

	public function test_a_key_that_no_plugin_uses_stops_nothing(): void {
		$this->site( 10 );
		$this->key_of( 10, 'mailgun', 'old', array( 'used' => 'stored' ) );
		$this->answer( 'mailgun', 'old', 'broken', 'invalid' );
		$said = $this->summary( 1 );
		$this->assertSame( 'All keys of this network work.', $said['sentence'] );
		$this->assertSame( '1 site uses them.', $said['effect'] );
		$this->assertSame( 0, $said['broken_keys'] );
	}

	public function test_a_broken_backup_stops_no_mail(): void {
		$this->broken( array( 10 ), 'mailgun', 'first' );
		$this->broken( array( 11, 12 ), 'postmark', 'backup', 'wp-mail-smtp', array( 'used' => 'backup' ) );
		$this->broken( array( 13 ), 'sendgrid', 'routed', 'fluent-smtp', array( 'used' => 'routed' ) );
		$said = $this->summary( 4 );
		$this->assertSame( '1 broken key stops the mail of 1 site.', $said['sentence'] );
		$this->assertSame( '2 more broken keys are kept as a backup, or for some of the mail.', $said['effect'] );
		$this->assertSame( 3, $said['broken_keys'] );
	}

	public function test_where_only_a_backup_is_broken_nothing_is_said_to_stop(): void {
		$this->broken( array( 10, 11 ), 'mailgun', 'backup', 'wp-mail-smtp', array( 'used' => 'backup' ) );
		$said = $this->summary( 2 );
		$this->assertSame( 'broken', $said['state'] );
		$this->assertSame( '2 sites have broken keys.', $said['sentence'] );
		$this->assertSame( '1 broken key is kept as a backup, or for some of the mail.', $said['effect'] );
		$this->assertSame( 1, $said['broken_keys'] );
	}

	public function test_a_key_that_is_the_first_of_one_site_and_the_backup_of_another_is_told_once(): void {
		$this->broken( array( 10 ), 'mailgun', 'shared' );
		$this->site( 11, 'broken' );
		$this->key_of( 11, 'mailgun', 'shared', array( 'used' => 'backup' ) );
		$said = $this->summary( 2 );
		$this->assertSame( '1 broken key stops the mail of 1 site.', $said['sentence'] );
		$this->assertSame( '', $said['effect'] );
	}

	public function test_newsletter_sign_ups_may_be_lost_as_one_site_says_it(): void {
		$this->broken( array( 10, 11 ), 'convertkit', 'a', 'convertkit' );
		$this->assertSame( 'Newsletter sign-ups of 2 sites may be lost because of 1 broken key.', $this->summary( 2 )['sentence'] );
	}

	public function test_one_fix_is_promised_only_where_it_can_be_begun(): void {
		$constant = array(
			'kind'  => 'constant',
			'place' => 'constant:WPMS_MAILGUN_API_KEY',
		);
		$this->broken( array( 10, 11 ), 'mailgun', 'shared', 'wp-mail-smtp', $constant );
		$this->assertSame( 'These sites share the key.', $this->summary( 2 )['effect'] );
		$this->broken( array( 12 ), 'postmark', 'alone' );
		$said = $this->summary( 3 );
		$this->assertSame( '2 broken keys stop the mail of 3 sites.', $said['sentence'] );
		$this->assertSame( '2 of these sites share one key.', $said['effect'] );
	}

	public function test_a_site_that_nobody_looked_at_is_not_shown_as_checked(): void {
		$this->site( 10 );
		$said = $this->summary( 9 );
		$this->assertSame( 'unchecked', $said['state'] );
		$this->assertSame( '8 sites have not been checked yet.', $said['sentence'] );
		$this->assertSame( 8, $said['counts']['unchecked'] );
		$this->assertSame( 'The other 1 site works.', $said['effect'] );
	}

	public function test_keys_that_a_daily_limit_holds_back_are_told_with_the_limit(): void {
		foreach ( range( 10, 32 ) as $id ) {
			$this->site( $id, $id < 30 ? 'working' : 'unchecked' );
			$this->key_of( $id, 'mailersend', "k$id" );
			if ( $id < 30 ) {
				$this->answer( 'mailersend', "k$id", 'working', 'ok' );
			}
		}
		$this->assertSame( 'The other 20 sites work. 3 keys of MailerSend wait for the next sweeps: MailerSend is asked at most 20 times a day.', $this->summary( 23, array( 'state' => 'done' ) )['effect'] );
		$this->assertStringNotContainsString( 'MailerSend', $this->summary( 23, array( 'state' => 'paused' ) )['effect'] );
	}

	public function test_few_unchecked_keys_are_not_put_down_to_a_daily_limit(): void {
		$this->site( 10, 'unchecked' );
		$this->key_of( 10, 'mailersend', 'a' );
		$this->site( 11, 'unchecked' );
		$this->key_of( 11, 'mailgun', 'b' );
		$this->assertSame( '', $this->summary( 2, array( 'state' => 'done' ) )['effect'] );
	}

	public function test_before_the_first_sweep_it_says_what_one_does(): void {
		$said = $this->summary( 10000, array( 'state' => 'none' ) );
		$this->assertSame( 'unchecked', $said['state'] );
		$this->assertSame( 'No site of this network has been looked at yet.', $said['sentence'] );
		$this->assertSame( 'Key Health reads the settings of 10,000 sites. It asks each provider once for each key, however many sites share it.', $said['effect'] );
	}

	public function test_a_network_without_any_key_says_so(): void {
		$this->site( 10, 'none' );
		$this->site( 11, 'none' );
		$said = $this->summary( 2 );
		$this->assertSame( 'No keys found on any site of this network.', $said['sentence'] );
		$this->assertSame( '2 sites have no key that Key Health knows.', $said['effect'] );
		$this->assertSame( 'working', $said['state'] );
	}

	public function test_while_a_sweep_runs_nothing_is_called_good(): void {
		$this->site( 10 );
		$sweep = array(
			'state'  => 'running',
			'looked' => 1,
			'total'  => 1200,
		);
		$said  = $this->summary( 1200, $sweep );
		$this->assertSame( 'No broken key has been found so far.', $said['sentence'] );
		$this->assertSame( 'Looked at 1 of 1,200 sites so far.', $said['effect'] );
	}

	public function test_what_could_not_be_read_is_told_beside_the_rest(): void {
		$this->site( 10, 'unknown', array( 'problem' => 'no_tables' ) );
		$this->site( 11, 'attention' );
		$this->site( 12 );
		$this->site( 13, 'none' );
		$said = $this->summary( 4 );
		$this->assertSame( '1 site has a key that needs your attention.', $said['sentence'] );
		$this->assertSame( '1 site could not be read. The other 1 site with a key works. 1 site has no key that Key Health knows.', $said['effect'] );
	}

	public function test_several_causes_are_not_put_down_to_one_provider(): void {
		$this->sites( array( 10 ), 'unknown', 'brevo', 'timeout' );
		$this->sites( array( 11 ), 'unknown', 'mailgun', 'dns' );
		$this->broken( array( 12 ), 'postmark', 'x' );
		$this->assertSame( '2 sites could not be checked.', $this->summary( 3 )['effect'] );
	}

	public function test_another_network_is_not_counted(): void {
		$this->broken( array( 10 ), 'mailgun', 'mine' );
		$this->site( 20, 'broken', array( 'network_id' => 77 ) );
		$this->key_of( 20, 'mailgun', 'theirs', array( 'network_id' => 77 ) );
		$this->answer( 'mailgun', 'theirs', 'broken', 'invalid', array( 'network_id' => 77 ) );
		$said = $this->summary( 1 );
		$this->assertSame( '1 broken key stops the mail of 1 site.', $said['sentence'] );
		$this->assertSame( 1, array_sum( $said['counts'] ) );
	}

	public function test_no_sentence_is_longer_than_22_words(): void {
		$this->broken( range( 10, 26 ), 'mailgun', 'shared' );
		$this->broken( array( 40 ), 'akismet', 'alone', 'akismet' );
		$this->broken( array( 41 ), 'convertkit', 'alone', 'convertkit' );
		$this->sites( array( 50, 51 ), 'unknown', 'brevo', 'timeout' );
		$this->broken( array( 43, 44 ), 'sendgrid', 'backup', 'wp-mail-smtp', array( 'used' => 'backup' ) );
		$this->site( 60, 'attention' );
		$this->site( 61, 'none' );
		$this->site( 62, 'working', array( 'problem' => 'corrupt' ) );
		foreach ( array( 'none', 'running', 'done' ) as $state ) {
			$said = $this->summary( 90, array( 'state' => $state ) );
			foreach ( (array) preg_split( '/(?<=\.) /', $said['sentence'] . ' ' . $said['effect'] ) as $sentence ) {
				$this->assertLessThanOrEqual( 22, count( explode( ' ', $sentence ) ), $sentence );
			}
		}
	}

	/**
	 * @param list<int>                 $ids  Of sites.
	 * @param array<string, int|string> $more Other columns of its uses.
	 */
	private function broken( array $ids, string $provider, string $key, string $plugin = 'wp-mail-smtp', array $more = array() ): void {
		foreach ( $ids as $id ) {
			$this->site( $id, 'broken' );
			$this->key_of( $id, $provider, $key, array( 'plugin' => $plugin ) + $more );
		}
		$this->answer( $provider, $key, 'broken', 'invalid' );
	}

	/**
	 * @param list<int> $ids Of sites.
	 */
	private function sites( array $ids, string $state, string $provider, string $diagnosis = '' ): void {
		foreach ( $ids as $id ) {
			$this->site( $id, $state );
			$this->key_of( $id, $provider, 'one' );
		}
		$this->answer( $provider, 'one', $state, $diagnosis );
	}

	/**
	 * @param array<string, int|string> $sweep Where it is.
	 * @return array{state: string, sentence: string, effect: string, counts: array<string, int>, broken_keys: int}
	 */
	private function summary( int $sites, array $sweep = array() ): array {
		$catalog = $this->engine->catalog();
		$summary = new Summary( new Counts( new Reading(), new Answer_Words( $catalog, new Wording( $catalog ) ) ), fn( string $group ): bool => $this->parts()->groups()->group( $group )['fixable'] ?? false );
		return $summary->of(
			$sites,
			$sweep + array(
				'state'  => 'done',
				'total'  => $sites,
				'looked' => $sites,
			)
		);
	}
}
