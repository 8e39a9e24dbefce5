<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * `--url` in the real WP-CLI: on a network of folders, on one of subdomains, and for a domain that is mapped.
 *
 * @group multisite
 * @group wp-cli
 */
final class Wp_Cli_Url_Test extends Test_Case {

	use Real_Wp_Cli;

	private const SHOP = 770077;

	protected function set_up() {
		parent::set_up();
		if ( '' === self::wp_cli() ) {
			$this->markTestSkipped( 'There is no copy of WP-CLI in the cache folder.' );
		}
		$this->site = new Site_Twin( $this->temporary_folder() );
	}

	protected function tear_down() {
		if ( null !== $this->site ) {
			$secrets = array_map( array( Keys_On_Site::class, 'token' ), array( 'a', 'b' ) );
			$this->assertSame( array(), ( new Secret_Search( ...$secrets ) )->find( $this->said . $this->site->log() ) );
		}
		parent::tear_down();
	}

	/**
	 * @dataProvider networks
	 */
	public function test_the_site_is_the_one_whose_address_is_named( bool $has_subdomains, string $domain, string $path ): void {
		$this->put_shop( $has_subdomains, $domain, $path );
		$this->assertSame( substr( Keys_On_Site::token( 'a' ), -4 ), $this->last4( 'list' ) );
		$this->assertSame( substr( Keys_On_Site::token( 'b' ), -4 ), $this->last4( "list --url=$domain$path" ) );
		list( $status, $out, $errors ) = $this->wp( "check --all --yes --url=$domain$path --format=json --fields=id,state,diagnosis" );
		$this->assertSame( 2, $status, $out . $errors );
		$this->assertSame( array( 'blocked_by_site' ), array_column( (array) json_decode( $out, true ), 'diagnosis' ) );
	}

	/**
	 * @return array<string, array{bool, string, string}>
	 */
	public function networks(): array {
		return array(
			'folders'                => array( false, 'example.org', '/shop/' ),
			'subdomains'             => array( true, 'shop.example.org', '/' ),
			'a mapped domain'        => array( true, 'shop.test', '/' ),
			'mapped, beside folders' => array( false, 'shop.test', '/' ),
		);
	}

	private function last4( string $command ): string {
		$keys = json_decode( $this->wp( "$command --format=json --fields=id,last4" )[1], true );
		return array_column( (array) $keys, 'last4', 'id' )[ Keys_On_Site::MAILERSEND ] ?? $this->said;
	}

	/**
	 * A site with a token of its own, while a command runs: WordPress looks for it before any plugin is loaded, and its table must not
	 * outlive the command.
	 */
	private function put_shop( bool $has_subdomains, string $domain, string $path ): void {
		$rows = array(
			1          => Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ),
			self::SHOP => Configurations::settings( 'mailersend', Keys_On_Site::token( 'b' ) ),
		);
		$this->site->write( 'wp-config.php', str_replace( "'SUBDOMAIN_INSTALL', false", "'SUBDOMAIN_INSTALL', " . ( $has_subdomains ? 'true' : 'false' ), $this->site->read( 'wp-config.php' ) ) );
		$this->site->configure( "define( 'WP_HTTP_BLOCK_EXTERNAL', true );", "define( 'SUNRISE', true );" );
		$this->site->write( 'wp-content/sunrise.php', sprintf( "<?php\n( require '%s' )( %d, %s, %s, %s );\n", __DIR__ . '/sunrise.php', self::SHOP, var_export( $domain, true ), var_export( $path, true ), var_export( array_map( 'serialize', $rows ), true ) ) );
	}
}
