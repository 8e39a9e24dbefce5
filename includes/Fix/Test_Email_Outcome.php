<?php
/**
 * What became of a test email, and who says so.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Nobody can promise that a mail arrives. The most that can be told is who took it: a provider, a mail server, or this server's own
 * `mail()`, which answers before anything is sent.
 *
 * @phpstan-import-type Seen from Mail_Watch
 */
final class Test_Email_Outcome {

	/** @var Catalog */
	private $catalog;

	/** @var Mail_Watch */
	private $watch;

	/** @var string */
	private $to;

	/** @var bool What WordPress was told. */
	private $told;

	/**
	 * @param Catalog    $catalog Knows the names of providers.
	 * @param Mail_Watch $watch   What was seen.
	 * @param string     $to      Who gets the mail.
	 * @param bool       $told    Whether WordPress was told that it was sent, and of no failure.
	 */
	public function __construct( Catalog $catalog, Mail_Watch $watch, string $to, bool $told ) {
		$this->catalog = $catalog;
		$this->watch   = $watch;
		$this->to      = $to;
		$this->told    = $told;
	}

	/** Some plugins say "sent" whatever their provider answers: the answer counts. */
	public function is_sent(): bool {
		return $this->told && ! $this->is_refused_by_provider() && ! $this->is_refused_by_server();
	}

	public function title(): string {
		$last = $this->last();
		if ( $this->is_sent() ) {
			if ( null !== $last && $this->is_accepted( $last ) ) {
				/* translators: 1: provider, 2: email address. */
				return sprintf( __( '%1$s accepted the test email to %2$s', 'key-health' ), $this->name( $last ), $this->to );
			}
			if ( $this->is_accepted_by_server() ) {
				/* translators: 1: host name and port, 2: email address. */
				return sprintf( __( 'The mail server %1$s accepted the test email to %2$s', 'key-health' ), $this->watch->talk()->server(), $this->to );
			}
			/* translators: %s: email address. */
			return sprintf( __( 'The test email to %s was handed over', 'key-health' ), $this->to );
		}
		if ( null !== $last && $this->is_refused_by_provider() ) {
			/* translators: %s: provider. */
			return sprintf( __( '%s refused the test email', 'key-health' ), $this->name( $last ) );
		}
		if ( $this->is_refused_by_server() ) {
			/* translators: %s: host name and port. */
			return sprintf( __( 'The mail server %s refused the test email', 'key-health' ), $this->watch->talk()->server() );
		}
		return __( 'The test email was not sent', 'key-health' );
	}

	public function meaning(): string {
		if ( ! $this->is_sent() ) {
			return $this->is_refused_by_provider() || $this->is_refused_by_server()
				? __( 'The words below are its own.', 'key-health' )
				: __( 'Your site’s mail path refused it. The words below are the ones it gave.', 'key-health' );
		}
		$sentences = array( $this->who_took_it(), __( 'Whether it arrives is up to the mail servers after that: look into your inbox, and into spam.', 'key-health' ) );
		$first     = $this->first_refusal();
		if ( null !== $first ) {
			/* translators: %s: provider. */
			array_unshift( $sentences, sprintf( __( 'It was tried through %s first, which refused it.', 'key-health' ), $this->name( $first ) ) );
		}
		return implode( ' ', $sentences );
	}

	/**
	 * @return list<string> Ids of the keys over which it was accepted.
	 */
	public function keys(): array {
		$last = $this->last();
		return null !== $last && null !== $last['key'] && $this->is_accepted( $last ) ? array( $last['key'] ) : array();
	}

	private function who_took_it(): string {
		$last = $this->last();
		if ( ( null !== $last && $this->is_accepted( $last ) ) || $this->is_accepted_by_server() ) {
			return __( 'Its answer stands below.', 'key-health' );
		}
		return $this->watch->talk()->is_local()
			? __( 'PHP’s mail() on this server took it, and tells no more.', 'key-health' )
			: __( 'Your site’s mail path took it. What a provider answered did not pass through WordPress, so Key Health cannot show it.', 'key-health' );
	}

	/**
	 * The last request that handed it over; null when none was seen.
	 *
	 * @return array|null
	 * @phpstan-return Seen|null
	 */
	private function last(): ?array {
		$last = null;
		foreach ( $this->watch->seen() as $seen ) {
			$last = $seen['carries'] ? $seen : $last;
		}
		return $last;
	}

	/**
	 * @return array|null
	 * @phpstan-return Seen|null
	 */
	private function first_refusal(): ?array {
		foreach ( $this->watch->seen() as $seen ) {
			if ( $seen['carries'] && ! $this->is_accepted( $seen ) && $seen !== $this->last() ) {
				return $seen;
			}
		}
		return null;
	}

	/**
	 * @param array $seen A request.
	 * @phpstan-param Seen $seen
	 */
	private function is_accepted( array $seen ): bool {
		return null !== $seen['status'] && $seen['status'] >= 200 && $seen['status'] < 300;
	}

	private function is_refused_by_provider(): bool {
		$last = $this->last();
		return null !== $last && null !== $last['status'] && $last['status'] >= 400;
	}

	private function is_accepted_by_server(): bool {
		$status = $this->watch->talk()->status();
		return null === $this->last() && null !== $status && $status < 300;
	}

	private function is_refused_by_server(): bool {
		return null === $this->last() && (int) $this->watch->talk()->status() >= 400;
	}

	/**
	 * @param array $seen A request.
	 * @phpstan-param Seen $seen
	 */
	private function name( array $seen ): string {
		return $this->catalog->provider( $seen['provider'] )['name'] ?? $seen['request']->host();
	}
}
