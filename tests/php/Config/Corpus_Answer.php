<?php
/**
 * What Key Health says about the configuration of this request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Host\Host_Clues;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;

/**
 * @phpstan-type Said array{conflicts: list<array{string, string, list<string>}>, keys: list<array{string, string}>, winners: array<string, string|null>, files: array<string, string>, host: string, seconds: float}
 */
final class Corpus_Answer {

	/** @var string */
	private $root;

	public function __construct( string $root ) {
		$this->root = $root;
	}

	/**
	 * @return Said
	 */
	public function to_array(): array {
		$begin  = microtime( true );
		$report = ( new Engine( null, new Canned_Http() ) )->reporter()->report();
		$taken  = microtime( true ) - $begin;
		$files  = new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR );
		$roles  = array();
		foreach ( $files->all() as $file ) {
			$roles[ $this->relative( $file->path() ) ] = $file->role();
		}
		return array(
			'conflicts' => array_map( array( self::class, 'conflict' ), $report['conflicts'] ),
			'keys'      => array_map( array( self::class, 'key' ), $report['keys'] ),
			'winners'   => $this->winners( $files ),
			'files'     => $roles,
			'host'      => ( new Host( Host_Clues::of_this_request() ) )->id(),
			'seconds'   => $taken,
		);
	}

	/**
	 * @param array<string, mixed> $conflict
	 * @return array{string, string, list<string>} Diagnosis, name, and where the definitions stand.
	 */
	private static function conflict( array $conflict ): array {
		$places = array();
		foreach ( $conflict['definitions'] as $definition ) {
			$places[] = null === $definition['file'] ? $definition['kind'] : $definition['file'] . ':' . $definition['line'];
		}
		return array( $conflict['diagnosis'], $conflict['name'], $places );
	}

	/**
	 * @param array<string, mixed> $key
	 * @return array{string, string} Id and diagnosis.
	 */
	private static function key( array $key ): array {
		return array( $key['id'], (string) $key['diagnosis'] );
	}

	/**
	 * @return array<string, string|null> File and line by constant; null where the locator does not say.
	 */
	private function winners( Config_Files $files ): array {
		$scanner = new Scanner();
		$locator = new Constant_Locator( $files, $scanner );
		$winners = array();
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				if ( ! defined( $site->name() ) || 'ABSPATH' === $site->name() ) {
					continue;
				}
				$winner                   = $locator->winner( $site->name(), constant( $site->name() ) );
				$winners[ $site->name() ] = null === $winner ? null : $this->relative( $winner->file()->path() ) . ':' . $winner->site()->line();
			}
		}
		return $winners;
	}

	private function relative( string $path ): string {
		return 0 === strpos( $path, "{$this->root}/" ) ? substr( $path, strlen( $this->root ) + 1 ) : $path;
	}
}
