<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Diagnosis\Examples;
use KeyHealth\Tests\Released\Values;

/**
 * The values of one key: made up, of the right shape, and all different where they are secret.
 */
final class Seeded_Values {

	/** Two numbers where the catalog adds them: when a token came, and how long it lives. */
	public const SUM = array( 2000000000, 3599 );

	/** @var string */
	private $id;

	/** @var array<string, mixed> */
	private $store;

	/**
	 * @param string               $id    Of the key.
	 * @param array<string, mixed> $store Of the catalog.
	 */
	public function __construct( string $id, array $store ) {
		$this->id    = $id;
		$this->store = $store;
	}

	/**
	 * @param int $turn What the plugin has at first, and what is written in its place.
	 * @return array<string, string> By field.
	 */
	public function of( int $turn ): array {
		$values = array();
		foreach ( $this->store['fields'] as $name => $place ) {
			$example = Examples::all()[ $this->store['provider'] ][ $name ] ?? null;
			$words   = array_values( array_unique( $place['map'] ?? array() ) );
			if ( isset( $place['plus'] ) ) {
				$values[ $name ] = (string) array_sum( self::SUM );
				continue;
			}
			// Only a new log-in makes another one.
			$now             = 'json_member' === ( $place['codec']['name'] ?? '' ) ? 0 : $turn;
			$values[ $name ] = $words ? $words[ $now % count( $words ) ] : $this->value( $name, $example, $now );
		}
		return $values;
	}

	/**
	 * @param array{secret: bool, good: list<string>}|null $example Of the provider's own file.
	 */
	private function value( string $name, ?array $example, int $turn ): string {
		$is_secret = $example['secret'] ?? true;
		if ( 'pass' === $name ) {
			return "P\\ä'ss\"w&rd <$turn> 0123";
		}
		if ( ! $is_secret ) {
			return $example['good'][ $turn ] ?? $example['good'][0] ?? "kh-$name-$turn";
		}
		if ( ! isset( $example['good'][0] ) ) {
			return md5( $this->id . $name . $turn );
		}
		$values = new Values(
			array(
				'key'   => $this->id,
				'field' => $name,
			)
		);
		return 0 === $turn ? $values->stored() : $values->replacement();
	}
}
