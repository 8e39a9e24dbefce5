<?php
/**
 * Configurations in the style of hosts and stacks, each loaded by a WordPress of its own.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

/**
 * @group single
 *
 * @phpstan-import-type Manifest from Corpus
 * @phpstan-import-type Said from Corpus_Answer
 */
final class Corpus_Test extends Config_Test_Case {

	/** What stands for WordPress while PHP runs a configuration. */
	private const OURS = array( 'begin.php', 'wp-settings.php' );

	/** @var Corpus_Database|null */
	private static $database;

	/** @var array<string, Said> By name of the configuration. */
	private static $said = array();

	/** @var array<string, int> Constants that PHP defined, those whose winner was named, and those that stand in no file under their name. */
	private static $counts = array(
		'defined' => 0,
		'named'   => 0,
		'hidden'  => 0,
	);

	public static function set_up_before_class() {
		parent::set_up_before_class();
		self::$database = new Corpus_Database();
	}

	public static function tear_down_after_class() {
		self::$database->drop();
		self::$said = array();
		parent::tear_down_after_class();
	}

	/**
	 * @return array<string, array{string, Manifest}>
	 */
	public static function configurations(): array {
		return Corpus::all();
	}

	public function test_the_corpus_is_broad_and_half_of_it_is_clean(): void {
		$all   = Corpus::all();
		$clean = array_filter( $all, static fn( array $one ): bool => array() === $one[1]['conflicts'] && array() === $one[1]['keys'] );
		$this->assertGreaterThanOrEqual( 40, count( $all ) );
		$this->assertGreaterThanOrEqual( 0.4 * count( $all ), count( $clean ) );
		$this->assertLessThanOrEqual( 0.6 * count( $all ), count( $clean ) );
		$this->assertSame( count( $all ), count( array_unique( array_map( static fn( array $one ): string => $one[1]['stack'], $all ) ) ), 'Each is told apart by its name.' );
	}

	/**
	 * @dataProvider configurations
	 *
	 * @param Manifest $manifest
	 */
	public function test_each_planted_conflict_is_found_where_it_was_planted_and_no_other( string $name, array $manifest ): void {
		$said = $this->said( $name, $manifest );
		$this->assertSame( self::sorted( $manifest['conflicts'] ), self::sorted( $said['conflicts'] ) );
		$wrong = array_filter( array_column( $said['keys'], 1, 0 ), static fn( string $diagnosis ): bool => '' !== $diagnosis );
		$this->assertSame( $manifest['keys'], $wrong );
		$this->assertNotSame( array(), $said['keys'], 'It is about keys.' );
		$this->assertSame( $manifest['host'], $said['host'] );
	}

	/**
	 * @dataProvider configurations
	 *
	 * @param Manifest $manifest
	 */
	public function test_php_itself_names_the_same_winners( string $name, array $manifest ): void {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$said = $this->said( $name, $manifest );
		$root = $this->folder();
		foreach ( $manifest['environment'] as $variable => $value ) {
			putenv( "$variable=$value" );
		}
		$truth = ( new Oracle() )->ask( array( Corpus::stub( $name, $manifest, $root ) ), $this->folder() )[0];
		array_map( 'putenv', array_keys( $manifest['environment'] ) );
		$this->assertNull( $truth['fatal'] );

		$won = array();
		foreach ( $truth['calls'] as $call ) {
			if ( $call['won'] && ! in_array( basename( $call['file'] ), self::OURS, true ) ) {
				$won[ $call['name'] ] = self::place( $call['file'], $call['line'], (string) realpath( $root ) );
			}
		}
		$named = array_intersect_key( array_filter( $said['winners'] ), $won );
		$this->assertSame( array_intersect_key( $won, $named ), array_replace( array_intersect_key( $won, $named ), $named ) );
		// Statements are no calls: of those PHP does not tell the line.
		foreach ( array_keys( array_diff_key( $truth['constants'], $won ) ) as $constant ) {
			if ( isset( $said['winners'][ $constant ] ) && ! in_array( $constant, array( 'ABSPATH', 'WP_CONTENT_DIR' ), true ) ) {
				list( $file, $line ) = explode( ':', $said['winners'][ $constant ] );
				$this->assertStringContainsString( $constant, explode( "\n", Corpus::tree( $name )[ $file ] )[ (int) $line - 1 ] );
				$won[ $constant ]   = $said['winners'][ $constant ];
				$named[ $constant ] = $said['winners'][ $constant ];
			}
		}
		self::$counts['defined'] += count( $won );
		self::$counts['named']   += count( $named );
		self::$counts['hidden']  += count( array_diff_key( $won, $said['winners'] ) );
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			$unknown = array_keys( array_diff_key( array_intersect_key( $said['winners'], $won ), $named ) );
			fwrite( STDERR, sprintf( "\n%s: %d defined, %d winners named, %.0f ms for the report; unknown: %s\n", $name, count( $won ), count( $named ), 1000 * $said['seconds'], implode( ' ', $unknown ) ) );
		}
	}

	/**
	 * @depends test_php_itself_names_the_same_winners
	 */
	public function test_most_of_the_winners_that_stand_in_a_file_are_named(): void {
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			fwrite( STDERR, "\ncorpus: " . wp_json_encode( self::$counts ) . "\n" );
		}
		$this->assertGreaterThan( 0.8 * ( self::$counts['defined'] - self::$counts['hidden'] ), self::$counts['named'] );
	}

	/**
	 * @dataProvider configurations
	 */
	public function test_another_parser_sees_the_same_definitions( string $name ): void {
		$files = array_filter( Corpus::tree( $name ), static fn( string $path ): bool => '.php' === substr( $path, -4 ), ARRAY_FILTER_USE_KEY );
		foreach ( $files as $path => $code ) {
			$this->assertSame( Corpus_Parser::theirs( $code ), Corpus_Parser::ours( $code ), $path );
		}
	}

	/**
	 * @param Manifest $manifest
	 * @return Said
	 */
	private function said( string $name, array $manifest ): array {
		if ( ! isset( self::$said[ $name ] ) ) {
			$root      = $this->folder() . '/shop';
			$wordpress = Corpus::install( $name, $manifest, $root, rtrim( ABSPATH, '/' ) );
			$job       = array(
				'project'     => dirname( __DIR__, 3 ),
				'root'        => (string) realpath( $root ),
				'wordpress'   => $wordpress,
				'server'      => $manifest['server'],
				'environment' => $manifest['environment'],
				'out'         => "$root.json",
			);
			file_put_contents( "$root.job.json", (string) wp_json_encode( $job ) );
			self::$database->network( $manifest['network'], $manifest['server']['HTTP_HOST'] ?? 'shop.example' );
			$printed = $this->run_php( $manifest, $root, "$root.job.json" );
			$this->assertFileExists( "$root.json", $printed );
			self::$said[ $name ] = json_decode( (string) file_get_contents( "$root.json" ), true );
		}
		return self::$said[ $name ];
	}

	/**
	 * @param Manifest $manifest
	 * @return string What it printed.
	 */
	private function run_php( array $manifest, string $root, string $job ): string {
		$environment = $manifest['environment'] + array( 'KEY_HEALTH_CORPUS' => self::$database->settings( Corpus::options( $manifest ) ) );
		$prepend     = '' === $manifest['prepend'] ? array() : array( '-d', "auto_prepend_file=$root/{$manifest['prepend']}" );
		$command     = array_merge( array( PHP_BINARY, '-d', 'display_errors=stderr' ), $prepend, array( __DIR__ . '/corpus/examine.php', $job ) );
		$process     = proc_open( $command, array( array( 'file', '/dev/null', 'r' ), array( 'pipe', 'w' ), array( 'redirect', 1 ) ), $pipes, $root, $environment + (array) getenv() );
		$this->assertIsResource( $process );
		$printed = (string) stream_get_contents( $pipes[1] );
		proc_close( $process );
		return $printed;
	}

	private static function place( string $file, int $line, string $root ): string {
		// Text from the environment has no file: PHP names the line that evaluates it.
		if ( 1 === preg_match( '~\(\d+\) : eval\(\)\'d code\z~', $file ) ) {
			return "environment:WORDPRESS_CONFIG_EXTRA:$line";
		}
		return ( 0 === strpos( $file, "$root/" ) ? substr( $file, strlen( $root ) + 1 ) : $file ) . ":$line";
	}

	/**
	 * @param list<array{string, string, list<string>}> $conflicts
	 * @return list<string>
	 */
	private static function sorted( array $conflicts ): array {
		$lines = array_map( static fn( array $conflict ): string => sprintf( '%s %s: %s', $conflict[0], $conflict[1], implode( ', ', $conflict[2] ) ), $conflicts );
		sort( $lines );
		return $lines;
	}
}
