<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Who runs one site is told that the network defines a key, and nothing of its value: in no route, on no screen, in no message.
 *
 * @group multisite
 */
final class Audit_Test extends Test_Case {

	private const AKISMET   = 'c0ffee9d7k3q';
	private const CLEANTALK = 'abcd1234wx9z';

	/**
	 * @dataProvider answers
	 */
	public function test_nothing_that_one_site_s_administrator_can_see_tells_of_a_network_s_value( bool $accept ): void {
		$told = $this->told( $accept );
		$this->assertGreaterThan( 60, count( $told['surfaces'] ) );
		$this->assertStringContainsString( 'set by the network', $told['surfaces']['GET the report again'] );
		$this->assertStringContainsString( 'settings of the network', $told['surfaces']['GET the report again'] );
		$this->assertNotSame( '', $told['surfaces']['alerts'] );
		$this->assertStringContainsString( 'BEGIN:VCALENDAR', $told['surfaces']['the calendar'] );
		// Who runs the network does see them: the signs are the right ones.
		foreach ( array_diff_key( $this->signs( $told['prints'] ), array_flip( array( 'other sites', 'a line of a file' ) ) ) as $what => $pattern ) {
			$this->assertMatchesRegularExpression( $pattern, $told['control'], $what );
		}
		$leaks = array();
		foreach ( $told['surfaces'] as $surface => $text ) {
			foreach ( $this->signs( $told['prints'] ) as $what => $pattern ) {
				if ( 1 === preg_match( $pattern, $this->without_what_all_may_know( $text ), $found ) ) {
					$leaks[] = "$surface: $what: " . $found[0];
				}
			}
		}
		$this->assertSame( array(), $leaks );
		$this->no_definition_of_the_network_has_a_length_or_a_name_of_its_value( $told['surfaces']['GET the report again'] );
		$search = new Secret_Search( self::AKISMET, self::CLEANTALK, $this->token() );
		$this->assertSame( array(), $search->find( implode( "\n", $told['surfaces'] ) ) );
	}

	/**
	 * @return array<string, array{bool}>
	 */
	public function answers(): array {
		return array(
			'all keys are accepted' => array( true ),
			'all keys are refused'  => array( false ),
		);
	}

	/**
	 * @param array<string, string> $prints Fingerprints, by name.
	 * @return array<string, string> Patterns.
	 */
	private function signs( array $prints ): array {
		$signs = array(
			'a file'            => '~.{0,60}(?:wp-config|mu-plugins|WPMU_PLUGIN_DIR).{0,40}~u',
			'a line of a file'  => '~.{0,60}\.php.{0,20}\bline \d+.{0,20}~u',
			'end of Akismet'    => '~.{0,60}\b' . substr( self::AKISMET, -4 ) . '\b.{0,20}~u',
			'end of CleanTalk'  => '~.{0,60}\b' . substr( self::CLEANTALK, -4 ) . '\b.{0,20}~u',
			'end of MailerSend' => '~.{0,60}\b' . substr( $this->token(), -4 ) . '\b.{0,20}~u',
			'other sites'       => '~.{0,60}\b(?:share|shares|shared)\b[^.]{0,30}\bsites?\b.{0,20}~ui',
		);
		foreach ( $prints as $name => $print ) {
			$signs[ "name of the value of $name" ] = '~.{0,60}' . $print . '.{0,20}~';
		}
		return $signs;
	}

	/** That WordPress has a wp-config.php is no secret; what a plugin's own file is called neither. */
	private function without_what_all_may_know( string $text ): string {
		return (string) preg_replace( '~"label":"wp-config.php"|"[a-z_]*url":"[^"]*"~', '', $text );
	}

	private function token(): string {
		return 'mlsn.' . hash( 'sha256', 'network audit' );
	}

	/**
	 * @return array{surfaces: array<string, string>, prints: array<string, string>, control: string}
	 */
	private function told( bool $accept ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', '" . $this->token() . "' );", "define( 'WPCOM_API_KEY', '" . self::AKISMET . "' );" );
		return $twin->run(
			"require_once '" . dirname( __DIR__, 2 ) . "/autoload.php'; require '" . dirname( __DIR__ ) . "/network.php'; require '" . __DIR__ . "/audit.php';
			return KeyHealth\\Tests\\Surface\\Network\\audit( \$values, \$own, \$accept );",
			array(
				'values' => array(
					'akismet'    => self::AKISMET,
					'cleantalk'  => self::CLEANTALK,
					'mailersend' => $this->token(),
				),
				'own'    => 'mlsn.' . hash( 'sha256', 'own' ),
				'accept' => $accept,
			)
		);
	}

	private function no_definition_of_the_network_has_a_length_or_a_name_of_its_value( string $answer ): void {
		$report = json_decode( substr( $answer, 4 ), true );
		$seen   = array();
		foreach ( $report['keys'] as $key ) {
			foreach ( $key['fields'] as $field ) {
				foreach ( $field['definitions'] as $definition ) {
					if ( in_array( $definition['kind'], array( 'constant', 'network_option', 'main_site_option' ), true ) ) {
						$seen[ $definition['kind'] ] = true;
						$this->assertSame( array( null, 0, null, null, null ), array( $definition['last4'], $definition['length'], $definition['fingerprint'], $definition['file'], $definition['line'] ), $key['id'] );
					}
				}
			}
		}
		$this->assertSame( array( 'constant', 'network_option' ), array_keys( $seen ) );
	}
}
