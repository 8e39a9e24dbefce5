<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A plugin that nobody here knows and that hands itself in.
 *
 * @group single
 */
final class Added_Plugin_Test extends Test_Case {

	private const ID = 'shop-post/site/mailersend';

	/** @var list<string> Sentences about what was wrong. */
	private $told = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->log_in_as( 'administrator' );
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'shop-post/shop-post.php' ) );
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		add_action(
			'doing_it_wrong_run',
			function ( string $where, string $sentence ): void {
				$this->told[] = "$where: $sentence";
			},
			10,
			2
		);
	}

	public function test_it_is_found_checked_and_fixed_like_one_of_ours(): void {
		$this->add( self::plugin() );
		Keys_On_Site::put( 'shop_post', '{"mode":"db","api":{"key":"' . Keys_On_Site::token( 'a' ) . '"},"rate":1.0,"none":{}}' );
		$engine = $this->engine( Canned_Http::refuses(), Canned_Http::accepts() );
		$key    = $engine->discoverer()->key( self::ID );
		$this->assertNotNull( $key );
		$this->assertTrue( $key->in_use() );
		$this->assertSame( Keys_On_Site::token( 'a' ), $key->main_field()->value()->reveal() );
		$this->assertSame( 'option:shop_post/api/key', $key->main_field()->definitions()[0]->location()->id() );
		$this->assertSame( 'invalid', $engine->checker()->check( $key, true )->diagnosis() );

		$report = array_column( $engine->reporter()->report()['keys'], null, 'id' );
		$this->assertSame( 'broken', $report[ self::ID ]['state'] );

		$outcome = $engine->replacement()->replace( $key, array( 'api_key' => new Secret( Keys_On_Site::token( 'b' ) ) ), false );
		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( 'working', $outcome['finding']->state() );
		$this->assertSame( '{"mode":"db","api":{"key":"' . Keys_On_Site::token( 'b' ) . '"},"rate":1.0,"none":{}}', Keys_On_Site::row( 'shop_post' ) );
		$this->assertSame( array(), $this->told );
	}

	public function test_its_own_switch_decides_whether_its_constant_counts(): void {
		$this->add( self::plugin() );
		Keys_On_Site::put( 'shop_post', '{"mode":"file","api":{"key":"' . Keys_On_Site::token( 'a' ) . '"}}' );
		$key = $this->engine( Canned_Http::accepts() )->discoverer()->key( self::ID );
		$this->assertNotNull( $key );
		$effective = $key->main_field()->effective();
		$this->assertNotNull( $effective );
		$this->assertSame( array( 'constant:SHOP_POST_KEY', 'switched_to_nothing', '' ), array( $effective->location()->id(), $effective->because(), $effective->secret()->reveal() ) );
		$this->assertStringContainsString( '“Keys in a file”', $effective->reason() );
	}

	/**
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function malformed(): array {
		return array(
			'a rule that is none'         => array( array( 'rule' => array( 'name' => 'coin_wins' ) ) ),
			'a purpose that is none'      => array( array( 'purpose' => 'fun' ) ),
			'no files'                    => array( array( 'files' => array() ) ),
			'connections that are a text' => array( array( 'connections' => 'site' ) ),
			'stores without fields'       => array( array( 'stores' => array( array( 'provider' => 'mailersend' ) ) ) ),
			'a switch without condition'  => array( array( 'rule' => array( 'name' => 'switched' ) ) ),
			'a slug that is a list'       => array( array( 'slug' => array( 'shop-post' ) ) ),
			'a codec that is none'        => array( array( 'stores' => array( self::store( array( 'codec' => array( 'name' => 'rot13' ) ) ) ) ) ),
		);
	}

	/**
	 * @dataProvider malformed
	 *
	 * @param array<string, mixed> $wrong
	 */
	public function test_a_malformed_one_is_left_out_with_a_sentence_and_the_others_stay( array $wrong ): void {
		$this->add( $wrong + self::plugin() );
		Keys_On_Site::put( 'shop_post', '{"mode":"db","api":{"key":"' . Keys_On_Site::token( 'a' ) . '"}}' );
		$engine = $this->engine( Canned_Http::accepts() );
		$this->assertArrayNotHasKey( self::ID, $engine->discoverer()->keys() );
		$this->assertNotNull( $engine->catalog()->plugin( 'akismet' ) );
		$this->assertNotSame( array(), $this->told );
		$this->assertStringStartsWith( 'key_health_plugins: ', $this->told[0] );
		$this->assertStringContainsString( 'shop', strtolower( $this->told[0] . ( $this->told[1] ?? '' ) ) );
	}

	/**
	 * @param array<string, mixed> $plugin
	 */
	private function add( array $plugin ): void {
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ) use ( $plugin ): array {
				return array( 'shop-post' => $plugin ) + $plugins;
			}
		);
	}

	private function engine( \KeyHealth\Probe\Answer ...$answers ): Engine {
		return new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), new Canned_Http( ...$answers ), new Canned_Http( Canned_Http::is_down() ) );
	}

	/**
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private static function store( array $more = array() ): array {
		return array(
			'provider'      => 'mailersend',
			'provider_name' => 'MailerSend',
			'fields'        => array(
				'api_key' => $more + array(
					'path'     => array( 'api', 'key' ),
					'constant' => 'SHOP_POST_KEY',
				),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function plugin(): array {
		return array(
			'slug'        => 'shop-post',
			'name'        => 'Shop Post',
			'short_name'  => 'Shop Post',
			'files'       => array( 'shop-post/shop-post.php' ),
			'purpose'     => 'mail',
			'settings'    => 'admin.php?page=shop-post',
			'screens'     => array(),
			'rule'        => array(
				'name'   => 'switched',
				'called' => '“Keys in a file”',
				'when'   => array(
					'path' => array( 'mode' ),
					'is'   => array( 'file' ),
				),
			),
			'connections' => array(
				array(
					'id'        => 'site',
					'option'    => 'shop_post',
					'format'    => 'json',
					'constants' => true,
				),
			),
			'stores'      => array( self::store() ),
		);
	}
}
