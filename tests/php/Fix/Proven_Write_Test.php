<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Proven_Write;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Secret_Search;

/**
 * A line is changed only where the site can prove that it lives on, and it stays changed only when it does.
 */
final class Proven_Write_Test extends Line_Test_Case {

	public function test_a_line_is_removed_and_a_new_request_proves_it(): void {
		$before = $this->now();
		$result = $this->remove();

		$this->assertTrue( $result['stands'] );
		$this->assertSame( array( 'written', 'site_answers', 'constant_read' ), array_column( $result['proof'], 'id' ) );
		$this->assertSame( array( 'done' ), array_values( array_unique( array_column( $result['proof'], 'state' ) ) ) );
		$this->assertSame( str_replace( "define( '$this->name', '$this->old' ); // theirs\r\n", '', $before ), $this->now() );
		$this->assertSame( "In a new request, `$this->name` is no longer defined there", $result['proof'][2]['text'] );
	}

	public function test_three_ways_into_the_site_are_tried_before_and_after(): void {
		$before = $this->now();
		$this->remove();
		$this->assertSame( array( 'rest', 'page', 'ajax', 'rest', 'ajax', 'page' ), $this->changed->ways() );
		$this->assertSame( array( $before, $before, $before, $this->now(), $this->now(), $this->now() ), $this->changed->seen() );
	}

	/**
	 * @dataProvider blocked
	 */
	public function test_a_site_that_cannot_call_itself_is_not_touched( string $way, Answer $answer, string $sentence ): void {
		$before = $this->now();
		$this->changed->answers( $way, $answer );
		$refused = $this->refused( array( $this, 'remove' ) );

		$this->assertSame( array( 'cannot_prove', 409 ), array( $refused->word(), $refused->status() ) );
		$this->assertStringContainsString( $sentence, $refused->getMessage() );
		$this->assertStringContainsString( 'Nothing was changed.', $refused->getMessage() );
		$this->assertSame( $before, $this->now() );
		$this->assertCount( 2, (array) glob( dirname( $this->config ) . '/*' ) );
	}

	/**
	 * @return array<string, array{string, Answer, string}>
	 */
	public function blocked(): array {
		$page = array( 'content-type' => 'text/html' );
		return array(
			'a password before it' => array( 'rest', new Answer( 401, $page, 'Authorization Required' ), 'HTTP 401' ),
			'a firewall'           => array( 'rest', Canned_Http::is_down(), 'did not answer its own request' ),
			'a bad certificate'    => array( 'rest', Answer::failed( 'http_request_failed', 'cURL error 60: SSL certificate problem' ), 'encrypted connection' ),
			'a page for all'       => array( 'rest', new Answer( 200, $page, '<html></html>' ), 'Something else answered' ),
			'a made-up answer'     => array( 'rest', new Answer( 200, array(), '{"prints":{},"seal":"' . str_repeat( '0', 64 ) . '"}' ), 'Something else answered' ),
			'no start page'        => array( 'page', Canned_Http::is_down(), 'did not answer its own request' ),
		);
	}

	/**
	 * @dataProvider broken
	 */
	public function test_a_site_that_does_not_answer_afterwards_gets_its_old_file_back( string $way, Answer $answer, string $sentence ): void {
		$before = $this->now();
		$this->changed->answers(
			$way,
			function () use ( $before, $answer ): ?Answer {
				return $before === $this->now() ? null : $answer;
			}
		);
		$result = $this->remove();

		$this->assertFalse( $result['stands'] );
		$this->assertSame( $before, $this->now() );
		$this->assertSame(
			array(
				'written'      => 'done',
				'site_answers' => 'failed',
				'restored'     => 'done',
			),
			array_column( $result['proof'], 'state', 'id' )
		);
		$this->assertStringContainsString( $sentence, $result['proof'][1]['sub'] );
		$this->assertStringContainsString( $sentence, $result['proof'][2]['sub'] );
	}

	/**
	 * @return array<string, array{string, Answer, string}>
	 */
	public function broken(): array {
		$page = array( 'content-type' => 'text/html' );
		return array(
			'REST breaks'             => array( 'rest', new Answer( 500, $page, '' ), 'HTTP 500' ),
			'REST says nonsense'      => array( 'rest', new Answer( 200, $page, 'Parse error: syntax error' ), 'Something else answered' ),
			'admin-ajax.php breaks'   => array( 'ajax', new Answer( 500, $page, '' ), 'HTTP 500' ),
			'the start page breaks'   => array( 'page', new Answer( 500, $page, '' ), 'HTTP 500' ),
			'the start page leads on' => array( 'page', new Answer( 302, $page, '' ), 'HTTP 302' ),
			'a critical error at 200' => array( 'page', new Answer( 200, $page, '<html><body id="error-page"><p>There has been a critical error.</p></body></html>' ), 'critical error' ),
			'words of PHP at 200'     => array( 'page', new Answer( 200, $page, "<b>Fatal error</b>:  Uncaught Error: x in wp-config.php:3\n thrown in <b>wp-config.php</b> on line <b>3</b>" ), 'critical error' ),
		);
	}

	public function test_where_admin_ajax_never_answered_it_is_not_asked_for(): void {
		$this->changed->answers( 'ajax', new Answer( 403, array(), 'no' ) );
		$result = $this->remove();
		$this->assertTrue( $result['stands'] );
		$this->assertSame( 'In new requests: the REST API and the start page.', $result['proof'][1]['sub'] );
	}

	public function test_an_old_copy_that_php_goes_on_with_is_waited_for_and_then_taken_back(): void {
		$before = $this->now();
		$this->changed->goes_on_with( $before );
		$result = $this->remove();

		$this->assertFalse( $result['stands'] );
		$this->assertSame( $before, $this->now() );
		$this->assertSame( 'failed', array_column( $result['proof'], 'state', 'id' )['constant_read'] );
		$this->assertNotSame( array(), $this->waits );
		$this->assertLessThanOrEqual( 12000, array_sum( $this->waits ) );
	}

	public function test_a_failure_of_what_else_is_to_be_proven_brings_the_old_file_back(): void {
		$before = $this->now();
		$result = $this->remove(
			static function (): array {
				return array( Proven_Write::step( 'read_back', 'failed', 'Still there' ) );
			}
		);
		$this->assertFalse( $result['stands'] );
		$this->assertSame( $before, $this->now() );
		$this->assertSame( 'Still there.', end( $result['proof'] )['sub'] );
	}

	public function test_what_is_thrown_during_the_proof_brings_the_old_file_back(): void {
		$before = $this->now();
		$result = $this->remove(
			static function (): array {
				throw new \RuntimeException( 'no' );
			}
		);
		$this->assertFalse( $result['stands'] );
		$this->assertSame( $before, $this->now() );
	}

	public function test_a_file_that_changed_since_it_was_looked_at_is_not_touched(): void {
		$seen = $this->hash();
		file_put_contents( $this->config, "\n", FILE_APPEND );
		$before  = $this->now();
		$refused = $this->refused(
			function () use ( $seen ): void {
				$this->write()->edit( $this->lines()->remove( $this->definition() ), $seen, null );
			}
		);
		$this->assertSame( array( 'file_changed', 409 ), array( $refused->word(), $refused->status() ) );
		$this->assertSame( $before, $this->now() );
	}

	public function test_a_file_that_changes_between_the_password_and_the_write_is_not_touched(): void {
		$this->changed->answers(
			'page',
			function (): ?Answer {
				file_put_contents( $this->config, "// somebody else\n", FILE_APPEND );
				return null;
			}
		);
		$refused = $this->refused( array( $this, 'remove' ) );
		$this->assertSame( 'file_changed', $refused->word() );
		$this->assertStringContainsString( $this->old, $this->now() );
	}

	public function test_the_preview_shows_the_lines_masked_and_the_hash_of_the_file(): void {
		$line    = $this->lines()->replace_value( $this->definition() );
		$preview = $this->write()->preview( $line );

		$this->assertSame( array( 'Change line 3', 'wp-config.php', $this->hash(), true, null ), array( $preview['title'], $preview['file'], $preview['hash'], $preview['writable'], $preview['why_not'] ) );
		$this->assertTrue( rest_validate_value_from_schema( $preview, \KeyHealth\Surface\Edit_Schema::preview() ) );
		$said = (string) wp_json_encode( $preview );
		$this->assertSame( array(), ( new Secret_Search( $this->old, 'hunter2hunter2' ) )->find( $said ) );
		$this->assertStringContainsString( '{value}', $said );
	}

	public function test_who_is_not_trusted_with_code_is_shown_the_line_and_no_more(): void {
		$line = $this->lines( false )->remove( $this->definition() );
		$this->assertFalse( $line->is_writable() );
		$this->assertStringContainsString( 'Only somebody who may edit the code of plugins', (string) $line->why_not() );
		$refused = $this->refused(
			function () use ( $line ): void {
				$this->write()->edit( $line, $this->hash(), null );
			}
		);
		$this->assertSame( 'not_editable', $refused->word() );
	}

	/**
	 * @param (callable(): list<array{id: string, state: string, text: string, sub: string}>)|null $more What else is to be proven.
	 * @return array{proof: list<array<string, string>>, stands: bool}
	 */
	public function remove( ?callable $more = null ): array {
		$write = $this->write();
		$edit  = $write->edit( $this->lines()->remove( $this->definition() ), $this->hash(), null );
		return $write->carry_out( $edit, null, array(), $more ?? '__return_empty_array' );
	}
}
