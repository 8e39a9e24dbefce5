<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The released plugins themselves say which value they use.
 *
 * @group real-plugins
 * @phpstan-import-type Configuration from Configurations
 */
final class Released_Plugins_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'wp-mail-smtp/wp_mail_smtp.php' );
		$this->need_plugin( 'akismet/akismet.php' );
	}

	/**
	 * @dataProvider configurations
	 *
	 * @param array $made How the site defines its keys.
	 * @phpstan-param Configuration $made
	 */
	public function test_what_we_call_effective_is_what_the_plugin_gets( array $made ): void {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( ...$made['config'] )->must_use( 'site', $made['code'] );
		$said = $twin->run(
			"require '" . __DIR__ . "/effective.php';
			KeyHealth\\Tests\\Discovery\\seed( \$rows );
			return array(
				'opinions' => KeyHealth\\Tests\\Discovery\\both_opinions(),
				'in_use'   => KeyHealth\\Tests\\Discovery\\in_use(),
				'mailer'   => KeyHealth\\Tests\\Discovery\\getter( 'wp-mail-smtp', array( 'mail', 'mailer' ) ),
			);",
			array( 'rows' => $made['rows'] )
		);

		$this->assertGreaterThan( 15, count( $said['opinions'] ) );
		$this->assertSame(
			array_column( $said['opinions'], 'theirs' ),
			array_column( $said['opinions'], 'ours' ),
			(string) wp_json_encode(
				array_filter(
					$said['opinions'],
					static function ( array $both ): bool {
						return $both['ours'] !== $both['theirs'];
					}
				)
			)
		);
		$this->assertSame( array( 'wp-mail-smtp/primary/' . $said['mailer'] ), $said['in_use'] );
		$this->assertStringNotContainsString( 'key-health', $twin->log() );
	}

	/**
	 * @return array<string, array{Configuration}>
	 */
	public function configurations(): array {
		return Configurations::all();
	}
}
