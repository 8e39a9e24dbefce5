<?php
/**
 * Looks at what this server brings along for a handshake.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Nobody is asked: a file and a version are looked at.
 */
final class Tls_Tries {

	/** @var Seen */
	private $seen;

	/** @var Clock */
	private $clock;

	public function __construct( Seen $seen, Clock $clock ) {
		$this->seen  = $seen;
		$this->clock = $clock;
	}

	/**
	 * @param Machine $machine What this server is able to do.
	 * @param string  $file    The certificates that it trusts; '' for those that come with WordPress.
	 */
	public function look( Machine $machine, string $file ): void {
		$file  = '' === $file ? ABSPATH . WPINC . '/certificates/ca-bundle.crt' : $file;
		$state = Machine::certificates( $file );
		$this->seen->set_name( 'file', $file );
		$this->seen->learn(
			array(
				'certificates' => $state,
				'tls_old'      => $machine->is_tls_old(),
			)
		);
		$texts = array(
			Machine::FILE_GOOD       => __( 'The file of trusted certificates is there', 'key-health' ),
			Machine::FILE_MISSING    => __( 'The file of trusted certificates is missing', 'key-health' ),
			Machine::FILE_UNREADABLE => __( 'The file of trusted certificates cannot be read', 'key-health' ),
			Machine::FILE_EMPTY      => __( 'The file of trusted certificates holds no certificate', 'key-health' ),
		);
		$this->seen->tell( Machine::FILE_GOOD === $state ? 'done' : 'failed', $texts[ $state ] ?? '', Shown_Path::of( $file ), $this->clock->now() );
		$this->seen->tell(
			$machine->is_tls_old() ? 'failed' : 'done',
			$machine->is_tls_old() ? __( 'This server does not speak TLS 1.2', 'key-health' ) : __( 'This server speaks TLS 1.2 or newer', 'key-health' ),
			$machine->tls(),
			$this->clock->now()
		);
	}
}
