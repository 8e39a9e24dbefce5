<?php
/**
 * Compares the definitions of a file before and after a change, one by one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Include_Site;
use KeyHealth\Config\Source\Marker;
use KeyHealth\Config\Source\Scan;
use KeyHealth\Model\Line_Change;

final class Site_List {

	private Edit $edit;

	private Scan $old;

	private Scan $new;

	public function __construct( Edit $edit, Scan $old, Scan $new ) {
		$this->edit = $edit;
		$this->old  = $old;
		$this->new  = $new;
	}

	/** Whether exactly the one definition that is meant has come, gone or changed. */
	public function is_as_meant(): bool {
		if ( $this->others( $this->old ) !== $this->others( $this->new ) || null !== $this->new->error_line() || $this->new->is_too_deep() ) {
			return false;
		}
		$old  = array_map( array( self::class, 'fingerprint' ), $this->old->sites() );
		$new  = array_map( array( self::class, 'fingerprint' ), $this->new->sites() );
		$gone = self::without( $old, $new );
		$come = self::without( $new, $old );
		switch ( $this->edit->change()->kind() ) {
			case Line_Change::REMOVE:
				return 1 === count( $gone ) && array() === $come && $this->is_one_of( $gone[0], $this->old );
			case Line_Change::INSERT:
				return array() === $gone && 1 === count( $come ) && $this->is_one_of( $come[0], $this->new );
			case Line_Change::STRIP_START:
				return array() === $gone && array() === $come;
			case Line_Change::STRAIGHTEN:
				// PHP may read the rest of a file with other eyes once the quotes are right.
				return null !== $this->old->error_line()
					|| 1 === count( $gone ) && 1 === count( $come ) && $this->is_one_of( $gone[0], $this->old ) && $this->is_one_of( $come[0], $this->new );
			default:
				// What moves or gets the value that it has is the same as before in all that is compared here.
				return array() === $gone && array() === $come
					|| 1 === count( $gone ) && 1 === count( $come ) && $this->is_one_of( $gone[0], $this->old ) && $this->is_one_of( $come[0], $this->new );
		}
	}

	/** All that makes two definitions the same, but where they stand; nothing can be read in it. */
	public static function fingerprint( Definition_Site $site ): string {
		$value = $site->value();
		$parts = array(
			$site->name(),
			$site->form(),
			$site->value_kind(),
			null === $value ? '' : hash( 'sha256', $value->reveal() ),
			hash( 'sha256', wp_json_encode( $site->scalar() ) . $site->env() ),
			$site->reach(),
			$site->guarded() ? 'guarded' : '',
			$site->in_function() ? 'function' : '',
			$site->after_settings() ? 'after' : '',
		);
		return implode( ' ', $parts );
	}

	private function is_one_of( string $fingerprint, Scan $scan ): bool {
		foreach ( $scan->sites() as $site ) {
			if ( in_array( $site->name(), Checks::names( $this->edit ), true ) && self::fingerprint( $site ) === $fingerprint ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What else happens in the file.
	 *
	 * @return list<string>
	 */
	private function others( Scan $scan ): array {
		if ( null !== $this->old->error_line() ) {
			return array();
		}
		$kinds = array( 'unnamed ' . count( $scan->unnamed() ), 'settings ' . (int) ( null !== $scan->settings() ) );
		foreach ( $scan->includes() as $include ) {
			$kinds[] = self::of_include( $include );
		}
		foreach ( $scan->markers() as $marker ) {
			$kinds[] = self::of_marker( $marker );
		}
		return $kinds;
	}

	private static function of_include( Include_Site $include ): string {
		return 'include ' . wp_json_encode( $include->path() ) . ' ' . $include->context()->reach();
	}

	private static function of_marker( Marker $marker ): string {
		return 'marker ' . $marker->kind() . ' ' . $marker->context()->reach();
	}

	/**
	 * What is in a list more often than in another one.
	 *
	 * @param list<string> $list  One.
	 * @param list<string> $other The other.
	 * @return list<string>
	 */
	private static function without( array $list, array $other ): array {
		foreach ( $other as $item ) {
			$at = array_search( $item, $list, true );
			if ( false !== $at ) {
				unset( $list[ $at ] );
			}
		}
		return array_values( $list );
	}
}
