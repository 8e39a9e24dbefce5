<?php
/**
 * WP-CLI as the place where commands write and read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

defined( 'ABSPATH' ) || exit;

final class Wp_Cli_Console implements Console {

	/** @var resource */
	private $input;

	/**
	 * @param resource $input The standard input.
	 */
	public function __construct( $input = STDIN ) {
		$this->input = $input;
	}

	public function line( string $text ): void {
		\WP_CLI::line( $text );
	}

	public function success( string $text ): void {
		\WP_CLI::success( $text );
	}

	public function warning( string $text ): void {
		\WP_CLI::warning( $text );
	}

	public function error( string $text ): void {
		\WP_CLI::error( $text, false );
	}

	public function items( string $format, array $rows, array $fields ): void {
		\WP_CLI\Utils\format_items( $format, $rows, $fields );
	}

	public function steps( string $label, int $count ): callable {
		$bar  = \WP_CLI\Utils\make_progress_bar( $label, $count );
		$done = 0;
		return static function () use ( $bar, $count, &$done ): void {
			$bar->tick();
			if ( ++$done === $count ) {
				$bar->finish();
			}
		};
	}

	public function secret( string $prompt ): string {
		$is_typed = stream_isatty( $this->input );
		if ( $is_typed ) {
			fwrite( STDERR, $prompt . ' ' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- The terminal.
			$this->echo_typing( false );
		}
		$line = (string) fgets( $this->input );
		if ( $is_typed ) {
			$this->echo_typing( true );
			fwrite( STDERR, "\n" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- The terminal.
		}
		return $line;
	}

	public function input( int $bytes ): string {
		return (string) stream_get_contents( $this->input, $bytes );
	}

	public function end( int $status ): void {
		if ( Status::FINE !== $status ) {
			\WP_CLI::halt( $status );
		}
	}

	/** Whether what is typed is seen. A terminal without `stty` shows it. */
	private function echo_typing( bool $is_seen ): void {
		if ( function_exists( 'shell_exec' ) && DIRECTORY_SEPARATOR === '/' ) {
			shell_exec( $is_seen ? 'stty echo 2>/dev/null' : 'stty -echo 2>/dev/null' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- Two fixed words; PHP itself cannot hide what is typed.
		}
	}
}
