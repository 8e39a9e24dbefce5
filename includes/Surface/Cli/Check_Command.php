<?php
/**
 * `wp key-health check`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Check_Command extends Command {

	/** So many wait for their answers side by side. */
	private const AT_ONCE = 15;

	/**
	 * Asks the providers of keys whether they accept them.
	 *
	 * Each key is sent to its own provider and to nobody else. Before the first check of a site, the hosts are named and --yes is
	 * needed. It allows this run only: checks every day are allowed on the screen.
	 *
	 * ## OPTIONS
	 *
	 * [<id>...]
	 * : Which keys, as "wp key-health list" names them.
	 *
	 * [--all]
	 * : All keys that plugins use.
	 *
	 * [--dry-run]
	 * : Only name the keys and the hosts that would be asked.
	 *
	 * [--yes]
	 * : The named hosts may be asked.
	 *
	 * [--fields=<fields>]
	 * : Which columns, with commas; the same as for "wp key-health list".
	 *
	 * [--format=<format>]
	 * : How to print what came out.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 *   - count
	 *   - ids
	 * ---
	 *
	 * ## EXIT CODES
	 *
	 * 0  All of these keys work.
	 * 1  At least one of them is broken.
	 * 2  None is broken, but at least one could not be checked; or nobody was asked.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health check --all --yes
	 *     wp key-health check wp-mail-smtp/primary/mailersend
	 *     wp key-health check --all --dry-run --format=json
	 *
	 * @param list<string>         $args    Ids of keys.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $args, $options ): int {
				$keys = $this->keys( $args, $options );
				self::format( $options );
				return self::is_on( $options, 'dry-run' ) ? $this->rehearse( $keys, $options ) : $this->check( $keys, $options );
			}
		);
	}

	/**
	 * @param list<string>         $ids     Ids of keys.
	 * @param array<string, mixed> $options By name.
	 * @return list<Key>
	 * @throws Refused When none are named, or one is not there.
	 */
	private function keys( array $ids, array $options ): array {
		if ( $ids ) {
			return array_map( array( $this, 'key' ), array_values( array_unique( $ids ) ) );
		}
		if ( ! self::is_on( $options, 'all' ) ) {
			throw new Refused( 'no_key', __( 'Name a key, or say --all. "wp key-health list" names all of them.', 'key-health' ) );
		}
		return array_values(
			array_filter(
				$this->engine->discoverer()->keys(),
				static function ( Key $key ): bool {
					return $key->in_use();
				}
			)
		);
	}

	/**
	 * @param list<Key>            $keys    Which.
	 * @param array<string, mixed> $options By name.
	 */
	private function rehearse( array $keys, array $options ): int {
		$hosts = $this->hosts();
		$rows  = array_map(
			static function ( Key $key ) use ( $hosts ): array {
				return Rows::plain(
					array(
						'id'    => $key->id(),
						'hosts' => implode( ', ', $hosts[ $key->provider() ] ?? array() ),
					)
				);
			},
			$keys
		);
		$this->items( array_diff_key( $options, array( 'fields' => '' ) ), $rows, array( 'id', 'hosts' ), array( 'id', 'hosts' ) );
		return Status::FINE;
	}

	/**
	 * @param list<Key>            $keys    Which.
	 * @param array<string, mixed> $options By name.
	 * @throws Refused When nobody has allowed it.
	 */
	private function check( array $keys, array $options ): int {
		if ( $keys && ! self::is_on( $options, 'yes' ) && ! $this->engine->store()->setting( 'consent' ) ) {
			$asked = array_intersect_key( $this->hosts(), array_flip( array_map( static fn( Key $key ): string => $key->provider(), $keys ) ) );
			/* translators: %s: list of hosts. */
			throw new Refused( 'no_consent', sprintf( __( 'Nobody was asked. This would contact: %s. Say --yes to allow it.', 'key-health' ), implode( ', ', array_unique( array_merge( array(), ...array_values( $asked ) ) ) ) ) );
		}
		$tick = $this->console->steps( __( 'Asking providers', 'key-health' ), count( $keys ) );
		foreach ( array_chunk( $keys, self::AT_ONCE ) as $some ) {
			$this->engine->checker()->check_many( $some, true );
			foreach ( $some as $ignored ) {
				$tick();
			}
		}
		$checked = array_flip( array_map( static fn( Key $key ): string => $key->id(), $keys ) );
		$entries = array_values(
			array_filter(
				Loose::maps( $this->report()['keys'] ?? null ),
				static function ( array $key ) use ( $checked ): bool {
					return isset( $checked[ Loose::text( $key, 'id' ) ] );
				}
			)
		);
		$this->items( $options, array_map( array( Rows::class, 'key' ), $entries ), Rows::KEY_DEFAULTS, array_keys( Rows::key( array() ) ) );
		return Status::of_checked( $entries );
	}

	/**
	 * @return array<string, list<string>> Hosts by provider.
	 */
	private function hosts(): array {
		$hosts = array();
		foreach ( Loose::map( $this->engine->reporter()->report()['providers'] ?? null ) as $id => $provider ) {
			$hosts[ $id ] = array_values( Loose::texts( Loose::map( $provider )['hosts'] ?? null ) );
		}
		return $hosts;
	}
}
