<?php
/**
 * Puts together what tells people elsewhere.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Parts;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Fix\Test_Email_Memory;
use KeyHealth\Health\Alerts\Alert_Settings;
use KeyHealth\Health\Alerts\Alerts_View;
use KeyHealth\Health\Alerts\Composer;
use KeyHealth\Health\Alerts\Courier;
use KeyHealth\Health\Alerts\Ledger_Store;
use KeyHealth\Health\Alerts\Listener;
use KeyHealth\Health\Alerts\Mail_Sender;
use KeyHealth\Health\Alerts\Mail_Way;
use KeyHealth\Health\Alerts\Sender;
use KeyHealth\Health\Alerts\Timetable;
use KeyHealth\Health\Alerts\Webhook;
use KeyHealth\Health\Alerts\Webhook_Address;
use KeyHealth\Health\Copies\Site_Copy;
use KeyHealth\Network\Policy;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Alert_Parts {

	/** @var Engine */
	private $engine;

	/** @var Http|null */
	private $http;

	/** @var (callable(string): list<string>)|null */
	private $look_up;

	/**
	 * @param Engine                                $engine  The other parts.
	 * @param Http|null                             $http    Another way to webhooks, for tests.
	 * @param (callable(string): list<string>)|null $look_up Addresses of a name, for tests.
	 */
	public function __construct( Engine $engine, ?Http $http = null, ?callable $look_up = null ) {
		$this->engine  = $engine;
		$this->http    = $http;
		$this->look_up = $look_up;
	}

	/** Hears of changes. */
	public function listener(): Listener {
		return new Listener( $this->settings(), $this->store(), new Timetable(), $this->copy(), $this->engine->clock() );
	}

	/** Takes note of changes that it did not hear of: a process may end between a check and its note, and the database may take none. */
	public function catch_up(): void {
		if ( ! $this->settings()->told() ) {
			return;
		}
		$history = $this->engine->watching()->past()->history();
		$this->listener()->catch_up( array_map( 'strval', array_keys( $this->engine->discoverer()->keys() ) ), array( $history, 'of' ) );
	}

	/** Whether somebody looks at the screen at this moment. */
	public static function is_seen(): bool {
		return ! wp_doing_cron() && ! ( defined( 'WP_CLI' ) && \WP_CLI ) && 0 !== get_current_user_id();
	}

	/** The work of the event. */
	public function sender(): Sender {
		return new Sender( $this->settings(), $this->store(), $this->composer(), $this->courier(), $this->listener(), $this->copy(), $this->engine->clock() );
	}

	public function view(): Alerts_View {
		return new Alerts_View( $this->settings(), $this->store(), $this->mail_way(), $this->copy(), $this->engine->catalog(), $this->engine->clock() );
	}

	private function copy(): Site_Copy {
		return $this->engine->watching()->copies()->copy();
	}

	public function settings(): Alert_Settings {
		return new Alert_Settings( self::is_silent() );
	}

	/** Who runs a network may keep its sites from telling people; the main site is theirs. */
	private static function is_silent(): bool {
		return is_multisite() && ! is_main_site() && ! ( new Policy() )->is_on( 'site_alerts' );
	}

	public function store(): Ledger_Store {
		return new Ledger_Store();
	}

	public function composer(): Composer {
		return new Composer( $this->engine->catalog(), new Wording( $this->engine->catalog() ) );
	}

	public function courier(): Courier {
		$http = $this->http ?? new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/' . \KeyHealth\VERSION, Webhook::TIMEOUT_S );
		return new Courier( new Webhook( $http, $this->addresses(), $this->engine->clock() ), new Mail_Sender( $this->mail_way() ), $this->settings() );
	}

	public function addresses(): Webhook_Address {
		$own = array();
		foreach ( array( home_url(), site_url(), network_home_url(), network_site_url() ) as $url ) {
			$own[] = (string) wp_parse_url( $url, PHP_URL_HOST );
		}
		return new Webhook_Address( array_values( array_unique( $own ) ), $this->look_up );
	}

	public function mail_way(): Mail_Way {
		return new Mail_Way(
			$this->engine->catalog(),
			$this->engine->discoverer(),
			$this->engine->examiner(),
			$this->engine->store(),
			$this->engine->fixing()->who_sends(),
			$this->engine->watching()->copies()->switches(),
			static function (): int {
				$last = ( new Test_Email_Memory() )->last();
				return null !== $last && $last['sent'] ? $last['at'] : 0;
			}
		);
	}
}
