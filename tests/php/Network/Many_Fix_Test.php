<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Finding;
use KeyHealth\Network\Fix\Fix_Row;
use KeyHealth\Network\Tables;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * One new key for all sites that share a broken one.
 *
 * @group multisite
 */
final class Many_Fix_Test extends Many_Fix_Test_Case {

	public function test_every_site_gets_the_new_key_and_the_provider_is_asked_once(): void {
		$id    = $this->begin();
		$asked = count( $this->provider->requests() );
		$this->fixes()->many_fix()->work( $id, 20 );

		$this->assertSame( array_fill_keys( $this->sites, self::new() ), $this->tokens() );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
		$this->assertSame( 'done', $this->state( $id ) );
		$this->assertGreaterThan( 0, $asked );
		$this->assertCount( $asked, $this->provider->requests() );
		// Each site was asked in a request of its own.
		$this->assertCount( 4, $this->site->requests() );
		$this->assertSame( 'MailerSend accepts the token that WP Mail SMTP reads here', $this->shown( $id )[ $this->sites[2] ]['title'] );
	}

	public function test_undo_puts_every_site_back_to_the_byte(): void {
		$before = $this->rows();
		$id     = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertNotSame( $before, $this->rows() );
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );

		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array( 'undone' => 4 ), $this->counts( $id ) );
		$this->assertSame( 'undone', $this->state( $id ) );
		$this->assertSame( '', $this->kept( $id ) );
	}

	public function test_a_refused_key_begins_nothing(): void {
		$this->provider_says( Canned_Http::refuses() );
		$before = $this->rows();
		$said   = $this->fixes()->start()->begin( $this->group(), array( 'api_key' => self::new() ), 1 );

		$this->assertInstanceOf( Finding::class, $said );
		$this->assertSame( 'broken', $said->state() );
		$this->assertSame( $before, $this->rows() );
		$this->assertSame( array(), $this->fixes()->records()->all() );
	}

	public function test_a_provider_that_cannot_be_asked_begins_nothing(): void {
		$this->provider_says( Canned_Http::is_down() );
		$said = $this->fixes()->start()->begin( $this->group(), array( 'api_key' => self::new() ), 1 );
		$this->assertInstanceOf( Finding::class, $said );
		$this->assertSame( 'unknown', $said->state() );
		$this->assertSame( array(), $this->fixes()->records()->all() );
	}

	public function test_a_site_that_has_another_key_by_now_is_left_alone(): void {
		$id = $this->begin();
		$this->give( $this->sites[1], Keys_On_Site::token( 'c' ) );
		$this->fixes()->many_fix()->work( $id, 20 );

		$this->assertSame( Keys_On_Site::token( 'c' ), $this->tokens()[ $this->sites[1] ] );
		$this->assertSame( array( 'proven' => 3, 'skipped' => 1 ), $this->counts( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( 'This site has another token by now', $this->shown( $id )[ $this->sites[1] ]['title'] );
	}

	public function test_a_site_on_which_a_filter_is_in_the_way_keeps_its_old_key_and_the_others_go_on(): void {
		$before                         = $this->rows();
		$line                           = __LINE__ + 1;
		$filter                         = static function ( $settings ) {
			$settings['mailersend']['api_key'] = self::old();
			return $settings;
		};
		$hook                           = static function () use ( $filter ): void {
			remove_filter( 'option_wp_mail_smtp', $filter );
			if ( get_current_blog_id() === $GLOBALS['key_health_filtered'] ) {
				add_filter( 'option_wp_mail_smtp', $filter );
			}
		};
		$GLOBALS['key_health_filtered'] = $this->sites[2];
		add_action( 'switch_blog', $hook );
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		remove_action( 'switch_blog', $hook );

		$this->assertSame( $before[ $this->sites[2] ], $this->rows()[ $this->sites[2] ] );
		$this->assertSame( array( 'proven' => 3, 'kept_old' => 1 ), $this->counts( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$shown = $this->shown( $id )[ $this->sites[2] ];
		$this->assertSame( 'WP Mail SMTP still reads the old token here', $shown['title'] );
		$this->assertStringContainsString( "Many_Fix_Test.php`, line $line, on `option_wp_mail_smtp`. The old token was put back; the other sites go on.", $shown['detail'] );
	}

	public function test_a_site_that_cannot_call_itself_is_written_but_never_proven(): void {
		$this->site->answers( Canned_Http::is_down() );
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'written' => 4 ), $this->counts( $id ) );
		$this->assertSame( 'Saved, but WP Mail SMTP itself was not heard', $this->shown( $id )[ $this->sites[0] ]['title'] );
		$fix = $this->fixes()->view()->of( $this->fixes()->many_fix()->fix( $id ) );
		$this->assertSame( '0 of 4 sites now use the new token. 4 more were written, but not proven.', $fix['sentence'] );
	}

	public function test_a_paused_fix_writes_nothing_until_it_goes_on(): void {
		$id   = $this->begin();
		$many = $this->fixes()->many_fix();
		$many->pause( $id );
		$many->work( $id, 20 );
		$this->assertSame( array( 'waiting' => 4 ), $this->counts( $id ) );
		$many->resume( $id );
		$many->work( $id, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
	}

	public function test_after_an_hour_the_new_key_is_read_where_it_is_in_use_and_pasted_where_it_is_not(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 0 );
		$this->assertSame( 1, $this->counts( $id )['proven'] );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->fixes()->many_fix()->work( $id, 0 );
		$this->assertSame( 2, $this->counts( $id )['proven'] );

		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->fixes()->many_fix()->erase_old();
		foreach ( array_slice( $this->sites, 0, 2 ) as $site ) {
			$this->give( $site, Keys_On_Site::token( 'd' ) );
		}
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( 'paused', $this->state( $id ) );
		$fix = $this->fixes()->many_fix()->fix( $id );
		$this->assertTrue( $this->fixes()->many_fix()->needs_values( $fix ) );
		$this->assertSame( 'another_value', $this->word_of( fn() => $this->fixes()->many_fix()->resume( $id, $this->fixes()->start()->pasted( $fix, array( 'api_key' => Keys_On_Site::token( 'e' ) ) ) ) ) );
		$this->fixes()->many_fix()->resume( $id, $this->fixes()->start()->pasted( $fix, array( 'api_key' => self::new() ) ) );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( array( 'proven' => 4 ), $this->counts( $id ) );
	}

	public function test_an_hour_after_the_last_site_nothing_is_kept(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertNotSame( '', $this->kept( $id ) );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->fixes()->calendar()->run( $id );
		$this->assertSame( '', $this->kept( $id ) );
		$this->assertSame( 'nothing_kept', $this->word_of( fn() => $this->fixes()->many_fix()->undo( $id ) ) );
	}

	public function test_what_somebody_has_changed_since_is_not_undone(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->give( $this->sites[0], Keys_On_Site::token( 'f' ) );
		$this->on( $this->sites[1], static fn() => update_option( 'wp_mail_smtp', array( 'mail' => array( 'from_name' => 'New name' ) + get_option( 'wp_mail_smtp' )['mail'] ) + get_option( 'wp_mail_smtp' ) ) );
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );

		$this->assertSame( array( 'undone' => 3, 'not_undone' => 1 ), $this->counts( $id ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing -- two words.
		$this->assertSame( Keys_On_Site::token( 'f' ), $this->tokens()[ $this->sites[0] ] );
		$this->assertSame( self::old(), $this->tokens()[ $this->sites[1] ] );
		$this->assertStringContainsString( 'New name', $this->rows()[ $this->sites[1] ] );
	}

	public function test_no_key_is_in_the_table_of_fixes(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 1 );
		global $wpdb;
		$all = (string) wp_json_encode( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i', Tables::name( 'fixes' ) ) ) );
		foreach ( array( self::old(), self::new() ) as $key ) {
			$this->assertStringNotContainsString( $key, $all );
			$this->assertStringNotContainsString( base64_encode( $key ), $all );
		}
	}

	/** All that is kept of a fix. */
	private function kept( int $id ): string {
		global $wpdb;
		return implode( '', $wpdb->get_col( $wpdb->prepare( 'SELECT kept FROM %i WHERE fix = %d', Tables::name( 'fixes' ), $id ) ) );
	}

	private function word_of( callable $what ): string {
		try {
			$what();
		} catch ( Refused $refused ) {
			return $refused->word();
		}
		return '';
	}
}
