<?php
/**
 * What was seen while one request went out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Hooks\Tap;

defined( 'ABSPATH' ) || exit;

final class Watch {

	/** @var string The address this server sent from. */
	private $local_address = '';

	/** @var array{how: string, who: string, where: string}|null */
	private $interference;

	/** @var string Where the request goes. */
	private $url;

	/** @var array<string, string> What it was made of. */
	private $sent;

	/** @var Tap|null */
	private $tap;

	/** @var array<string, string> What the transport told of the transfer. */
	private $transfer = array();

	/** @var list<array{string, callable, int, int}> Hooks to take off again. */
	private $hooks = array();

	/** @var bool */
	private $has_left = false;

	/** @var string|true */
	private $certificates = true;

	/** @var float Seconds for which others were in front of it. */
	private $idle_s = 0.0;

	/**
	 * @param string                $url  Where the request goes.
	 * @param array<string, string> $sent The facts of its arguments as we made them.
	 */
	public function __construct( string $url, array $sent ) {
		$this->url  = $url;
		$this->sent = $sent;
	}

	public function url(): string {
		return $this->url;
	}

	/**
	 * @return array<string, string> Holds the key.
	 */
	public function sent(): array {
		return $this->sent;
	}

	/** Has each callback looked at from now on. */
	public function tap( Tap $tap ): void {
		$this->tap = $tap;
		$tap->open();
	}

	/**
	 * @return list<Call> What callbacks of others did.
	 */
	public function calls(): array {
		return null === $this->tap ? array() : $this->tap->calls();
	}

	/**
	 * @return array<string, string> `address`, `port`, `connect_code` (a proxy's answer), and the headers that really left.
	 */
	public function transfer(): array {
		return $this->transfer;
	}

	/**
	 * @param array<string, string> $transfer What the transport told.
	 */
	public function set_transfer( array $transfer ): void {
		$this->transfer = $transfer;
	}

	/** @param mixed $certificates File of certificates, as the site's filters left it. */
	public function trust( $certificates ): void {
		$this->certificates = is_string( $certificates ) && '' !== $certificates ? $certificates : true;
	}

	/** @return string|true File of certificates, or those that come with WordPress. */
	public function trusted() {
		return $this->certificates;
	}

	/** Whether the request was handed to a transport. */
	public function has_left(): bool {
		return $this->has_left;
	}

	public function set_left(): void {
		$this->has_left = true;
	}

	public function local_address(): string {
		return $this->local_address;
	}

	public function set_local_address( string $address ): void {
		$this->local_address = $address;
	}

	/**
	 * @return array{how: string, who: string, where: string}|null
	 */
	public function interference(): ?array {
		return $this->interference;
	}

	public function set_interference( string $how, string $who, string $where ): void {
		$this->interference = array(
			'how'   => $how,
			'who'   => $who,
			'where' => $where,
		);
	}

	public function hook( string $name, callable $callback, int $priority, int $arguments ): void {
		add_filter( $name, $callback, $priority, $arguments );
		$this->hooks[] = array( $name, $callback, $priority, $arguments );
	}

	public function unhook(): void {
		$this->rest();
		$this->hooks = array();
	}

	/** Looks away: another request of ours passes the hooks now. */
	public function rest(): void {
		if ( null !== $this->tap ) {
			$this->tap->close();
		}
		foreach ( $this->hooks as $hook ) {
			remove_filter( $hook[0], $hook[1], $hook[2] );
		}
	}

	/**
	 * Looks again, as before.
	 *
	 * @param float|int $idle_s Seconds for which others were in front of it.
	 */
	public function wake( $idle_s ): void {
		$this->idle_s += $idle_s;
		foreach ( $this->hooks as $hook ) {
			add_filter( ...$hook );
		}
		if ( null !== $this->tap ) {
			$this->tap->open();
		}
	}

	public function idle_s(): float {
		return $this->idle_s;
	}
}
