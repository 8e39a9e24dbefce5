<?php
/**
 * What the settings page shows.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Calendar\Agenda;
use KeyHealth\Health\Calendar\Feed_Link;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The shape is `SettingsPage` in src/settings/types.ts.
 */
final class Settings_View {

	/** Those that the page can change. */
	public const SWITCHES = array( 'daily', 'guard', 'banner' );

	/** @var Settings */
	private $settings;

	/** @var Schedule */
	private $schedule;

	/** @var Discoverer */
	private $discoverer;

	/** @var Provider_View */
	private $providers;

	/** @var Agenda */
	private $agenda;

	/** @var Feed_Link */
	private $link;

	public function __construct( Settings $settings, Schedule $schedule, Discoverer $discoverer, Provider_View $providers, Agenda $agenda, Feed_Link $link ) {
		$this->settings   = $settings;
		$this->schedule   = $schedule;
		$this->discoverer = $discoverer;
		$this->providers  = $providers;
		$this->agenda     = $agenda;
		$this->link       = $link;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function page(): array {
		return array(
			'choices'        => array(
				'daily'         => null !== $this->schedule->next(),
				'guard'         => $this->settings->is_on( 'guard' ),
				'banner'        => $this->settings->is_on( 'banner' ),
				'rotation_days' => $this->settings->number( 'rotation_days' ),
			),
			'asked'          => $this->asked(),
			'dates'          => $this->agenda->dates(),
			'not_reminded'   => $this->agenda->not_reminded(),
			'calendar_since' => Key_View::iso( $this->link->made_at() ),
			'links'          => array(
				'health'  => admin_url( 'tools.php?page=key-health' ),
				'privacy' => current_user_can( 'manage_privacy_options' ) ? admin_url( 'options-privacy.php?tab=policyguide' ) : null,
			),
		);
	}

	/**
	 * @return list<array{provider: string, hosts: list<string>, receives: string}>
	 */
	private function asked(): array {
		return array_map(
			static function ( array $provider ): array {
				return array(
					'provider' => Loose::text( $provider, 'name' ),
					'hosts'    => array_values( Loose::texts( $provider['hosts'] ?? null ) ),
					'receives' => Loose::text( $provider, 'receives' ),
				);
			},
			array_values( $this->providers->of( $this->discoverer->keys() ) )
		);
	}
}
