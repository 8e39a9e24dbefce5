<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Two lines define one name: the provider refuses the one that PHP keeps, and accepts the other.
 */
final class Dead_Edit_Test extends Test_Case {

	/** @var Site_Twin */
	private $twin;

	protected function set_up() {
		parent::set_up();
		$this->twin = new Site_Twin( $this->temporary_folder() );
	}

	public function test_the_daily_check_finds_the_working_key_in_the_line_that_loses_and_asks_about_it_once(): void {
		$this->two_lines();
		$said                   = $this->checked( true, array( false, false, true ) );
		list( $first, $second ) = $this->lines();

		$this->assertSame( 'dead_edit', $said['conflicts'][0]['diagnosis'], 'It comes first.' );
		$this->assertNotContains( 'duplicate_definition', array_column( $said['conflicts'], 'diagnosis' ) );
		$told = $said['conflicts'][0];
		$this->assertSame( 'You have a working token in the line that loses', $told['title'] );
		$this->assertSame( "Line $first comes first, so the token in line $second is not read. MailerSend accepts that one, and refuses the one in line $first.", $told['meaning'] );
		$this->assertSame( array( "Remove line $first", 'remove_line', $first ), array( $told['button'], $told['fix']['kind'], $told['fix']['line'] ) );
		$this->assertSame( array( 'effective', 'shadowed' ), array_column( $told['definitions'], 'role' ) );
		$this->assertSame( array( $first, $second ), array_column( $told['definitions'], 'line' ) );
		$this->assertSame( array( 'broken', 'working' ), array_column( array_column( $told['definitions'], 'verdict' ), 'state' ) );
		$this->assertStringContainsString( "line $first, defines the same name first", $told['definitions'][1]['reason'] );

		list( $new, $again, $by_person ) = $said['asked'];
		$this->assertGreaterThan( $again, $new, 'The second day only the line that counts is asked about.' );
		$this->assertSame( $new, $by_person, 'Who asks gets a new answer about both.' );
	}

	public function test_without_consent_nobody_is_asked_and_the_lines_are_told_as_a_duplicate(): void {
		$this->two_lines();
		$said = $this->checked( false, array( false ) );
		$this->assertSame( array( 0 ), $said['asked'] );
		$this->assertSame( array( 'duplicate_definition' ), array_values( array_intersect( array( 'dead_edit', 'duplicate_definition' ), array_column( $said['conflicts'], 'diagnosis' ) ) ) );
	}

	public function test_a_losing_line_that_is_refused_as_well_is_a_duplicate(): void {
		$this->two_lines();
		$said = $this->checked( true, array( true ), 'mlsn.another' );
		$this->assertSame( array( 'duplicate_definition' ), array_values( array_intersect( array( 'dead_edit', 'duplicate_definition' ), array_column( $said['conflicts'], 'diagnosis' ) ) ) );
	}

	public function test_three_lines_are_told_once(): void {
		$this->two_lines();
		$this->twin->configure( "define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'c' ) . "' );" );
		$said = $this->checked( false, array() );
		$told = array_values( array_filter( $said['conflicts'], static fn( array $one ) => 'duplicate_definition' === $one['diagnosis'] ) );
		$this->assertCount( 1, $told );
		$this->assertSame( array( 'effective', 'shadowed', 'shadowed' ), array_column( $told[0]['definitions'], 'role' ) );
		$this->assertSame( $this->lines()[1], $told[0]['fix']['line'] );
	}

	private function two_lines(): void {
		$this->twin->configure(
			"define( 'WPMS_ON', true );",
			"define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'a' ) . "' );",
			'// Newer:',
			"define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'b' ) . "' );"
		);
	}

	/**
	 * @return array{int, int}
	 */
	private function lines(): array {
		$first = $this->twin->line_of( Keys_On_Site::token( 'a' ) );
		return array( $first, $first + 2 );
	}

	/**
	 * @param list<bool> $checks Whether a person asked.
	 * @return array<string, mixed>
	 */
	private function checked( bool $consent, array $checks, string $good = '' ): array {
		$tests = dirname( __DIR__ );
		return $this->twin->run(
			"require_once '$tests/autoload.php'; require_once '$tests/Diagnosis/dead-edit.php';
			return KeyHealth\\Tests\\Diagnosis\\checked( \$good, \$consent, \$checks );",
			array(
				'good'    => '' === $good ? Keys_On_Site::token( 'b' ) : $good,
				'consent' => $consent,
				'checks'  => $checks,
			)
		);
	}
}
