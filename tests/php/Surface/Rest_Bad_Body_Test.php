<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Tests\Keys_On_Site;

/**
 * Bodies and ids that lie.
 */
final class Rest_Bad_Body_Test extends Rest_Test_Case {

	private const KEY = '/keys/' . Keys_On_Site::MAILERSEND;

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
	}

	/**
	 * @dataProvider lies
	 *
	 * @param mixed $body What is sent as JSON.
	 */
	public function test_a_body_that_lies_is_refused_with_a_sentence_and_changes_nothing( string $path, $body, string $sentence ): void {
		$before                = Keys_On_Site::everything();
		list( $status, $data ) = $this->ask( 'POST', $path, $body );

		$this->assertSame( 400, $status );
		$this->assertStringContainsString( $sentence, $data['message'] . ' ' . wp_json_encode( $data['data'], JSON_UNESCAPED_SLASHES ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string, mixed, string}>
	 */
	public function lies(): array {
		$all = array();
		foreach ( array( 'candidate', 'replace' ) as $do ) {
			$path = self::KEY . "/$do";
			$all += array(
				"$do: nothing"                   => array( $path, array(), 'No value was sent.' ),
				"$do: no fields"                 => array( $path, array( 'fields' => new \stdClass() ), 'No value was sent.' ),
				"$do: null"                      => array( $path, array( 'fields' => null ), 'fields is not of type object' ),
				"$do: a text for fields"         => array( $path, array( 'fields' => 'mlsn.x' ), 'fields is not of type object' ),
				"$do: a number for fields"       => array( $path, array( 'fields' => 7 ), 'fields is not of type object' ),
				"$do: a list for fields"         => array( $path, array( 'fields' => array( 'mlsn.x' ) ), 'This key has no field of that name. It has: api_key.' ),
				"$do: an unknown field"          => array( $path, array( 'fields' => array( 'channel' => 'news' ) ), 'This key has no field of that name. It has: api_key.' ),
				"$do: a field of a prototype"    => array( $path, array( 'fields' => array( '__proto__' => 'x' ) ), 'This key has no field of that name. It has: api_key.' ),
				"$do: markup for a field's name" => array( $path, array( 'fields' => array( '<b>x</b>' => 'x' ) ), 'This key has no field of that name. It has: api_key.' ),
				"$do: a list for a text"         => array( $path, array( 'fields' => array( 'api_key' => array( 'a' ) ) ), 'fields[api_key] is not of type string' ),
				"$do: an object for a text"      => array( $path, array( 'fields' => array( 'api_key' => array( 'a' => 'b' ) ) ), 'fields[api_key] is not of type string' ),
				"$do: a number for a text"       => array( $path, array( 'fields' => array( 'api_key' => 12345 ) ), 'fields[api_key] is not of type string' ),
				"$do: true for a text"           => array( $path, array( 'fields' => array( 'api_key' => true ) ), 'fields[api_key] is not of type string' ),
				"$do: null for a text"           => array( $path, array( 'fields' => array( 'api_key' => null ) ), 'fields[api_key] is not of type string' ),
				"$do: an empty text"             => array( $path, array( 'fields' => array( 'api_key' => '' ) ), 'The field is empty.' ),
				"$do: spaces and nothing else"   => array( $path, array( 'fields' => array( 'api_key' => " \u{a0}\u{200b}\n" ) ), 'The field is empty.' ),
				"$do: one megabyte"              => array( $path, array( 'fields' => array( 'api_key' => str_repeat( 'a', 1048576 ) ) ), 'fields[api_key] must be at most 16,384 characters long' ),
				"$do: a little too long"         => array( $path, array( 'fields' => array( 'api_key' => str_repeat( 'a', 4097 ) ) ), 'This is longer than any key: more than 4,096 characters.' ),
				"$do: nine fields"               => array( $path, array( 'fields' => array_fill_keys( range( 'a', 'i' ), 'x' ) ), 'fields must contain at most 8 properties' ),
				"$do: a list for a definition"   => array( $path, array( 'from' => array( 'x' ) ), 'from is not of type string' ),
				"$do: a long definition"         => array( $path, array( 'from' => str_repeat( 'x', 501 ) ), 'from must be at most 500 characters long' ),
			);
		}
		return $all + array(
			'replace: a text for unchecked' => array( self::KEY . '/replace', array( 'unchecked' => 'surely' ), 'unchecked is not of type boolean' ),
			'expiry: nothing'               => array( self::KEY . '/expiry', array(), 'expires_on' ),
			'expiry: a number'              => array( self::KEY . '/expiry', array( 'expires_on' => 20271121 ), 'expires_on is not of type string,null' ),
			'expiry: words'                 => array( self::KEY . '/expiry', array( 'expires_on' => 'tomorrow' ), 'expires_on does not match pattern' ),
			'expiry: a day that is not'     => array( self::KEY . '/expiry', array( 'expires_on' => '2027-13-40' ), 'This is not a date.' ),
			'expiry: the 30th of February'  => array( self::KEY . '/expiry', array( 'expires_on' => '2027-02-30' ), 'This is not a date.' ),
			'expiry: a line break'          => array( self::KEY . '/expiry', array( 'expires_on' => "2027-11-21\n" ), 'date' ),
			'test email: no address'        => array( '/test-email', array( 'to' => 'somebody' ), 'Invalid email address' ),
			'test email: two addresses'     => array( '/test-email', array( 'to' => 'a@example.org, b@example.org' ), 'Invalid email address' ),
			'test email: a second header'   => array( '/test-email', array( 'to' => "a@example.org\r\nBcc: b@example.org" ), 'Invalid email address' ),
			'test email: a list'            => array( '/test-email', array( 'to' => array( 'a@example.org' ) ), 'to is not of type string' ),
			'settings: words'               => array( '/settings', array( 'consent' => 'perhaps' ), 'consent is not of type boolean' ),
			'settings: a list'              => array( '/settings', array( 'daily' => array() ), 'daily is not of type boolean' ),
		);
	}

	/**
	 * @dataProvider broken_bodies
	 */
	public function test_a_body_that_is_no_json_is_refused( string $body ): void {
		$before                = Keys_On_Site::everything();
		list( $status, $data ) = $this->ask_raw( 'POST', self::KEY . '/replace', $body );
		$this->assertSame( 400, $status );
		$this->assertContains( $data['code'], array( 'rest_invalid_json', 'key_health_nothing_given' ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function broken_bodies(): array {
		return array(
			'half a body'      => array( '{"fields":{"api_key":"mlsn' ),
			'not UTF-8'        => array( "{\"fields\":{\"api_key\":\"\xff\xfe\"}}" ),
			'a list'           => array( '[1,2]' ),
			'deeper than sane' => array( str_repeat( '{"fields":', 600 ) . '1' . str_repeat( '}', 600 ) ),
		);
	}

	/**
	 * @dataProvider other_ids
	 */
	public function test_an_id_that_is_no_key_of_this_site_is_not_found_and_changes_nothing( string $id ): void {
		// What is noted at the first look is noted now.
		$this->ask( 'GET', '/report' );
		$before = Keys_On_Site::everything();
		foreach ( $this->routes() as $name => list( $method, $path, $body ) ) {
			if ( false === strpos( $path, Keys_On_Site::MAILERSEND ) || 'bring back' === $name ) {
				continue;
			}
			list( $status, $data ) = $this->ask( $method, str_replace( Keys_On_Site::MAILERSEND, $id, $path ), $body );
			$this->assertContains( $status, array( 400, 404 ), "$name with $id: " . wp_json_encode( $data ) );
			$this->assertNotSame( '', $data['message'] );
		}
		$this->assertSame( $before, Keys_On_Site::everything() );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function other_ids(): array {
		return array(
			'a provider that is not set'  => array( 'wp-mail-smtp/primary/postmark' ),
			'a plugin that is not there'  => array( 'mailpoet/site/mailpoet' ),
			'a connection that is not'    => array( 'wp-mail-smtp/second/mailersend' ),
			'the way up'                  => array( '../../../wp-config' ),
			'the way up, encoded'         => array( '..%2F..%2Fwp-config' ),
			'the way up in three parts'   => array( 'wp-mail-smtp/../mailersend' ),
			'a wild card'                 => array( 'wp-mail-smtp/primary/%25' ),
			'a quotation mark'            => array( "wp-mail-smtp/primary/mailersend'" ),
			'a byte that ends texts in C' => array( "wp-mail-smtp/primary/mailersend\0" ),
		);
	}

	public function test_an_id_in_the_body_that_leads_elsewhere_is_refused(): void {
		list( $status ) = $this->ask(
			'POST',
			self::KEY . '/replace',
			array(
				'id'     => '../../wp-config',
				'fields' => array( 'api_key' => Keys_On_Site::token( 'b' ) ),
			)
		);
		$this->assertSame( 400, $status );
		$this->assertStringContainsString( Keys_On_Site::token( 'a' ), (string) Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_an_id_in_the_body_does_not_replace_the_one_in_the_address(): void {
		$this->ask(
			'POST',
			self::KEY . '/expiry',
			array(
				'id'         => Keys_On_Site::AKISMET,
				'expires_on' => '2027-11-21',
			)
		);
		list( , $report ) = $this->ask( 'GET', '/report' );
		$dates            = array_column( $report['keys'], 'expires_at', 'id' );
		$this->assertSame( '2027-11-21T00:00:00Z', $dates[ Keys_On_Site::MAILERSEND ] );
		$this->assertNull( $dates[ Keys_On_Site::AKISMET ] );
	}

	public function test_a_stored_definition_that_is_not_there_is_refused(): void {
		$before = Keys_On_Site::everything();
		foreach ( array( 'option:blogname', 'constant:AUTH_KEY', 'option:wp_mail_smtp/sendgrid/api_key', 'constant:DB_PASSWORD@wp-config.php:29' ) as $from ) {
			list( $status, $data ) = $this->ask( 'POST', self::KEY . '/replace', array( 'from' => $from ) );
			$this->assertSame( 409, $status, $from );
			$this->assertSame( 'key_health_definition_gone', $data['code'] );
		}
		$this->assertSame( $before, Keys_On_Site::everything() );
	}
}
