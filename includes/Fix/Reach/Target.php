<?php
/**
 * Who is to be reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Secret;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Smtp_Login;

defined( 'ABSPATH' ) || exit;

/**
 * The host to which the key would go, without the key.
 */
final class Target {

	/** Where mail servers take log-ins: TLS from the first byte, STARTTLS, and the port between servers (RFC 8314, 6409, 5321). */
	private const MAIL_PORTS = array(
		587 => 'tls',
		465 => 'ssl',
		25  => '',
	);

	/** @var string */
	private $host;

	/** @var Smtp_Login|null */
	private $login;

	/** @var array{url: string, answer: string}|null */
	private $page;

	/** @var bool */
	private $is_typed;

	/**
	 * @param string                                  $host     Name of the host.
	 * @param Smtp_Login|null                         $login    Of a mail server, without name and password.
	 * @param array{url: string, answer: string}|null $page     The provider's own page for this question.
	 * @param bool                                    $is_typed Whether a person wrote the name into the plugin's settings.
	 */
	public function __construct( string $host, ?Smtp_Login $login = null, ?array $page = null, bool $is_typed = false ) {
		$this->host     = $host;
		$this->login    = $login;
		$this->page     = $page;
		$this->is_typed = $is_typed;
	}

	public static function of_mail( Smtp_Login $login ): self {
		return new self( $login->host(), self::without_name( $login->host(), $login->port(), $login->encryption() ), null, true );
	}

	public function host(): string {
		return $this->host;
	}

	public function port(): int {
		return null === $this->login ? 443 : $this->login->port();
	}

	public function is_typed(): bool {
		return $this->is_typed;
	}

	public function login(): ?Smtp_Login {
		return $this->login;
	}

	/** What the provider's own page says when it is reached; '' for any answer. */
	public function expected(): string {
		return $this->page['answer'] ?? '';
	}

	public function request(): Request {
		return null === $this->page ? new Request( 'HEAD', 'https://' . $this->host . '/' ) : new Request( 'GET', $this->page['url'] );
	}

	/**
	 * The other ports at which mail servers take log-ins.
	 *
	 * @return list<Smtp_Login>
	 */
	public function other_logins(): array {
		$others = array();
		foreach ( null === $this->login ? array() : self::MAIL_PORTS as $port => $encryption ) {
			if ( $port !== $this->port() ) {
				$others[] = self::without_name( $this->host, $port, $encryption );
			}
		}
		return $others;
	}

	private static function without_name( string $host, int $port, string $encryption ): Smtp_Login {
		return new Smtp_Login( $host, $port, $encryption, '', new Secret( '' ) );
	}
}
