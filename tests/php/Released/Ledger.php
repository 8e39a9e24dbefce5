<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * What was proven about which plugin: a table at the end of a run.
 */
final class Ledger {

	/** Columns, in the words of the table's head. */
	public const COLUMNS = array( 'found', 'same value', 'new key', 'rest stays', 'lost key', 'damage' );

	/** @var string */
	private $file;

	public function __construct( ?string $file = null ) {
		$this->file = $file ?? (string) getenv( 'KEY_HEALTH_LEDGER' );
	}

	public function note( string $slug, string $name, string $column, string $word ): void {
		if ( '' !== $this->file ) {
			file_put_contents( $this->file, json_encode( array( $slug, $name, $column, $word ) ) . "\n", FILE_APPEND | LOCK_EX );
		}
	}

	/** One line for each plugin and key, in alphabetical order. */
	public function table(): string {
		$rows = array();
		foreach ( is_file( $this->file ) ? ( file( $this->file ) ?: array() ) : array() as $line ) {
			list( $slug, $name, $column, $word ) = (array) json_decode( $line, true );
			$rows[ "$slug: $name" ][ $column ]   = $word;
		}
		ksort( $rows );
		$width = max( array_merge( array( 20 ), array_map( 'strlen', array_keys( $rows ) ) ) );
		$text  = str_pad( 'Released plugin: key', $width + 2 ) . implode( '  ', self::COLUMNS ) . "\n";
		foreach ( $rows as $name => $cells ) {
			$text .= str_pad( $name, $width + 2 );
			$text .= isset( $cells['not run'] ) ? 'not run: ' . $cells['not run'] : implode( '  ', $this->cells( $cells ) );
			$text  = rtrim( $text ) . "\n";
		}
		return $text;
	}

	/**
	 * @param array<string, string> $words By column.
	 * @return list<string>
	 */
	private function cells( array $words ): array {
		return array_map(
			static function ( string $column ) use ( $words ): string {
				return str_pad( $words[ $column ] ?? '-', strlen( $column ) );
			},
			self::COLUMNS
		);
	}
}
