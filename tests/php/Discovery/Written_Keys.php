<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Released\Accepting_Http;

/**
 * Replaces every key of a plugin, and looks at what the database holds then: the new values, and for the rest the bytes that were
 * there.
 */
final class Written_Keys {

	/** @var Plugins_On_Site */
	private $site;

	/** @var array<string, int> How many were written, by what the provider said. */
	private $counts = array(
		'accepted'  => 0,
		'unchecked' => 0,
	);

	public function __construct( Plugins_On_Site $site ) {
		$this->site = $site;
	}

	/**
	 * @return array<string, int>
	 */
	public function counts(): array {
		return $this->counts;
	}

	/**
	 * @return list<string> What is not as it should be.
	 */
	public function problems( string $slug ): array {
		$this->site->knows( $slug );
		$problems = array();
		foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
			foreach ( $key->seed() ? $this->site->with( $key, fn(): array => $this->of( $key ) ) : array() as $problem ) {
				$problems[] = $key->id() . ': ' . $problem;
			}
		}
		return $problems;
	}

	/**
	 * @return list<string>
	 */
	private function of( Seeded_Key $seeded ): array {
		$before = self::others( $seeded );
		try {
			$said = $this->replaced( $seeded );
		} catch ( Refused $refused ) {
			$said = 'is refused: ' . $refused->getMessage();
		}
		if ( ! isset( $this->counts[ $said ] ) ) {
			return array( $said );
		}
		++$this->counts[ $said ];
		$after    = self::others( $seeded );
		$changed  = array_keys( array_diff_assoc( $before, $after ) + array_diff_assoc( $after, $before ) );
		$problems = $changed ? array( 'changes ' . implode( ', ', $changed ) ) : array();
		$key      = $this->site->engine()->discoverer()->key( $seeded->id() );
		$expected = clone $seeded->seeds();
		foreach ( $seeded->values( 1 ) as $name => $value ) {
			$field = null === $key ? null : $key->field( $name );
			if ( null === $field || $field->value()->reveal() !== $value ) {
				$problems[] = "$name is not read back";
			}
			$expected->set( $seeded->spot( $name ), $this->stored( $seeded, $name, $value ) );
		}
		foreach ( $expected->names() as $row ) {
			if ( Seeds::stored( $expected->spot( $row ) ) !== $expected->bytes( $row ) ) {
				$problems[] = "$row holds " . Seeds::stored( $expected->spot( $row ) ) . ' and not ' . $expected->bytes( $row );
			}
		}
		return $problems;
	}

	/** @return string 'accepted' or 'unchecked', else what went wrong. */
	private function replaced( Seeded_Key $seeded ): string {
		$engine   = $this->site->engine();
		$key      = $engine->discoverer()->key( $seeded->id() );
		$provider = $engine->catalog()->provider( $seeded->provider() );
		if ( null === $key ) {
			return 'is not found';
		}
		$new    = $seeded->values( 1 );
		$values = array_map( fn( string $value ): Secret => new Secret( $value ), $new );
		$http   = null === $provider ? null : new Accepting_Http( $provider, array_values( $new ) );
		$this->site->answered_by( $http );
		if ( null !== $http && $engine->replacement()->replace( $key, $values, false )['fixed'] ) {
			return 'accepted';
		}
		$this->site->answered_by( null );
		$outcome = $engine->replacement()->replace( $key, $values, true );
		return in_array( 'saved', array_column( $outcome['proof'], 'id' ), true ) ? 'unchecked' : 'is not saved: ' . $outcome['finding']->diagnosis();
	}

	/**
	 * What must stand in the row. Where it is encrypted, it is what stands there now, if it can be opened.
	 *
	 * @return mixed
	 */
	private function stored( Seeded_Key $seeded, string $name, string $value ) {
		$spec = $seeded->places()[ $name ]['codec'] ?? null;
		if ( null === $spec ) {
			return $seeded->written_down( $name, $value );
		}
		$spot  = $seeded->spot( $name );
		$bytes = (string) Seeds::stored( $spot );
		$row   = 'native' === $spot['format']
			? ( is_serialized( $bytes ) ? unserialize( $bytes, array( 'allowed_classes' => false ) ) : $bytes )
			: json_decode( 'base64_json' === $spot['format'] ? (string) base64_decode( $bytes, true ) : $bytes, true );
		foreach ( $spot['path'] as $step ) {
			$row = is_array( $row ) ? ( $row[ $step ] ?? null ) : null;
		}
		$opened = ( new Codecs() )->of( $spec )->open( is_string( $row ) ? $row : '' );
		return in_array( $opened->secret()->reveal(), array( $value, addslashes( $value ) ), true ) ? $row : 'what cannot be opened';
	}

	/**
	 * @return array<string, string> Everything but the rows of the key and our own.
	 */
	private static function others( Seeded_Key $seeded ): array {
		$rows = array_map( fn( string $row ): string => $seeded->seeds()->spot( $row )['option'], $seeded->seeds()->names() );
		return array_filter(
			array_diff_key( Keys_On_Site::everything(), array_flip( $rows ) ),
			static function ( string $name ): bool {
				return false === strpos( $name, 'key_health' ) && 'cron' !== $name;
			},
			ARRAY_FILTER_USE_KEY
		);
	}
}
