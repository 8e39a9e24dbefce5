<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Http;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Released\Accepting_Http;

/**
 * Rows that do not hold what the plugin has put there. PHPUnit makes an exception of every notice.
 *
 * @phpstan-import-type Spot from Seeds
 */
final class Damaged_Keys {

	private const FOREIGN = 'O:19:"Foreign_Plugin_Part":1:{s:7:"api_key";s:3:"abc";}';

	/** @var Plugins_On_Site */
	private $site;

	/** @var int */
	private $count = 0;

	public function __construct( Plugins_On_Site $site ) {
		$this->site = $site;
	}

	public function count(): int {
		return $this->count;
	}

	/**
	 * @return list<string> What is not as it should be.
	 */
	public function problems( string $slug ): array {
		$this->site->knows( $slug );
		$problems = array();
		$done     = array();
		foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
			if ( ! $key->seed() ) {
				continue;
			}
			$found = $this->site->with(
				$key,
				function () use ( $key, &$done ): array {
					$spot  = $key->spot( $this->main_field( $key ) );
					$row   = Seeds::row_name( $spot );
					$kinds = self::whole( $key->seeds()->bytes( $row ), $spot ) + self::along( $key->seeds(), $spot, ! isset( $done[ $row ] ) );
					// Once is enough for a place: what else stands in the row does not matter to it.
					$new          = array_diff_key( $kinds, $done[ $row ] ?? array() );
					$done[ $row ] = $new + ( $done[ $row ] ?? array() );
					return $this->with_each( $key, $spot, $new );
				}
			);
			foreach ( $found as $problem ) {
				$problems[] = $key->id() . ': ' . $problem;
			}
		}
		return $problems;
	}

	private function main_field( Seeded_Key $seeded ): string {
		$key = $this->site->engine()->discoverer()->key( $seeded->id() );
		return null === $key ? (string) array_key_first( $seeded->places() ) : $key->main_field()->name();
	}

	/**
	 * @param array                 $spot  The main value's.
	 * @param array<string, string> $kinds Rows, by what they hold.
	 * @phpstan-param Spot $spot
	 * @return list<string>
	 */
	private function with_each( Seeded_Key $seeded, array $spot, array $kinds ): array {
		$problems = array();
		$provider = $this->site->engine()->catalog()->provider( $seeded->provider() );
		$http     = null === $provider ? null : new Accepting_Http( $provider, array_values( $seeded->values() + $seeded->values( 1 ) ) );
		foreach ( $kinds as $kind => $bytes ) {
			++$this->count;
			$said = $this->site->apart(
				function () use ( $seeded, $spot, $bytes, $http ): string {
					Seeds::write( $spot, $bytes );
					wp_cache_flush();
					return $this->outcome( $seeded, $spot, $bytes, $http );
				}
			);
			if ( '' !== $said ) {
				$problems[] = "$kind: $said";
			}
		}
		return $problems;
	}

	/**
	 * @param array $spot The row's.
	 * @phpstan-param Spot $spot
	 */
	private function outcome( Seeded_Key $seeded, array $spot, string $bytes, ?Http $http ): string {
		try {
			$this->site->answered_by( $http );
			$engine = $this->site->engine();
			$key    = $engine->discoverer()->key( $seeded->id() );
			$said   = null === $key ? '' : $this->checked( $engine, $key );
			if ( Seeds::stored( $spot ) !== $bytes ) {
				return 'a check has changed it';
			}
			if ( null === $key ) {
				return $said;
			}
			$values  = array_map( fn( string $value ): Secret => new Secret( $value ), $seeded->values( 1 ) );
			$outcome = $engine->replacement()->replace( $key, $values, false );
			if ( ! $outcome['fixed'] && Seeds::stored( $spot ) !== $bytes ) {
				return 'a failed replacement has changed it';
			}
			return $said;
		} catch ( Refused $refused ) {
			return Seeds::stored( $spot ) === $bytes ? $said ?? '' : 'refused, and changed';
		} catch ( \Throwable $error ) {
			return get_class( $error ) . ': ' . $error->getMessage() . ' in ' . basename( $error->getFile() ) . ':' . $error->getLine();
		}
	}

	private function checked( Engine $engine, Key $key ): string {
		$verdict = $engine->checker()->check( $key, true );
		$finding = $engine->examiner()->look( $key, $engine->store()->key( $key->id() ) );
		$is_ok   = in_array( 'ok', array( $verdict->diagnosis(), $finding->diagnosis() ), true ) || 'working' === $finding->state();
		return $is_ok && ! $this->can_log_in_again( $engine, $key ) ? 'is called ok' : '';
	}

	/** A log-in lives on without its short-lived token: the plugin fetches another one. */
	private function can_log_in_again( Engine $engine, Key $key ): bool {
		$refresh = $key->field( 'refresh_token' );
		return ! empty( $engine->catalog()->provider( $key->provider() )['oauth'] )
			&& $key->main_field()->value()->is_empty() && null === ( $key->main_field()->effective() ? $key->main_field()->effective()->odd_type() : null )
			&& null !== $refresh && ! $refresh->value()->is_empty();
	}

	/**
	 * @param array $spot The main value's.
	 * @phpstan-param Spot $spot
	 * @return array<string, string> Rows, by what they hold.
	 */
	private static function whole( string $bytes, array $spot ): array {
		$kinds = array(
			'an object of a class that is not here' => self::FOREIGN,
			'5 MB of settings'                      => serialize( array( 'log' => str_repeat( 'x', 5000000 ) ) ),
			'a list'                                => 'a:1:{i:0;s:1:"x";}',
		);
		// Where the row is the key itself, a text is a key.
		return array() === $spot['path'] ? $kinds : $kinds + array(
			'a text'                => 'not settings',
			'nothing'               => '',
			'a number'              => 'i:7;',
			'null'                  => 'N;',
			'JSON null'             => 'null',
			'a truncated row'       => substr( $bytes, 0, (int) ( strlen( $bytes ) / 2 ) ),
			'a row without its end' => substr( $bytes, 0, -1 ),
		);
	}

	/**
	 * Other things in place of the value, and of each step that leads to it.
	 *
	 * @param Seeds $seeds What is seeded.
	 * @param array $spot  The main value's.
	 * @param bool  $is_full Whether with everything: the next key in the same row is read by the same code.
	 * @phpstan-param Spot $spot
	 * @return array<string, string> Rows, by what they hold.
	 */
	private static function along( Seeds $seeds, array $spot, bool $is_full ): array {
		$kinds = array();
		$depth = count( $spot['path'] );
		for ( $length = 1; $length <= $depth; $length++ ) {
			$values = array(
				'a list'            => array( array( 'x' ) ),
				'a map'             => array( 'kh' => 'x' ),
				'an object'         => new \stdClass(),
				'a text of 100 KB'  => str_repeat( 'key health', 10000 ),
				'a foreign object'  => 'kh-an-object',
				'nothing but false' => false,
			);
			if ( $length < $depth ) {
				$values += array(
					'a text'   => 'x',
					'a number' => 7,
					'true'     => true,
				);
			}
			if ( 'native' !== $spot['format'] ) {
				// It is a text there.
				unset( $values['a foreign object'] );
			}
			foreach ( $is_full ? $values : array_intersect_key( $values, array_flip( array( 'a list', 'an object', 'true' ) ) ) as $kind => $value ) {
				$path    = array_slice( $spot['path'], 0, $length );
				$damaged = clone $seeds;
				$damaged->set( array( 'path' => $path ) + $spot, $value );
				$kinds[ "$kind at " . implode( '.', $path ) ] = $damaged->bytes( Seeds::row_name( $spot ) );
			}
		}
		return $kinds;
	}
}
