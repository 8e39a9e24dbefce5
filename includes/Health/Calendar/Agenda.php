<?php
/**
 * All dates of this site's keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Calendar;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Store;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Names providers and plugins; no value of a key, no part of one, and no file.
 *
 * @phpstan-import-type End from Ends
 * @phpstan-type Date array{key_id: string, who: string, on: string, what: string, sure: bool, text: string}
 */
final class Agenda {

	/** @var Discoverer */
	private $discoverer;

	/** @var Store */
	private $store;

	/** @var Ends */
	private $ends;

	/** @var Not_Reminded */
	private $not_reminded;

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	public function __construct( Discoverer $discoverer, Store $store, Ends $ends, Not_Reminded $not_reminded, Catalog $catalog, Wording $wording ) {
		$this->discoverer   = $discoverer;
		$this->store        = $store;
		$this->ends         = $ends;
		$this->not_reminded = $not_reminded;
		$this->catalog      = $catalog;
		$this->wording      = $wording;
	}

	/**
	 * @return list<Date> The soonest first.
	 */
	public function dates(): array {
		$dates = array();
		$keys  = $this->discoverer->keys();
		$this->store->refresh( array_keys( $keys ) );
		foreach ( $keys as $id => $key ) {
			foreach ( $this->ends->of( $key, $this->store->key( $id ) ) as $end ) {
				$dates[] = array(
					'key_id' => $id,
					'who'    => $this->who( $key ),
				) + $end;
			}
		}
		usort(
			$dates,
			static function ( array $a, array $b ): int {
				return array( $a['on'], $a['who'], $a['what'] ) <=> array( $b['on'], $b['who'], $b['what'] );
			}
		);
		return $dates;
	}

	/**
	 * @return list<array{key_id: string, who: string}> Keys in use of whose age nobody is reminded.
	 */
	public function not_reminded(): array {
		$list = array();
		foreach ( $this->discoverer->keys() as $id => $key ) {
			if ( $key->in_use() && $this->not_reminded->has( $id ) ) {
				$list[] = array(
					'key_id' => $id,
					'who'    => $this->who( $key ),
				);
			}
		}
		return $list;
	}

	/** "MailerSend in WP Mail SMTP", or the plugin alone where it has the provider's name. */
	private function who( Key $key ): string {
		$provider = $this->wording->provider_name( $key );
		$plugin   = $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin();
		/* translators: 1: provider, 2: plugin. */
		return false !== stripos( $plugin, $provider ) ? $plugin : sprintf( __( '%1$s in %2$s', 'key-health' ), $provider, $plugin );
	}
}
