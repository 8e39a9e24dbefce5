<?php
/**
 * What a person is shown of the alerts.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * Of a webhook its host and its last 4 characters; of the secret nothing but when it was made.
 *
 * @phpstan-type View array{channels: list<array{id: string, kind: string, shown: string, last4: string|null, state: string, sentence: string}>, most: int, collect: string, quiet: array{from: string, to: string}|null, zone: string, secret_at: string|null, mail: array{open: bool, sentence: string}, rests: string}
 */
final class Alerts_View {

	/** @var Alert_Settings */
	private $settings;

	/** @var Ledger_Store */
	private $store;

	/** @var Mail_Way */
	private $way;

	/** @var Site_Copy */
	private $copy;

	/** @var Catalog */
	private $catalog;

	/** @var Clock */
	private $clock;

	public function __construct( Alert_Settings $settings, Ledger_Store $store, Mail_Way $way, Site_Copy $copy, Catalog $catalog, Clock $clock ) {
		$this->settings = $settings;
		$this->store    = $store;
		$this->way      = $way;
		$this->copy     = $copy;
		$this->catalog  = $catalog;
		$this->clock    = $clock;
	}

	/**
	 * @return array
	 * @phpstan-return View
	 */
	public function view(): array {
		$mail     = $this->mail();
		$ledger   = $this->store->read();
		$channels = array();
		foreach ( $this->settings->channels() as $channel ) {
			$channels[] = $this->channel( $channel, $ledger, $mail );
		}
		$secret_at = $this->settings->secret_at();
		return array(
			'channels'  => $channels,
			'most'      => Alert_Settings::MOST,
			'collect'   => $this->settings->collect(),
			'quiet'     => $this->settings->quiet()->view(),
			'zone'      => wp_timezone_string(),
			'secret_at' => null === $secret_at ? null : Names::time( $secret_at ),
			'mail'      => $mail,
			'rests'     => $this->rests(),
		);
	}

	/** Why nobody is told at present; '' where somebody is. */
	private function rests(): string {
		if ( $this->settings->channels() && ! $this->settings->told() ) {
			return __( 'Alerts rest because the network has switched them off for its sites.', 'key-health' );
		}
		$copy = $this->copy->is_copy() ? $this->copy->state() : null;
		/* translators: %s: address of a site, without its scheme. */
		return null === $copy ? '' : sprintf( __( 'Alerts rest because this site looks like a copy of %s.', 'key-health' ), $copy['of'] );
	}

	/**
	 * @param array{open: bool, sentence: string} $mail Whether mail can carry alerts.
	 * @return array{id: string, kind: string, shown: string, last4: string|null, state: string, sentence: string}
	 */
	private function channel( Channel $channel, Ledger $ledger, array $mail ): array {
		list( $state, $sentence ) = self::state( $ledger->record( $channel->id() ), $ledger->waiting( $channel->id() ), $this->next( $channel->id(), $ledger ) );
		if ( $channel->is_email() && ! $mail['open'] ) {
			list( $state, $sentence ) = array( 'failing', $mail['sentence'] );
		}
		return array(
			'id'       => $channel->id(),
			'kind'     => $channel->kind(),
			'shown'    => $channel->shown(),
			'last4'    => $channel->last4(),
			'state'    => $state,
			'sentence' => $sentence,
		);
	}

	/** When something is told to it next; 0 where that time is not ahead. */
	private function next( string $channel, Ledger $ledger ): int {
		$now  = $this->clock->now();
		$next = $ledger->next( $channel, $now, $this->settings->collect_s() );
		$next = null === $next ? 0 : $this->settings->quiet()->next_loud( max( $next, $now ) );
		return $next > $now ? $next : 0;
	}

	/**
	 * @return array{string, string} `ready`, `waiting`, `failing` or `given_up`, and a sentence.
	 */
	private static function state( Channel_Record $record, int $waiting, int $next ): array {
		$last  = $record->last();
		$words = null === $last ? '' : Delivery::words( $last['ok'], $last['word'], $last['status'] );
		if ( 0 !== $record->given_up_at() ) {
			/* translators: 1: date and time, 2: what went wrong, a whole sentence. */
			return array( 'given_up', sprintf( __( 'A message was given up on %1$s, after a day of tries. %2$s', 'key-health' ), Names::time( $record->given_up_at() ), $words ) );
		}
		if ( $record->is_failing() && 0 === $waiting ) {
			/* translators: %s: what went wrong, a whole sentence. */
			return array( 'ready', sprintf( __( 'The last message did not get through. %s Nothing waits to be told now.', 'key-health' ), $words ) );
		}
		if ( $record->is_failing() && 0 === $next ) {
			/* translators: %s: what went wrong, a whole sentence. */
			return array( 'failing', sprintf( __( 'The last message did not get through. %s', 'key-health' ), $words ) );
		}
		if ( $record->is_failing() ) {
			/* translators: 1: what went wrong, a whole sentence, 2: date and time. */
			return array( 'failing', sprintf( __( 'The last message did not get through. %1$s It is tried again on %2$s.', 'key-health' ), $words, Names::time( $next ) ) );
		}
		if ( $waiting > 0 ) {
			/* translators: %d: number of changes. */
			return array( 'waiting', sprintf( _n( '%d change waits to be told.', '%d changes wait to be told.', $waiting, 'key-health' ), $waiting ) );
		}
		return array(
			'ready',
			/* translators: %s: date and time. */
			null === $last ? __( 'There was nothing to tell so far.', 'key-health' ) : sprintf( __( 'Last told on %s.', 'key-health' ), Names::time( $last['at'] ) ),
		);
	}

	/**
	 * @return array{open: bool, sentence: string}
	 */
	private function mail(): array {
		$stopped = $this->way->stopped_by();
		if ( null !== $stopped ) {
			return array(
				'open'     => false,
				/* translators: %s: name of a plugin. */
				'sentence' => sprintf( __( 'Email is not tried now: mail is switched off in %s.', 'key-health' ), $stopped ),
			);
		}
		$key = $this->way->blocked_by();
		if ( null === $key ) {
			return array(
				'open'     => true,
				'sentence' => __( 'Email takes the same way as all mail of this site. If that way breaks, only a webhook can tell you.', 'key-health' ),
			);
		}
		$provider = $this->catalog->provider( $key->provider() );
		$plugin   = $this->catalog->plugin( $key->plugin() );
		return array(
			'open'     => false,
			'sentence' => sprintf(
				/* translators: 1: provider, 2: plugin. */
				__( 'Email is not tried now: %1$s in %2$s sends this site’s mail, and does not work.', 'key-health' ),
				$provider['name'] ?? $key->provider(),
				$plugin['short_name'] ?? $key->plugin()
			),
		);
	}
}
