<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Clean_State;

use KeyHealth\Fix\Clean_State\Parts;
use PHPUnit\Framework\TestCase;

final class Parts_Test extends TestCase {

	public function test_a_plugin_stands_after_those_that_its_header_requires(): void {
		$parts = new Parts(
			array(
				'a-shop-addon/main.php' => array( 'shop' ),
				'hello.php'             => array(),
				'shop/shop.php'         => array( 'framework' ),
				'framework/init.php'    => array(),
			),
			array()
		);
		$this->assertSame( array( array( 'hello.php' ), array( 'framework/init.php' ), array( 'shop/shop.php' ), array( 'a-shop-addon/main.php' ) ), $parts->files() );
		$this->assertSame( array( array(), array(), array( 1 ), array( 1, 2 ) ), $parts->needs() );
	}

	public function test_a_folder_that_goes_on_the_name_of_another_runs_with_it(): void {
		$parts = new Parts(
			array(
				'elementor-pro/pro.php'   => array(),
				'elementor/elementor.php' => array(),
				'elementary/main.php'     => array(),
			),
			array()
		);
		$this->assertSame( array( array( 'elementor/elementor.php' ), array( 'elementor-pro/pro.php' ), array( 'elementary/main.php' ) ), $parts->files() );
		$this->assertSame( array( array(), array( 0 ), array() ), $parts->needs() );
	}

	public function test_plugins_that_need_each_other_are_one_part(): void {
		$parts = new Parts(
			array(
				'a/a.php' => array( 'b' ),
				'c/c.php' => array( 'a' ),
				'b/b.php' => array( 'a', 'nowhere' ),
			),
			array()
		);
		$this->assertSame( array( array( 'a/a.php', 'b/b.php' ), array( 'c/c.php' ) ), $parts->files() );
		$this->assertSame( array( array(), array( 0 ) ), $parts->needs() );
	}

	public function test_what_a_header_says_counts_more_than_a_name(): void {
		$parts = new Parts(
			array(
				'shop/shop.php'           => array( 'shop-core' ),
				'shop-core/shop-core.php' => array(),
			),
			array()
		);
		$this->assertSame( array( array( 'shop-core/shop-core.php' ), array( 'shop/shop.php' ) ), $parts->files() );
	}

	public function test_what_is_kept_is_kept_with_all_it_needs_and_is_no_part(): void {
		$parts = new Parts(
			array(
				'akismet/akismet.php' => array(),
				'news-shop/news.php'  => array( 'shop' ),
				'shop/shop.php'       => array( 'framework' ),
				'framework/init.php'  => array(),
				'extra/extra.php'     => array( 'shop', 'akismet' ),
			),
			array( 'news-shop/news.php', 'not-active/main.php' )
		);
		$this->assertSame( array( 'news-shop/news.php', 'shop/shop.php', 'framework/init.php' ), $parts->base() );
		$this->assertSame( array( array( 'akismet/akismet.php' ), array( 'extra/extra.php' ) ), $parts->files() );
		$this->assertSame( array( array(), array( 0 ) ), $parts->needs() );
	}

	public function test_any_plugins_are_put_in_an_order_in_which_each_beginning_can_run(): void {
		mt_srand( 7 );
		for ( $case = 0; $case < 500; $case++ ) {
			$count   = mt_rand( 1, 25 );
			$plugins = array();
			for ( $i = 0; $i < $count; $i++ ) {
				$plugins[ "p$i/p.php" ] = mt_rand( 0, 2 ) ? array() : array( 'p' . mt_rand( 0, $count - 1 ), 'p' . mt_rand( 0, $count ) );
			}
			$parts = new Parts( $plugins, array() );
			$seen  = array();
			foreach ( $parts->files() as $files ) {
				$seen = array_merge( $seen, $files );
				foreach ( $files as $file ) {
					foreach ( $plugins[ $file ] as $slug ) {
						$this->assertTrue( ! isset( $plugins[ "$slug/p.php" ] ) || in_array( "$slug/p.php", $seen, true ), "case $case" );
					}
				}
			}
			sort( $seen );
			$all = array_keys( $plugins );
			sort( $all );
			$this->assertSame( $all, $seen );
			foreach ( $parts->needs() as $number => $needs ) {
				$this->assertSame( array(), array_filter( $needs, static fn( int $other ): bool => $other >= $number ) );
			}
		}
	}
}
