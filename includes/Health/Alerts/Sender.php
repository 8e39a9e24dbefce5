<?php
/**
 * Tells what is to be told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Health\Watching\Stale_Options;
use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * The work of the event, and done nowhere else. Before a message leaves, its channel is taken in the database: another run that comes
 * at the same time leaves it alone, and one that dies meanwhile is followed by a new try minutes later.
 *
 * @phpstan-import-type Item from Channel_Record
 */
final class Sender {

	/** No new message is begun after so many seconds. */
	private const TIME_BOX_S = 20;

	/** @var Alert_Settings */
	private $settings;

	/** @var Ledger_Store */
	private $store;

	/** @var Composer */
	private $composer;

	/** @var Courier */
	private $courier;

	/** @var Listener */
	private $listener;

	/** @var Site_Copy */
	private $copy;

	/** @var Clock */
	private $clock;

	/** @var bool Whether a run is planned that takes over should this one be killed. */
	private $is_followed = false;

	public function __construct( Alert_Settings $settings, Ledger_Store $store, Composer $composer, Courier $courier, Listener $listener, Site_Copy $copy, Clock $clock ) {
		$this->settings = $settings;
		$this->store    = $store;
		$this->composer = $composer;
		$this->courier  = $courier;
		$this->listener = $listener;
		$this->copy     = $copy;
		$this->clock    = $clock;
	}

	public function run(): void {
		if ( $this->copy->is_copy() ) {
			// The event and what waits came along from the original, which tells it itself.
			return;
		}
		$this->is_followed = false;

		$began = hrtime( true );
		foreach ( $this->settings->quiet()->is_quiet( $this->clock->now() ) ? array() : $this->webhooks_first() as $channel ) {
			if ( hrtime( true ) - $began >= self::TIME_BOX_S * 1000000000 ) {
				break;
			}
			$this->tell( $channel );
		}
		if ( $this->is_followed ) {
			// Messages take seconds, in which others may have planned something.
			Stale_Options::drop_events();
		}
		$this->listener->wake( $this->is_followed );
	}

	private function tell( Channel $channel ): void {
		$items = $this->taken( $channel->id() );
		if ( ! $items ) {
			return;
		}
		if ( ! $this->is_followed ) {
			// WordPress has taken the event of this run off its list. Others' mailers may end the process.
			$this->listener->follow_up();
			$this->is_followed = true;
		}
		$delivery = $this->courier->carry( $channel, $this->composer->message( $items ) );
		$now      = $this->clock->now();
		$this->store->change(
			static function ( Ledger $ledger ) use ( $channel, $items, $delivery, $now ): bool {
				$record = $ledger->record( $channel->id() );
				$delivery->is_ok() ? $record->succeed( $items, $delivery, $now ) : $record->fail( $items, $delivery, $now );
				return true;
			}
		);
	}

	/**
	 * What this process, and no other, is to tell to a channel.
	 *
	 * @return array
	 * @phpstan-return list<Item>
	 */
	private function taken( string $channel ): array {
		$items     = array();
		$now       = $this->clock->now();
		$collect_s = $this->settings->collect_s();
		$is_ours   = $this->store->change(
			static function ( Ledger $ledger ) use ( $channel, $now, $collect_s, &$items ): bool {
				$items = $ledger->due( $channel, $now, $collect_s );
				return $items && $ledger->record( $channel )->claim( $items, $now );
			}
		);
		return $is_ours ? $items : array();
	}

	/**
	 * A mail may take long, and may end the process.
	 *
	 * @return list<Channel>
	 */
	private function webhooks_first(): array {
		$channels = $this->settings->told();
		usort(
			$channels,
			static function ( Channel $a, Channel $b ): int {
				return $a->is_email() <=> $b->is_email();
			}
		);
		return $channels;
	}
}
