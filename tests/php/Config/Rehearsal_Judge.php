<?php
/**
 * Holds what a rehearsal says against what PHP did.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Definer;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Place;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;

/**
 * A constant counts when what decides it can be seen: not when it is left to plugins, which are not read.
 *
 * @phpstan-import-type Verdict from Oracle
 */
final class Rehearsal_Judge {

	/** @var array<string, int> */
	public $counts = array(
		'configurations'  => 0,
		'names'           => 0,
		'unknown'         => 0,
		'left to plugins' => 0,
		'defined'         => 0,
		'undefined'       => 0,
		'values'          => 0,
		'runs'            => 0,
		'runs unknown'    => 0,
		'wrong'           => 0,
	);

	/** @var list<string> */
	public $faults = array();

	/** @var list<string> For whoever wants to know less. */
	public $unknowns = array();

	/** What the oracle's driver gives a configuration. */
	public static function surroundings( string $root ): Surroundings {
		$environment = getenv();
		$server      = array( 'HTTP_HOST' => 'shop.example' ) + $environment;
		$given       = new Surroundings( $environment, $environment, $server, array(), 'cli', PHP_VERSION, $root );
		return array() === (array) glob( "$root/wp-content/plugins/*.php" ) ? $given->without_plugins() : $given;
	}

	/**
	 * @param string  $source For people.
	 * @param string  $root   Folder.
	 * @param Verdict $truth  What PHP did.
	 */
	public function judge( string $source, string $root, array $truth ): void {
		++$this->counts['configurations'];
		$scanner   = new Scanner();
		$files     = new Config_Files( "$root/", "$root/wp-content/mu-plugins", "$root/wp-content", $scanner );
		$rehearsal = new Rehearsal( $files, $scanner, self::surroundings( $root ) );
		$won       = array();
		foreach ( $truth['calls'] as $call ) {
			// PHP keeps namespaces in lower case.
			$won += $call['won'] ? array( Definer::key( $call['name'] ) => $call ) : array();
		}
		$constants = array();
		foreach ( $truth['constants'] as $name => $value ) {
			$constants[ Definer::key( (string) $name ) ] = $value;
		}
		$names       = array_keys( array_flip( $rehearsal->names() ) + $constants + $won );
		$has_plugins = array() !== preg_grep( '~/wp-content/plugins/~', $truth['files'] );
		foreach ( array_map( 'strval', $names ) as $name ) {
			$outcome = $rehearsal->outcome( $name );
			if ( $has_plugins && self::is_late( $won[ $name ] ?? null, array_key_exists( $name, $constants ) ) ) {
				// Left to plugins, which may do what they like: whoever says anything has guessed.
				++$this->counts['left to plugins'];
				$problem = Outcome::UNKNOWN === $outcome->status() ? null : 'said to be ' . $outcome->status() . ', but a plugin could define it';
			} else {
				$problem = $this->weigh( $outcome, $won[ $name ] ?? null, $constants, $name );
			}
			$this->note( $problem, "$source: $name" );
		}
		$this->judge_runs( $source, $files, $scanner, $rehearsal, $truth );
	}

	/**
	 * Whether plugins run before a constant is defined, if it is.
	 *
	 * @param array<string, mixed>|null $call     The call that defined it.
	 * @param bool                      $is_there Whether it exists in the end.
	 */
	private static function is_late( ?array $call, bool $is_there ): bool {
		return null === $call ? ! $is_there : $call['late'];
	}

	/**
	 * @param Outcome                   $outcome   What is said.
	 * @param array<string, mixed>|null $call      The call that defined it.
	 * @param array<string, mixed>      $constants Constants at the end.
	 * @param string                    $name      Name.
	 */
	private function weigh( Outcome $outcome, ?array $call, array $constants, string $name ): ?string {
		$is_there = null !== $call || array_key_exists( $name, $constants );
		$value    = null === $call ? $constants[ $name ] ?? null : $call['value'];
		++$this->counts['names'];
		if ( $is_there && false === $outcome->has( $value ) ) {
			return 'another value';
		}
		$this->counts['values'] += (int) $outcome->has_value();
		if ( Outcome::UNKNOWN === $outcome->status() ) {
			++$this->counts['unknown'];
			$this->unknowns[] = $name;
			return null;
		}
		++$this->counts[ $outcome->status() ];
		if ( ( Outcome::DEFINED === $outcome->status() ) !== $is_there ) {
			return 'said to be ' . $outcome->status();
		}
		$place = $outcome->place();
		if ( ! $is_there ) {
			return null;
		}
		if ( null === $place ) {
			return 'no place';
		}
		if ( null === $call ) {
			$located = $place->located();
			return null === $located || Definition_Site::BY_CONST === $located->site()->form() ? null : 'a const statement defines it';
		}
		// Calls that PHP itself makes have no place, evaluated text has one within a place.
		$is_evaluated = 1 === preg_match( '/\A(.*)\((\d+)\) : eval\(\)\'d code/', $call['file'], $found );
		$file         = $is_evaluated ? $found[1] : $call['file'];
		$line         = $is_evaluated ? (int) $found[2] : $call['line'];
		if ( '' !== $file && ( $file !== $place->file()->path() || ! self::is_on( $line, $place ) ) ) {
			return "$file:$line defines it, not " . $place->file()->label() . ':' . $place->line();
		}
		return $call['phase'] === $outcome->phase() ? null : 'not ' . $outcome->phase() . ' WordPress is loaded';
	}

	/** Of `call_user_func( 'define', … )` PHP reports one of its lines, not always the first. */
	private static function is_on( int $line, Place $place ): bool {
		$located = $place->located();
		if ( $line === $place->line() || null === $located ) {
			return $line === $place->line();
		}
		$code  = (string) file_get_contents( $place->file()->path() );
		$words = substr( $code, $located->site()->offset(), $located->site()->end() - $located->site()->offset() );
		return 0 === strpos( $words, 'call_user_func' ) && $line > $place->line() && $line <= $place->line() + count( (array) preg_split( '/\r\n|\n|\r/', $words ) );
	}

	/**
	 * @param string       $source    For people.
	 * @param Config_Files $files     Files.
	 * @param Scanner      $scanner   Scanner.
	 * @param Rehearsal    $rehearsal What is said.
	 * @param Verdict      $truth     What PHP did.
	 */
	private function judge_runs( string $source, Config_Files $files, Scanner $scanner, Rehearsal $rehearsal, array $truth ): void {
		$ran = array();
		foreach ( $truth['calls'] as $call ) {
			$ran[ "{$call['file']}:{$call['line']} {$call['name']}" ] = true;
		}
		$places = array();
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				$places[ "{$file->path()}:{$site->line()} {$site->name()}" ][] = new Located_Site( $file, $site );
			}
		}
		foreach ( $places as $place => $located ) {
			// Of several on one line, and of what is only collected, PHP does not tell.
			if ( 1 !== count( $located ) || Definition_Site::BY_DEFINE !== $located[0]->site()->form() || Config_File::ENVIRONMENT === $located[0]->file()->role() ) {
				continue;
			}
			$code = (string) file_get_contents( $located[0]->file()->path() );
			if ( 0 === strpos( substr( $code, $located[0]->site()->offset() ), 'call_user_func' ) ) {
				continue;
			}
			$runs = $rehearsal->outcome( $located[0]->site()->name() )->runs( $located[0] );
			if ( Outcome::MAYBE === $runs ) {
				++$this->counts['runs unknown'];
				continue;
			}
			++$this->counts['runs'];
			$this->note( ( Outcome::YES === $runs ) === isset( $ran[ $place ] ) ? null : "said to run: $runs", "$source: $place" );
		}
	}

	private function note( ?string $problem, string $where ): void {
		if ( null !== $problem ) {
			++$this->counts['wrong'];
			$this->faults[] = "$where: $problem";
		}
	}
}
