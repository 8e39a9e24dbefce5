<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * A second face of the test site, for what one process can see only once: constants, must-use plugins, a broken wp-config.php.
 *
 * It shares WordPress, the plugins and the database with the site, and has files of its own. What is run in it happens in a database
 * transaction that is never committed. The test itself must not have written to the rows that it writes to: they would be locked.
 */
final class Site_Twin {

	private const ANCHOR = "/* That's all, stop editing!";

	/** @var string */
	private $folder;

	/** @var list<string> */
	private $php;

	/**
	 * @param string       $folder An empty folder, under the site's own so that nothing is found one level up.
	 * @param list<string> $php    More arguments for PHP.
	 * @param string|null  $site   Folder of the site; by default the one that is loaded.
	 */
	public function __construct( string $folder, array $php = array(), ?string $site = null ) {
		$this->folder = $folder;
		$this->php    = $php;
		$site         = rtrim( $site ?? ABSPATH, '/' );
		foreach ( array( 'wp-load.php', 'wp-settings.php', 'wp-config.php', '.domain' ) as $file ) {
			copy( "$site/$file", "$folder/$file" );
		}
		foreach ( array( 'wp-admin', 'wp-includes' ) as $linked ) {
			symlink( "$site/$linked", "$folder/$linked" );
		}
		mkdir( "$folder/wp-content/mu-plugins", 0777, true );
		foreach ( array( 'plugins', 'themes' ) as $linked ) {
			symlink( "$site/wp-content/$linked", "$folder/wp-content/$linked" );
		}
	}

	public function folder(): string {
		return $this->folder;
	}

	/**
	 * Lines of PHP where wp-config.php invites them.
	 */
	public function configure( string ...$lines ): self {
		$config = $this->read( 'wp-config.php' );
		$before = implode( "\n", $lines ) . "\n\n" . self::ANCHOR;
		return $this->write( 'wp-config.php', str_replace( self::ANCHOR, $before, $config ) );
	}

	/**
	 * @param string $code PHP without its opening tag.
	 */
	public function must_use( string $name, string $code ): self {
		return $this->write( "wp-content/mu-plugins/$name.php", "<?php\n$code\n" );
	}

	public function write( string $file, string $text ): self {
		file_put_contents( "$this->folder/$file", $text );
		return $this;
	}

	public function read( string $file ): string {
		return (string) file_get_contents( "$this->folder/$file" );
	}

	/** The line on which a text stands for the first time, counted from 1. */
	public function line_of( string $text, string $file = 'wp-config.php' ): int {
		return substr_count( (string) strstr( $this->read( $file ), $text, true ), "\n" ) + 1;
	}

	/**
	 * Runs code in it as its administrator.
	 *
	 * @param string               $code  Ends with `return …;`, which must have a form in JSON.
	 * @param array<string, mixed> $names Variables of the code.
	 * @return mixed
	 */
	public function run( string $code, array $names = array() ) {
		$prelude = "global \$wpdb;\n\$wpdb->query( 'SET autocommit = 0' );\n\$wpdb->query( 'START TRANSACTION' );\n";
		foreach ( $names as $name => $value ) {
			$prelude .= "\$$name = " . var_export( $value, true ) . ";\n";
		}
		return $this->result( array_merge( array( PHP_BINARY ), $this->php, array( dirname( __DIR__ ) . '/wordpress/eval.php', $this->folder ) ), $prelude . $code );
	}

	/** Takes its files away. */
	public function remove(): void {
		$items = new \RecursiveIteratorIterator(
			new \RecursiveDirectoryIterator( $this->folder, \FilesystemIterator::SKIP_DOTS ),
			\RecursiveIteratorIterator::CHILD_FIRST
		);
		foreach ( $items as $item ) {
			$item->isDir() && ! $item->isLink() ? rmdir( $item->getPathname() ) : unlink( $item->getPathname() );
		}
		rmdir( $this->folder );
	}

	/**
	 * What PHP complained about in it so far.
	 */
	public function log(): string {
		$file = "$this->folder/wp-content/debug.log";
		return is_file( $file ) ? (string) file_get_contents( $file ) : '';
	}

	/**
	 * @param list<string> $command What to run.
	 * @param string       $input   For its standard input.
	 * @return mixed
	 */
	private function result( array $command, string $input ) {
		$pipes = array();
		// In the site's own folder, as a web server would: plugins require files by names like "plugin.php", and there is one here too.
		$process = proc_open( $command, array( array( 'pipe', 'r' ), array( 'pipe', 'w' ), array( 'file', "$this->folder/errors", 'w' ) ), $pipes, $this->folder );
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'PHP could not be started.' );
		}
		fwrite( $pipes[0], $input );
		fclose( $pipes[0] );
		$output = (string) stream_get_contents( $pipes[1] );
		fclose( $pipes[1] );
		$status = proc_close( $process );
		$lines  = explode( "\n", trim( $output ) );
		$result = json_decode( (string) end( $lines ), true );
		if ( 0 !== $status || ( null === $result && 'null' !== end( $lines ) ) ) {
			throw new \RuntimeException( "The site said:\n" . substr( $output, -500 ) . "\n" . $this->read( 'errors' ) . "\n" . $this->log() );
		}
		return $result;
	}
}
