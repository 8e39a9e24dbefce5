<?php
/**
 * What a log-in by SMTP needs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * As it stands in the mailer's settings. The host is a name or a public address: who can only choose a host must not be able to look
 * round in the server's own network.
 */
final class Smtp_Login {

	/** Words of mailers => what they mean. */
	private const ENCRYPTIONS = array(
		'ssl'      => 'ssl',
		'smtps'    => 'ssl',
		'tls'      => 'tls',
		'starttls' => 'tls',
	);

	/** What PHPMailer takes where no port is stored. */
	private const DEFAULT_PORT = 25;

	/** @var string */
	private $host;

	/** @var int */
	private $port;

	/** @var string '' | 'tls' (STARTTLS) | 'ssl' (TLS from the first byte). */
	private $encryption;

	/** @var string */
	private $user;

	/** @var Secret */
	private $pass;

	/**
	 * @param string $host       A name or a public IPv4 address.
	 * @param int    $port       1 to 65535; 0 for none stored.
	 * @param string $encryption In the mailer's words; what is not known means none, as it does to PHPMailer.
	 * @param string $user       User name.
	 * @param Secret $pass       Password.
	 * @throws Unsendable When host or port is none that can be asked.
	 */
	public function __construct( string $host, int $port, string $encryption, string $user, Secret $pass ) {
		if ( ! self::is_host( $host ) || $port < 0 || $port > 65535 ) {
			throw new Unsendable( 'The name or the port of the server is not one that can be asked.', Unsendable::SERVER );
		}
		$this->host       = $host;
		$this->port       = 0 === $port ? self::DEFAULT_PORT : $port;
		$this->encryption = self::ENCRYPTIONS[ strtolower( trim( $encryption ) ) ] ?? '';
		$this->user       = $user;
		$this->pass       = $pass;
	}

	public function host(): string {
		return $this->host;
	}

	public function port(): int {
		return $this->port;
	}

	/** '' | 'tls' | 'ssl' */
	public function encryption(): string {
		return $this->encryption;
	}

	public function user(): string {
		return $this->user;
	}

	public function pass(): Secret {
		return $this->pass;
	}

	private static function is_host( string $host ): bool {
		if ( strlen( $host ) > 253 || 1 !== preg_match( '/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?$/iD', $host ) ) {
			return false;
		}
		// The resolver takes "2130706433", "127.1" and "0x7f.1" for addresses too.
		if ( 1 !== preg_match( '/(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/iD', $host ) ) {
			return true;
		}
		return false !== filter_var( $host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 | FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
	}
}
