<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Hooks\Tap;
use KeyHealth\Tests\Test_Case;

/**
 * Looking at what callbacks do changes nothing of what they do, and leaves nothing behind.
 */
final class Tap_Test extends Test_Case {

	private const HOOK = 'http_headers_useragent';

	/** @var list<string> */
	public $seen = array();

	public function test_order_priority_and_accepted_arguments_stay(): void {
		$seen = array();
		add_filter(
			self::HOOK,
			static function ( ...$given ) use ( &$seen ) {
				$seen[] = 'late ' . count( $given );
				return $given[0] . 'c';
			},
			30,
			3
		);
		add_filter(
			self::HOOK,
			static function ( ...$given ) use ( &$seen ) {
				$seen[] = 'early ' . count( $given );
				return $given[0] . 'a';
			},
			5
		);
		add_filter(
			self::HOOK,
			static function ( ...$given ) use ( &$seen ) {
				$seen[] = 'between ' . count( $given ) . current_filter();
				return 'b';
			},
			10,
			0
		);
		$before = $GLOBALS['wp_filter'][ self::HOOK ]->callbacks;
		$tap    = $this->tap();
		$this->assertSame( 'bc', apply_filters( self::HOOK, 'x', 'second', 'third' ) );
		$tap->close();

		$this->assertSame( array( 'early 1', 'between 0http_headers_useragent', 'late 3' ), $seen );
		$this->assertSame( array( array( 'x', 'xa' ), array( 'xa', 'b' ), array( 'b', 'bc' ) ), $this->values( $tap ) );
		$this->assertSame( $before, $GLOBALS['wp_filter'][ self::HOOK ]->callbacks );
		$this->assertSame( 'bc', apply_filters( self::HOOK, 'x', 'second', 'third' ) );
		$this->assertCount( 3, $tap->calls() );
	}

	public function test_arguments_by_reference_are_changed_as_ever(): void {
		$change = static function ( &$url, &$headers ) {
			$url             .= '/changed';
			$headers['Added'] = '1';
		};
		add_action( 'requests-requests.before_request', $change, 10, 2 );
		add_action(
			'requests-curl.after_request',
			static function ( &$text ) {
				$text .= ' more';
			}
		);
		$tap = new Tap( array( 'requests-requests.before_request', 'requests-curl.after_request' ), new Callback_Locator(), static fn( string $hook, array $given ): array => array( 'value' => (string) $given[0] ) );
		$tap->open();
		$url     = 'https://a.example';
		$headers = array();
		$data    = null;
		$type    = 'GET';
		$options = array();
		$text    = 'some';
		// phpcs:disable WordPress.NamingConventions.ValidHookName.UseUnderscores -- WordPress's own names.
		do_action_ref_array( 'requests-requests.before_request', array( &$url, &$headers, &$data, &$type, &$options ) );
		do_action_ref_array( 'requests-curl.after_request', array( &$text ) );
		// phpcs:enable
		$tap->close();

		$this->assertSame( array( 'https://a.example/changed', array( 'Added' => '1' ), 'some more' ), array( $url, $headers, $text ) );
		$this->assertSame( array( array( 'https://a.example', 'https://a.example/changed' ), array( 'some', 'some more' ) ), $this->values( $tap ) );
	}

	public function test_a_callback_finds_and_removes_itself(): void {
		$once = function ( $value ) use ( &$once ) {
			$this->assertSame( 10, has_filter( self::HOOK, $once ) );
			$this->assertTrue( remove_filter( self::HOOK, $once ) );
			return $value . '!';
		};
		add_filter( self::HOOK, $once );
		add_filter( self::HOOK, array( $this, 'remove_me' ), 11 );
		$tap = $this->tap();
		$this->assertSame( 'x!', apply_filters( self::HOOK, 'x' ) );
		$this->assertSame( 'x', apply_filters( self::HOOK, 'x' ) );
		$tap->close();
		$this->assertFalse( has_filter( self::HOOK, $once ) );
		$this->assertFalse( has_filter( self::HOOK, array( $this, 'remove_me' ) ) );
	}

	/**
	 * @param string $value
	 */
	public function remove_me( $value ): string {
		remove_filter( self::HOOK, array( $this, 'remove_me' ), 11 );
		return $value;
	}

	public function test_what_a_callback_adds_while_it_runs_is_seen_and_stays(): void {
		$added = static function ( $value ) {
			return $value . ' added';
		};
		add_filter(
			self::HOOK,
			static function ( $value ) use ( $added ) {
				add_filter( self::HOOK, $added, 50 );
				return $value;
			}
		);
		$tap = $this->tap();
		$this->assertSame( 'x added', apply_filters( self::HOOK, 'x' ) );
		$tap->close();
		$this->assertSame( array( array( 'x', 'x' ), array( 'x', 'x added' ) ), $this->values( $tap ) );
		$this->assertSame( 50, has_filter( self::HOOK, $added ) );
		$this->assertSame( $added, reset( $GLOBALS['wp_filter'][ self::HOOK ]->callbacks[50] )['function'] );
	}

	public function test_a_callback_that_takes_itself_off_and_on_again_is_left_as_it_put_itself(): void {
		$again = static function ( $value ) use ( &$again ) {
			remove_filter( self::HOOK, $again );
			add_filter( self::HOOK, $again );
			return $value . '+';
		};
		add_filter( self::HOOK, $again );
		$tap = $this->tap();
		apply_filters( self::HOOK, 'x' );
		$this->assertSame( 'x+', apply_filters( self::HOOK, 'x' ) );
		$tap->close();
		$this->assertSame( $again, reset( $GLOBALS['wp_filter'][ self::HOOK ]->callbacks[10] )['function'] );
		$this->assertCount( 2, $tap->calls() );
	}

	public function test_what_is_thrown_goes_through_and_everything_is_put_back(): void {
		$throws = static function () {
			throw new \DomainException( 'broken' );
		};
		add_filter( self::HOOK, $throws );
		$tap    = $this->tap();
		$thrown = '';
		try {
			apply_filters( self::HOOK, 'x' );
		} catch ( \DomainException $error ) {
			$thrown = $error->getMessage();
		} finally {
			$tap->close();
		}
		$this->assertSame( 'broken', $thrown );
		$this->assertSame( array( 'DomainException' ), array_map( static fn( Call $call ): string => $call->thrown(), $tap->calls() ) );
		$this->assertSame( $throws, reset( $GLOBALS['wp_filter'][ self::HOOK ]->callbacks[10] )['function'] );
	}

	public function test_what_foreign_code_asks_for_itself_is_not_taken_for_ours(): void {
		add_filter(
			self::HOOK,
			static function ( $value ) {
				return 'x' === $value ? apply_filters( self::HOOK, 'inner' ) : $value . '?';
			}
		);
		$tap = $this->tap();
		$this->assertSame( 'inner?', apply_filters( self::HOOK, 'x' ) );
		$tap->close();
		$this->assertSame( array( array( 'x', 'inner?' ) ), $this->values( $tap ) );
	}

	public function test_one_can_be_passed_over_and_the_others_run(): void {
		$first  = static fn( $value ) => $value . '1';
		$second = static fn( $value ) => $value . '2';
		add_filter( self::HOOK, $first );
		add_filter( self::HOOK, $second );
		$tap = $this->tap();
		apply_filters( self::HOOK, 'x' );
		$tap->close();
		$without = $this->tap( array( $tap->calls()[0]->id() ) );
		$this->assertSame( 'x2', apply_filters( self::HOOK, 'x' ) );
		$without->close();
		$this->assertSame( 'x12', apply_filters( self::HOOK, 'x' ) );
	}

	public function test_wordpress_s_own_and_ours_are_not_touched(): void {
		add_filter( self::HOOK, 'trim' );
		add_filter( self::HOOK, 'wp_unslash' );
		add_filter( self::HOOK, array( new Callback_Locator(), 'last' ) );
		$before = $GLOBALS['wp_filter'][ self::HOOK ]->callbacks[10];
		$tap    = $this->tap();
		$now    = $GLOBALS['wp_filter'][ self::HOOK ]->callbacks[10];
		$tap->close();
		$this->assertSame( array( 'trim' ), array_keys( array_filter( $now, static fn( array $entry, $index ): bool => $entry !== $before[ $index ], ARRAY_FILTER_USE_BOTH ) ) );
	}

	/**
	 * @param list<string> $without Ids of callbacks.
	 */
	private function tap( array $without = array() ): Tap {
		$tap = new Tap( array( self::HOOK ), new Callback_Locator(), static fn( string $hook, array $given ): array => array( 'value' => (string) $given[0] ), $without );
		$tap->open();
		return $tap;
	}

	/**
	 * @return list<array{string, string}> Before and after.
	 */
	private function values( Tap $tap ): array {
		return array_map( static fn( Call $call ): array => array( $call->before()['value'], $call->after()['value'] ), $tap->calls() );
	}
}
