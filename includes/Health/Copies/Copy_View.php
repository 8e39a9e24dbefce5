<?php
/**
 * A copy as the report shows it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Copies;

use KeyHealth\Diagnosis\Mail_Switches;
use KeyHealth\Health\Key_View;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type View from Mail_Switches
 */
final class Copy_View {

	/** @var Site_Copy */
	private $copy;

	/** @var Mail_Switches */
	private $switches;

	public function __construct( Site_Copy $copy, Mail_Switches $switches ) {
		$this->copy     = $copy;
		$this->switches = $switches;
	}

	/**
	 * Names what a banner says of it, '' where there is nothing to say: it is no copy, or every plugin that sends is stopped.
	 *
	 * @param list<Key> $keys All keys of the site.
	 */
	public function mark( array $keys ): string {
		$mark = $this->copy->mark();
		$all  = '' === $mark ? array() : array_column( $this->switches->of( $keys ), 'stopped' );
		return $all && ! in_array( false, $all, true ) ? '' : $mark;
	}

	/**
	 * @param list<Key> $keys All keys of the site.
	 * @return array{of: string, since: string, muted: list<string>, switches: list<View>}|null `Report['site']['copy']` in src/shared/types.ts.
	 */
	public function of( array $keys ): ?array {
		$state = $this->copy->state();
		if ( null === $state ) {
			return null;
		}
		$muted = array();
		foreach ( $keys as $key ) {
			if ( $key->in_use() && $this->copy->mutes( $key ) ) {
				$muted[] = $key->id();
			}
		}
		return array(
			'of'       => $state['of'],
			'since'    => (string) Key_View::iso( $state['since'] ),
			'muted'    => $muted,
			'switches' => $this->switches->of( $keys ),
		);
	}
}
