<?php
/**
 * What changed between two looks around.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\History;

use KeyHealth\Model\Site_Change;

defined( 'ABSPATH' ) || exit;

/**
 * What a hook has told happened at that time, the rest some time between the two looks.
 *
 * @phpstan-import-type Picture from Surroundings
 * @phpstan-import-type Process_Part from Surroundings
 */
final class Differences {

	/** @var array<string, int> When what a hook has told happened: plugin file, `core` or `theme` => seconds. */
	private $told;

	/** @var list<Site_Change> */
	private $changes = array();

	/**
	 * @param array<string, int> $told When what a hook has told happened: plugin file, `core` or `theme` => seconds.
	 */
	public function __construct( array $told ) {
		$this->told = $told;
	}

	/**
	 * @param array $before The look before.
	 * @param array $now    This one.
	 * @phpstan-param Picture $before
	 * @phpstan-param Picture $now
	 * @return list<Site_Change>
	 */
	public function between( array $before, array $now ): array {
		$this->changes = array();
		$times         = array( $before['at'], $now['at'] );
		$this->plugins( $before['plugins'], $now['plugins'], $times );
		if ( '' !== $before['core'] && $before['core'] !== $now['core'] ) {
			$this->add( Site_Change::CORE_UPDATED, 'core', array( 'WordPress', $before['core'], $now['core'] ), $times );
		}
		if ( '' !== $before['theme'] && $before['theme'] !== $now['theme'] ) {
			$this->add( Site_Change::THEME_SWITCHED, 'theme', array( $now['theme_name'], $before['theme_name'], $now['theme_name'] ), $times );
		}
		foreach ( $now['processes'] as $name => $process ) {
			if ( isset( $before['processes'][ $name ] ) ) {
				$this->process( $before['processes'][ $name ], $process );
			}
		}
		return $this->changes;
	}

	/**
	 * @param array<string, array{name: string, version: string}> $before By file.
	 * @param array<string, array{name: string, version: string}> $now    By file.
	 * @param array{int, int}                                      $times  Of the two looks.
	 */
	private function plugins( array $before, array $now, array $times ): void {
		foreach ( $now as $file => $plugin ) {
			$old = $before[ $file ] ?? null;
			if ( null === $old ) {
				$this->add( Site_Change::PLUGIN_ACTIVATED, (string) $file, array( $plugin['name'], '', $plugin['version'] ), $times );
			} elseif ( $old['version'] !== $plugin['version'] && '' !== $plugin['version'] ) {
				$this->add( Site_Change::PLUGIN_UPDATED, (string) $file, array( $plugin['name'], $old['version'], $plugin['version'] ), $times );
			}
		}
		foreach ( array_diff_key( $before, $now ) as $file => $plugin ) {
			$this->add( Site_Change::PLUGIN_DEACTIVATED, (string) $file, array( $plugin['name'], $plugin['version'], '' ), $times );
		}
	}

	/**
	 * @param array $before What PHP was like.
	 * @param array $now    What it is like.
	 * @phpstan-param Process_Part $before
	 * @phpstan-param Process_Part $now
	 */
	private function process( array $before, array $now ): void {
		$times = array( $before['at'], $now['at'] );
		if ( '' !== $before['php'] && $before['php'] !== $now['php'] ) {
			$this->add( Site_Change::PHP_CHANGED, 'php', array( 'PHP', $before['php'], $now['php'] ), $times );
		}
		if ( '' !== $before['salts'] && $before['salts'] !== $now['salts'] ) {
			$this->add( Site_Change::SALTS_CHANGED, 'salts', array( '', '', '' ), $times );
		}
		// With other salts every value has another fingerprint; that a constant came or went is still seen.
		$is_same_epoch = $before['epoch'] === $now['epoch'];
		foreach ( array_intersect_key( $now['constants'], $before['constants'] ) as $name => $print ) {
			$old = $before['constants'][ $name ];
			if ( $old !== $print && ( $is_same_epoch || '' === $old || '' === $print ) ) {
				$this->add( Site_Change::CONSTANT_CHANGED, (string) $name, array( (string) $name, '' === $old ? '' : 'defined', '' === $print ? '' : 'defined' ), $times );
			}
		}
	}

	/**
	 * @param array{string, string, string} $words Name, before, after.
	 * @param array{int, int}               $times Of the two looks.
	 */
	private function add( string $kind, string $subject, array $words, array $times ): void {
		$told            = $this->told[ $subject ] ?? null;
		$words           = array(
			'name'   => $words[0],
			'before' => $words[1],
			'after'  => $words[2],
		);
		$this->changes[] = null === $told ? new Site_Change( $kind, $subject, $words, $times[0], $times[1] ) : new Site_Change( $kind, $subject, $words, $told, $told );
	}
}
