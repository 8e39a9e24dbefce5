<?php
/**
 * What all commands have in common.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

/**
 * Thin: reads what was typed, hands over, prints, ends with a status. WP-CLI reads the comment on `__invoke` as the help.
 */
abstract class Command {

	private const FORMATS = array( 'table', 'json', 'csv', 'yaml', 'count', 'ids' );

	/** @var Engine */
	protected $engine;

	/** @var Console */
	protected $console;

	public function __construct( Engine $engine, Console $console ) {
		$this->engine  = $engine;
		$this->console = $console;
	}

	/**
	 * @param callable(): int $run What to do; gives the status.
	 */
	protected function ended( callable $run ): void {
		try {
			$status = $run();
		} catch ( Refused | No_Answer $refused ) {
			$this->console->error( $refused->getMessage() );
			$status = Status::UNKNOWN;
		}
		$this->console->end( $status );
	}

	/**
	 * @throws Refused When there is no such key.
	 */
	protected function key( string $id ): Key {
		$key = $this->engine->discoverer()->key( $id );
		if ( null === $key ) {
			throw new Refused( 'no_such_key', __( 'There is no key with this id. "wp key-health list" names all of them.', 'key-health' ), 404 );
		}
		return $key;
	}

	/**
	 * The report as it is after what was done.
	 *
	 * @return array<string, mixed>
	 */
	protected function report(): array {
		$this->engine->forget();
		return $this->engine->reporter()->report();
	}

	/**
	 * @param array<string, mixed>        $options  What was typed.
	 * @param list<array<string, string>> $rows     With `id`.
	 * @param list<string>                $defaults Fields when none are named.
	 * @param list<string>                $known    All fields that there are.
	 * @throws Refused When a field or the format is none.
	 */
	protected function items( array $options, array $rows, array $defaults, array $known ): void {
		$format = self::format( $options );
		$fields = self::fields( $options, $defaults, $known );
		if ( 'count' === $format ) {
			$this->console->line( (string) count( $rows ) );
		} elseif ( 'ids' === $format ) {
			$this->console->line( implode( ' ', array_column( $rows, 'id' ) ) );
		} else {
			$this->console->items( $format, $rows, $fields );
		}
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 * @throws Refused When it is none.
	 */
	protected static function format( array $options ): string {
		$format = self::text( $options, 'format', 'table' );
		if ( ! in_array( $format, self::FORMATS, true ) ) {
			/* translators: %s: list of words. */
			throw new Refused( 'no_format', sprintf( __( 'This is not a format. It is one of: %s.', 'key-health' ), implode( ', ', self::FORMATS ) ) );
		}
		return $format;
	}

	/**
	 * @param array<string, mixed> $options  What was typed.
	 * @param list<string>         $defaults Fields when none are named.
	 * @param list<string>         $known    All fields that there are.
	 * @return list<string>
	 * @throws Refused When one is not known.
	 */
	protected static function fields( array $options, array $defaults, array $known ): array {
		$fields = array_values( array_filter( array_map( 'trim', explode( ',', self::text( $options, 'fields' ) ) ) ) );
		if ( array_diff( $fields, $known ) ) {
			/* translators: %s: list of words. */
			throw new Refused( 'no_field', sprintf( __( 'There is no such field. There are: %s.', 'key-health' ), implode( ', ', $known ) ) );
		}
		return $fields ? $fields : $defaults;
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	protected static function text( array $options, string $name, string $otherwise = '' ): string {
		$value = $options[ $name ] ?? $otherwise;
		return is_string( $value ) ? $value : $otherwise;
	}

	/**
	 * @param array<string, mixed> $options What was typed.
	 */
	protected static function is_on( array $options, string $name ): bool {
		return ! empty( $options[ $name ] );
	}
}
