<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Candidate_Values;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Which values are asked about when somebody pastes some of them.
 */
final class Candidate_Values_Test extends Fix_Test_Case {

	private const STORED = 'the-stored-password-of-the-owner';

	/**
	 * @return array<string, array{string, array<string, string>}>
	 */
	public function thefts(): array {
		return array(
			'Sendy at another server'                      => array( 'sendy', array( 'installation_url' => 'https://evil.example' ) ),
			'Sendy at the same one'                        => array( 'sendy', array( 'installation_url' => 'https://mine.example' ) ),
			'Mautic at another server'                     => array( 'mautic', array( 'base_url' => 'https://evil.example' ) ),
			'Mautic, with a user'                          => array(
				'mautic',
				array(
					'base_url' => 'https://evil.example',
					'username' => 'me',
				),
			),
			'SMTP at another server'                       => array( 'smtp', array( 'host' => 'evil.example' ) ),
			'SMTP at another server, with all but the one' => array(
				'smtp',
				array(
					'host'       => 'evil.example',
					'port'       => '25',
					'encryption' => 'none',
					'user'       => 'me',
				),
			),
		);
	}

	/**
	 * @dataProvider thefts
	 *
	 * @param array<string, string> $given
	 */
	public function test_a_stored_secret_goes_to_no_server_that_somebody_names_without_knowing_it( string $provider, array $given ): void {
		$this->assert_refused( 'secret_needed', $this->key_of( $provider ), $given );
	}

	public function test_who_names_another_server_and_gives_all_its_secrets_is_served(): void {
		foreach ( array(
			'sendy'  => 'installation_url',
			'mautic' => 'base_url',
			'smtp'   => 'host',
		) as $provider => $server ) {
			$key   = $this->key_of( $provider );
			$given = array( $server => 'mine.example' );
			foreach ( $key->fields() as $field ) {
				if ( $field->is_secret() ) {
					$given[ $field->name() ] = 'a-new-secret-of-the-owner';
				}
			}
			$values = $this->candidates()->of( $key, $given, '' );
			$this->assertSame( 'mine.example', $values[ $server ]->reveal() );
			$this->assertNotContains( self::STORED, array_map( fn( Secret $value ): string => $value->reveal(), $values ) );
		}
	}

	public function test_a_secret_that_was_never_stored_is_not_asked_for(): void {
		$key    = $this->key_of( 'sendy', '' );
		$values = $this->candidates()->of( $key, array( 'installation_url' => 'https://mine.example' ), '' );
		$this->assertSame( 'https://mine.example', $values['installation_url']->reveal() );
	}

	public function test_where_the_hosts_are_the_provider_s_own_a_companion_may_change_alone(): void {
		$values = $this->candidates()->of( $this->key_of( 'smtpcom' ), array( 'channel' => ' news ' ), '' );
		$this->assertSame( 'news', $values['channel']->reveal() );
		$this->assertSame( self::STORED, $values['api_key']->reveal() );
	}

	public function test_a_new_secret_for_the_same_server_leaves_the_server_as_it_is(): void {
		$values = $this->candidates()->of( $this->key_of( 'smtp' ), array( 'pass' => 'a-new-password' ), '' );
		$this->assertSame( array( 'stored.example', 'a-new-password' ), array( $values['host']->reveal(), $values['pass']->reveal() ) );
	}

	/**
	 * @return array<string, array{array<int|string, string>, string}>
	 */
	public function bad_input(): array {
		return array(
			'nothing'                   => array( array(), 'nothing_given' ),
			'an unknown field'          => array( array( 'mlsn.pasted-as-a-name' => 'x' ), 'unknown_field' ),
			'a number for a name'       => array( array( 'x' ), 'unknown_field' ),
			'an unknown field as well'  => array(
				array(
					'api_key'   => 'x',
					'__proto__' => 'x',
				),
				'unknown_field',
			),
			'an empty value'            => array( array( 'api_key' => '' ), 'empty' ),
			'white space'               => array( array( 'api_key' => " \t\r\n\u{00A0}\u{200B}" ), 'empty' ),
			'a value longer than a key' => array( array( 'api_key' => str_repeat( 'x', 4097 ) ), 'too_long' ),
		);
	}

	/**
	 * @dataProvider bad_input
	 *
	 * @param array<int|string, string> $given
	 */
	public function test_what_cannot_be_a_value_is_refused_and_not_said_back( array $given, string $word ): void {
		$this->assert_refused( $word, $this->key(), $given );
	}

	public function test_the_longest_value_is_taken_and_a_pasted_key_is_cleaned(): void {
		$this->assertSame( 4096, $this->candidates()->of( $this->key(), array( 'api_key' => str_repeat( 'x', 4096 ) ), '' )['api_key']->length() );
		$this->assertSame( Keys_On_Site::token( 'b' ), $this->candidates()->of( $this->key(), array( 'api_key' => "\u{200B}\"" . Keys_On_Site::token( 'b' ) . "\" \n" ), '' )['api_key']->reveal() );
	}

	public function test_a_stored_definition_is_named_by_its_id_and_none_other_is_read(): void {
		$id = $this->key()->main_field()->definitions()[0]->location()->id();
		$this->assertSame( Keys_On_Site::token( 'a' ), $this->candidates()->of( $this->key(), array(), $id )['api_key']->reveal() );
		foreach ( array( 'nobody', "$id ", '../' . $id, 'admin_email', Keys_On_Site::token( 'a' ) ) as $other ) {
			$this->assert_refused( 'definition_gone', $this->key(), array(), $other );
		}
	}

	/**
	 * @param array<int|string, string> $given
	 */
	private function assert_refused( string $word, Key $key, array $given, string $from = '' ): void {
		try {
			$this->candidates()->of( $key, $given, $from );
			$this->fail( 'It was taken.' );
		} catch ( Refused $refused ) {
			$this->assertSame( $word, $refused->word() );
			foreach ( array( self::STORED, Keys_On_Site::token( 'a' ), 'mlsn.pasted-as-a-name', '__proto__' ) as $value ) {
				$this->assertStringNotContainsString( $value, $refused->getMessage() );
			}
		}
	}

	private function candidates(): Candidate_Values {
		return $this->engine->fixing()->candidate_values();
	}

	/** A key whose secrets are stored, at a server of its own. */
	private function key_of( string $provider, string $secret = self::STORED ): Key {
		$fields = array();
		foreach ( $this->engine->catalog()->provider( $provider )['fields'] ?? array() as $field ) {
			$stored   = new Secret( $field['secret'] ? $secret : 'stored.example' );
			$fields[] = new Field( $field['name'], $field['secret'], array( new Definition( Location::option( 'x', array( $field['name'] ) ), $stored, Definition::EFFECTIVE, 'no_constant', 'Used.' ) ) );
		}
		return new Key(
			array(
				'plugin'           => 'wp-mail-smtp',
				'connection'       => 'primary',
				'connection_label' => '',
				'provider'         => $provider,
				'site_id'          => 1,
				'use'              => 'primary',
				'sender'           => '',
			),
			$fields
		);
	}
}
