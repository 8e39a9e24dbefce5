<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Model\Secret;
use KeyHealth\Network\Group_Id;
use KeyHealth\Probe\Verdict;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;

/**
 * @group multisite
 */
final class Group_List_Test extends Report_Test_Case {

	public function test_broken_keys_come_first_and_among_them_those_of_most_sites(): void {
		$this->shared( 'mailgun', 'a', range( 10, 12 ), 'attention', 'plan_mismatch' );
		$this->shared( 'mailersend', 'b', range( 20, 21 ), 'broken', 'invalid' );
		$this->shared( 'postmark', 'c', range( 30, 34 ), 'broken', 'invalid' );
		$this->shared( 'brevo', 'd', range( 40, 49 ), 'working', 'ok' );
		$this->shared( 'resend', 'e', range( 50, 59 ), 'unknown', 'timeout' );

		$page = $this->parts()->groups()->page( array( 'state' => 'bad' ) );
		$this->assertSame( array( 'postmark', 'mailersend', 'mailgun' ), array_column( array_column( $page['rows'], 'provider' ), 'id' ) );
		$this->assertSame( array( 5, 2, 3 ), array_column( $page['rows'], 'sites' ) );
		$this->assertSame( 3, $page['total'] );
		$this->assertSame( array( 'resend' ), $this->providers( array( 'state' => 'unknown' ) ) );
		$this->assertSame( array( 'postmark', 'mailersend', 'mailgun', 'resend', 'brevo' ), $this->providers( array() ) );
		$this->assertSame( array( 'brevo' ), $this->providers( array( 'provider' => 'brevo' ) ) );
		$this->assertSame( array( 'brevo' ), $this->providers( array( 'search' => substr( md5( 'd' ), 12, 4 ) ) ) );
		$this->assertSame( array(), $this->providers( array( 'search' => '%' ) ) );
	}

	public function test_pages_of_keys_have_edges(): void {
		foreach ( range( 10, 14 ) as $id ) {
			$this->shared( 'mailgun', "k$id", array( $id ), 'broken', 'invalid' );
		}
		$first = $this->parts()->groups()->page( array( 'per_page' => 3 ) );
		$last  = $this->parts()->groups()->page(
			array(
				'per_page' => 3,
				'page'     => 2,
			)
		);
		$past  = $this->parts()->groups()->page(
			array(
				'per_page' => 3,
				'page'     => 3,
			)
		);
		$this->assertSame( array( 3, 2, 0 ), array_map( static fn( array $page ): int => count( $page['rows'] ), array( $first, $last, $past ) ) );
		$this->assertSame( array( 5, 5, 5 ), array( $first['total'], $last['total'], $past['total'] ) );
		$this->assertCount( 5, array_unique( array_merge( array_column( $first['rows'], 'id' ), array_column( $last['rows'], 'id' ) ) ) );
	}

	public function test_a_key_with_several_answers_is_as_bad_as_the_worst_and_counts_each_site_once(): void {
		foreach ( array( 10, 11, 12 ) as $id ) {
			$this->site( $id, 'working' );
			$this->key_of( $id, 'mailgun', 'same', array( 'probe' => md5( "domain $id" ) ) );
		}
		// A second connection of a site that is counted already.
		$this->key_of(
			12,
			'mailgun',
			'same',
			array(
				'probe'  => md5( 'domain 12' ),
				'key_id' => 'wp-mail-smtp/backup/mailgun',
				'used'   => 'backup',
			)
		);
		$this->answer(
			'mailgun',
			'same',
			'working',
			'ok',
			array(
				'probe'      => md5( 'domain 10' ),
				'checked_at' => 500,
			)
		);
		$this->answer(
			'mailgun',
			'same',
			'broken',
			'wrong_region',
			array(
				'probe'      => md5( 'domain 11' ),
				'checked_at' => 400,
			)
		);
		$this->answer(
			'mailgun',
			'same',
			'unknown',
			'timeout',
			array(
				'probe'      => md5( 'domain 12' ),
				'checked_at' => 300,
			)
		);

		$group = $this->only();
		$this->assertSame( array( 'broken', 'wrong_region', 3 ), array( $group['state'], $group['diagnosis'], $group['sites'] ) );
		$this->assertSame( array( 10, 11, 12 ), array_column( $group['sample'], 'id' ) );
		$this->assertSame( array(), $this->providers( array( 'state' => 'working' ) ) );
	}

	public function test_keys_of_several_plugins_and_places_that_are_only_kept(): void {
		$this->shared( 'mailgun', 'x', array( 10 ), 'broken', 'invalid' );
		$this->site( 11 );
		$this->key_of( 11, 'mailgun', 'x', array( 'plugin' => 'fluent-smtp' ) );
		$this->site( 12 );
		$this->key_of( 12, 'mailgun', 'x', array( 'used' => 'stored' ) );
		$group = $this->only();
		$this->assertSame( 2, $group['sites'] );
		$this->assertSame( array( 'fluent-smtp', 'wp-mail-smtp' ), array_column( $group['plugins'], 'slug' ) );
	}

	public function test_where_it_stands_is_said_for_one_and_for_many(): void {
		$this->shared( 'mailgun', 'many', array( 10, 11 ), 'broken', 'invalid' );
		$this->assertSame( 'stored on each site, option `wp_mail_smtp`', $this->only()['place'] );
		$this->assertNull( $this->only()['url'] );

		$this->shared( 'brevo', 'one', array( 12 ), 'broken', 'invalid' );
		$one = $this->parts()->groups()->page( array( 'provider' => 'brevo' ) )['rows'][0];
		$this->assertSame( 'stored on Site 12, option `wp_mail_smtp`', $one['place'] );
		$this->assertSame( 'http://nordmark.example/site-12/wp-admin/tools.php?page=key-health#/fix/wp-mail-smtp/primary/brevo', $one['url'] );
		$this->assertTrue( $one['fixable'] );

		$this->site( 13, 'broken' );
		$this->key_of(
			13,
			'sendgrid',
			'line',
			array(
				'kind'    => 'constant',
				'place'   => 'constant:WPMS_SENDGRID_API_KEY@wp-config.php:52',
				'of_site' => 0,
			)
		);
		$this->answer( 'sendgrid', 'line', 'broken', 'invalid' );
		$line = $this->parts()->groups()->page( array( 'provider' => 'sendgrid' ) )['rows'][0];
		$this->assertSame( 'constant WPMS_SENDGRID_API_KEY in wp-config.php, line 52', $line['place'] );
		$this->assertFalse( $line['fixable'] );
		$this->assertNotNull( $line['why_not'] );
	}

	public function test_words_are_those_of_the_site_s_own_screen_where_the_key_can_be_read(): void {
		$key = 'mlsn.' . str_repeat( 'ab12', 16 );
		Keys_On_Site::activate();
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', ' ' . $key ) );
		$print = (string) $this->engine->fingerprinter()->of( new Secret( ' ' . $key ) );
		$this->site( get_main_site_id(), 'broken' );
		$this->key_of( get_main_site_id(), 'mailersend', $key, array( 'fingerprint' => $print ) );
		$this->answer(
			'mailersend',
			$key,
			'broken',
			'malformed',
			array(
				'fingerprint' => $print,
				'reason'      => 'whitespace',
				'verdict'     => (string) wp_json_encode(
					( new Verdict(
						'malformed',
						'whitespace'
					) )->to_array()
				),
			)
		);
		$this->assertSame( 'This token has 1 space at the start', $this->only()['title'] );

		// The key has changed since: what was said of the old one needs no value.
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', 'mlsn.' . str_repeat( 'cd34', 16 ) ) );
		$this->assertSame( 'This token does not look like those of MailerSend', $this->only()['title'] );
		$this->assertSame( 'broken', $this->only()['state'] );
	}

	public function test_tallies_count_each_key_and_each_site_once(): void {
		$this->shared( 'mailgun', 'a', range( 10, 12 ), 'broken', 'invalid' );
		$this->shared( 'mailgun', 'b', array( 13 ), 'working', 'ok' );
		$this->shared( 'akismet', 'c', array( 14 ), 'working', 'ok', 'akismet' );
		$this->key_of( 10, 'akismet', 'd', array( 'plugin' => 'akismet' ) );
		$none = array_fill_keys( array( 'broken', 'attention', 'unknown', 'unchecked', 'working' ), 0 );
		$this->assertSame(
			array(
				array(
					'id'     => 'mailgun',
					'name'   => 'Mailgun',
					'sites'  => 4,
					'keys'   => 2,
					'states' => array(
						'broken'  => 1,
						'working' => 1,
					) + $none,
				),
				array(
					'id'     => 'akismet',
					'name'   => 'Akismet',
					'sites'  => 2,
					'keys'   => 2,
					'states' => array(
						'unchecked' => 1,
						'working'   => 1,
					) + $none,
				),
			),
			array_map(
				static function ( array $tally ) use ( $none ): array {
					ksort( $tally['states'] );
					$states          = $tally['states'];
					$tally['states'] = array_filter( $states ) + $none;
					return $tally;
				},
				$this->parts()->tallies()->page( 'provider', 1, 20 )['rows']
			)
		);
		$this->assertSame( array( 'WP Mail SMTP', 'Akismet' ), array_column( $this->parts()->tallies()->page( 'plugin', 1, 20 )['rows'], 'name' ) );
		$this->assertSame( array( array(), 2 ), array( $this->parts()->tallies()->page( 'plugin', 2, 20 )['rows'], $this->parts()->tallies()->page( 'plugin', 2, 20 )['total'] ) );
	}

	public function test_a_site_tells_its_keys_and_who_shares_them(): void {
		$main = get_main_site_id();
		$this->shared( 'mailgun', 'a', array( $main, 11, 12 ), 'broken', 'invalid' );
		$this->key_of(
			$main,
			'akismet',
			'net',
			array(
				'plugin'       => 'akismet',
				'kind'         => 'constant',
				'place'        => 'constant:WPCOM_API_KEY',
				'of_site'      => 0,
				'hidden'       => str_repeat( 'a', 16 ),
				'hidden_last4' => '9e5f',
			)
		);
		$said = $this->parts()->site()->of( $main );
		$this->assertSame( array( 'mailgun', 'akismet' ), array_column( array_column( $said['keys'], 'provider' ), 'id' ) );
		$this->assertSame( array( 3, 1 ), array_column( $said['keys'], 'sites' ) );
		$this->assertSame( array( true, false ), array_column( $said['keys'], 'of_site' ) );
		$this->assertSame( array( '', '9e5f' ), array_column( $said['keys'], 'hidden_last4' ) );
		$this->assertSame( array( 'broken', 'unchecked' ), array_column( $said['keys'], 'state' ) );
		$this->assertSame( get_admin_url( $main, 'tools.php?page=key-health' ) . '#/fix/wp-mail-smtp/primary/mailgun', $said['keys'][0]['url'] );
		$this->assertSame( Group_Id::of( 'mailgun', substr( md5( 'a' ), 0, 16 ) ), $said['keys'][0]['group'] );
	}

	/**
	 * @param list<int> $ids Of sites.
	 */
	private function shared( string $provider, string $key, array $ids, string $state, string $diagnosis, string $plugin = 'wp-mail-smtp' ): void {
		foreach ( $ids as $id ) {
			$this->site( $id, $state );
			$this->key_of( $id, $provider, $key, array( 'plugin' => $plugin ) );
		}
		$this->answer( $provider, $key, $state, $diagnosis );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function only(): array {
		$rows = $this->parts()->groups()->page( array() )['rows'];
		$this->assertCount( 1, $rows );
		return $rows[0];
	}

	/**
	 * @param array<string, mixed> $asked What is asked for.
	 * @return list<string> Ids of providers.
	 */
	private function providers( array $asked ): array {
		return array_column( array_column( $this->parts()->groups()->page( $asked )['rows'], 'provider' ), 'id' );
	}
}
