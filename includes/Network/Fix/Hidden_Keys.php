<?php
/**
 * Begins to clear keys of sites that a definition of the network hides.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Network\Definitions\Network_Value;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Sweep\Identity;

defined( 'ABSPATH' ) || exit;

/** Not before its provider has accepted what the network defines: what is hidden may be the better key. */
final class Hidden_Keys {

	/** @var Group_Uses */
	private $uses;

	/** @var Fix_Start */
	private $start;

	/** @var Examiner */
	private $examiner;

	/** @var Identity */
	private $identity;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Clock */
	private $clock;

	public function __construct( Group_Uses $uses, Fix_Start $start, Examiner $examiner, Identity $identity, Fingerprinter $fingerprinter, Clock $clock ) {
		$this->uses          = $uses;
		$this->start         = $start;
		$this->examiner      = $examiner;
		$this->identity      = $identity;
		$this->fingerprinter = $fingerprinter;
		$this->clock         = $clock;
	}

	/**
	 * @param Network_Value $value What the network defines.
	 * @param int           $user  Who begins it.
	 * @throws Refused When it is not accepted, or hides nothing.
	 */
	public function begin( Network_Value $value, int $user ): Fix_Record {
		if ( ! $value->takes_the_place() ) {
			throw new Refused( 'network_mode', __( 'The plugin reads the settings of the network while its network mode is on. The keys of the sites count again without it, so they stay.', 'key-health' ), 409 );
		}
		$key   = $value->key();
		$main  = $key->main_field()->value();
		$print = (string) $this->fingerprinter->of( $main );
		$uses  = '' === $print ? array() : $this->uses->hidden_by( $key->provider(), $print, $key->plugin() );
		if ( ! $uses ) {
			throw new Refused( 'nothing_hidden', __( 'It hides no key of a site any more. Start a sweep to see what is there now.', 'key-health' ), 404 );
		}
		$group = Group_Id::of( $key->provider(), $print );
		$this->start->refuse_second( $group, $value->id() );
		$verdict = $this->examiner->ask( $key, true );
		if ( ! $this->examiner->is_accepted( $verdict ) ) {
			throw new Refused( 'not_accepted', __( 'Its provider does not accept the key of the network at present. Fix that first; nothing was cleared.', 'key-health' ), 409 );
		}
		return $this->start->noted(
			array(
				'kind'       => 'clear',
				'group'      => $group,
				'provider'   => $key->provider(),
				'old'        => '',
				'old_last4'  => '',
				'new'        => $print,
				'last4'      => (string) $main->last4(),
				'main'       => $key->main_field()->name(),
				'marks'      => array(),
				'beside'     => array(),
				'verdict'    => $verdict->to_array(),
				'probe'      => $this->identity->of( $key ),
				'definition' => $value->id(),
				'plugin'     => $key->plugin(),
				'user'       => $user,
				'started_at' => $this->clock->now(),
			),
			$uses,
			''
		);
	}
}
