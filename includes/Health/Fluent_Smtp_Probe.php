<?php
/**
 * Answers FluentSMTP's question whether a connection is healthy.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * FluentSMTP 2.3 only looks whether a key is there, and leaves it to the filter `fluentmail_connection_health_probe` to ask the
 * provider (app/Services/ConnectionHealth.php, read 2026-11-21). A refusal is passed on; what is not known stays unsaid.
 */
final class Fluent_Smtp_Probe {

	private const PLUGIN = 'fluent-smtp';

	/** A verdict that is younger is good enough. */
	private const AGE_S = HOUR_IN_SECONDS;

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Checker */
	private $checker;

	/** @var Store */
	private $store;

	public function __construct( Catalog $catalog, Discoverer $discoverer, Examiner $examiner, Checker $checker, Store $store ) {
		$this->catalog    = $catalog;
		$this->discoverer = $discoverer;
		$this->examiner   = $examiner;
		$this->checker    = $checker;
		$this->store      = $store;
	}

	/**
	 * @param mixed $result   `true` as long as nobody objects.
	 * @param mixed $settings Settings of the connection, with its key.
	 * @return mixed The result as it was, or an error with the sentence that Key Health shows.
	 */
	public function answer( $result, $settings ) {
		$key = true === $result && $this->store->setting( 'consent' ) ? $this->key( $settings ) : null;
		if ( null === $key ) {
			return $result;
		}
		try {
			$verdict = $this->checker->recent( $key, self::AGE_S );
		} catch ( \Throwable $error ) {
			// Another plugin's code runs while a request is made; its own check goes on without us.
			return $result;
		}
		if ( null === $verdict || ! $this->examiner->is_refused( $verdict ) ) {
			return $result;
		}
		return new WP_Error( 'key_health_refused', $this->examiner->look( $key, $this->store->key( $key->id() ) )->title() );
	}

	/**
	 * The key in use of the connection with these settings: FluentSMTP does not name it, but each has a sender of its own.
	 *
	 * @param mixed $settings Settings of the connection.
	 */
	private function key( $settings ): ?Key {
		$sender   = strtolower( Loose::text( $settings, 'sender_email' ) );
		$provider = $this->provider( Loose::text( $settings, 'provider' ) );
		foreach ( '' === $sender || '' === $provider ? array() : $this->discoverer->keys() as $key ) {
			if ( self::PLUGIN === $key->plugin() && $key->provider() === $provider && $key->in_use() && strtolower( $key->sender() ) === $sender ) {
				return $key;
			}
		}
		return null;
	}

	/** Its own name for a provider is another one than ours. */
	private function provider( string $word ): string {
		$plugin = $this->catalog->plugin( self::PLUGIN );
		foreach ( null === $plugin ? array() : $plugin['stores'] as $store ) {
			if ( ( $store['selected_by'] ?? '' ) === $word ) {
				return $store['provider'];
			}
		}
		return '';
	}
}
