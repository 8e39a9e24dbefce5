<?php
/**
 * The plugins of a site as parts that can be left out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

/**
 * A part is one plugin, or several that need each other. Each stands after those it needs: those that its header names
 * (`Requires Plugins`), and the plugin whose name its own folder goes on (`elementor-pro` after `elementor`). Where the latter is a
 * coincidence it does no harm: the two run together, and the search still tells which of them is guilty.
 */
final class Parts {

	/** @var array<string, list<string>> By file: the files it needs. */
	private $needs;

	/** @var list<string> Always there. */
	private $base;

	/** @var list<list<string>> */
	private $parts = array();

	/**
	 * @param array<string, list<string>> $plugins By file, in the order in which they load: folders that it requires.
	 * @param list<string>                $kept    Files that are always there, with what they need.
	 */
	public function __construct( array $plugins, array $kept ) {
		$this->needs = self::resolved( $plugins );
		$this->base  = array_values( array_filter( array_map( 'strval', array_keys( $plugins ) ), fn( string $file ): bool => $this->is_needed_by( $file, $kept ) ) );
		$left        = array_values( array_diff( array_map( 'strval', array_keys( $plugins ) ), $this->base ) );
		while ( $left ) {
			foreach ( $left as $file ) {
				$part = array_values( array_filter( $left, fn( string $other ): bool => $other === $file || $this->reaches( $file, $other ) && $this->reaches( $other, $file ) ) );
				$rest = array_diff( $left, $part );
				if ( ! array_filter( $rest, fn( string $other ): bool => $this->reaches( $file, $other ) ) ) {
					$this->parts[] = $part;
					$left          = array_values( $rest );
					break;
				}
			}
		}
	}

	/**
	 * Files that are always there.
	 *
	 * @return list<string>
	 */
	public function base(): array {
		return $this->base;
	}

	/**
	 * Files by part, each part after those it needs.
	 *
	 * @return list<list<string>>
	 */
	public function files(): array {
		return $this->parts;
	}

	/**
	 * For each part the parts it needs.
	 *
	 * @return list<list<int>>
	 */
	public function needs(): array {
		$needs = array();
		foreach ( $this->parts as $number => $files ) {
			$needs[ $number ] = array();
			for ( $other = 0; $other < $number; $other++ ) {
				if ( $this->reaches( $files[0], $this->parts[ $other ][0] ) ) {
					$needs[ $number ][] = $other;
				}
			}
		}
		return array_values( $needs );
	}

	/**
	 * @param list<string> $kept Files.
	 */
	private function is_needed_by( string $file, array $kept ): bool {
		return in_array( $file, $kept, true ) || array_filter( $kept, fn( string $one ): bool => $this->reaches( $one, $file ) );
	}

	/** Whether one needs the other, or something that needs it. */
	private function reaches( string $from, string $to ): bool {
		return isset( self::reached( $this->needs, $from )[ $to ] );
	}

	/**
	 * @param array<string, list<string>> $needs By file.
	 * @return array<string, true> Files.
	 */
	private static function reached( array $needs, string $from ): array {
		$reached = array();
		$next    = $needs[ $from ] ?? array();
		while ( $next ) {
			$file = array_pop( $next );
			if ( ! isset( $reached[ $file ] ) ) {
				$reached[ $file ] = true;
				$next             = array_merge( $next, $needs[ $file ] ?? array() );
			}
		}
		return $reached;
	}

	/**
	 * @param array<string, list<string>> $plugins By file: folders.
	 * @return array<string, list<string>> By file: files.
	 */
	private static function resolved( array $plugins ): array {
		$files = array();
		foreach ( array_keys( $plugins ) as $file ) {
			$files[ self::slug( (string) $file ) ][] = (string) $file;
		}
		$needs = array();
		foreach ( $plugins as $file => $slugs ) {
			$needs[ (string) $file ] = array_merge( array(), ...array_map( static fn( string $slug ): array => $files[ $slug ] ?? array(), $slugs ) );
		}
		foreach ( array_keys( $needs ) as $file ) {
			foreach ( $files as $slug => $parents ) {
				$is_longer = 0 === strpos( self::slug( (string) $file ), $slug . '-' );
				foreach ( $is_longer ? $parents : array() as $parent ) {
					// What a header says counts more than a name.
					if ( ! isset( self::reached( $needs, $parent )[ $file ] ) ) {
						$needs[ $file ][] = $parent;
					}
				}
			}
		}
		return $needs;
	}

	/** As WordPress names a plugin among those that others require. */
	private static function slug( string $file ): string {
		return false === strpos( $file, '/' ) ? basename( $file, '.php' ) : dirname( $file );
	}
}
