<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Catalog;

use KeyHealth\Catalog\Guides;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Probe\Steps;
use KeyHealth\Tests\Test_Case;

final class Guides_Test extends Test_Case {

	private const STANDARD = array(
		'revoke'                  => array(
			'page'  => 'keys',
			'title' => 'Delete it',
			'steps' => array( array( 'text' => 'Delete.' ) ),
		),
		'insufficient_permission' => array(
			'page'  => 'permissions',
			'title' => 'Allow it',
			'steps' => array( array( 'text' => 'Allow.' ) ),
			'done'  => 'Done',
		),
		'ip_not_allowed'          => array(
			'page'  => 'ip_allowlist',
			'title' => 'Let it in',
			'steps' => array( array( 'text' => 'Add.' ) ),
		),
		'key_disabled'            => array(
			'page'  => 'keys',
			'title' => 'Switch it on',
			'steps' => array( array( 'text' => 'Switch.' ) ),
		),
	);

	private const PAGES = array(
		'account' => array( 'url' => 'https://account.example/' ),
		'keys'    => array(
			'url'  => 'https://account.example/keys',
			'path' => '[[Settings]] › [[API Keys]]',
		),
	);

	public function test_a_provider_s_own_guide_wins_over_the_standard_one(): void {
		$own    = array(
			'title' => 'Our way',
			'steps' => array( array( 'text' => 'Ours.' ) ),
		);
		$guides = $this->guides( array( 'invalid', 'insufficient_permission' ), array( 'insufficient_permission' => $own ) );
		$this->assertSame( $own, $guides['insufficient_permission'] );
		$this->assertSame( 'Delete it', $guides['revoke']['title'] );
	}

	public function test_only_what_the_provider_s_answers_can_mean_gets_a_standard_guide(): void {
		$this->assertSame( array( 'revoke' ), array_keys( $this->guides( array( 'invalid', 'ok' ) ) ) );
		$this->assertSame( array( 'revoke', 'ip_not_allowed' ), array_keys( $this->guides( array( 'ip_not_allowed' ) ) ) );
		$this->assertSame( array( 'revoke' ), array_keys( $this->guides( array( 'nobody_knows', 'as_before' ) ) ) );
	}

	public function test_what_an_answer_may_have_as_its_cause_and_a_permission_that_may_lack_get_a_guide_too(): void {
		$cause = array(
			'is'    => 'key_disabled',
			'title' => 'x',
			'why'   => array(),
		);
		$step  = Steps::step( 'x', array(), array( Steps::rule( array( 'status' => 401 ), 'invalid', array( 'causes' => array( $cause ) ) ) ) );
		$this->assertSame( array( 'revoke', 'key_disabled' ), array_keys( $this->guides_of( array( $step ) ) ) );

		$step['permissions'] = array( 'at' => '/x' );
		$this->assertSame( array( 'revoke', 'key_disabled', 'insufficient_permission' ), array_keys( $this->guides_of( array( $step ) ) ) );
	}

	public function test_a_standard_guide_begins_at_the_provider_s_page_with_the_click_path_that_stands_there(): void {
		$guide = $this->guides( array() )['revoke'];
		$this->assertSame( 'https://account.example/keys', $guide['link']['url'] ?? '' );
		$this->assertSame( array( 'At {provider}, open [[Settings]] › [[API Keys]].', 'Delete.' ), array_column( $guide['steps'], 'text' ) );
		$this->assertArrayNotHasKey( 'page', $guide );
	}

	public function test_a_page_that_is_not_known_is_the_account_and_no_path_is_made_up(): void {
		$guide = $this->guides( array( 'ip_not_allowed' ) )['ip_not_allowed'];
		$this->assertSame( 'https://account.example/', $guide['link']['url'] ?? '' );
		$this->assertSame( array( 'Add.' ), array_column( $guide['steps'], 'text' ) );
	}

	public function test_what_a_key_may_do_is_looked_for_among_the_keys_where_it_has_no_page_of_its_own(): void {
		$guide = $this->guides( array( 'insufficient_permission' ) )['insufficient_permission'];
		$this->assertSame( 'https://account.example/keys', $guide['link']['url'] ?? '' );
		$this->assertSame( 'Done', $guide['done'] ?? '' );
	}

	public function test_without_pages_there_are_only_the_provider_s_own_guides(): void {
		$own      = array(
			'new_key' => array(
				'title' => 'x',
				'steps' => array(),
			),
		);
		$provider = Steps::provider( array( Steps::step( 'x' ) ), array( 'guides' => $own ) );
		$this->assertSame( $own, ( new Guides( self::STANDARD ) )->of( $provider ) );
		$this->assertSame( $own, ( new Guides( self::STANDARD ) )->of( $provider + array( 'pages' => array() ) ) );
	}

	public function test_every_provider_s_guides_lead_somewhere_over_https_and_say_what_to_do(): void {
		$catalog = ( new Probing() )->catalog();
		foreach ( $catalog->providers() as $id => $provider ) {
			$guides = $catalog->guides( $provider );
			$this->assertTrue( isset( $guides['new_key'] ) || ( $provider['oauth'] ?? false ), "$id has no way to a new key." );
			foreach ( $guides as $name => $guide ) {
				$this->assertNotSame( '', $guide['title'], "$id $name" );
				$this->assertNotEmpty( $guide['steps'], "$id $name" );
				$this->assertStringStartsWith( 'https://', $guide['link']['url'] ?? 'https://', "$id $name" );
				$this->assertArrayNotHasKey( 'page', $guide, "$id $name" );
			}
		}
	}

	/**
	 * @param list<string>         $diagnoses What its answers mean.
	 * @param array<string, mixed> $own
	 * @return array<string, array<string, mixed>>
	 */
	private function guides( array $diagnoses, array $own = array() ): array {
		return $this->guides_of( array( Steps::step( 'x', array(), array_map( fn( string $is ): array => Steps::rule( array( 'contains' => $is ), $is ), $diagnoses ) ) ), $own );
	}

	/**
	 * @param list<array<string, mixed>> $steps
	 * @param array<string, mixed>       $own
	 * @return array<string, array<string, mixed>>
	 */
	private function guides_of( array $steps, array $own = array() ): array {
		$more = array(
			'guides' => $own,
			'pages'  => self::PAGES,
		);
		return ( new Guides( self::STANDARD ) )->of( Steps::provider( $steps, $more ) );
	}
}
