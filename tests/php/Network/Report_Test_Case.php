<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;
use KeyHealth\Probe\Verdict;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Parts\Network_Report_Parts;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Puts rows into the tables as a sweep leaves them, and reads the report about them.
 */
abstract class Report_Test_Case extends Test_Case {

	protected const NOON = 1795262400;

	/** @var Canned_Http */
	protected $provider;

	/** @var Engine */
	protected $engine;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		delete_network_option( (int) get_main_network_id(), 'key_health_network_tables' );
		$this->provider = new Canned_Http( Canned_Http::accepts() );
		$this->engine   = new Engine( new Set_Clock( '2026-11-21 12:00 UTC' ), $this->provider );
		$this->engine->network()->tables();
	}

	protected function parts(): Network_Report_Parts {
		return $this->engine->network()->report();
	}

	/**
	 * @param array<string, int|string> $more Other columns.
	 */
	protected function site( int $id, string $state = 'working', array $more = array() ): void {
		$this->put(
			'sites',
			$more + array(
				'blog_id'    => $id,
				'network_id' => get_current_network_id(),
				'domain'     => 'nordmark.example',
				'path'       => "/site-$id/",
				'name'       => "Site $id",
				'state'      => $state,
				'severity'   => Severity::of( $state ),
				'checked_at' => 'none' === $state || 'unchecked' === $state ? 0 : self::NOON,
				'looked_at'  => self::NOON,
				'sweep'      => 1,
			)
		);
	}

	/**
	 * One key of a site.
	 *
	 * @param array<string, int|string> $more Other columns.
	 */
	protected function key_of( int $site, string $provider, string $key, array $more = array() ): void {
		$more += array( 'plugin' => 'wp-mail-smtp' );
		$print = '' === $key ? '' : substr( md5( $key ), 0, 16 );
		$this->put(
			'uses',
			$more + array(
				'blog_id'     => $site,
				'key_id'      => $more['plugin'] . "/primary/$provider",
				'network_id'  => get_current_network_id(),
				'provider'    => $provider,
				'used'        => 'primary',
				'fingerprint' => $print,
				'probe'       => md5( "$provider $key" ),
				'length'      => 40,
				'last4'       => substr( $print, -4 ),
				'kind'        => 'option',
				'place'       => 'option:wp_mail_smtp/' . $provider . '/api_key',
			)
		);
	}

	/**
	 * What a provider said about a key.
	 *
	 * @param array<string, int|string> $more Other columns.
	 */
	protected function answer( string $provider, string $key, string $state, string $diagnosis = '', array $more = array() ): void {
		$this->put(
			'answers',
			$more + array(
				'network_id'  => get_current_network_id(),
				'probe'       => md5( "$provider $key" ),
				'provider'    => $provider,
				'fingerprint' => '' === $key ? '' : substr( md5( $key ), 0, 16 ),
				'state'       => $state,
				'severity'    => Severity::of( $state ),
				'diagnosis'   => $diagnosis,
				'verdict'     => (string) wp_json_encode( ( new Verdict( '' === $diagnosis ? 'ok' : $diagnosis ) )->to_array() ),
				'checked_at'  => self::NOON,
			)
		);
	}

	/**
	 * @param array<string, int|string> $row By column.
	 */
	protected function put( string $table, array $row ): void {
		global $wpdb;
		$this->assertSame( 1, $wpdb->insert( Tables::name( $table ), $row ), $wpdb->last_error );
	}

	/**
	 * @param array<string, mixed> $asked What is asked for.
	 * @return list<int> Ids of the sites on the page.
	 */
	protected function ids( array $asked ): array {
		return array_column( $this->parts()->sites()->page( $asked )['rows'], 'id' );
	}
}
