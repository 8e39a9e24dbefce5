<?php
/**
 * What gives a host away, and what is said of it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Host\Host_Clues;
use Yoast\PHPUnitPolyfills\TestCases\TestCase;

final class Host_Test extends TestCase {

	protected function tear_down() {
		putenv( 'PANTHEON_ENVIRONMENT' );
		putenv( 'KINSTA_CACHE_ZONE' );
		unset( $_SERVER['PANTHEON_ENVIRONMENT'] );
		parent::tear_down();
	}

	/**
	 * @dataProvider hosts
	 *
	 * @param array<string, mixed> $constants
	 * @param list<string>         $known     Functions and classes.
	 */
	public function test_a_host_is_known_by_what_it_leaves_behind( array $constants, array $known, string $root, string $id, bool $is_read_only, bool $is_elsewhere ): void {
		$host = self::host( $constants, $known, $root );
		$this->assertSame( array( $id, $is_read_only, $is_elsewhere ), array( $host->id(), $host->is_read_only(), $host->is_changed_elsewhere() ) );
		$this->assertSame( $is_elsewhere, '' !== $host->advice( 'WPMS_SENDGRID_API_KEY' ) && Host::GRIDPANE !== $id );
	}

	/**
	 * @return array<string, array{array<string, mixed>, list<string>, string, string, bool, bool}>
	 */
	public function hosts(): array {
		$srv = '/srv/www';
		return array(
			'nothing gives it away'                       => array( array(), array(), $srv, Host::UNKNOWN, false, false ),
			'WordPress VIP by its environment'            => array( array( 'VIP_GO_APP_ENVIRONMENT' => 'production' ), array(), $srv, Host::VIP, true, true ),
			'WordPress VIP on the developer\'s machine'   => array( array( 'VIP_GO_APP_ENVIRONMENT' => 'local' ), array(), $srv, Host::VIP_LOCAL, false, true ),
			'WP Engine Autoscale by its platform\'s name' => array(
				array(
					'WPE_PLATFORM_NAME' => 'autoscale',
					'PWP_NAME'          => 'shop',
				),
				array(),
				$srv,
				Host::AUTOSCALE,
				true,
				true,
			),
			'WP Engine by the name of the installation'   => array( array( 'PWP_NAME' => 'shop' ), array(), $srv, Host::WPENGINE, false, false ),
			'another platform\'s name is none'            => array( array( 'WPE_PLATFORM_NAME' => 1 ), array(), $srv, Host::UNKNOWN, false, false ),
			'Bedrock by its class'                        => array( array(), array( 'Roots\\WPConfig\\Config' ), $srv, Host::BEDROCK, false, true ),
			'Docker by the function of its wp-config'     => array( array(), array( 'getenv_docker' ), $srv, Host::DOCKER, true, true ),
			'Bitnami by its folder, in a container too'   => array( array(), array( 'getenv_docker' ), '/bitnami/wordpress', Host::BITNAMI, true, true ),
			'a folder that only ends like Bitnami\'s'     => array( array(), array(), '/home/bitnami/wordpress', Host::UNKNOWN, false, false ),
			'GridPane'                                    => array( array( 'GRIDPANE' => true ), array(), $srv, Host::GRIDPANE, false, false ),
			'Flywheel'                                    => array( array( 'FLYWHEEL_CONFIG_DIR' => '/www/.wordpress' ), array(), $srv, Host::FLYWHEEL, false, false ),
			'Kinsta'                                      => array( array( 'KINSTAMU_VERSION' => '3.1' ), array(), $srv, Host::KINSTA, false, false ),
			'SiteGround'                                  => array( array(), array(), '/home/customer/www/shop.example/public_html', Host::SITEGROUND, false, false ),
		);
	}

	public function test_pantheon_is_known_by_a_variable_that_local_tools_set_too(): void {
		foreach ( array(
			'live'  => Host::PANTHEON,
			'dev'   => Host::PANTHEON,
			'lando' => Host::UNKNOWN,
			'ddev'  => Host::UNKNOWN,
		) as $value => $id ) {
			putenv( "PANTHEON_ENVIRONMENT=$value" );
			$this->assertSame( $id, self::host( array(), array(), '/code' )->id(), $value );
		}
		putenv( 'PANTHEON_ENVIRONMENT' );
		$_SERVER['PANTHEON_ENVIRONMENT'] = 'test';
		$this->assertSame( Host::PANTHEON, self::host( array(), array(), '/code' )->id(), 'Some servers hand variables on to the request alone.' );
		putenv( 'KINSTA_CACHE_ZONE=shop' );
		unset( $_SERVER['PANTHEON_ENVIRONMENT'] );
		$this->assertSame( Host::KINSTA, self::host( array(), array(), '/code' )->id() );
	}

	public function test_the_advice_names_the_constant_and_says_when_the_value_is_visible(): void {
		$vip = self::host( array( 'VIP_GO_APP_ENVIRONMENT' => 'production' ) );
		$this->assertStringContainsString( 'Set WPMS_SENDGRID_API_KEY with the command vip config envvar set', $vip->advice( 'WPMS_SENDGRID_API_KEY' ) );
		$this->assertStringContainsString( 'after the next deploy', $vip->advice( 'WPMS_SENDGRID_API_KEY' ) );

		putenv( 'PANTHEON_ENVIRONMENT=live' );
		$this->assertStringContainsString( '15 minutes', self::host()->advice( 'WPCOM_API_KEY' ) );
		putenv( 'PANTHEON_ENVIRONMENT' );
		$this->assertStringContainsString( 'restart', self::host( array(), array( 'getenv_docker' ) )->advice( 'WPCOM_API_KEY' ) );
		$this->assertStringContainsString( 'Change WPCOM_API_KEY in the .env file', self::host( array(), array( 'Roots\\WPConfig\\Config' ) )->advice( 'WPCOM_API_KEY' ) );
	}

	public function test_on_vip_a_reserved_name_is_not_offered_as_a_variable(): void {
		$vip = self::host( array( 'VIP_GO_APP_ENVIRONMENT' => 'production' ) );
		foreach ( array( 'WPCOM_API_KEY', 'VIP_KEY', 'IS_VIP_KEY' ) as $name ) {
			$this->assertStringContainsString( "keeps names like $name for itself", $vip->advice( $name ) );
			$this->assertStringContainsString( "define $name from it", $vip->advice( $name ) );
		}
		$this->assertStringNotContainsString( 'for itself', $vip->advice( 'MY_WPCOM_KEY' ) );
	}

	/**
	 * @param array<string, mixed> $constants
	 * @param list<string>         $known     Functions and classes.
	 */
	private static function host( array $constants = array(), array $known = array(), string $root = '/srv/www' ): Host {
		return new Host(
			new Host_Clues(
				static fn( string $name ) => $constants[ $name ] ?? null,
				static fn( string $name ): bool => in_array( $name, $known, true ),
				$root
			)
		);
	}
}
