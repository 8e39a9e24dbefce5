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

	/** With what a mark begins where no plugin sends mail; else it begins with a hexadecimal digit. */
	private const NO_MAIL = 'k';

	/** @var Site_Copy */
	private $copy;

	/** @var Mail_Switches */
	private $switches;

	public function __construct( Site_Copy $copy, Mail_Switches $switches ) {
		$this->copy     = $copy;
		$this->switches = $switches;
	}

	/**
	 * Names what a banner says of it, '' where there is nothing to say: it is no copy, it has no key in use, or every plugin that sends is
	 * stopped.
	 *
	 * @param list<Key> $keys All keys of the site.
	 */
	public function mark( array $keys ): string {
		$mark = $this->copy->mark();
		$used = array_filter( $keys, static fn( Key $key ): bool => $key->in_use() );
		if ( '' === $mark || ! $used ) {
			return '';
		}
		$stopped = array_column( $this->switches->of( $keys ), 'stopped' );
		if ( ! $stopped ) {
			return self::NO_MAIL . substr( $mark, 1 );
		}
		return in_array( false, $stopped, true ) ? $mark : '';
	}

	/** Whether what has this mark is that mail would be sent. */
	public static function speaks_of_mail( string $mark ): bool {
		return 0 !== strpos( $mark, self::NO_MAIL );
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
