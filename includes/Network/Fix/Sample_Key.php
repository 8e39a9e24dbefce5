<?php
/**
 * One site's key that stands for all that share it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Network\Group_Id;

defined( 'ABSPATH' ) || exit;

/**
 * The first site of the group that still has it: what the last sweep noted may be old.
 */
final class Sample_Key {

	/** Sites that are asked. */
	private const LOOK = 20;

	/** @var Group_Uses */
	private $uses;

	/** @var Elsewhere */
	private $elsewhere;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Group_Uses $uses, Elsewhere $elsewhere, Fingerprinter $fingerprinter ) {
		$this->uses          = $uses;
		$this->elsewhere     = $elsewhere;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * Does something with it, on its site.
	 *
	 * @template T
	 * @param string                     $group Id of a group.
	 * @param callable(Site_Kit, Key): T $then  What is done.
	 * @return T
	 * @throws Refused When no site has it any more.
	 */
	public function with( string $group, callable $then ) {
		$print = Group_Id::parts( $group )['fingerprint'] ?? '';
		foreach ( array_slice( $this->uses->of( $group ), 0, self::LOOK ) as $use ) {
			if ( ! Elsewhere::is_there( $use['site'], get_current_network_id() ) ) {
				continue;
			}
			$done = $this->elsewhere->on(
				$use['site'],
				function ( Site_Kit $kit ) use ( $use, $print, $then ): ?array {
					$key = $kit->discoverer()->key( $use['key_id'] );
					return null === $key || $this->fingerprinter->of( $key->main_field()->value() ) !== $print ? null : array( $then( $kit, $key ) );
				}
			);
			if ( null !== $done ) {
				return $done[0];
			}
		}
		throw new Refused( 'nothing_to_fix', __( 'No site stores this key in its own settings any more. Start a sweep to see what is there now.', 'key-health' ), 404 );
	}
}
