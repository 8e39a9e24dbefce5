<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Model\Definition;

/**
 * What has changed in the database beside the one value that was written.
 *
 * @phpstan-import-type State from Rows
 */
final class Differences {

	/** What comes and goes with every request. */
	private const NOISE = '/^(cron|_transient_.*|_site_transient_.*)$/';

	/** @var list<string> As "option/path/to/value". */
	private $allowed;

	/**
	 * @param list<Definition> $written Where the value stands.
	 * @param list<string>     $allowed What else may change: "option", "option/path/to/value" or "table/column".
	 */
	public function __construct( array $written, array $allowed ) {
		foreach ( $written as $definition ) {
			$place     = $definition->location();
			$allowed[] = implode( '/', array_merge( array( $place->name() ), $place->path() ) );
		}
		$this->allowed = $allowed;
	}

	/**
	 * @param array $before An earlier state.
	 * @param array $after  A later one.
	 * @phpstan-param State $before
	 * @phpstan-param State $after
	 * @return list<string> Each as a place and what happened there; never a value.
	 */
	public function between( array $before, array $after ): array {
		$found = array();
		foreach ( $before['options'] + $after['options'] as $name => $row ) {
			$was = $before['options'][ $name ][0] ?? null;
			$is  = $after['options'][ $name ][0] ?? null;
			if ( $was !== $is && 1 !== preg_match( self::NOISE, (string) $name ) ) {
				$found = array_merge( $found, $this->of_value( (string) $name, $was, $is ) );
			}
		}
		foreach ( $after['tables'] as $table => $rows ) {
			$found = array_merge( $found, $this->of_table( $table, $before['tables'][ $table ] ?? array(), $rows ) );
		}
		return $found;
	}

	/**
	 * @return list<string>
	 */
	private function of_value( string $place, ?string $was, ?string $is ): array {
		if ( in_array( $place, $this->allowed, true ) ) {
			return array();
		}
		if ( null === $was || null === $is ) {
			return array( $place . ( null === $was ? ' is new' : ' is gone' ) );
		}
		$old   = self::decoded( $was );
		$new   = self::decoded( $is );
		$found = is_array( $old ) && is_array( $new ) ? $this->inside( $place, $old, $new ) : array( "$place has changed" );
		if ( ! $found && is_array( $old ) && is_array( $new ) && array_keys( array_intersect_key( $old, $new ) ) !== array_keys( array_intersect_key( $new, $old ) ) ) {
			$found[] = "$place has its members in another order";
		}
		return $found;
	}

	/**
	 * @param array<mixed> $was
	 * @param array<mixed> $is
	 * @return list<string>
	 */
	private function inside( string $place, array $was, array $is ): array {
		$found = array();
		foreach ( $was + $is as $name => $value ) {
			$inner = "$place/$name";
			if ( in_array( $inner, $this->allowed, true ) ) {
				continue;
			}
			if ( ! array_key_exists( $name, $was ) ) {
				// On the way to the written value a level may be made.
				$found = array_merge( $found, is_array( $is[ $name ] ) && $this->leads_on( $inner ) ? $this->inside( $inner, array(), $is[ $name ] ) : array( "$inner is new" ) );
			} elseif ( ! array_key_exists( $name, $is ) ) {
				$found[] = "$inner is gone";
			} elseif ( is_array( $was[ $name ] ) && is_array( $is[ $name ] ) ) {
				$found = array_merge( $found, $this->inside( $inner, $was[ $name ], $is[ $name ] ) );
			} elseif ( serialize( $was[ $name ] ) !== serialize( $is[ $name ] ) ) {
				$found[] = "$inner has changed";
			}
		}
		return $found;
	}

	/**
	 * @param list<array<string, string|null>> $was
	 * @param list<array<string, string|null>> $is
	 * @return list<string>
	 */
	private function of_table( string $table, array $was, array $is ): array {
		$found = count( $was ) === count( $is ) ? array() : array( "$table has another number of rows" );
		foreach ( $is as $number => $row ) {
			// A row is named by what it holds, the setting's name for example.
			$names = array_map( 'strval', array_values( $row ) );
			foreach ( $row as $column => $value ) {
				$old = $was[ $number ][ $column ] ?? null;
				if ( isset( $was[ $number ] ) && $old !== $value && ! array_intersect( array_merge( $names, array( "$table/$column" ) ), $this->allowed ) ) {
					$found = array_merge( $found, $this->of_column( $table, $names, $old, $value ) ?? array( "$table, row $number, $column has changed" ) );
				}
			}
		}
		return $found;
	}

	/**
	 * @param list<string> $names What the row holds.
	 * @return list<string>|null Null where the column holds no settings of a place that is written.
	 */
	private function of_column( string $table, array $names, ?string $was, ?string $is ): ?array {
		foreach ( $names as $name ) {
			if ( $this->leads_on( "$table/$name" ) && is_serialized( (string) $was ) && is_serialized( (string) $is ) ) {
				return $this->of_value( "$table/$name", $was, $is );
			}
		}
		return null;
	}

	private function leads_on( string $place ): bool {
		foreach ( $this->allowed as $allowed ) {
			if ( 0 === strpos( $allowed, "$place/" ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @return mixed
	 */
	private static function decoded( string $text ) {
		if ( is_serialized( $text ) ) {
			return unserialize( $text, array( 'allowed_classes' => false ) );
		}
		$json = json_decode( $text, true );
		return is_array( $json ) ? $json : json_decode( (string) base64_decode( $text, true ), true );
	}
}
