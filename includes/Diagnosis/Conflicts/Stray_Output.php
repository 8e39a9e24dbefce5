<?php
/**
 * Files of the configuration that print something.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;

defined( 'ABSPATH' ) || exit;

/**
 * What stands before the first opening tag of a file, or behind its last closing one, goes out before WordPress has sent a header.
 *
 * @phpstan-type Printed array{reason: string|null, at: int, line: int, text: string}
 */
final class Stray_Output implements Site_Kind {

	private const BOM = "\xEF\xBB\xBF";

	/** Files that are loaded on every request, before there is anything to answer. */
	private const ROLES = array( Config_File::AUTO_PREPEND, Config_File::WP_CONFIG, Config_File::INCLUDED, Config_File::HOST );

	/** Bytes that are shown. */
	private const SHOWN = 8;

	/** @var Config_Files */
	private $files;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Config_Files $files, Line_Edits $lines ) {
		$this->files = $files;
		$this->lines = $lines;
	}

	public function of( array $keys ): array {
		$key       = self::key( $keys );
		$conflicts = array();
		if ( null === $key ) {
			return array();
		}
		foreach ( $this->files->all() as $file ) {
			$is_asked = in_array( $file->role(), self::ROLES, true ) && null === $file->problem();
			foreach ( $is_asked ? self::printed( $this->files->source( $file ) ) : array() as $printed ) {
				$conflicts[] = $this->conflict( $key, $file, $printed );
			}
		}
		return $conflicts;
	}

	/**
	 * It is about no key; told beside the first that is used.
	 *
	 * @param list<Key> $keys All keys of the site.
	 */
	private static function key( array $keys ): ?Key {
		foreach ( $keys as $key ) {
			if ( $key->in_use() ) {
				return $key;
			}
		}
		return null;
	}

	/**
	 * @return list<array{reason: string|null, at: int, line: int, text: string}>
	 */
	private static function printed( string $source ): array {
		$tokens  = function_exists( 'token_get_all' ) ? token_get_all( $source ) : array();
		$printed = array();
		$first   = $tokens[0] ?? null;
		// A file without any PHP is a text that somebody shows on purpose.
		if ( is_array( $first ) && T_INLINE_HTML === $first[0] && count( $tokens ) > 1 && 0 !== strpos( $first[1], '#!' ) ) {
			$printed[] = array(
				'reason' => self::BOM === $first[1] ? 'bom' : null,
				'at'     => 0,
				'line'   => 1,
				'text'   => $first[1],
			);
		}
		$last = end( $tokens );
		$tag  = $tokens[ count( $tokens ) - 2 ] ?? null;
		if ( is_array( $last ) && T_INLINE_HTML === $last[0] && is_array( $tag ) && T_CLOSE_TAG === $tag[0] ) {
			$printed[] = array(
				'reason' => 'after_close',
				'at'     => strlen( $source ) - strlen( $last[1] ),
				'line'   => $tag[2],
				'text'   => $last[1],
			);
		}
		return $printed;
	}

	/**
	 * @param Key         $key     A key of the site.
	 * @param Config_File $file    The file.
	 * @param array       $printed What it prints.
	 * @phpstan-param Printed $printed
	 */
	private function conflict( Key $key, Config_File $file, array $printed ): Conflict {
		$is_start = 0 === $printed['at'];
		$bytes    = strtoupper( trim( chunk_split( bin2hex( substr( $printed['text'], 0, self::SHOWN ) ), 2, ' ' ) ) );
		return new Conflict(
			'output_before_open',
			$printed['reason'],
			$key,
			array(),
			$file->label() . ( $is_start ? '' : '-end' ),
			$is_start ? $this->lines->strip_start( $file ) : new Line_Edit( 'remove_line', '', $file->label(), $printed['line'], '?>', null, false ),
			null,
			array(
				'file'  => $file->label(),
				'line'  => (string) $printed['line'],
				'count' => (string) $printed['at'],
				'bytes' => strlen( $printed['text'] ) > self::SHOWN ? $bytes . ' …' : $bytes,
			)
		);
	}
}
