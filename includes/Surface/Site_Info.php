<?php
/**
 * The section in Site Health's Info.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Health\Reporter;
use KeyHealth\Health\Settings;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

use const KeyHealth\VERSION;

defined( 'ABSPATH' ) || exit;

/**
 * People copy this text into public forums: no end of a key, no fingerprint; what names files is left out of the copy.
 *
 * @phpstan-type Line array{label: string, value: string, debug?: string, private?: bool}
 */
final class Site_Info {

	public const SECTION = 'key-health';

	/** @var Reporter */
	private $reporter;

	/** @var Settings */
	private $settings;

	public function __construct( Reporter $reporter, Settings $settings ) {
		$this->reporter = $reporter;
		$this->settings = $settings;
	}

	/**
	 * @param mixed $info Of WordPress and of other plugins.
	 * @return mixed
	 */
	public function add( $info ) {
		if ( ! is_array( $info ) || ! Access::has_screens() ) {
			return $info;
		}
		try {
			$report = $this->reporter->report();
		} catch ( No_Answer $none ) {
			return $info;
		}

		$info[ self::SECTION ] = array(
			'label'       => __( 'Key Health', 'key-health' ),
			'description' => __( 'What Key Health knows of the keys of this site. No key is in this text.', 'key-health' ),
			'fields'      => $this->general( $report ) + $this->keys( Loose::maps( $report['keys'] ?? null ) ) + $this->conflicts( Loose::maps( $report['conflicts'] ?? null ) ),
		);
		return $info;
	}

	/**
	 * @param array<string, mixed> $report The report.
	 * @return array<string, Line>
	 */
	private function general( array $report ): array {
		$counts = array();
		foreach ( Finding::STATES as $state ) {
			$counts[] = $state . ': ' . Loose::text( $report, 'summary', $state );
		}
		return array(
			'version'    => self::line( __( 'Version', 'key-health' ), VERSION ),
			'summary'    => self::line( __( 'Summary', 'key-health' ), Loose::text( $report, 'summary', 'sentence' ) ),
			'states'     => self::line( __( 'Keys in use, by state', 'key-health' ), implode( ', ', $counts ) ),
			'conflicts'  => self::line( __( 'Conflicts', 'key-health' ), (string) count( Loose::maps( $report['conflicts'] ?? null ) ) ),
			'checked_at' => self::line( __( 'Last check', 'key-health' ), self::time( Loose::text( $report, 'summary', 'checked_at' ) ) ),
			'next_check' => self::line( __( 'Next check', 'key-health' ), self::time( Loose::text( $report, 'summary', 'next_check_at' ) ) ),
			'consent'    => $this->setting( __( 'Providers may be asked', 'key-health' ), 'consent' ),
			'daily'      => $this->setting( __( 'Checks every day', 'key-health' ), 'daily' ),
		);
	}

	/**
	 * @param list<array<string, mixed>> $keys Of the report.
	 * @return array<string, Line>
	 */
	private function keys( array $keys ): array {
		$lines = array();
		foreach ( $keys as $index => $key ) {
			/* translators: 1: name of a provider, 2: name of a plugin. */
			$label = sprintf( __( '%1$s in %2$s', 'key-health' ), Loose::text( $key, 'provider', 'name' ), Loose::text( $key, 'plugin', 'name' ) );
			$where = self::place( $key );

			$lines[ 'key_' . ( $index + 1 ) ] = self::line( $label, self::of_key( $key ) );
			if ( '' !== $where ) {
				/* translators: %s: a key, "MailerSend in WP Mail SMTP". */
				$lines[ 'key_' . ( $index + 1 ) . '_place' ] = self::line( sprintf( __( '%s, place', 'key-health' ), $label ), $where ) + array( 'private' => true );
			}
		}
		return $lines;
	}

	/**
	 * @param array<string, mixed> $key Of the report.
	 */
	private static function of_key( array $key ): string {
		$diagnosis = implode( '/', array_filter( array( Loose::text( $key, 'diagnosis' ), Loose::text( $key, 'reason' ) ) ) );
		$parts     = array(
			Loose::text( $key, 'id' ),
			Loose::text( $key, 'state' ),
			'' === $diagnosis ? '' : $diagnosis . ' (' . Loose::text( $key, 'confidence' ) . ')',
			empty( $key['in_use'] ) ? 'not in use' : '',
			'checked ' . self::time( Loose::text( $key, 'checked_at' ) ),
		);
		return implode( ', ', array_filter( $parts ) );
	}

	/**
	 * @param array<string, mixed> $key Of the report.
	 */
	private static function place( array $key ): string {
		foreach ( Loose::maps( $key['fields'] ?? null ) as $field ) {
			foreach ( Loose::maps( $field['definitions'] ?? null ) as $definition ) {
				return Loose::text( $definition, 'label' );
			}
		}
		return '';
	}

	/**
	 * @param list<array<string, mixed>> $conflicts Of the report.
	 * @return array<string, Line>
	 */
	private function conflicts( array $conflicts ): array {
		$lines = array();
		foreach ( $conflicts as $index => $conflict ) {
			$text = Loose::text( $conflict, 'state' ) . ', ' . Loose::text( $conflict, 'diagnosis' );
			/* translators: %d: a number, from 1. */
			$lines[ 'conflict_' . ( $index + 1 ) ] = self::line( sprintf( __( 'Conflict %d', 'key-health' ), $index + 1 ), $text );
			/* translators: %d: a number, from 1. */
			$lines[ 'conflict_' . ( $index + 1 ) . '_title' ] = self::line( sprintf( __( 'Conflict %d, in words', 'key-health' ), $index + 1 ), Loose::text( $conflict, 'title' ) ) + array( 'private' => true );
		}
		return $lines;
	}

	/**
	 * @return Line
	 */
	private function setting( string $label, string $name ): array {
		$is_on = $this->settings->is_on( $name );
		return self::line( $label, $is_on ? __( 'Yes', 'key-health' ) : __( 'No', 'key-health' ) ) + array( 'debug' => $is_on ? 'true' : 'false' );
	}

	private static function time( string $at ): string {
		return '' === $at ? __( 'never', 'key-health' ) : $at;
	}

	/**
	 * @return array{label: string, value: string}
	 */
	private static function line( string $label, string $value ): array {
		return array(
			'label' => $label,
			'value' => $value,
		);
	}
}
