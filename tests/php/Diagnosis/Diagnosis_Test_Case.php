<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Evidence;
use KeyHealth\Model\Field;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Location;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Reading;
use KeyHealth\Probe\Verdict;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * A key, what is remembered of it, and a verdict about it.
 */
abstract class Diagnosis_Test_Case extends Test_Case {

	protected const NOW = '2026-11-21 12:00 UTC';

	/** @var Engine|null */
	protected $engine;

	protected function set_up() {
		parent::set_up();
		$this->engine = self::engine();
	}

	protected function tear_down() {
		// PHPUnit keeps every test to its end, and an engine holds the whole catalog.
		$this->engine = null;
		parent::tear_down();
	}

	protected static function engine(): Engine {
		\KeyHealth\engine();
		return new Engine( new Set_Clock( self::NOW ), new Canned_Http( Canned_Http::refuses() ) );
	}

	protected function key( string $provider, string $value ): Key {
		$definition = static function ( string $name, string $value ): Definition {
			return new Definition( Location::option( 'wp_mail_smtp', array( 'x', $name ) ), new Secret( $value ), Definition::EFFECTIVE, 'no_constant', 'Used.' );
		};
		$fields     = array();
		foreach ( $this->engine->catalog()->provider( $provider )['fields'] as $field ) {
			$fields[] = new Field( $field['name'], $field['secret'], array( $definition( $field['name'], $field['secret'] ? $value : 'news' ) ) );
		}
		return $this->key_of( $provider, $fields );
	}

	/**
	 * A key with these values.
	 *
	 * @param list<Field> $fields
	 */
	protected function key_of( string $provider, array $fields ): Key {
		$names = array(
			'plugin'           => 'akismet' === $provider ? 'akismet' : 'wp-mail-smtp',
			'connection'       => 'primary',
			'connection_label' => '',
			'provider'         => $provider,
			'site_id'          => 1,
			'use'              => 'primary',
			'sender'           => 'shop@example.org',
		);
		return new Key( $names, $fields );
	}

	/**
	 * A value that looks right at each provider.
	 */
	protected static function good_value( string $provider ): string {
		$values = array(
			'mailersend'   => Keys_On_Site::token( 'a' ),
			'akismet'      => 'aaaabbbbcccc',
			'smtpcom'      => str_repeat( '0a', 20 ),
			'elasticemail' => strtoupper( str_repeat( '0af1b2c3', 12 ) ),
		);
		return $values[ $provider ] ?? Examples::good( $provider );
	}

	/**
	 * A value that was first seen, accepted and refused at these times.
	 */
	protected function memory( Key $key, ?string $seen, ?string $accepted, string $address = '', ?string $refused = null ): Key_Memory {
		$memory = new Key_Memory();
		$value  = $key->main_field()->value();
		$print  = (string) $this->engine->fingerprinter()->of( $value );
		if ( null !== $seen ) {
			$memory->see( $print, $value->last4(), (int) strtotime( "$seen UTC" ), true );
		}
		if ( null !== $accepted ) {
			$memory->remember( 'x', array(), 'ok', 'working', $print, $address, (int) strtotime( "$accepted UTC" ) );
		}
		if ( null !== $refused ) {
			$memory->remember( 'x', array(), 'invalid', 'broken', $print, $address, (int) strtotime( "$refused UTC" ) );
		}
		return $memory;
	}

	/**
	 * @param array<string, mixed>|null $rule The rule that read the answer.
	 */
	protected function verdict( string $diagnosis, ?string $reason, ?array $rule = null, string $address = '203.0.113.7' ): Verdict {
		$verdict  = new Verdict( 'not_checkable' );
		$evidence = Evidence::of(
			new Redactor( array() ),
			array(
				'asked_at' => (int) strtotime( self::NOW ),
				'purpose'  => 'provider',
				'request'  => 'GET https://api.example.com/',
				'status'   => 403,
				'quote'    => 'The provider’s words.',
			)
		);
		$verdict->decide( new Reading( $diagnosis, $reason, $rule ), $verdict->add( $evidence ) );
		foreach ( array(
			'host'     => 'api.example.com',
			'name'     => 'Some Firewall',
			'where'    => 'wp-content/mu-plugins/x.php, line 3',
			'minutes'  => '7',
			'retry_at' => '1795300000',
		) as $name => $value ) {
			$verdict->set_name( $name, $value );
		}
		$verdict->set_address( $address );
		return $verdict;
	}

	protected function found( Key $key, Key_Memory $memory, Verdict $verdict ): Finding {
		return $this->engine->examiner()->explain( $key, $memory, $verdict );
	}
}
