<?php
/**
 * What a request may need besides the key: this site's own names.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

final class Context {

	/** @var array{home: string, host: string, sender: string} */
	private $slots;

	/** @var bool Whether a person asked, or the daily check. */
	private $is_asked;

	public function __construct( string $home, string $sender, bool $is_asked ) {
		$this->slots    = array(
			'home'   => $home,
			'host'   => (string) wp_parse_url( $home, PHP_URL_HOST ),
			'sender' => $sender,
		);
		$this->is_asked = $is_asked;
	}

	public function slot( string $name ): string {
		return $this->slots[ $name ] ?? '';
	}

	public function is_asked(): bool {
		return $this->is_asked;
	}

	/** The domain of the sender address. */
	public function sender_domain(): string {
		return (string) substr( (string) strrchr( $this->slots['sender'], '@' ), 1 );
	}
}
