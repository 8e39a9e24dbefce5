<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * Rows as plugins would have written them, first in memory and then in the database, past every filter.
 *
 * Beside what is asked for, a row holds what is none of our business: text in other scripts, numbers in digits of another PHP
 * version, an object of a class that is not here.
 *
 * @phpstan-type Spot array{option: string, table: array{name: string, key_column: string, value_column: string}|null, format: string, path: list<string>}
 */
final class Seeds {

	private const FOREIGN = 'O:19:"Foreign_Plugin_Part":2:{s:3:"key";s:3:"abc";s:6:"nested";a:1:{i:0;d:0.5;}}';

	/** What serialize() cannot be made to write, by a text that stands in for it. */
	private const STAND_INS = array(
		's:11:"kh-an-float";'  => 'd:0.10000000000000001;',
		's:12:"kh-an-object";' => self::FOREIGN,
	);

	/** @var array<string, array{spot: Spot, value: mixed}> By the name of the row. */
	private $rows = array();

	/** @var list<Spot> What must stay as it is. */
	private $pinned = array();

	/**
	 * @param array $spot Where.
	 * @phpstan-param Spot $spot
	 */
	public static function row_name( array $spot ): string {
		return ( $spot['table']['name'] ?? '' ) . ':' . $spot['option'];
	}

	/**
	 * @param array $spot Where.
	 * @phpstan-param Spot $spot
	 * @return mixed Null for nothing.
	 */
	public function get( array $spot ) {
		$value = $this->rows[ self::row_name( $spot ) ]['value'] ?? null;
		foreach ( $spot['path'] as $step ) {
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return $value;
	}

	/**
	 * @param array $spot  Where.
	 * @param mixed $value What; null takes away what stands there.
	 * @phpstan-param Spot $spot
	 */
	public function set( array $spot, $value ): void {
		$name = self::row_name( $spot );
		$row  = $this->rows[ $name ]['value'] ?? null;
		$made = self::with( $row, $spot['path'], $value );
		if ( null === $made ) {
			unset( $this->rows[ $name ] );
			return;
		}
		$this->rows[ $name ] = array(
			'spot'  => array( 'path' => array() ) + $spot,
			'value' => $made,
		);
	}

	/**
	 * @param array $spot  Where.
	 * @param mixed $value What must stay there.
	 * @phpstan-param Spot $spot
	 */
	public function pin( array $spot, $value ): void {
		$this->set( $spot, $value );
		$this->pinned[] = $spot;
	}

	/**
	 * Whether what stands there must stay.
	 *
	 * @param array $spot Where.
	 * @phpstan-param Spot $spot
	 */
	public function is_pinned( array $spot ): bool {
		foreach ( $this->pinned as $pinned ) {
			$shared = min( count( $pinned['path'] ), count( $spot['path'] ) );
			if ( self::row_name( $pinned ) === self::row_name( $spot ) && array_slice( $pinned['path'], 0, $shared ) === array_slice( $spot['path'], 0, $shared ) ) {
				return true;
			}
		}
		return false;
	}

	/** As an earlier copy was. */
	public function take_back( self $copy ): void {
		$this->rows   = $copy->rows;
		$this->pinned = $copy->pinned;
	}

	/** What is none of our business, in every row that holds settings. */
	public function add_neighbours(): void {
		foreach ( $this->rows as $name => $row ) {
			if ( ! is_array( $row['value'] ) || array_values( $row['value'] ) === $row['value'] ) {
				continue;
			}
			$more = array(
				'kh_text'   => 'Überschrift “€” \\ / <b>',
				'kh_nested' => array( 1, array( 'deep' => array( null, true, 'x' ) ) ),
				'kh_list'   => array(),
			);
			if ( 'native' === $row['spot']['format'] || 'gravity_forms' === $row['spot']['format'] ) {
				$more += array(
					'kh_float'  => 'kh-an-float',
					'kh_object' => 'kh-an-object',
				);
			} else {
				$more += array(
					'kh_map'   => new \stdClass(),
					'kh_float' => 1.0,
				);
			}
			$this->rows[ $name ]['value'] = array_slice( $more, 0, 2 ) + $row['value'] + $more;
		}
	}

	/**
	 * @return list<string> Names of the rows.
	 */
	public function names(): array {
		return array_keys( $this->rows );
	}

	/**
	 * @return Spot The whole row.
	 */
	public function spot( string $row ): array {
		return $this->rows[ $row ]['spot'];
	}

	/** As the row would hold it. */
	public function bytes( string $row ): string {
		$value = $this->rows[ $row ]['value'];
		if ( ! is_array( $value ) ) {
			return (string) $value;
		}
		switch ( $this->rows[ $row ]['spot']['format'] ) {
			case 'json':
				return (string) json_encode( $value, JSON_PRESERVE_ZERO_FRACTION );
			case 'base64_json':
				return base64_encode( (string) json_encode( $value, JSON_PRESERVE_ZERO_FRACTION ) );
			default:
				return strtr( serialize( $value ), self::STAND_INS );
		}
	}

	/** Writes all rows. */
	public function put(): void {
		foreach ( $this->names() as $row ) {
			self::write( $this->spot( $row ), $this->bytes( $row ) );
		}
		wp_cache_flush();
	}

	/**
	 * @param array $spot A row.
	 * @phpstan-param Spot $spot
	 */
	public static function write( array $spot, string $bytes ): void {
		global $wpdb;
		$table = $spot['table'];
		if ( null === $table ) {
			$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = %s", $spot['option'] ) );
			$wpdb->query( $wpdb->prepare( "INSERT INTO {$wpdb->options} ( option_name, option_value, autoload ) VALUES ( %s, %s, 'off' )", $spot['option'], $bytes ) );
			return;
		}
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE %i = %s', $wpdb->prefix . $table['name'], $table['key_column'], $spot['option'] ) );
		$wpdb->query( $wpdb->prepare( 'INSERT INTO %i ( %i, %i ) VALUES ( %s, %s )', $wpdb->prefix . $table['name'], $table['key_column'], $table['value_column'], $spot['option'], $bytes ) );
	}

	/**
	 * The bytes of a row in the database; null when there is none.
	 *
	 * @param array $spot A row.
	 * @phpstan-param Spot $spot
	 */
	public static function stored( array $spot ): ?string {
		global $wpdb;
		$table = $spot['table'];
		// get_var() makes null of an empty text.
		$row = null === $table
			? $wpdb->get_row( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $spot['option'] ), ARRAY_N )
			: $wpdb->get_row( $wpdb->prepare( 'SELECT %i FROM %i WHERE %i = %s', $table['value_column'], $wpdb->prefix . $table['name'], $table['key_column'], $spot['option'] ), ARRAY_N );
		return $row[0] ?? null;
	}

	/**
	 * @param mixed        $settings What stands there.
	 * @param list<string> $path     Where in it.
	 * @param mixed        $value    Null takes away.
	 * @return mixed
	 */
	public static function with( $settings, array $path, $value ) {
		$step = array_shift( $path );
		if ( null === $step ) {
			return $value;
		}
		$settings = is_array( $settings ) ? $settings : array();
		$made     = self::with( $settings[ $step ] ?? null, $path, $value );
		if ( null === $made ) {
			unset( $settings[ $step ] );
		} else {
			$settings[ $step ] = $made;
		}
		return $settings ? $settings : null;
	}
}
