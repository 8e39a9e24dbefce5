<?php
/**
 * A value with a text of the plugin's own before it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * ZeptoMail 3.3.3 stores a token as the whole header, "Zoho-enczapikey …" (transMail.php:493), and sends it as it stands there.
 */
final class Prefixed implements Codec {

	/** @var string */
	private $before;

	/**
	 * @param array<string, mixed> $spec From the catalog.
	 */
	public function __construct( array $spec ) {
		$this->before = Loose::text( $spec, 'before' );
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		$has = '' !== $this->before && 0 === strpos( $stored, $this->before );
		return Opened::plain( new Secret( $has ? substr( $stored, strlen( $this->before ) ) : $stored ) );
	}

	public function seal( Secret $value ): string {
		return $this->before . $value->reveal();
	}

	public function salts(): array {
		return array();
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return $this;
	}
}
