<?php
/**
 * Who is told of what, as a person has chosen.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Health\Fresh_Options;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * One option, not loaded with every page. The addresses stand in it as they are: sealed with the site's salts they would be lost
 * when somebody changes these, and the site would fall silent without a word.
 */
final class Alert_Settings {

	public const OPTION = 'key_health_alerts';

	/** So many places can be told: all of them together must fit into one run. */
	public const MOST = 5;

	/** What happens within so many seconds is told together. */
	public const COLLECT = array(
		'now'  => 0,
		'hour' => HOUR_IN_SECONDS,
		'day'  => DAY_IN_SECONDS,
	);

	private const SECRET_BYTES = 32;

	/** @var bool Whether nobody is told at present, whoever stands there. */
	private $is_silent;

	public function __construct( bool $is_silent = false ) {
		$this->is_silent = $is_silent;
	}

	/**
	 * Those who are told.
	 *
	 * @return list<Channel>
	 */
	public function told(): array {
		return $this->is_silent ? array() : $this->channels();
	}

	/**
	 * @return list<Channel>
	 */
	public function channels(): array {
		$channels = array();
		foreach ( Loose::maps( $this->stored()['channels'] ?? null ) as $stored ) {
			$channel = Channel::restore( $stored );
			if ( null !== $channel && count( $channels ) < self::MOST ) {
				$channels[] = $channel;
			}
		}
		return $channels;
	}

	public function channel( string $id ): ?Channel {
		foreach ( $this->channels() as $channel ) {
			if ( $id === $channel->id() ) {
				return $channel;
			}
		}
		return null;
	}

	public function add( Channel $channel ): void {
		Fresh_Options::read( array( self::OPTION ) );
		$this->put_channels( array_merge( $this->channels(), array( $channel ) ) );
	}

	public function remove( string $id ): void {
		Fresh_Options::read( array( self::OPTION ) );
		$this->put_channels(
			array_values(
				array_filter(
					$this->channels(),
					static function ( Channel $channel ) use ( $id ): bool {
						return $id !== $channel->id();
					}
				)
			)
		);
	}

	/** `now`, `hour` or `day`. */
	public function collect(): string {
		$collect = Loose::text( $this->stored(), 'collect' );
		return isset( self::COLLECT[ $collect ] ) ? $collect : 'now';
	}

	public function collect_s(): int {
		return self::COLLECT[ $this->collect() ];
	}

	public function quiet(): Quiet_Hours {
		$quiet = $this->stored()['quiet'] ?? null;
		return new Quiet_Hours( Loose::text( $quiet, 'from' ), Loose::text( $quiet, 'to' ), wp_timezone() );
	}

	/**
	 * @param string $collect One of the names of `COLLECT`.
	 * @param string $from    "22:00"; '' where no time is quiet.
	 */
	public function set_times( string $collect, string $from, string $to ): void {
		$this->put(
			array(
				'collect' => $collect,
				'quiet'   => array(
					'from' => $from,
					'to'   => $to,
				),
			)
		);
	}

	/** What webhooks are signed with; null before there is one. */
	public function secret(): ?Secret {
		$secret = Loose::text( $this->stored(), 'secret' );
		return '' === $secret ? null : new Secret( $secret );
	}

	/** When it was made, in seconds. */
	public function secret_at(): ?int {
		$at = (int) Loose::text( $this->stored(), 'secret_at' );
		return 0 === $at ? null : $at;
	}

	/** Makes a new one in place of the old. */
	public function renew_secret( int $now ): Secret {
		$secret = 'khs_' . bin2hex( random_bytes( self::SECRET_BYTES ) );
		$this->put(
			array(
				'secret'    => $secret,
				'secret_at' => $now,
			)
		);
		return new Secret( $secret );
	}

	/**
	 * @param list<Channel> $channels All of them.
	 */
	private function put_channels( array $channels ): void {
		$this->put(
			array(
				'channels' => array_map(
					static function ( Channel $channel ): array {
						return $channel->to_array();
					},
					$channels
				),
			)
		);
	}

	/**
	 * @param array<string, mixed> $changed What is other than before.
	 */
	private function put( array $changed ): void {
		Fresh_Options::read( array( self::OPTION ) );
		update_option( self::OPTION, $changed + $this->stored(), false );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function stored(): array {
		return Loose::map( get_option( self::OPTION, array() ) );
	}
}
