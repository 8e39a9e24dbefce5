<?php
/**
 * Sends a test email through the site's real mail path, and watches it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * What it proves: that the site's mail path took the message and handed it on. Whether it arrives is another question.
 */
final class Test_Email {

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var Clock */
	private $clock;

	/** @var bool Whether the reader may know where code stands. */
	private $shows_files;

	public function __construct( Catalog $catalog, Discoverer $discoverer, Callback_Locator $callbacks, Clock $clock, bool $shows_files ) {
		$this->catalog    = $catalog;
		$this->discoverer = $discoverer;
		$this->callbacks  = $callbacks;
		$this->clock      = $clock;

		$this->shows_files = $shows_files;
	}

	/**
	 * @return array{sent: bool, to: string, title: string, meaning: string, path: list<array{label: string, value: string}>, error: string|null, at: string} `TestEmailResult` in src/shared/types.ts, without the report.
	 */
	public function send( string $to ): array {
		$keys   = $this->mail_keys();
		$error  = null;
		$listen = static function ( $failure ) use ( &$error ): void {
			$error = is_wp_error( $failure ) ? $failure->get_error_message() : '';
		};
		add_action( 'wp_mail_failed', $listen );
		/* translators: %s: name of the site. */
		$subject = sprintf( __( 'Test email from %s', 'key-health' ), wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) );
		try {
			$sent = wp_mail( $to, $subject, $this->text(), $this->headers( $keys ) );
		} catch ( \Throwable $thrown ) {
			$sent  = false;
			$error = $thrown->getMessage();
		}
		remove_action( 'wp_mail_failed', $listen );
		$sent = (bool) $sent && null === $error;
		return array(
			'sent'    => $sent,
			'to'      => $to,
			'title'   => $sent
				/* translators: %s: email address. */
				? sprintf( __( 'The test email to %s was handed over', 'key-health' ), $to )
				: __( 'The test email was not sent', 'key-health' ),
			'meaning' => $sent
				? __( 'Your site’s mail path took it. Whether it arrives is up to the mail servers after that: look into your inbox, and into spam.', 'key-health' )
				: __( 'Your site’s mail path refused it. The words below are the ones it gave.', 'key-health' ),
			'path'    => $this->path( $keys ),
			'error'   => null === $error || '' === $error ? null : $this->redacted( $error, $keys ),
			'at'      => gmdate( 'Y-m-d\TH:i:s\Z', $this->clock->now() ),
		);
	}

	private function text(): string {
		return sprintf(
			/* translators: 1: address of the site, 2: date and time. */
			__( "This is a test email from %1\$s, sent on %2\$s.\n\nIt took the same way as your site’s other mail. If you can read it, that way works.", 'key-health' ),
			home_url(),
			Names::time( $this->clock->now() )
		);
	}

	/**
	 * The keys over which mail is sent.
	 *
	 * @return list<Key>
	 */
	private function mail_keys(): array {
		return array_values(
			array_filter(
				$this->discoverer->keys(),
				function ( Key $key ): bool {
					return $key->in_use() && 'mail' === ( $this->catalog->plugin( $key->plugin() )['purpose'] ?? '' );
				}
			)
		);
	}

	/**
	 * @param list<Key> $keys Keys over which mail is sent.
	 * @return list<string> Header lines.
	 */
	private function headers( array $keys ): array {
		foreach ( $keys as $key ) {
			$headers = $this->catalog->plugin( $key->plugin() )['test_headers'] ?? array();
			if ( $headers ) {
				return $headers;
			}
		}
		return array();
	}

	/**
	 * Who took part.
	 *
	 * @param list<Key> $keys Keys over which mail is sent.
	 * @return list<array{label: string, value: string}>
	 */
	private function path( array $keys ): array {
		$path  = array();
		$owner = $this->callbacks->describe( 'wp_mail', 10 );
		if ( null !== $owner ) {
			$path[] = array(
				'label' => __( 'wp_mail() is replaced by', 'key-health' ),
				'value' => $this->shows_files ? $owner->label() : $owner->owner(),
			);
		}
		foreach ( $this->callbacks->all( 'pre_wp_mail' ) as $callback ) {
			$path[] = array(
				'label' => __( 'Mail is taken over by', 'key-health' ),
				'value' => $this->shows_files ? $callback->label() : $callback->owner(),
			);
		}
		foreach ( $keys as $key ) {
			$path[] = array(
				'label' => __( 'Sent through', 'key-health' ),
				'value' => $this->name( $key ),
			);
		}
		if ( ! $keys ) {
			$path[] = array(
				'label' => __( 'Sent through', 'key-health' ),
				'value' => __( 'no plugin that Key Health knows; most likely the server itself', 'key-health' ),
			);
		}
		return $path;
	}

	private function name( Key $key ): string {
		$provider = $this->catalog->provider( $key->provider() );
		/* translators: 1: provider, 2: plugin. */
		return sprintf( __( '%1$s in %2$s', 'key-health' ), $provider['name'] ?? $key->provider(), $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin() );
	}

	/**
	 * @param string    $text Words of another plugin or of a provider.
	 * @param list<Key> $keys Keys that must not show in them.
	 */
	private function redacted( string $text, array $keys ): string {
		$secrets = array();
		foreach ( $keys as $key ) {
			$secrets = array_merge( $secrets, array_values( $key->values() ) );
		}
		return mb_substr( ( new Redactor( $secrets ) )->redact( Plain_Text::of( wp_strip_all_tags( $text ) ) ), 0, 1000 );
	}
}
