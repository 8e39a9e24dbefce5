<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Own_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Commands on a site with a MailerSend token in WP Mail SMTP. Nobody is logged in.
 */
abstract class Cli_Test_Case extends Test_Case {

	/** @var Set_Clock */
	protected $clock;

	/** @var Canned_Http */
	protected $provider;

	/** @var Engine */
	protected $engine;

	/** @var Kept_Console */
	protected $console;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->clock = new Set_Clock( '2026-11-21 12:00 UTC' );
		$this->provider_says( Canned_Http::refuses() );
		Keys_On_Site::only_mailersend( Keys_On_Site::token( 'a' ) );
	}

	protected function provider_says( Answer ...$answers ): void {
		$this->provider = new Canned_Http( ...$answers );
		$this->engine   = new Engine( $this->clock, $this->provider, new Own_Site( $this->clock, $this->provider ) );
	}

	/**
	 * @param class-string<\KeyHealth\Surface\Cli\Command> $command Which.
	 * @param list<string>                                 $args    What was typed.
	 * @param array<string, mixed>                         $options What was typed.
	 * @param string                                       $input   The standard input.
	 * @return int With which status it ended.
	 */
	protected function type( string $command, array $args = array(), array $options = array(), string $input = '' ): int {
		$this->console = new Kept_Console( $input );
		( new $command( $this->engine, $this->console ) )( $args, $options );
		$this->assertIsInt( $this->console->status, 'A command ends with a status.' );
		return $this->console->status;
	}

	/**
	 * The row of a key in what was printed last.
	 *
	 * @return array<string, string>
	 */
	protected function row( string $id = Keys_On_Site::MAILERSEND ): array {
		foreach ( $this->console->rows as $row ) {
			if ( $row['id'] === $id ) {
				return $row;
			}
		}
		$this->fail( "There is no row for $id." );
	}
}
