<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

use KeyHealth\Fix\Clean_State\Asker;
use KeyHealth\Fix\Clean_State\Clean_State;
use KeyHealth\Fix\Clean_State\Must_Use;
use KeyHealth\Fix\Clean_State\Must_Use_File;
use KeyHealth\Fix\Clean_State\Search;
use KeyHealth\Fix\Clean_State\Trials;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Tests\Fix\Fix_Test_Case;
use KeyHealth\Tests\Keys_On_Site;

/**
 * A search from its start to its end, on a site that says which plugins ran. The plugins are WordPress's own and the test site's.
 */
final class Clean_State_Test extends Fix_Test_Case implements Http {

	/** @var string */
	private $folder;

	/** @var Clean_State */
	private $search;

	/** @var Trials */
	private $trials;

	/** @var callable(list<string>, string|null): (array{word: string, title: string}|Answer) */
	private $said;

	/** @var list<list<string>> */
	private $ran = array();

	protected function set_up() {
		parent::set_up();
		$this->folder = $this->temporary_folder() . '/mu-plugins';
		$this->trials = new Trials( 'salt', $this->clock );
		$this->search = new Clean_State( new Must_Use_File( $this->folder ), $this->trials, new Asker( $this, $this->trials ), $this->engine->catalog(), $this->clock, 'key-health/plugin.php' );
		Plugins_On_Disk::put();
		$this->guilty( 'hello.php' );
	}

	public function test_the_guilty_one_is_named_and_everything_is_taken_away(): void {
		$before = Keys_On_Site::everything();
		$run    = $this->to_the_end();
		$this->assertSame( array( 'named', 'Hello Dolly is in the way' ), array( $run['state'], $run['title'] ) );
		$this->assertSame( array( array( 'hello.php' ) ), array_map( static fn( array $set ): array => array_column( $set, 'file' ), $run['culprits'] ) );
		foreach ( $this->ran as $files ) {
			$this->assertContains( 'key-health/plugin.php', $files );
			$this->assertContains( 'wp-mail-smtp/wp_mail_smtp.php', $files );
			$this->assertNotContains( 'gone/gone.php', $files );
		}
		$this->assertSame( count( $this->ran ), $run['asked'] );
		$this->assertDirectoryDoesNotExist( $this->folder );
		$this->assertFalse( wp_next_scheduled( Clean_State::END_HOOK ) );
		$this->assertSame( array(), $this->rows() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_while_it_runs_a_file_an_end_and_a_row_without_a_secret_are_there(): void {
		$run = $this->search->start( $this->key() );
		$this->assertSame( array( 'running', 0, 2 ), array( $run['state'], $run['asked'], $run['plugins'] ) );
		$this->assertFileExists( $this->folder . '/' . Must_Use_File::NAME );
		$this->assertNotFalse( wp_next_scheduled( Clean_State::END_HOOK ) );
		$rows = implode( '', $this->rows() );
		$this->assertStringNotContainsString( Keys_On_Site::token( 'a' ), $rows );
		$this->search->cancel( $run['id'] );
		$this->assertSame( array(), $this->rows() );
		$this->assertDirectoryDoesNotExist( $this->folder );
	}

	public function test_without_a_difference_what_cannot_be_left_out_is_told(): void {
		$this->said = static fn(): array => array(
			'word'  => 'invalid',
			'title' => 'Refused',
		);
		$run        = $this->to_the_end();
		$this->assertSame( array( 'not_plugins', 2, array() ), array( $run['state'], $run['asked'], $run['culprits'] ) );
		$this->assertStringContainsString( 'Refused', $run['meaning'] );
	}

	public function test_what_works_with_everything_is_not_reproduced(): void {
		$this->guilty( 'nobody.php' );
		$this->assertSame( array( 'not_reproduced', 1 ), array_values( array_intersect_key( $this->to_the_end(), array_flip( array( 'state', 'asked' ) ) ) ) );
	}

	public function test_an_answer_that_is_not_sealed_by_this_site_counts_for_nothing(): void {
		$this->said = static fn(): Answer => new Answer( 200, array( 'content-type' => 'application/json' ), '{"said":"{\"word\":\"works\",\"title\":\"\"}","seal":"' . str_repeat( 'a', 64 ) . '"}' );
		$run        = $this->to_the_end();
		$this->assertSame( 'failed', $run['state'] );
		$this->assertSame( 'This site does not answer itself', $run['title'] );
		$this->assertSame( array( 'skipped', 'skipped' ), array_column( $run['lines'], 'state' ) );
	}

	public function test_a_provider_that_asks_for_a_pause_is_left_alone(): void {
		$this->said = static fn(): array => array(
			'word'  => 'rate_limited',
			'title' => 'A pause',
		);
		$run        = $this->to_the_end();
		$this->assertSame( array( 'failed', 2 ), array( $run['state'], $run['asked'] ) );
		$this->assertStringContainsString( 'asks for a pause', $run['meaning'] );
	}

	public function test_another_person_waits_and_takes_over_what_was_left_alone(): void {
		$run = $this->search->start( $this->key() );
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$this->assert_refused( 'busy', fn() => $this->search->start( $this->key() ) );
		$this->assert_refused( 'no_run', fn() => $this->search->next( $run['id'] ) );
		$this->clock->pass( 100 );
		$this->assertNotSame( $run['id'], $this->search->start( $this->key() )['id'] );
		$this->assertCount( 1, $this->rows() );
	}

	public function test_ones_own_search_is_given_up_for_a_new_one(): void {
		$run = $this->search->start( $this->key() );
		$new = $this->search->start( $this->key() );
		$this->assert_refused( 'no_run', fn() => $this->search->next( $run['id'] ) );
		$this->assertSame( 1, $this->search->next( $new['id'] )['asked'] );
	}

	public function test_one_trial_at_a_time(): void {
		$run        = $this->search->start( $this->key() );
		$second     = '';
		$this->said = function () use ( $run, &$second ): array {
			try {
				$this->search->next( $run['id'] );
			} catch ( Refused $refused ) {
				$second = $refused->word();
			}
			return array(
				'word'  => 'invalid',
				'title' => 'Refused',
			);
		};
		$this->assertSame( 1, $this->search->next( $run['id'] )['asked'] );
		$this->assertSame( 'busy', $second );
	}

	public function test_a_search_that_is_cancelled_during_a_trial_stays_cancelled(): void {
		$run        = $this->search->start( $this->key() );
		$this->said = function () use ( $run ): array {
			$this->search->cancel( $run['id'] );
			return array(
				'word'  => 'invalid',
				'title' => 'Refused',
			);
		};
		$this->assertSame( 'cancelled', $this->search->next( $run['id'] )['state'] );
		$this->assertSame( array(), $this->rows() );
		$this->assertDirectoryDoesNotExist( $this->folder );
	}

	public function test_one_that_is_left_alone_ends_by_the_clock_and_not_before(): void {
		$run = $this->search->start( $this->key() );
		$this->search->end_old();
		$this->assertCount( 1, $this->rows() );
		$this->clock->pass( Must_Use::LIFETIME_S );
		$this->assert_refused( 'no_run', fn() => $this->search->next( $run['id'] ) );
		$this->search->end_old();
		$this->assertSame( array(), $this->rows() );
		$this->assertDirectoryDoesNotExist( $this->folder );
	}

	public function send( Request $request ): Answer {
		$token = new Secret( $request->reveal_headers()[ Must_Use::HEADER ] );
		$this->assertStringNotContainsString( $token->reveal(), $request->reveal_url() );
		$plan = Must_Use::taken( $token->reveal(), $this->clock->now() );
		$this->assertNotNull( $plan );
		$this->ran[] = $plan['keep'];
		$said        = ( $this->said )( $plan['keep'], $plan['theme'] );
		if ( $said instanceof Answer ) {
			return $said;
		}
		$text = (string) wp_json_encode( $said );
		$body = array(
			'said' => $text,
			'seal' => $this->trials->seal( $token, $text ),
		);
		return new Answer( 200, array( 'content-type' => 'application/json' ), (string) wp_json_encode( $body ) );
	}

	private function guilty( string $file ): void {
		$this->said = static function ( array $files ) use ( $file ): array {
			$breaks = in_array( $file, $files, true );
			return array(
				'word'  => $breaks ? 'intercepted' : Search::WORKS,
				'title' => $breaks ? 'Something answers' : 'Fine',
			);
		};
	}

	/**
	 * @return array<string, mixed>
	 */
	private function to_the_end(): array {
		$run = $this->search->start( $this->key() );
		for ( $i = 0; $i < 30 && 'running' === $run['state']; $i++ ) {
			$run = $this->search->next( $run['id'] );
		}
		return $run;
	}

	/**
	 * @param callable(): mixed $then What is refused.
	 */
	private function assert_refused( string $word, callable $then ): void {
		try {
			$then();
			$this->fail( 'It was not refused.' );
		} catch ( Refused $refused ) {
			$this->assertSame( $word, $refused->word() );
		}
	}

	/**
	 * @return list<string>
	 */
	private function rows(): array {
		global $wpdb;
		return $wpdb->get_col( "SELECT option_value FROM $wpdb->options WHERE option_name LIKE 'key\\_health\\_clean%'" );
	}
}
