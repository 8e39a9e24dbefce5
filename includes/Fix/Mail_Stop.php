<?php
/**
 * Tells a plugin to send no mail, and to send again.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Mail_Switches;
use KeyHealth\Discovery\Storage;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Model\Clock;
use KeyHealth\Model\No_Answer;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * By the plugin's own setting; what stood there is kept and comes back. Read back before it is said that mail is stopped.
 *
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Mail_Switch from Catalog
 */
final class Mail_Stop {

	/**
	 * Looks whether this is the original again, while mail is stopped: the database may be taken there, where nobody has a reason to
	 * open our screen, and where daily checks may be off.
	 */
	public const HOOK = 'key_health_mail_stopped';

	/** @var Catalog */
	private $catalog;

	/** @var Mail_Switches */
	private $switches;

	/** @var Storage */
	private $storage;

	/** @var Row_Writer */
	private $rows;

	/** @var Site_Copy */
	private $copy;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Mail_Switches $switches, Storage $storage, Row_Writer $rows, Site_Copy $copy, Clock $clock ) {
		$this->catalog  = $catalog;
		$this->switches = $switches;
		$this->storage  = $storage;
		$this->rows     = $rows;
		$this->copy     = $copy;
		$this->clock    = $clock;
	}

	/**
	 * @throws Refused   When this is no copy, or the plugin would send all the same; then its settings are as they were.
	 * @throws No_Answer When the database gives none; then nothing is done.
	 */
	public function stop( string $slug ): void {
		$this->copy->refresh();
		if ( null === $this->copy->state() ) {
			throw new Refused( 'no_copy', __( 'This site is not taken for a copy any more. Its mail goes on.', 'key-health' ), 409 );
		}
		list( $plugin, $switch, $place ) = $this->place( $slug );
		if ( $this->switches->is_stopped( $plugin ) ) {
			return;
		}
		$found  = $this->storage->raw( $place );
		$before = $found->is_there() && ! $found->secret()->is_empty() ? $found->secret()->reveal() : $switch['sends'];
		$this->rows->put( $place, $switch['stops'], false );
		if ( ! $this->switches->is_stopped( $plugin ) ) {
			$this->rows->put( $place, $before, false );
			/* translators: %s: name of a plugin. */
			throw new Refused( 'not_stopped', sprintf( __( '%s does not keep this setting: it would still send mail. Its settings are as they were.', 'key-health' ), $plugin['short_name'] ), 409 );
		}
		$this->keep( array( $slug => $before ) + $this->copy->stopped() );
	}

	/**
	 * @throws Refused   When something else stops mail, too.
	 * @throws No_Answer When the database gives none; then nothing is done.
	 */
	public function resume( string $slug ): void {
		$this->copy->refresh();
		list( $plugin, $switch, $place ) = $this->place( $slug );
		$stopped                         = $this->copy->stopped();
		$this->rows->put( $place, $stopped[ $slug ] ?? $switch['sends'], false );
		unset( $stopped[ $slug ] );
		$this->keep( $stopped );
		if ( $this->switches->is_stopped( $plugin ) ) {
			/* translators: %s: name of a plugin. */
			throw new Refused( 'still_stopped', sprintf( __( 'The setting is back, but %s still sends nothing: a constant stops it as well.', 'key-health' ), $plugin['short_name'] ), 409 );
		}
	}

	/** Mail that was stopped because this was a copy goes on where it is none: nothing else would tell that it was stopped. */
	public function resume_at_home(): void {
		if ( ! $this->copy->stopped() && false === wp_next_scheduled( self::HOOK ) ) {
			return;
		}
		try {
			$this->copy->refresh();
			$this->resume_all();
		} catch ( No_Answer $none ) {
			// The event comes again.
			return;
		}
		$this->plan();
	}

	private function resume_all(): void {
		foreach ( null === $this->copy->state() ? array_keys( $this->copy->stopped() ) : array() as $slug ) {
			try {
				$this->resume( (string) $slug );
			} catch ( Refused $refused ) {
				// What else stops it is told as a conflict.
				continue;
			}
		}
	}

	/**
	 * @param array<string, string> $stopped The former value, by slug of the plugin.
	 */
	private function keep( array $stopped ): void {
		$this->copy->keep_stopped( $stopped );
		$this->plan();
	}

	private function plan(): void {
		$is_planned = false !== wp_next_scheduled( self::HOOK );
		if ( $this->copy->stopped() && ! $is_planned ) {
			wp_schedule_event( $this->clock->now() + HOUR_IN_SECONDS, 'hourly', self::HOOK );
		} elseif ( $is_planned && ! $this->copy->stopped() ) {
			wp_unschedule_hook( self::HOOK );
		}
	}

	/**
	 * @return array
	 * @phpstan-return array{Plugin, Mail_Switch, Place}
	 * @throws Refused When the plugin has no such setting.
	 */
	private function place( string $slug ): array {
		$plugin = $this->catalog->plugin( $slug );
		$switch = $plugin['mail_switch'] ?? null;
		if ( null === $plugin || null === $switch ) {
			throw new Refused( 'no_switch', __( 'This plugin has no setting that stops mail. Deactivate it on this copy.', 'key-health' ), 404 );
		}
		return array( $plugin, $switch, new Place( $switch['option'], $switch['path'] ) );
	}
}
