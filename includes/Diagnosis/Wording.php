<?php
/**
 * Finds the words for a diagnosis.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Verdict;
use KeyHealth\Probe\Wp_Http;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Provider from Catalog
 */
final class Wording {

	/** @var Catalog */
	private $catalog;

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/**
	 * The words of a diagnosis, with those of its reason over them.
	 *
	 * @return array{state: string, title: string, meaning: string, button: string, fixes: list<string>, steps: list<string>, proof: string}
	 */
	public function words( string $diagnosis, ?string $reason ): array {
		$entry  = $this->catalog->diagnosis( $diagnosis );
		$reason = null === $reason ? array() : ( $entry['reasons'][ $reason ] ?? array() );
		return array(
			'state'   => $reason['state'] ?? $entry['state'],
			'title'   => $reason['title'] ?? $entry['title'],
			'meaning' => $reason['meaning'] ?? $entry['meaning'],
			'button'  => $reason['button'] ?? ( $entry['button'] ?? '' ),
			'fixes'   => $reason['fixes'] ?? $entry['fixes'],
			'steps'   => $reason['steps'] ?? ( $entry['steps'] ?? array() ),
			'proof'   => $reason['proof'] ?? ( $entry['proof'] ?? '' ),
		);
	}

	/** Whether there are words for it; what is stored may be of another version. */
	public function has( string $diagnosis ): bool {
		return $this->catalog->has_diagnosis( $diagnosis );
	}

	/** Names that hold for everything said about a key. */
	public function names( Key $key, Key_Memory $memory, ?string $fingerprint, string $home ): Names {
		$provider = $this->catalog->provider( $key->provider() );
		$plugin   = $this->catalog->plugin( $key->plugin() );
		$noun     = null === $provider ? __( 'key', 'key-health' ) : $provider['noun'];
		$seen     = $memory->seen( $fingerprint );
		$context  = new Context( $home, $key->sender(), false );
		$names    = array(
			'provider'       => $this->provider_name( $key ),
			'plugin'         => null === $plugin ? $key->plugin() : $plugin['short_name'],
			'key'            => $noun,
			'Key'            => self::capital( $noun ),
			'looks_like'     => $provider['fields'][0]['shape']['looks_like'] ?? __( 'written exactly as its page shows it', 'key-health' ),
			'host'           => null === $provider ? '' : ( $provider['hosts'][0] ?? '' ),
			'seconds'        => (string) Wp_Http::TIMEOUT_S,
			'site'           => $home,
			'site_name'      => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
			'sender_domain'  => $context->sender_domain(),
			'last_ok'        => Names::time( $seen['last_ok'] ?? null ),
			'saved'          => Names::time( $seen['first'] ?? null ),
			'old_address'    => $seen['ok_address'] ?? '',
			'last4'          => (string) $key->main_field()->value()->last4(),
			'old_last4'      => (string) $memory->last4(),
			'length'         => (string) $key->main_field()->value()->length(),
			'switch'         => null === $plugin ? '' : ( $plugin['rule']['constant'] ?? '' ),
			'effect_subject' => $this->subject( $key ),
			'expires'        => null === $memory->expires_on() ? '' : (string) wp_date( Loose::text( get_option( 'date_format' ) ), (int) strtotime( $memory->expires_on() . ' 12:00 UTC' ) ),
		);
		return new Names( $names + array_filter( array( 'since' => self::salts_changed( $memory ) ) ) + self::loss_names( $memory ) + $this->companion_names( $key, $provider ) );
	}

	/**
	 * Names that come from a probe.
	 *
	 * @return array<string, string>
	 */
	public function names_of_verdict( Verdict $verdict ): array {
		$evidence = $verdict->deciding_evidence();
		return array_filter(
			array(
				'host'    => $verdict->name( 'host' ),
				'name'    => $verdict->name( 'name' ),
				'minutes' => $verdict->name( 'minutes' ),
				'retry'   => Names::time( ctype_digit( $verdict->name( 'retry_at' ) ) ? (int) $verdict->name( 'retry_at' ) : null ),
				'address' => $verdict->address(),
				'status'  => null === $evidence ? '' : $evidence->status_words(),
				'quote'   => null === $evidence ? '' : (string) $evidence->quote(),
			)
		);
	}

	public function provider_name( Key $key ): string {
		$provider = $this->catalog->provider( $key->provider() );
		if ( null !== $provider ) {
			return $provider['name'];
		}
		$plugin = $this->catalog->plugin( $key->plugin() );
		foreach ( null === $plugin ? array() : Catalog::stores( $plugin ) as $store ) {
			if ( $store['provider'] === $key->provider() ) {
				return $store['provider_name'];
			}
		}
		return $key->provider();
	}

	/** What does not happen while this key does not work. */
	public function effect( Key $key ): string {
		return $this->effect_of( $this->purpose( $key ) );
	}

	/** @param string $purpose `mail`, `spam`, `marketing` or `other`. */
	public function effect_of( string $purpose ): string {
		switch ( $purpose ) {
			case 'mail':
				return __( 'Mail is not being sent.', 'key-health' );
			case 'spam':
				return __( 'Comments are not checked for spam.', 'key-health' );
			case 'other':
				return __( 'What uses this key does not work.', 'key-health' );
			default:
				return __( 'Newsletter sign-ups may be lost.', 'key-health' );
		}
	}

	/** What a field is called at its provider, or ''. */
	public function field( Key $key, string $name ): string {
		foreach ( $this->catalog->provider( $key->provider() )['fields'] ?? array() as $field ) {
			if ( $name === $field['name'] ) {
				return $field['label'];
			}
		}
		return '';
	}

	public function purpose( Key $key ): string {
		$provider = $this->catalog->provider( $key->provider() );
		$plugin   = $this->catalog->plugin( $key->plugin() );
		return $provider['purpose'] ?? ( $plugin['purpose'] ?? 'mail' );
	}

	private function subject( Key $key ): string {
		switch ( $this->purpose( $key ) ) {
			case 'mail':
				return __( 'your mail', 'key-health' );
			case 'spam':
				return __( 'the spam check', 'key-health' );
			case 'other':
				return __( 'what uses this key', 'key-health' );
			default:
				return __( 'your newsletter', 'key-health' );
		}
	}

	/**
	 * @param Key        $key      The key.
	 * @param array|null $provider Its provider.
	 * @phpstan-param Provider|null $provider
	 * @return array<string, string>
	 */
	private function companion_names( Key $key, ?array $provider ): array {
		foreach ( null === $provider ? array() : $provider['fields'] as $field ) {
			$found = $key->field( $field['name'] );
			if ( ! $field['secret'] && null !== $found ) {
				return array(
					'field' => $field['label'],
					'value' => $key->shown( $found, 100 ),
				);
			}
		}
		return array();
	}

	/** When the site's salts changed, as far as it is known; else ''. */
	private static function salts_changed( Key_Memory $memory ): string {
		$changed = $memory->salts_changed();
		if ( null === $changed ) {
			return '';
		}
		/* translators: 1: date and time, 2: date and time. */
		return sprintf( __( 'between %1$s and %2$s', 'key-health' ), Names::time( $changed['from'] ), Names::time( $changed['to'] ) );
	}

	/**
	 * How the value went away.
	 *
	 * @return array<string, string>
	 */
	private static function loss_names( Key_Memory $memory ): array {
		$loss = $memory->loss();
		return null === $loss ? array() : array(
			'removed' => Names::time( $loss->at() ),
			'remover' => $loss->who(),
			'request' => $loss->request(),
		);
	}

	private static function capital( string $noun ): string {
		return mb_strtoupper( mb_substr( $noun, 0, 1 ) ) . mb_substr( $noun, 1 );
	}
}
