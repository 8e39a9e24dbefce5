<?php
/**
 * What a run of tries has shown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Facts from Cause
 * @phpstan-type Line array{id: string, state: string, text: string, sub: string, at: string}
 */
final class Seen {

	/**
	 * @var array<string, mixed>
	 * @phpstan-var Facts
	 */
	private $facts = Cause::NOTHING;

	/** @var list<Line> */
	private $lines = array();

	/** @var list<Attempt> */
	private $attempts = array();

	/** @var array<string, list<string>> By name of the host. */
	private $addresses = array();

	/** @var array<string, string> What sentences need: `file`, `proxy`, `local`, `open_port`. */
	private $names = array();

	/**
	 * @phpstan-return Facts
	 */
	public function facts(): array {
		return $this->facts;
	}

	/**
	 * @param array<string, mixed> $more Some of the facts.
	 * @phpstan-param array{can_send?: bool, provider?: string, status?: int|null, control?: string, by_proxy?: bool, has_ipv6?: bool, over_ipv4?: string|null, certificates?: string, minutes_off?: int|null, tls_old?: bool} $more
	 */
	public function learn( array $more ): void {
		$this->facts = array_merge( $this->facts, $more );
	}

	public function cause(): string {
		return Cause::of( $this->facts );
	}

	/**
	 * @param string $state done, failed or skipped.
	 * @param string $text  What was tried, and what became of it.
	 * @param string $sub   The details.
	 * @param int    $at    Seconds since 1970.
	 */
	public function tell( string $state, string $text, string $sub, int $at ): void {
		$this->lines[] = array(
			'id'    => 'tried',
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
			'at'    => gmdate( 'Y-m-d\TH:i:s\Z', $at ),
		);
	}

	/**
	 * @return list<Line>
	 */
	public function lines(): array {
		return $this->lines;
	}

	public function keep( Attempt $attempt ): void {
		$this->attempts[] = $attempt;
	}

	/**
	 * @return list<Attempt>
	 */
	public function attempts(): array {
		return $this->attempts;
	}

	/**
	 * @param string       $host      Name of a host.
	 * @param list<string> $addresses Its addresses.
	 */
	public function found( string $host, array $addresses ): void {
		$this->addresses[ $host ] = array_values( array_unique( array_merge( $this->addresses[ $host ] ?? array(), $addresses ) ) );
	}

	/**
	 * @return array<string, list<string>>
	 */
	public function addresses(): array {
		return $this->addresses;
	}

	public function name( string $name ): string {
		return $this->names[ $name ] ?? '';
	}

	public function set_name( string $name, string $value ): void {
		$this->names[ $name ] = $value;
	}
}
