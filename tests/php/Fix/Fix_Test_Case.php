<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Own_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A MailerSend token in WP Mail SMTP that is to be replaced.
 */
abstract class Fix_Test_Case extends Test_Case {

	/** @var Set_Clock */
	protected $clock;

	/** @var Canned_Http */
	protected $provider;

	/** @var Own_Site */
	protected $site;

	/** @var Engine */
	protected $engine;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->site  = new Own_Site( $this->clock );
		$this->provider_says( Canned_Http::accepts() );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
	}

	protected function provider_says( Answer ...$answers ): void {
		$this->provider = new Canned_Http( ...$answers );
		$this->engine   = new Engine( $this->clock, $this->provider, $this->site );
	}

	protected function key( string $id = Keys_On_Site::MAILERSEND ): Key {
		$key = $this->engine->discoverer()->key( $id );
		$this->assertNotNull( $key );
		return $key;
	}

	/**
	 * @return array{finding: \KeyHealth\Model\Finding, proof: list<array<string, string>>, fixed: bool}
	 */
	protected function replace( string $value, bool $unchecked = false, string $id = Keys_On_Site::MAILERSEND ): array {
		return $this->engine->replacement()->replace( $this->key( $id ), array( 'api_key' => new Secret( $value ) ) + $this->key( $id )->values(), $unchecked );
	}

	/**
	 * @param array{proof: list<array<string, string>>} $outcome Of a replacement.
	 * @return array<string, string> What became of each step.
	 */
	protected static function steps( array $outcome ): array {
		return array_column( $outcome['proof'], 'state', 'id' );
	}

	/** What WP Mail SMTP would read. */
	protected static function stored(): string {
		return get_option( 'wp_mail_smtp' )['mailersend']['api_key'];
	}
}
