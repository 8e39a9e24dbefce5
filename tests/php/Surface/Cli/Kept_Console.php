<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Surface\Cli\Console;

/**
 * Keeps what would be printed, and has what would be typed.
 */
final class Kept_Console implements Console {

	/** @var list<string> Standard output. */
	public $lines = array();

	/** @var list<string> Standard error output. */
	public $errors = array();

	/** @var list<array<string, string>> Of the last table. */
	public $rows = array();

	/** @var list<string> Of the last table. */
	public $fields = array();

	/** @var string Of the last table. */
	public $format = '';

	/** @var int|null */
	public $status;

	/** @var array{int, int} Steps that were announced, and that were made. */
	public $steps = array( 0, 0 );

	/** @var string What is typed or piped. */
	private $input;

	public function __construct( string $input = '' ) {
		$this->input = $input;
	}

	public function line( string $text ): void {
		$this->lines[] = $text;
	}

	public function success( string $text ): void {
		$this->lines[] = "Success: $text";
	}

	public function warning( string $text ): void {
		$this->errors[] = "Warning: $text";
	}

	public function error( string $text ): void {
		$this->errors[] = "Error: $text";
	}

	public function items( string $format, array $rows, array $fields ): void {
		$this->format = $format;
		$this->rows   = $rows;
		$this->fields = $fields;
		foreach ( $rows as $row ) {
			$this->lines[] = implode( ' | ', array_replace( array_flip( $fields ), array_intersect_key( $row, array_flip( $fields ) ) ) );
		}
	}

	public function steps( string $label, int $count ): callable {
		$this->steps = array( $count, 0 );
		return function (): void {
			++$this->steps[1];
		};
	}

	public function secret( string $prompt ): string {
		list( $line, $this->input ) = explode( "\n", $this->input, 2 ) + array( '', '' );
		return $line;
	}

	public function input( int $bytes ): string {
		return substr( $this->input, 0, $bytes );
	}

	public function end( int $status ): void {
		$this->status = $status;
	}

	/** All that was printed. */
	public function all(): string {
		return implode( "\n", array_merge( $this->lines, $this->errors ) ) . "\n" . wp_json_encode( $this->rows, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}
}
