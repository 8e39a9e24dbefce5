<?php
/**
 * What was seen while one request went out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

final class Watch {

	/** @var string The address this server sent from. */
	private $local_address = '';

	/** @var array{how: string, who: string, where: string}|null */
	private $interference;

	/** @var list<array{string, callable, int}> Hooks to take off again. */
	private $hooks = array();

	/** @var bool */
	private $has_left = false;

	/** @var string|true */
	private $certificates = true;

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
		$this->hooks[] = array( $name, $callback, $priority );
	}

	public function unhook(): void {
		foreach ( $this->hooks as $hook ) {
			remove_filter( $hook[0], $hook[1], $hook[2] );
		}
		$this->hooks = array();
	}
}
