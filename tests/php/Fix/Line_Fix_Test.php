<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Fresh_Look;
use KeyHealth\Fix\Line_Fix;
use KeyHealth\Fix\New_Report;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Failing_Questions;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;

/**
 * A new key goes into the line that holds the old one: verified, written, read back, asked about again.
 */
final class Line_Fix_Test extends Line_Test_Case {

	use Failing_Questions;

	public function test_an_accepted_key_is_written_read_back_and_asked_about_again(): void {
		$before  = $this->now();
		$new     = $this->token();
		$outcome = $this->apply( $new );

		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( array( 'accepted', 'written', 'site_answers', 'constant_read', 'read_back', 'accepted_again' ), array_column( $outcome['proof'], 'id' ) );
		$this->assertSame( array( 'done' ), array_values( array_unique( array_column( $outcome['proof'], 'state' ) ) ) );
		$this->assertSame( str_replace( $this->old, $new, $before ), $this->now() );
		$this->assertSame( 'working', $outcome['finding']['state'] );
		$this->assertSame( array( 'told' => 'anew' ), $outcome['report'] );
	}

	public function test_a_line_that_is_proven_is_said_to_be_also_when_the_database_cannot_note_it(): void {
		$new = $this->token();
		$this->provider->before_each(
			function () use ( $new ): void {
				if ( false !== strpos( $this->now(), $new ) ) {
					$this->questions_fail( 'key_health_key_' );
				}
			}
		);
		$outcome = $this->apply( $new );
		$this->assertTrue( $this->has_failed );
		$this->questions_are_answered();
		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( 'working', $outcome['finding']['state'] );
		$this->assertStringContainsString( $new, $this->now() );
	}

	public function test_nothing_is_written_before_the_provider_was_asked(): void {
		$before = $this->now();
		$seen   = array();
		$this->provider->before_each(
			function () use ( &$seen ): void {
				$seen[] = $this->now();
			}
		);
		$this->apply( $this->token() );
		$this->assertSame( array( $before, $this->now() ), array( $seen[0], end( $seen ) ) );
	}

	public function test_a_refused_key_writes_nothing_and_the_site_is_not_even_asked(): void {
		$this->provider_says( Canned_Http::refuses() );
		foreach ( array( false, true ) as $unchecked ) {
			$before  = $this->now();
			$outcome = $this->apply( $this->token(), $unchecked );
			$this->assertFalse( $outcome['fixed'] );
			$this->assertSame( array( 'accepted' => 'failed' ), array_column( $outcome['proof'], 'state', 'id' ) );
			$this->assertSame( array( $before, array() ), array( $this->now(), $this->changed->ways() ) );
		}
	}

	public function test_a_key_that_could_not_be_asked_about_is_written_only_on_demand(): void {
		$this->provider_says( Canned_Http::is_down() );
		$before = $this->now();
		$this->apply( $this->token() );
		$this->assertSame( $before, $this->now() );

		$outcome = $this->apply( $this->token(), true );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( array( 'written', 'site_answers', 'constant_read', 'read_back' ), array_column( $outcome['proof'], 'id' ) );
		$this->assertStringContainsString( $this->token(), $this->now() );
	}

	public function test_a_key_that_the_provider_refuses_once_it_is_written_is_taken_back(): void {
		$this->provider_says( Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::refuses() );
		$before  = $this->now();
		$outcome = $this->apply( $this->token() );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( $before, $this->now() );
		$this->assertSame( 'restored', end( $outcome['proof'] )['id'] );
	}

	public function test_a_key_that_the_plugin_does_not_get_in_a_new_request_is_taken_back(): void {
		$this->changed->plugin_reads( 'KH_AFTER' );
		$before  = $this->now();
		$outcome = $this->apply( $this->token() );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( 'failed', array_column( $outcome['proof'], 'state', 'id' )['read_back'] );
		$this->assertSame( $before, $this->now() );
	}

	public function test_a_site_that_breaks_gets_its_old_file_back_and_the_provider_is_asked_once(): void {
		$before = $this->now();
		$this->changed->answers(
			'page',
			function () use ( $before ): ?Answer {
				return $before === $this->now() ? null : new Answer( 500, array(), '' );
			}
		);
		$asked   = count( $this->provider->requests() );
		$outcome = $this->apply( $this->token() );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( $before, $this->now() );
		$this->assertLessThanOrEqual( $asked + 2, count( $this->provider->requests() ) );
	}

	public function test_what_else_is_pasted_beside_the_one_value_is_refused(): void {
		$refused = $this->refused(
			function (): void {
				$key = $this->line_key();
				$this->fix()->apply( $key, $key->values(), array( 'api_key', 'channel' ), $this->hash(), false );
			}
		);
		$this->assertSame( 'unknown_field', $refused->word() );
	}

	public function test_a_value_with_a_line_break_is_no_key(): void {
		$before  = $this->now();
		$refused = $this->refused(
			function (): void {
				$this->apply( $this->token() . "\nphpinfo();" );
			}
		);
		$this->assertSame( 'bad_value', $refused->word() );
		$this->assertSame( $before, $this->now() );
	}

	public function test_quotes_and_backslashes_in_a_value_stay_a_value(): void {
		$odd     = "mlsn.' . phpinfo() . '\\" . bin2hex( random_bytes( 24 ) );
		$outcome = $this->apply( $odd );
		$this->assertTrue( $outcome['fixed'], (string) wp_json_encode( $outcome['proof'] ) );
		$this->assertStringContainsString( "'" . addcslashes( $odd, "\\'" ) . "'", $this->now() );
	}

	public function test_no_answer_no_row_and_no_other_file_holds_a_secret(): void {
		$new    = $this->token();
		$search = new Secret_Search( $new, $this->old, 'hunter2hunter2' );
		$said   = (string) wp_json_encode( $this->apply( $new ), JSON_UNESCAPED_SLASHES );
		global $wpdb;
		$said .= print_r( $wpdb->get_results( "SELECT * FROM {$wpdb->options} WHERE option_name LIKE '%key_health%' OR option_name = 'cron'" ), true );
		$said .= is_multisite() ? print_r( $wpdb->get_results( "SELECT * FROM {$wpdb->sitemeta}" ), true ) : '';
		$this->assertSame( array(), $search->find( $said ) );
		$this->assertSame( array( 'wp-config.php', 'wp-settings.php' ), array_map( 'basename', (array) glob( dirname( $this->config ) . '/*' ) ) );
	}

	private function token(): string {
		return 'mlsn.' . hash( 'sha256', $this->name );
	}

	private function line_key(): Key {
		return new Key(
			array(
				'plugin'           => 'wp-mail-smtp',
				'connection'       => 'primary',
				'connection_label' => '',
				'provider'         => 'mailersend',
				'site_id'          => 1,
				'use'              => 'primary',
				'sender'           => '',
			),
			array( new Field( 'api_key', true, array( $this->definition() ) ) )
		);
	}

	private function fix(): Line_Fix {
		$this->changed->reports( array( 'report' => array( 'told' => 'anew' ) ) );
		return new Line_Fix(
			$this->lines(),
			$this->write(),
			$this->engine->examiner(),
			$this->engine->checker(),
			$this->engine->backups(),
			$this->engine->store(),
			new Fresh_Look( $this->changed, $this->engine->fresh_question() ),
			new New_Report( $this->changed, $this->engine->editing()->question() ),
			new Wording( $this->engine->catalog() )
		);
	}

	/**
	 * @return array{finding: array<string, mixed>|null, proof: list<array<string, string>>, fixed: bool, report: array<string, mixed>|null}
	 */
	private function apply( string $value, bool $unchecked = false ): array {
		$key = $this->line_key();
		$this->assertSame( Keys_On_Site::MAILERSEND, $key->id() );
		return $this->fix()->apply( $key, array( 'api_key' => new Secret( $value ) ), array( 'api_key' ), $this->hash(), $unchecked );
	}
}
