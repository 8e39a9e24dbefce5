<?php
/**
 * Looks names up.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Clock;
use KeyHealth\Probe\Control;

defined( 'ABSPATH' ) || exit;

/**
 * PHP's own look-up has no limit of time, so it is left out where one has already been waited for in vain.
 */
final class Name_Tries {

	/** What a look-up takes where the name server answers at all, in seconds. */
	private const SECONDS = 2;

	/** @var Ways */
	private $ways;

	/** @var Clock */
	private $clock;

	/** @var Stopwatch */
	private $watch;

	/** @var Seen */
	private $seen;

	public function __construct( Ways $ways, Clock $clock, Stopwatch $watch, Seen $seen ) {
		$this->ways  = $ways;
		$this->clock = $clock;
		$this->watch = $watch;
		$this->seen  = $seen;
	}

	/**
	 * @param string  $host     Name of the provider's host.
	 * @param Attempt $provider The try to reach it.
	 */
	public function look_up( string $host, Attempt $provider ): void {
		if ( in_array( $provider->kind(), array( '', 'no_transport', 'blocked_by_site' ), true ) || $this->seen->facts()['by_proxy'] ) {
			// Behind a proxy it is the proxy that looks names up.
			return;
		}
		$awaited = 'dns' === $provider->kind() && false !== stripos( $provider->words(), 'timed out' );
		$names   = 'dns' === $provider->kind() && '' !== $this->seen->facts()['control'] ? array( $host, Control::HOST ) : array( $host );
		foreach ( $names as $name ) {
			if ( $awaited || ! $this->watch->allows( self::SECONDS ) ) {
				/* translators: %s: host name. */
				$this->tell( 'skipped', __( 'The name %s was not looked up once more', 'key-health' ), $name, __( 'That could have taken too long.', 'key-health' ) );
			} else {
				$this->one( $name );
			}
		}
	}

	private function one( string $host ): void {
		$found = $this->ways->addresses( $host, false );
		if ( null === $found ) {
			/* translators: %s: host name. */
			$this->tell( 'skipped', __( 'The name %s was not looked up', 'key-health' ), $host, __( 'This server does not let PHP look up names.', 'key-health' ) );
			return;
		}
		$newer = $found && Control::HOST !== $host ? (array) $this->ways->addresses( $host, true ) : array();
		$all   = array_merge( $found, $newer );
		$this->seen->learn( array( 'has_ipv6' => $this->seen->facts()['has_ipv6'] || $newer ) );
		if ( $all ) {
			$this->seen->found( $host, $all );
			/* translators: %s: host name. */
			$this->tell( 'done', __( 'The name %s is found', 'key-health' ), $host, implode( ', ', $all ) );
		} elseif ( 'dns' === $this->seen->facts()['provider'] ) {
			$this->seen->found( $host, array() );
			/* translators: %s: host name. */
			$this->tell( 'failed', __( 'The name %s is not found', 'key-health' ), $host, '' );
			// Where it could not be asked, its name still tells.
			$this->seen->learn( Control::HOST === $host && null === $this->seen->facts()['control'] ? array( 'control' => 'dns' ) : array() );
		} else {
			/* translators: %s: host name. */
			$this->tell( 'skipped', __( 'PHP itself finds no address of %s', 'key-health' ), $host, __( 'The request did find one.', 'key-health' ) );
		}
	}

	private function tell( string $state, string $text, string $host, string $sub ): void {
		$this->seen->tell( $state, sprintf( $text, '`' . $host . '`' ), $sub, $this->clock->now() );
	}
}
