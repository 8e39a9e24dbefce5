<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The rules on a site, with the catalog's own plugins: what is found, and what is told of it.
 */
final class Rules_On_Site_Test extends Test_Case {

	/**
	 * @dataProvider sites
	 *
	 * @param list<string>         $lines    Lines of wp-config.php.
	 * @param array<string, mixed> $rows     Options.
	 * @param list<string>         $expected Role and kind of each definition of the value.
	 * @param string|null          $conflict Diagnosis and name.
	 * @param string               $told     Its meaning, or a part of it.
	 */
	public function test_what_is_told_of_a_constant( string $plugin, array $lines, array $rows, string $field, array $expected, ?string $conflict, string $told ): void {
		$said = $this->described( $plugin, $lines, $rows );
		$this->assertArrayHasKey( $field, $said['keys'] );
		$this->assertSame(
			$expected,
			array_map(
				static function ( array $definition ): string {
					return $definition['role'] . ' ' . $definition['kind'] . ' ' . $definition['because'];
				},
				$said['keys'][ $field ]
			)
		);
		$about = array_filter(
			$said['conflicts'],
			static function ( array $entry ): bool {
				return 'leftover_key' !== $entry['diagnosis'];
			}
		);
		$this->assertSame( null === $conflict ? array() : array( $conflict ), array_keys( $about ) );
		if ( null !== $conflict ) {
			$this->assertStringContainsString( $told, $about[ $conflict ]['meaning'] );
		}
	}

	/**
	 * @return array<string, array{string, list<string>, array<string, mixed>, string, list<string>, string|null, string}>
	 */
	public function sites(): array {
		$key     = "define( 'SMTP2GO_API_KEY', 'api-0123456789ABCDEF0123456789ABCDEF' );";
		$smtp2go = array( 'smtp2go_enabled' => '1', 'smtp2go_api_key' => '' );
		$ses     = array( 'wposes_settings' => array( 'aws-access-key-id' => 'AKIAAAAAAAAAAAAAAAAA', 'aws-secret-access-key' => 'stored', 'send-via-ses' => '1', 'region' => 'us-east-1' ) );
		return array(
			'SMTP2GO without its switch'          => array( 'smtp2go/smtp2go-wordpress-plugin.php', array( $key ), $smtp2go, 'smtp2go/site/smtp2go api_key', array( 'effective option no_constant', 'ignored constant switched_off' ), 'constant_ignored SMTP2GO_API_KEY', 'SMTP2GO_USE_CONSTANTS is off' ),
			'SMTP2GO with its switch'             => array( 'smtp2go/smtp2go-wordpress-plugin.php', array( "define( 'SMTP2GO_USE_CONSTANTS', true );", $key ), $smtp2go, 'smtp2go/site/smtp2go api_key', array( 'effective constant defined_wins' ), null, '' ),
			'half of the keys of WP Offload SES'  => array( 'wp-ses/wp-ses.php', array( "define( 'AWS_ACCESS_KEY_ID', 'AKIAAAAAAAAAAAAAAAAA' );" ), $ses, 'wp-ses/site/amazon_ses secret_access_key', array( 'effective constant other_half_missing', 'shadowed option masked_by_other_half' ), 'missing_companion WPOSES_AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID is defined' ),
		);
	}

	/**
	 * @param list<string>         $lines Lines of wp-config.php.
	 * @param array<string, mixed> $rows  Options.
	 * @return array<string, mixed>
	 */
	private function described( string $plugin, array $lines, array $rows ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$said = $twin->configure( ...$lines )->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/definitions.php';
			return KeyHealth\\Tests\\Discovery\\described( \$rows, \$plugin );",
			compact( 'rows', 'plugin' )
		);
		$this->assertStringNotContainsString( 'key-health', $twin->log() );
		return $said;
	}
}
