<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Model\Secret;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Tables;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Many_Fix_Parts;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Own_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Four sites that share one broken MailerSend token in WP Mail SMTP.
 */
abstract class Many_Fix_Test_Case extends Test_Case {

	/** @var Set_Clock */
	protected $clock;

	/** @var Canned_Http */
	protected $provider;

	/** @var Own_Site */
	protected $site;

	/** @var Engine */
	protected $engine;

	/** @var list<int> */
	protected $sites = array();

	protected function set_up() {
		parent::set_up();
		if ( ! is_multisite() ) {
			$this->markTestSkipped( 'Only in a network.' );
		}
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-22 12:00 UTC' );
		$this->site  = new Own_Site( $this->clock );
		$this->log_in_as( 'super_admin' );
		delete_network_option( get_main_network_id(), 'key_health_network_tables' );
		( new Tables() )->ensure();
		$this->provider_says( Canned_Http::accepts() );
		foreach ( array( 'Botany', 'Choir', 'Library', 'Press' ) as $name ) {
			$this->sites[] = $this->make_site( $name );
		}
		foreach ( $this->sites as $site ) {
			$this->give( $site, self::old() );
			$this->note( $site );
		}
	}

	protected function provider_says( Answer ...$answers ): void {
		$this->provider = new Canned_Http( ...$answers );
		$this->engine   = new Engine( $this->clock, $this->provider, $this->site );
	}

	protected static function old(): string {
		return Keys_On_Site::token( 'a' );
	}

	protected static function new(): string {
		return Keys_On_Site::token( 'b' );
	}

	protected function group(): string {
		return Group_Id::of( 'mailersend', (string) $this->engine->fingerprinter()->of( new Secret( self::old() ) ) );
	}

	protected function fixes(): Many_Fix_Parts {
		return $this->engine->network()->fixes();
	}

	/** Begins the fix of all four; its id. */
	protected function begin(): int {
		$fix = $this->fixes()->start()->begin( $this->group(), array( 'api_key' => self::new() ), 1 );
		$this->assertInstanceOf( \KeyHealth\Network\Fix\Fix_Record::class, $fix );
		return $fix->id();
	}

	/** Whatever stands on a site is this token. */
	protected function give( int $site, string $token ): void {
		$this->on(
			$site,
			static function () use ( $token ): void {
				Keys_On_Site::activate();
				Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', $token ) );
			}
		);
	}

	/** As a sweep notes it. */
	protected function note( int $site, string $key_id = Keys_On_Site::MAILERSEND ): void {
		global $wpdb;
		list( , $fingerprint ) = explode( '-', $this->group() );
		$wpdb->insert(
			Tables::name( 'uses' ),
			array(
				'blog_id'     => $site,
				'key_id'      => $key_id,
				'network_id'  => get_current_network_id(),
				'plugin'      => explode( '/', $key_id )[0],
				'provider'    => 'mailersend',
				'used'        => 'primary',
				'fingerprint' => $fingerprint,
				'of_site'     => 1,
			)
		);
	}

	/**
	 * @return array<int, string> What stands in the database of each site, to the byte.
	 */
	protected function rows(): array {
		$rows = array();
		foreach ( $this->sites as $site ) {
			$rows[ $site ] = $this->on( $site, static fn() => (string) Keys_On_Site::row( 'wp_mail_smtp' ) );
		}
		return $rows;
	}

	/**
	 * @return array<int, string> The token of each site.
	 */
	protected function tokens(): array {
		return array_map( static fn( string $row ): string => maybe_unserialize( $row )['mailersend']['api_key'], $this->rows() );
	}

	/**
	 * @return array<int, array<string, mixed>> Rows of a fix as they are shown, by site.
	 */
	protected function shown( int $id ): array {
		$fix = $this->fixes()->view()->of( $this->fixes()->many_fix()->fix( $id ) );
		return array_column( $fix['rows'], null, 'key_id' ) ? array_combine( array_map( static fn( array $row ): int => $row['site']['id'], $fix['rows'] ), $fix['rows'] ) : array();
	}

	/**
	 * @return array<string, int> States that there are.
	 */
	protected function counts( int $id ): array {
		return array_filter( $this->fixes()->tally()->counts( $id ) );
	}

	protected function state( int $id ): string {
		return $this->fixes()->many_fix()->fix( $id )->state();
	}

	/**
	 * @template T
	 * @param callable(): T $then
	 * @return T
	 */
	protected function on( int $site, callable $then ) {
		switch_to_blog( $site );
		try {
			return $then();
		} finally {
			restore_current_blog();
		}
	}

	private function make_site( string $name ): int {
		return (int) wp_insert_site(
			array(
				'domain'  => get_network()->domain,
				'path'    => '/' . strtolower( $name ) . '/',
				'title'   => $name,
				'user_id' => 1,
			)
		);
	}
}
