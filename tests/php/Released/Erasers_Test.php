<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * Released plugins that empty their own keys: it is noticed in the same request, with who and when, and told with what the plugin does.
 *
 * @group real-plugins
 * @group released-site
 */
final class Erasers_Test extends Released_Test_Case {

	/**
	 * @dataProvider erasers
	 */
	public function test_it_is_noticed_in_the_same_request_and_named( string $slug, string $id, string $who, string $file, string $cause ): void {
		$this->need( $slug );
		$before = time();
		$said   = $this->requests()->ask(
			$slug,
			sprintf( 'KeyHealth\Tests\Released\Erased::by( %s, %s )', var_export( $slug, true ), var_export( $id, true ) ),
			array(
				'rows'  => array( $this->stored( $slug ) ),
				'admin' => true,
			)
		);

		$this->assertSame( '', $said['log'] );
		$this->assertIsArray( $said['result']['loss'] );
		$this->assertEqualsWithDelta( $before, $said['result']['loss']['at'], 60 );
		$this->assertSame( array( 'plugin', $who, $file ), array( $said['result']['loss']['by'], $said['result']['loss']['who'], $said['result']['loss']['file'] ) );
		$this->assertSame( array( 'broken', 'wiped_by_plugin' ), array( $said['result']['state'], $said['result']['reason'] ) );
		$this->assertMatchesRegularExpression( '/ was removed on .+, while .+ saved its settings \(/', $said['result']['meaning'] );
		$this->assertStringContainsString( $cause, $said['result']['meaning'] );
		$this->assertNotSame( array(), $said['result']['fixes'] );
	}

	/**
	 * @return array<string, array{string, string, string, string, string}> Slug, key, name and file of who did it, what is said of it.
	 */
	public function erasers(): array {
		return array(
			'Brevo, at a 401'                    => array( 'mailin', 'mailin/site/brevo', 'Brevo - Email, SMS, Web Push, Chat, and more.', 'mailin/inc/sib-api-manager.php', 'Brevo’s plugin deletes its key when one of its pages is opened and Brevo refuses the request.' ),
			'Kit, at a 401'                      => array( 'convertkit', 'convertkit/site/kit_oauth', 'Kit (formerly ConvertKit)', 'convertkit/includes/class-convertkit-settings.php', 'When Kit refuses the connection, its plugin erases it' ),
			'ActiveCampaign, at a wrong address' => array( 'activecampaign-subscription-forms', 'activecampaign-subscription-forms/site/activecampaign', 'ActiveCampaign', 'activecampaign-subscription-forms/activecampaign.php', 'When ActiveCampaign refuses a new key or address, saving it erases the old one' ),
		);
	}

	public function test_a_key_that_is_emptied_under_a_constant_is_told_when_the_constant_goes(): void {
		$slug = 'wp-mail-smtp';
		$id   = 'wp-mail-smtp/primary/sendgrid';
		$this->need( $slug );
		$first = $this->requests()->ask(
			$slug,
			"KeyHealth\\Tests\\Released\\Erased::by( '$slug', '$id' )",
			array(
				'rows'   => array( $this->stored( $slug, 'sendgrid' ) ),
				'config' => array( "define( 'WPMS_ON', true );", "define( 'WPMS_SENDGRID_API_KEY', 'SG.bbbbbbbbbbbbbbbbbbbbbb.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' );" ),
				'admin'  => true,
			)
		);
		$this->assertSame( array( 'plugin', 'WP Mail SMTP' ), array( $first['result']['loss']['by'] ?? null, $first['result']['loss']['who'] ?? null ) );
		$this->assertNotSame( 'broken', $first['result']['state'], 'The constant is in force.' );

		$then = $this->requests()->ask(
			$slug,
			"KeyHealth\\Tests\\Released\\Erased::said( '$id', " . var_export( $first['result']['memory'], true ) . ' )',
			array(
				'rows'  => array( $first['rows'] ),
				'admin' => true,
			)
		);
		$this->assertSame( array( 'broken', 'wiped_by_plugin' ), array( $then['result']['state'], $then['result']['reason'] ) );
		$this->assertStringContainsString( 'When settings are saved, it empties every field of the chosen mailer that a constant holds.', $then['result']['meaning'] );
		$this->assertStringNotContainsString( 'ending in bbbb', $then['result']['meaning'], 'It is the stored key that is gone.' );
	}

	private function need( string $slug ): void {
		$why_not = Descriptors::why_not( ( new Descriptors() )->of( $slug ), WP_PLUGIN_DIR );
		if ( null !== $why_not ) {
			$this->markTestSkipped( $why_not );
		}
	}

	/** The first case of a plugin, or the one of a provider, as the plugin itself stores it. */
	private function stored( string $slug, string $provider = '' ): string {
		foreach ( ( new Descriptors() )->of( $slug )['cases'] as $number => $case ) {
			if ( '' === $provider || substr( $case['key'], -strlen( "/$provider" ) ) === "/$provider" ) {
				return $this->requests()->stored( $slug, $number, ( new Values( $case ) )->stored() );
			}
		}
		$this->fail( "$slug has no case of $provider." );
	}
}
