<?php
/**
 * A place that is told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a webhook is all that somebody needs to write there: it leaves PHP only as host and last 4.
 */
final class Channel {

	public const EMAIL = 'email';

	/** `generic` is JSON with a signature; the others are the forms of the services of that name. */
	public const KINDS = array( 'generic', 'slack', 'discord', 'teams', self::EMAIL );

	/** @var string */
	private $id;

	/** @var string One of the kinds. */
	private $kind;

	/** @var Secret */
	private $address;

	/** @var int Seconds. */
	private $added_at;

	public function __construct( string $id, string $kind, Secret $address, int $added_at ) {
		$this->id       = $id;
		$this->kind     = $kind;
		$this->address  = $address;
		$this->added_at = $added_at;
	}

	/**
	 * @param mixed $stored As read from the option.
	 */
	public static function restore( $stored ): ?self {
		$id      = Loose::text( $stored, 'id' );
		$kind    = Loose::text( $stored, 'kind' );
		$address = Loose::text( $stored, 'address' );
		if ( 1 !== preg_match( '/^[0-9a-f]{8}$/D', $id ) || ! in_array( $kind, self::KINDS, true ) || '' === $address ) {
			return null;
		}
		return new self( $id, $kind, new Secret( $address ), (int) Loose::text( $stored, 'added_at' ) );
	}

	/**
	 * @return array{id: string, kind: string, address: string, added_at: int} For the option.
	 */
	public function to_array(): array {
		return array(
			'id'       => $this->id,
			'kind'     => $this->kind,
			'address'  => $this->address->reveal(),
			'added_at' => $this->added_at,
		);
	}

	public function id(): string {
		return $this->id;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function is_email(): bool {
		return self::EMAIL === $this->kind;
	}

	/** The whole address. Only for the moment of sending. */
	public function address(): Secret {
		return $this->address;
	}

	public function added_at(): int {
		return $this->added_at;
	}

	/** What may be seen of it: an email address as a whole, of a webhook its host. */
	public function shown(): string {
		return $this->is_email() ? $this->address->reveal() : (string) wp_parse_url( $this->address->reveal(), PHP_URL_HOST );
	}

	/** The last 4 characters of a webhook's address. */
	public function last4(): ?string {
		return $this->is_email() ? null : $this->address->last4();
	}
}
