<?php
/**
 * The routes of alerts.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Health\Alerts\Alert_Settings;
use KeyHealth\Health\Alerts\Channel;
use KeyHealth\Health\Alerts\Ledger;
use KeyHealth\Health\Alerts\Webhook_Address;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Parts\Alert_Parts;
use KeyHealth\Surface\Rest_Input;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * An address goes in and never comes out. The secret comes out once, when it is made.
 */
final class Alerts extends Routes {

	private const CHANNEL = '/alerts/channels/(?P<id>[0-9a-f]{8})';

	private const TIME = '^$|^([01][0-9]|2[0-3]):[0-5][0-9]$';

	public function register(): void {
		$schema = array( self::class, 'schema' );
		$id     = array(
			'id' => array(
				'type'        => 'string',
				'description' => __( 'Which place that is told.', 'key-health' ),
			),
		);
		$this->route( '/alerts', WP_REST_Server::READABLE, 'view', $schema );
		$this->route( '/alerts', WP_REST_Server::CREATABLE, 'set_times', $schema, self::times() );
		$this->route( '/alerts/channels', WP_REST_Server::CREATABLE, 'add', $schema, self::channel() );
		$this->route( self::CHANNEL, WP_REST_Server::DELETABLE, 'remove', $schema, $id );
		$this->route( self::CHANNEL . '/test', WP_REST_Server::CREATABLE, 'test', $schema, $id );
		$this->route( '/alerts/secret', WP_REST_Server::CREATABLE, 'renew', $schema );
	}

	public function view(): WP_REST_Response {
		return $this->whole();
	}

	public function set_times( WP_REST_Request $request ): WP_REST_Response {
		$alerts = $this->parts();
		$from   = Loose::text( $request->get_param( 'quiet_from' ) );
		$to     = Loose::text( $request->get_param( 'quiet_to' ) );
		if ( ( '' === $from ) !== ( '' === $to ) || ( '' !== $from && $from === $to ) ) {
			throw new Refused( 'quiet_hours', __( 'Quiet hours need a beginning and another end.', 'key-health' ) );
		}
		$alerts->settings()->set_times( Loose::text( $request->get_param( 'collect' ) ), $from, $to );
		$alerts->listener()->wake();
		return $this->whole();
	}

	public function add( WP_REST_Request $request ): WP_REST_Response {
		$alerts   = $this->parts();
		$settings = $alerts->settings();
		$kind     = Loose::text( $request->get_param( 'kind' ) );
		$address  = new Secret( trim( Loose::text( $request->get_param( 'address' ) ) ) );
		$now      = $this->engine->clock()->now();
		$this->examine( $kind, $address );
		$channel = new Channel( bin2hex( random_bytes( 4 ) ), $kind, $address, $now );
		$settings->add( $channel );
		$alerts->store()->change(
			static function ( Ledger $ledger ) use ( $channel ): bool {
				$ledger->open( $channel->id() );
				return true;
			}
		);
		return $this->whole( 'generic' === $kind && null === $settings->secret() ? $settings->renew_secret( $now ) : null );
	}

	/** Whether it is there or not: afterwards it is not. */
	public function remove( WP_REST_Request $request ): WP_REST_Response {
		$id     = Rest_Input::id( $request );
		$alerts = $this->parts();
		$alerts->settings()->remove( $id );
		$alerts->store()->change(
			static function ( Ledger $ledger ) use ( $id ): bool {
				$ledger->close( $id );
				return true;
			}
		);
		return $this->whole();
	}

	public function test( WP_REST_Request $request ): WP_REST_Response {
		$alerts  = $this->parts();
		$channel = $alerts->settings()->channel( Rest_Input::id( $request ) );
		if ( null === $channel ) {
			throw new Refused( 'no_such_channel', __( 'This place is no longer told. Reload the page to see which are.', 'key-health' ), 404 );
		}
		$this->engine->rate_limit()->spend( 'alert', Rate_Limit::ALERT_TESTS_PER_HOUR );
		$delivery = $alerts->courier()->carry( $channel, $alerts->composer()->test() );
		return $this->whole(
			null,
			array(
				'id'       => $channel->id(),
				'ok'       => $delivery->is_ok(),
				'sentence' => $delivery->sentence(),
			)
		);
	}

	public function renew(): WP_REST_Response {
		return $this->whole( $this->parts()->settings()->renew_secret( $this->engine->clock()->now() ) );
	}

	/**
	 * @throws Refused When nobody can be told there.
	 */
	private function examine( string $kind, Secret $address ): void {
		$settings = $this->parts()->settings();
		foreach ( $settings->channels() as $other ) {
			if ( $other->address()->equals( $address ) ) {
				throw new Refused( 'told_already', __( 'This address is told already.', 'key-health' ), 409 );
			}
		}
		if ( count( $settings->channels() ) >= Alert_Settings::MOST ) {
			/* translators: %d: number of places. */
			throw new Refused( 'too_many_channels', sprintf( __( 'No more than %d places can be told. Remove one first.', 'key-health' ), Alert_Settings::MOST ), 409 );
		}
		if ( Channel::EMAIL === $kind ) {
			if ( false === is_email( $address->reveal() ) ) {
				throw new Refused( 'no_email_address', __( 'This is no email address.', 'key-health' ) );
			}
			return;
		}
		$problem = $this->parts()->addresses()->problem( $address );
		if ( null !== $problem ) {
			throw new Refused( $problem, self::problem( $problem ) );
		}
		$service = Webhook_Address::kind_of( $address );
		if ( null !== $service && $service !== $kind ) {
			/* translators: %s: name of a service. */
			throw new Refused( 'other_kind', sprintf( __( 'This is an address of %s. Choose that in the list.', 'key-health' ), ucfirst( $service ) ) );
		}
	}

	private static function problem( string $word ): string {
		$sentences = array(
			'not_https'  => __( 'The address must begin with https://.', 'key-health' ),
			'login'      => __( 'The address must not hold a user name or a password.', 'key-health' ),
			'own_site'   => __( 'This address leads to this site itself. Alerts must go to another one.', 'key-health' ),
			'not_public' => __( 'The address must lead to a host on the internet, by its name.', 'key-health' ),
		);
		return $sentences[ $word ] ?? __( 'This is no address of a webhook. Copy it as a whole, from https:// to its end.', 'key-health' );
	}

	/**
	 * @param Secret|null                                     $secret Made a moment ago.
	 * @param array{id: string, ok: bool, sentence: string}|null $tested How a test ended.
	 */
	private function whole( ?Secret $secret = null, ?array $tested = null ): WP_REST_Response {
		return $this->answer(
			$this->parts()->view()->view() + array(
				'secret' => null === $secret ? null : $secret->reveal(),
				'tested' => $tested,
			)
		);
	}

	private function parts(): Alert_Parts {
		return $this->engine->watching()->alerts();
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: `Alerts` in src/settings/alerts-types.ts.
	 */
	public static function schema(): array {
		$bool = array( 'type' => 'boolean' );
		$text = Schema::text();
		return Schema::answer(
			'key-health-alerts',
			array(
				'channels'  => Schema::list_of(
					Schema::all_of(
						array(
							'id'       => $text,
							'kind'     => Schema::one_of( Channel::KINDS ),
							'shown'    => $text,
							'last4'    => Schema::text( true ),
							'state'    => Schema::one_of( array( 'ready', 'waiting', 'failing', 'given_up' ) ),
							'sentence' => $text,
						)
					),
					Alert_Settings::MOST
				),
				'most'      => array( 'type' => 'integer' ),
				'collect'   => Schema::one_of( array_keys( Alert_Settings::COLLECT ) ),
				'quiet'     => Schema::all_of( array_fill_keys( array( 'from', 'to' ), $text ), true ),
				'zone'      => $text,
				'secret_at' => Schema::text( true ),
				'mail'      => Schema::all_of(
					array(
						'open'     => $bool,
						'sentence' => $text,
					)
				),
				'rests'     => $text,
				'secret'    => Schema::text( true ),
				'tested'    => Schema::all_of(
					array(
						'id'       => $text,
						'ok'       => $bool,
						'sentence' => $text,
					),
					true
				),
			)
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function times(): array {
		$time = array(
			'type'    => 'string',
			'pattern' => self::TIME,
			'default' => '',
		);
		return array(
			'collect'    => Schema::one_of( array_keys( Alert_Settings::COLLECT ) ) + array(
				'required'    => true,
				'description' => __( 'For how long changes are collected into one message.', 'key-health' ),
			),
			'quiet_from' => $time + array( 'description' => __( 'From when on nobody is told, as 22:00 in the time of the site; empty for never.', 'key-health' ) ),
			'quiet_to'   => $time + array( 'description' => __( 'Until when nobody is told, as 07:00.', 'key-health' ) ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function channel(): array {
		return array(
			'kind'    => Schema::one_of( Channel::KINDS ) + array(
				'required'    => true,
				'description' => __( 'In which form it is told.', 'key-health' ),
			),
			'address' => array(
				'type'        => 'string',
				'maxLength'   => 2048,
				'required'    => true,
				'description' => __( 'Address of the webhook, or an email address. It is kept, and not shown again.', 'key-health' ),
			),
		);
	}
}
