<?php
/**
 * Says what is done to a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Store;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The lines of a proof.
 *
 * @phpstan-import-type Proof from Replacement
 */
final class Replacement_Words {

	/** @var Wording */
	private $wording;

	/** @var Store */
	private $store;

	/** @var Clock */
	private $clock;

	public function __construct( Wording $wording, Store $store, Clock $clock ) {
		$this->wording = $wording;
		$this->store   = $store;
		$this->clock   = $clock;
	}

	/**
	 * @param Key                   $key    The key.
	 * @param array<string, Secret> $values By field name.
	 */
	public function ends_in( Key $key, array $values ): string {
		$last4 = ( $values[ $key->main_field()->name() ] ?? new Secret( '' ) )->last4();
		/* translators: %s: last 4 characters of a key. */
		return null === $last4 ? '' : sprintf( __( 'Ends in %s.', 'key-health' ), $last4 );
	}

	/**
	 * Whether only something beside the key was changed, a Sender Name for example.
	 *
	 * @param Key                   $key     The key.
	 * @param array<string, Secret> $changed What is written.
	 */
	public function is_beside( Key $key, array $changed ): bool {
		return $changed && ! isset( $changed[ $key->main_field()->name() ] );
	}

	/**
	 * @param Key                   $key     The key.
	 * @param array<string, Secret> $changed What is written.
	 */
	public function where( Key $key, array $changed = array() ): string {
		$field = $this->is_beside( $key, $changed ) ? $key->field( (string) array_key_first( $changed ) ) : null;
		foreach ( ( $field ?? $key->main_field() )->definitions() as $definition ) {
			if ( 'option' === $definition->location()->kind() ) {
				return $definition->location()->label();
			}
		}
		return '';
	}

	/**
	 * @param Key                   $key     The key.
	 * @param string                $text    With placeholders; `{field}` is what was changed.
	 * @param array<string, Secret> $changed What is written.
	 */
	public function sentence( Key $key, string $text, array $changed = array() ): string {
		$names = $this->wording->names( $key, $this->store->key( $key->id() ), null, home_url() );
		$label = $this->wording->field( $key, (string) array_key_first( $changed ) );
		return ( '' === $label ? $names : $names->with( array( 'field' => $label ) ) )->fill( $text );
	}

	/** "SendGrid in FluentSMTP", as `who()` in src/shared/words.ts says it. */
	public function who( Key $key ): string {
		$provider = $this->wording->provider_name( $key );
		$plugin   = $this->sentence( $key, '{plugin}' );
		$is_named = 'primary' !== $key->connection() && '' !== $key->connection_label();
		/* translators: 1: plugin, 2: name of one of its connections. */
		$place = $is_named ? sprintf( __( '%1$s, %2$s', 'key-health' ), $plugin, $key->connection_label() ) : $plugin;
		/* translators: 1: provider, 2: plugin. */
		return false !== stripos( $plugin, $provider ) ? $place : sprintf( __( '%1$s in %2$s', 'key-health' ), $provider, $place );
	}

	/**
	 * @return Proof
	 */
	public function line( string $id, string $state, string $text, string $sub ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
			'at'    => gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() ),
		);
	}
}
