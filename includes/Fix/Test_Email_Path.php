<?php
/**
 * The way that a test email took, in words.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Diagnosis\Mail_Claim;
use KeyHealth\Diagnosis\Mail_Path;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Asked after the mail was sent: some put their mailer in place only then.
 */
final class Test_Email_Path {

	/** @var Catalog */
	private $catalog;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var Mail_Path */
	private $path;

	/** @var bool Whether the reader may know where code stands. */
	private $shows_files;

	public function __construct( Catalog $catalog, Callback_Locator $callbacks, Mail_Path $path, bool $shows_files ) {
		$this->catalog     = $catalog;
		$this->callbacks   = $callbacks;
		$this->path        = $path;
		$this->shows_files = $shows_files;
	}

	/**
	 * Who took part, in order.
	 *
	 * @param list<Key>       $keys   Keys over which mail is sent, by the plugins' settings.
	 * @param Mail_Watch|null $watch  What was seen; null when no mail was sent.
	 * @return list<array{label: string, value: string}>
	 */
	public function of( array $keys, ?Mail_Watch $watch ): array {
		$rows = $this->who_stands_in_the_way();
		foreach ( $this->through( $keys, $watch ) as $value ) {
			$rows[] = self::row( __( 'Sent through', 'key-health' ), $value );
		}
		$mailer = null === $watch || ! $watch->talk()->took_place() ? '' : $watch->talk()->server();
		if ( '' !== $mailer ) {
			$rows[] = self::row( __( 'Mail server', 'key-health' ), $mailer );
		}
		$from = null === $watch ? '' : $watch->talk()->told( 'From' );
		if ( is_email( $from ) ) {
			$rows[] = self::row( __( 'From', 'key-health' ), $from );
		}
		return $rows;
	}

	/**
	 * @return list<array{label: string, value: string}>
	 */
	private function who_stands_in_the_way(): array {
		$rows  = array();
		$owner = $this->callbacks->describe( 'wp_mail', 10 );
		if ( null !== $owner ) {
			$rows[] = self::row( __( 'wp_mail() is replaced by', 'key-health' ), $this->label( $owner ) );
		}
		foreach ( $this->callbacks->all( 'pre_wp_mail' ) as $callback ) {
			$rows[] = self::row( __( 'Mail is taken over by', 'key-health' ), $this->label( $callback ) );
		}
		$sender = $rows ? null : $this->path->sender();
		if ( null !== $sender && in_array( $sender->by(), array( Mail_Claim::PHPMAILER, Mail_Claim::PHPMAILER_INIT ), true ) ) {
			$rows[] = self::row( __( 'Taken over', 'key-health' ), $sender->sentence( $this->shows_files ) );
		}
		return $rows;
	}

	/**
	 * What was seen tells best; else the settings do.
	 *
	 * @param list<Key>       $keys   Keys over which mail is sent.
	 * @param Mail_Watch|null $watch  What was seen.
	 * @return list<string>
	 */
	private function through( array $keys, ?Mail_Watch $watch ): array {
		if ( null !== $watch && $watch->talk()->is_local() ) {
			return array( __( 'PHP’s mail() on this server', 'key-health' ) );
		}
		$names = array();
		foreach ( null === $watch ? array() : $watch->seen() as $seen ) {
			if ( $seen['carries'] ) {
				$used    = $this->used( $keys, $seen['key'] );
				$names[] = null === $used ? ( $this->catalog->provider( $seen['provider'] )['name'] ?? $seen['request']->host() ) : $this->name( $used );
			}
		}
		if ( ! $names ) {
			$names = array_map( array( $this, 'name' ), $keys );
		}
		return $names ? array_values( array_unique( $names ) ) : array( __( 'no plugin that Key Health knows; most likely the server itself', 'key-health' ) );
	}

	/**
	 * @param list<Key> $keys Keys over which mail is sent.
	 */
	private function used( array $keys, ?string $id ): ?Key {
		foreach ( $keys as $key ) {
			if ( $key->id() === $id ) {
				return $key;
			}
		}
		return null;
	}

	/** "MailerSend in WP Mail SMTP", and which of its connections. */
	private function name( Key $key ): string {
		$provider = $this->catalog->provider( $key->provider() );
		/* translators: 1: provider, 2: plugin. */
		$name = sprintf( __( '%1$s in %2$s', 'key-health' ), $provider['name'] ?? $key->provider(), $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin() );
		switch ( $key->use() ) {
			case Key::BACKUP:
				/* translators: %s: "SendGrid in WP Mail SMTP". */
				return sprintf( __( '%s, the backup connection', 'key-health' ), $name );
			case Key::ROUTED:
				/* translators: %s: "SendGrid in WP Mail SMTP". */
				return sprintf( __( '%s, a connection for some of the mail', 'key-health' ), $name );
			default:
				return $name;
		}
	}

	private function label( Callback $callback ): string {
		return $this->shows_files ? $callback->label() : $callback->owner();
	}

	/**
	 * @return array{label: string, value: string}
	 */
	private static function row( string $label, string $value ): array {
		return array(
			'label' => $label,
			'value' => $value,
		);
	}
}
