<?php
/**
 * What came of opening a stored value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Opened {

	/** @var bool */
	private $is_closed;

	/** @var Secret */
	private $secret;

	/** @var Secret */
	private $sent_instead;

	private function __construct( bool $is_closed, Secret $secret, Secret $sent_instead ) {
		$this->is_closed    = $is_closed;
		$this->secret       = $secret;
		$this->sent_instead = $sent_instead;
	}

	/** The value the plugin gets. */
	public static function plain( Secret $value ): self {
		return new self( false, $value, new Secret( '' ) );
	}

	/**
	 * @param string $sent_instead What the plugin would use then; '' for nothing.
	 */
	public static function closed(
		#[\SensitiveParameter]
		string $sent_instead
	): self {
		return new self( true, new Secret( '' ), new Secret( $sent_instead ) );
	}

	public function is_closed(): bool {
		return $this->is_closed;
	}

	/** Empty when it is closed. */
	public function secret(): Secret {
		return $this->secret;
	}

	/** What the plugin itself uses in place of a closed value; '' for nothing. */
	public function sent_instead(): Secret {
		return $this->sent_instead;
	}
}
