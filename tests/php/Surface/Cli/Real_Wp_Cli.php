<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Cli;

use KeyHealth\Tests\Site_Twin;

/**
 * Types commands into the real WP-CLI, on a second face of the test site.
 */
trait Real_Wp_Cli {

	/** @var Site_Twin|null */
	private $site;

	/** @var string All that was printed. */
	private $said = '';

	/**
	 * @param list<string> $more Arguments that are not to be split.
	 * @return array{int, string, string} Status, standard output, standard error output.
	 */
	private function wp( string $command, string $input = '', array $more = array() ): array {
		return $this->run_wp( "key-health $command", $input, $more );
	}

	/**
	 * @param list<string> $more Arguments that are not to be split.
	 * @return array{int, string, string}
	 */
	private function run_wp( string $command, string $input = '', array $more = array() ): array {
		$folder  = $this->site->folder();
		$errors  = "$folder/errors";
		$pipes   = array();
		$process = proc_open(
			array_merge( array( PHP_BINARY, self::wp_cli() . '/php/boot-fs.php', "--path=$folder", '--allow-root', '--no-color' ), explode( ' ', trim( $command ) ), $more ),
			array( array( 'pipe', 'r' ), array( 'pipe', 'w' ), array( 'file', $errors, 'w' ) ),
			$pipes,
			$folder,
			array(
				'WP_CLI_CONFIG_PATH' => '/dev/null',
				'WP_CLI_CACHE_DIR'   => "$folder/cache",
				'PAGER'              => 'cat',
				'COLUMNS'            => '400',
			) + getenv()
		);
		$this->assertIsResource( $process );
		fwrite( $pipes[0], $input );
		fclose( $pipes[0] );
		$out = (string) stream_get_contents( $pipes[1] );
		fclose( $pipes[1] );
		$status      = proc_close( $process );
		$said        = (string) file_get_contents( $errors );
		$this->said .= "wp $command\n$out\n$said\n";
		return array( $status, $out, $said );
	}

	/** The folder of the newest copy; '' when there is none. */
	private static function wp_cli(): string {
		$copies = glob( getenv( 'KEY_HEALTH_SHARED_CACHE' ) . '/wp-cli/*/php/boot-fs.php' );
		$copies = is_array( $copies ) ? $copies : array();
		natsort( $copies );
		return $copies ? dirname( (string) end( $copies ), 2 ) : '';
	}
}
