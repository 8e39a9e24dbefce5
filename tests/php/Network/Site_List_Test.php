<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Group_Id;

/**
 * @group multisite
 */
final class Site_List_Test extends Report_Test_Case {

	public function test_the_worst_sites_come_first_and_those_without_keys_last(): void {
		foreach ( array( 'none', 'working', 'unchecked', 'broken', 'unknown', 'attention' ) as $index => $state ) {
			$this->site( 10 + $index, $state );
		}
		$this->assertSame( array( 13, 15, 14, 12, 11, 10 ), $this->ids( array() ) );
		$this->assertSame( array( 10, 11, 12, 14, 15, 13 ), $this->ids( array( 'order' => 'desc' ) ) );
	}

	public function test_each_order_goes_both_ways(): void {
		$this->site(
			10,
			'working',
			array(
				'name'       => 'Béla',
				'path'       => '/z/',
				'checked_at' => 30,
			)
		);
		$this->site(
			11,
			'working',
			array(
				'name'       => 'anna',
				'path'       => '/y/',
				'checked_at' => 20,
			)
		);
		$this->site(
			12,
			'working',
			array(
				'name'       => 'Zoë',
				'path'       => '/x/',
				'checked_at' => 10,
			)
		);
		foreach ( array(
			'name'    => array( 11, 10, 12 ),
			'address' => array( 12, 11, 10 ),
			'checked' => array( 12, 11, 10 ),
		) as $by => $ids ) {
			$this->assertSame( $ids, $this->ids( array( 'orderby' => $by ) ), $by );
			$this->assertSame(
				array_reverse( $ids ),
				$this->ids(
					array(
						'orderby' => $by,
						'order'   => 'desc',
					)
				),
				$by
			);
		}
	}

	public function test_pages_show_each_site_once_also_where_all_are_alike(): void {
		foreach ( range( 10, 34 ) as $id ) {
			$this->site( $id, 'working', array( 'name' => 'Same' ) );
		}
		foreach ( array( 'state', 'name', 'address', 'checked' ) as $by ) {
			$seen = array();
			foreach ( range( 1, 4 ) as $page ) {
				$seen = array_merge(
					$seen,
					$this->ids(
						array(
							'orderby'  => $by,
							'page'     => $page,
							'per_page' => 7,
						)
					)
				);
			}
			$this->assertCount( 25, $seen );
			$this->assertSame( range( 10, 34 ), self::sorted( $seen ), $by );
		}
	}

	public function test_the_edges_of_pages(): void {
		foreach ( range( 10, 29 ) as $id ) {
			$this->site( $id );
		}
		$full = $this->parts()->sites()->page( array( 'per_page' => 20 ) );
		$this->assertCount( 20, $full['rows'] );
		$past = $this->parts()->sites()->page(
			array(
				'per_page' => 20,
				'page'     => 2,
			)
		);
		$this->assertSame( array( array(), 20, 2 ), array( $past['rows'], $past['total'], $past['page'] ) );
		$this->assertSame( array(), $this->parts()->sites()->page( array( 'page' => 1000000 ) )['rows'] );
		$this->assertSame( 100, $this->parts()->sites()->page( array( 'per_page' => 5000 ) )['per_page'] );
		$this->assertSame( 1, $this->parts()->sites()->page( array( 'page' => -3 ) )['page'] );
	}

	/**
	 * @dataProvider searches
	 *
	 * @param list<int> $found Sites.
	 */
	public function test_a_search_finds_what_was_typed_and_nothing_else( string $search, array $found ): void {
		$this->site(
			10,
			'working',
			array(
				'name'   => 'Faculty of Botany',
				'domain' => 'botany.nordmark.example',
				'path'   => '/',
			)
		);
		$this->site(
			11,
			'working',
			array(
				'name' => '100% Wool',
				'path' => '/wool_shop/',
			)
		);
		$this->site(
			12,
			'working',
			array(
				'name' => 'O&#039;Brien &amp; Sons',
				'path' => '/woolyshop/',
			)
		);
		$this->site(
			13,
			'working',
			array(
				'name' => 'Šibenik Žalud',
				'path' => '/library/',
			)
		);
		$this->site(
			14,
			'working',
			array(
				'name' => '植物学部',
				'path' => '/back\\slash/',
			)
		);
		$this->site(
			15,
			'working',
			array(
				'name' => 'מדעי הצמח',
				'path' => '/1000/',
			)
		);
		$this->site( 1000, 'working', array( 'name' => 'Choir' ) );

		$this->assertSame( $found, self::sorted( $this->ids( array( 'search' => $search ) ) ) );
		$this->assertSame( count( $found ), $this->parts()->sites()->page( array( 'search' => $search ) )['total'] );
	}

	/**
	 * @return array<string, array{string, list<int>}>
	 */
	public function searches(): array {
		return array(
			'a part of a name'             => array( 'botan', array( 10 ) ),
			'in other case'                => array( 'BOTANY', array( 10 ) ),
			'a percent sign'               => array( '%', array( 11 ) ),
			'an underscore'                => array( 'wool_', array( 11 ) ),
			'a backslash'                  => array( 'k\\s', array( 14 ) ),
			'an apostrophe'                => array( "O'Brien", array( 12 ) ),
			'an ampersand'                 => array( 'Brien & Sons', array( 12 ) ),
			'a statement'                  => array( "' OR 1=1 -- ", array() ),
			'with accents'                 => array( 'žalud', array( 13 ) ),
			'in Chinese'                   => array( '植物', array( 14 ) ),
			'in Hebrew'                    => array( 'הצמח', array( 15 ) ),
			'an address'                   => array( 'nordmark.example/library', array( 13 ) ),
			'an address out of a browser'  => array( 'https://nordmark.example/library/', array( 13 ) ),
			'an id, or a name that has it' => array( '1000', array( 15, 1000 ) ),
			'what is only a protocol'      => array( 'https://', array() ),
			'what is no text'              => array( "\xff\xfe", array( 10, 11, 12, 13, 14, 15, 1000 ) ),
			'spaces'                       => array( '   ', array( 10, 11, 12, 13, 14, 15, 1000 ) ),
			'a placeholder of ours'        => array( '%s %d %i', array() ),
		);
	}

	public function test_sites_can_be_narrowed_to_what_they_have(): void {
		$this->site( 10, 'broken' );
		$this->site( 11, 'broken' );
		$this->site( 12, 'working' );
		$this->site( 13, 'unknown', array( 'problem' => 'corrupt' ) );
		$this->site( 14, 'none' );
		$this->put_damaged( 15 );
		$this->key_of( 10, 'mailgun', 'shared' );
		$this->key_of( 11, 'mailgun', 'shared', array( 'plugin' => 'fluent-smtp' ) );
		$this->key_of( 12, 'mailgun', 'other' );
		$this->key_of( 12, 'akismet', 'x', array( 'plugin' => 'akismet' ) );
		$shared = Group_Id::of( 'mailgun', substr( md5( 'shared' ), 0, 16 ) );
		foreach ( array(
			array( array( 10, 11 ), array( 'state' => 'broken' ) ),
			array( array( 13 ), array( 'state' => 'problem' ) ),
			array( array( 14 ), array( 'state' => 'none' ) ),
			array( array( 15 ), array( 'state' => 'unchecked' ) ),
			array( array( 10, 11, 12 ), array( 'provider' => 'mailgun' ) ),
			array( array( 11 ), array( 'plugin' => 'fluent-smtp' ) ),
			array(
				array( 12 ),
				array(
					'provider' => 'akismet',
					'state'    => 'working',
				),
			),
			array( array( 10, 11 ), array( 'group' => $shared ) ),
			array(
				array( 10 ),
				array(
					'group'  => $shared,
					'plugin' => 'wp-mail-smtp',
				),
			),
			array( array(), array( 'group' => 'no-group' ) ),
			array( array(), array( 'provider' => "mailgun' OR '1'='1" ) ),
		) as list( $ids, $asked ) ) {
			$this->assertSame( $ids, self::sorted( $this->ids( $asked ) ), (string) wp_json_encode( $asked ) );
		}
	}

	public function test_a_network_sees_no_site_and_no_key_of_another_one(): void {
		$this->site( 10 );
		$this->site( 20, 'broken', array( 'network_id' => 77 ) );
		$this->key_of( 20, 'mailgun', 'shared', array( 'network_id' => 77 ) );
		$this->key_of( 10, 'mailgun', 'shared' );
		$this->answer( 'mailgun', 'shared', 'broken', 'invalid', array( 'network_id' => 77 ) );
		$this->assertSame( array( 10 ), $this->ids( array() ) );
		$this->assertSame( array( 10 ), $this->ids( array( 'provider' => 'mailgun' ) ) );
		$this->assertSame( 'unchecked', $this->row( 10 )['keys'][0]['state'] );
		$this->assertSame( 1, $this->parts()->groups()->page( array() )['rows'][0]['sites'] );
	}

	public function test_a_row_says_what_is_wrong_in_one_short_sentence(): void {
		$this->site( 10, 'broken', array( 'key_id' => 'wp-mail-smtp/primary/mailgun' ) );
		$this->key_of( 10, 'mailgun', 'bad' );
		$this->key_of( 10, 'akismet', 'good', array( 'plugin' => 'akismet' ) );
		$this->answer( 'mailgun', 'bad', 'broken', 'invalid' );
		$this->answer( 'akismet', 'good', 'working', 'ok' );
		$this->site( 11 );
		$this->key_of( 11, 'akismet', 'good', array( 'plugin' => 'akismet' ) );

		$row = $this->row( 10 );
		$this->assertSame( 'Mailgun no longer accepts this API key', $row['what'] );
		$this->assertSame( array( 'Mailgun', 'Akismet' ), array_column( $row['keys'], 'provider' ) );
		$this->assertSame( array( 'broken', 'working' ), array_column( $row['keys'], 'state' ) );
		$this->assertSame( '', $this->row( 11 )['what'] );
	}

	public function test_a_key_that_is_only_kept_does_not_speak_for_its_site(): void {
		$this->site( 10, 'attention', array( 'key_id' => 'wp-mail-smtp/primary/mailgun' ) );
		$this->key_of( 10, 'mailgun', 'used' );
		$this->key_of( 10, 'brevo', 'old', array( 'used' => 'stored' ) );
		$this->answer( 'mailgun', 'used', 'attention', 'test_key' );
		$this->answer( 'brevo', 'old', 'broken', 'invalid' );
		$row = $this->row( 10 );
		$this->assertSame( array( 'attention', 'broken' ), array_column( $row['keys'], 'state' ) );
		$this->assertStringNotContainsString( 'Brevo', $row['what'] );
		$this->assertNotSame( '', $row['what'] );
	}

	public function test_names_of_sites_are_text(): void {
		$this->site( 10, 'working', array( 'name' => "<script>alert(1)</script>\u{202E}gpj.\u{200B}exe" ) );
		$this->site( 11, 'working', array( 'name' => '' ) );
		$this->site( 12, 'working', array( 'name' => "Tom &amp; Jerry\n\tand &lt;b&gt;" ) );
		$this->assertSame( '<script>alert(1)</script>gpj.exe', $this->row( 10 )['name'] );
		$this->assertSame( 'nordmark.example/site-11', $this->row( 11 )['name'] );
		$this->assertSame( 'Tom & Jerry and <b>', $this->row( 12 )['name'] );
		$this->assertSame( 'http://nordmark.example/site-12/wp-admin/tools.php?page=key-health', $this->row( 12 )['url'] );
	}

	public function test_damaged_rows_are_not_shown_as_checked(): void {
		$this->put_damaged( 10 );
		$this->key_of(
			10,
			'no-such-provider',
			'x',
			array(
				'plugin' => 'no-such-plugin',
				'kind'   => 'nowhere',
				'place'  => 'nonsense',
			)
		);
		$this->answer(
			'no-such-provider',
			'x',
			'excellent',
			'no_such_diagnosis',
			array(
				'severity' => 200,
				'verdict'  => '{"diagnosis":',
			)
		);
		$this->site(
			11,
			'broken',
			array(
				'key_id'  => 'gone/gone/gone',
				'problem' => 'no_such_problem',
			)
		);
		$this->site( 12, 'broken' );
		$this->key_of( 12, 'mailgun', 'y' );
		$this->answer( 'mailgun', 'y', 'broken', 'no_such_diagnosis', array( 'verdict' => 'null' ) );

		$row = $this->row( 10 );
		$this->assertSame( array( 'unchecked', '', 'unchecked', null ), array( $row['state'], $row['what'], $row['keys'][0]['state'], $row['checked_at'] ) );
		$this->assertSame( 'no-such-provider', $row['keys'][0]['provider'] );
		$this->assertSame( array( '', 'This site could not be read.' ), array( $this->row( 11 )['what'], $this->row( 11 )['problem'] ) );
		$this->assertSame( 'WP Mail SMTP cannot use this API key', $this->row( 12 )['what'] );
	}

	public function test_a_page_costs_four_queries_however_many_sites_it_shows(): void {
		global $wpdb;
		$parts = $this->parts();
		foreach ( array( 1, 60 ) as $count ) {
			foreach ( range( 100 * $count, 100 * $count + $count - 1 ) as $id ) {
				$this->site( $id, 'broken' );
				$this->key_of( $id, 'mailgun', 'k' . $id );
				$this->answer( 'mailgun', 'k' . $id, 'broken', 'invalid' );
			}
			$parts->sites()->page( array() );
			$before = $wpdb->num_queries;
			$rows   = $parts->sites()->page( array( 'per_page' => 100 ) )['rows'];
			$this->assertGreaterThanOrEqual( $count, count( $rows ) );
			$this->assertSame( 4, $wpdb->num_queries - $before );
			$this->assertFalse( ms_is_switched() );
		}
	}

	/** A row of another version, or of a database that was put back. */
	private function put_damaged( int $id ): void {
		$this->site(
			$id,
			'working',
			array(
				'state'      => 'excellent',
				'severity'   => 77,
				'checked_at' => 0,
				'name'       => str_repeat(
					'ä',
					200
				),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function row( int $id ): array {
		foreach ( $this->parts()->sites()->page( array( 'per_page' => 100 ) )['rows'] as $row ) {
			if ( $row['id'] === $id ) {
				return $row;
			}
		}
		$this->fail( "There is no site $id." );
	}

	/**
	 * @param list<int> $ids Ids.
	 * @return list<int>
	 */
	private static function sorted( array $ids ): array {
		sort( $ids );
		return $ids;
	}
}
