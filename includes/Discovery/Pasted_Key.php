<?php
/**
 * A key that stands in the code of a plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Config\Search\Hit;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

final class Pasted_Key {

	/** It is what the constant holds. */
	public const USED = 'used';

	/** Nobody reads it there. */
	public const LOST = 'lost';

	/** Only the code itself could tell. */
	public const UNCLEAR = 'unclear';

	/** @var Hit */
	private $hit;

	/** @var string Basename of the plugin in whose file it stands. */
	private $plugin;

	/** @var self::* */
	private $use;

	/**
	 * @param Hit     $hit    Where.
	 * @param string  $plugin Basename of the plugin in whose file it stands.
	 * @param self::* $use    Whether it is what the plugin uses.
	 */
	public function __construct( Hit $hit, string $plugin, string $use ) {
		$this->hit    = $hit;
		$this->plugin = $plugin;
		$this->use    = $use;
	}

	public function hit(): Hit {
		return $this->hit;
	}

	/** Basename of the plugin in whose file it stands. */
	public function plugin(): string {
		return $this->plugin;
	}

	/**
	 * @return self::*
	 */
	public function use(): string {
		return $this->use;
	}

	public function location(): Location {
		$mention = $this->hit->mention();
		return self::USED === $this->use
			? Location::constant( $mention->name(), $this->hit->label(), $mention->line() )
			: Location::plugin_file( $mention->name(), $this->hit->label(), $mention->line() );
	}
}
