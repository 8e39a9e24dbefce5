<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

/**
 * Keys that were encrypted before the site's salts changed.
 */
final class Locked_Keys {

	/** @var Plugins_On_Site */
	private $site;

	/** @var int */
	private $count = 0;

	public function __construct( Plugins_On_Site $site ) {
		$this->site = $site;
	}

	/** How many were opened with the old salts. */
	public function count(): int {
		return $this->count;
	}

	/**
	 * @return list<string> What is not as it should be.
	 */
	public function problems( string $slug ): array {
		$this->site->knows( $slug );
		$this->site->answered_by( null );
		$problems = array();
		foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
			$salts = self::salts( $key );
			if ( ! $salts || ! $key->seed( 0, null, $salts ) ) {
				continue;
			}
			++$this->count;
			foreach ( $this->site->with( $key, fn(): array => $this->of( $key, $salts ) ) as $problem ) {
				$problems[] = $key->id() . ': ' . $problem;
			}
		}
		return $problems;
	}

	/**
	 * @param array<string, string> $salts With which it was encrypted.
	 * @return list<string>
	 */
	private function of( Seeded_Key $seeded, array $salts ): array {
		$engine = $this->site->engine();
		$key    = $engine->discoverer()->key( $seeded->id() );
		if ( null === $key ) {
			return array( 'is not found' );
		}
		$problems = array();
		$said     = array( $engine->checker()->check( $key, true )->diagnosis(), $engine->examiner()->look( $key, $engine->store()->key( $key->id() ) )->diagnosis() );
		if ( array( 'undecryptable', 'undecryptable' ) !== $said ) {
			$problems[] = 'is called ' . implode( ', ', $said );
		}
		if ( ! $this->refuses( $key, array_map( 'strrev', $salts ) ) ) {
			$problems[] = 'is opened with other salts';
		}
		$values = $engine->fixing()->recovered_values()->of( $key, $salts );
		$engine->replacement()->try_out( $key, $values );
		$texts = array_map( fn( Secret $value ): string => $value->reveal(), $values );
		if ( $seeded->values() !== $texts ) {
			$problems[] = 'is opened as ' . wp_json_encode( $texts );
		}
		foreach ( $seeded->seeds()->names() as $row ) {
			if ( Seeds::stored( $seeded->seeds()->spot( $row ) ) !== $seeded->seeds()->bytes( $row ) ) {
				$problems[] = "$row is changed by looking";
			}
		}
		return array_merge( $problems, $this->saved( $seeded, $key, $values ) );
	}

	/**
	 * @param array<string, Secret> $values
	 * @return list<string>
	 */
	private function saved( Seeded_Key $seeded, Key $key, array $values ): array {
		$this->site->engine()->replacement()->replace( $key, $values, true );
		$now = $this->site->engine()->discoverer()->key( $seeded->id() );
		foreach ( $seeded->values() as $name => $value ) {
			$field = null === $now ? null : $now->field( $name );
			if ( null === $field || $field->is_closed() || $field->value()->reveal() !== $value ) {
				return array( "$name is not read after it was saved with the salts of today" );
			}
		}
		return array();
	}

	/**
	 * @param array<string, string> $salts
	 */
	private function refuses( Key $key, array $salts ): bool {
		try {
			$this->site->engine()->fixing()->recovered_values()->of( $key, $salts );
			return false;
		} catch ( Refused $refused ) {
			return 'wrong_salts' === $refused->word();
		}
	}

	/**
	 * Salts of another time, for the first value that is encrypted with salts.
	 *
	 * @return array<string, string> By the name of the constant.
	 */
	private static function salts( Seeded_Key $key ): array {
		foreach ( $key->places() as $place ) {
			$names = isset( $place['codec'] ) ? ( new Codecs() )->of( $place['codec'] )->salts() : array();
			if ( $names ) {
				return array_combine( $names, array_map( fn( string $name ): string => substr( md5( $name ), 0, 32 ), $names ) );
			}
		}
		return array();
	}
}
