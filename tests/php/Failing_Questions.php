<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * A database that gives no answer to some questions, until it is mended.
 */
trait Failing_Questions {

	/** @var string What a question that fails has in it; '' for none. */
	private $failing = '';

	/** @var bool Whether one has failed. */
	private $has_failed = false;

	private function questions_fail( string $text ): void {
		if ( '' === $this->failing ) {
			$GLOBALS['wpdb']->suppress_errors( true );
			wp_cache_flush();
			add_filter( 'query', array( $this, 'failed' ) );
		}
		$this->failing    = $text;
		$this->has_failed = false;
	}

	private function questions_are_answered(): void {
		remove_filter( 'query', array( $this, 'failed' ) );
		$GLOBALS['wpdb']->suppress_errors( false );
		$this->failing = '';
		wp_cache_flush();
	}

	public function failed( string $query ): string {
		if ( 0 !== strpos( ltrim( $query ), 'SELECT' ) || false === strpos( $query, $this->failing ) ) {
			return $query;
		}
		$this->has_failed = true;
		return 'SELECT nothing FROM (SELECT 1) AS question';
	}
}
