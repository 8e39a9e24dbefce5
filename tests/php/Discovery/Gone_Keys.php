<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * The same rows on a site on which the plugin is not active.
 */
final class Gone_Keys {

	/** @var Plugins_On_Site */
	private $site;

	/** @var int */
	private $count = 0;

	public function __construct( Plugins_On_Site $site ) {
		$this->site = $site;
	}

	public function count(): int {
		return $this->count;
	}

	/**
	 * @return list<string> What is not as it should be.
	 */
	public function problems( string $slug ): array {
		$this->site->knows( $slug );
		$this->site->answered_by( null );
		$problems = array();
		foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
			if ( ! $key->seed() ) {
				continue;
			}
			++$this->count;
			foreach ( $this->site->with( $key, fn(): array => $this->of( $key ) ) as $problem ) {
				$problems[] = $key->id() . ': ' . $problem;
			}
		}
		return $problems;
	}

	/**
	 * @return list<string>
	 */
	private function of( Seeded_Key $seeded ): array {
		$this->site->activate( array( 'key-health/plugin.php' ) );
		$engine = $this->site->engine();
		$key    = $engine->discoverer()->key( $seeded->id() );
		if ( null === $key ) {
			return array( 'is not found' );
		}
		$problems = 'gone' === $key->use() && ! $key->in_use() ? array() : array( 'is used as ' . $key->use() );
		$before   = $this->site->asked();
		$engine->checker()->check_all( true );
		if ( $before !== $this->site->asked() ) {
			$problems[] = 'is asked about';
		}
		$report    = $engine->reporter()->report();
		$leftovers = array_filter( $report['conflicts'], fn( array $conflict ): bool => 'leftover_key' === $conflict['diagnosis'] );
		if ( ! $leftovers || $before !== $this->site->asked() ) {
			$problems[] = 'is not told of as left behind';
		}
		return $problems;
	}
}
