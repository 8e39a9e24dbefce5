<?php
/**
 * Where commands write and read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

defined( 'ABSPATH' ) || exit;

/**
 * WP-CLI, or what stands in for it in tests.
 */
interface Console {

	/** To the standard output. */
	public function line( string $text ): void;

	/** To the standard output, unless WP-CLI is to be quiet. */
	public function success( string $text ): void;

	/** To the standard error output. */
	public function warning( string $text ): void;

	/** To the standard error output; goes on. */
	public function error( string $text ): void;

	/**
	 * @param string                      $format table, json, csv or yaml.
	 * @param list<array<string, string>> $rows   What is printed.
	 * @param list<string>                $fields Columns.
	 */
	public function items( string $format, array $rows, array $fields ): void;

	/**
	 * A progress bar, where somebody looks at one.
	 *
	 * @return callable(): void To be called after each step.
	 */
	public function steps( string $label, int $count ): callable;

	/** One line of the standard input. Asked for and not shown where a person types it. */
	public function secret( string $prompt ): string;

	/** The standard input, up to so many bytes. */
	public function input( int $bytes ): string;

	/** Ends with that status. */
	public function end( int $status ): void;
}
