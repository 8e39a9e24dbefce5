<?php
/**
 * A message to the provider, ready to send.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * In the form that the provider's support asks for, where the catalog has one. Made of the report, which holds no key; a line of
 * which something is not known is left out.
 */
final class Support_Message {

	/**
	 * @param array<string, mixed> $report   `Report` in src/shared/types.ts.
	 * @param array<string, mixed> $entry    The key's entry in it.
	 * @param array<string, mixed> $versions `Versions` of Support_Versions.
	 * @return array{to: string, subject: string, body: string}
	 */
	public function of( array $report, array $entry, array $versions ): array {
		$provider = Loose::map( Loose::map( $report['providers'] ?? null )[ Loose::text( $entry, 'provider', 'id' ) ] ?? null );
		$template = Loose::text( $provider, 'message' );
		$values   = $this->values( $report, $entry, $versions );
		$links    = Loose::map( $provider['links'] ?? null );
		return array(
			'to'      => Loose::text( $links, 'support' ) ?: Loose::text( $links, 'site' ),
			/* translators: 1: "API key", 2: host name of a site. */
			'subject' => sprintf( __( '%1$s for %2$s does not work', 'key-health' ), ucfirst( Loose::text( $entry, 'noun' ) ), Loose::text( $report, 'site', 'host' ) ),
			'body'    => self::write( '' === $template ? self::standard() : $template, $values ),
		);
	}

	/** For providers without a form of their own. */
	private static function standard(): string {
		return __( "Hello,\n\nmy website {site} cannot use its {noun}, and I cannot see why.\n\n{noun}: ends in {last4} ({length} characters)\nUsed by: {plugin}\nAnswer on {date}: {status} {quote}\nWhat was tried: {tried}\nThis server’s IP address: {address}\n\nCould you tell me what to change?\n\nThank you", 'key-health' );
	}

	/**
	 * @param array<string, mixed> $report   The report.
	 * @param array<string, mixed> $entry    The key's entry in it.
	 * @param array<string, mixed> $versions Versions.
	 * @return array<string, string>
	 */
	private function values( array $report, array $entry, array $versions ): array {
		$asked = array_values(
			array_filter(
				array_merge( Loose::maps( array( $entry['evidence'] ?? null ) ), Loose::maps( $entry['also_asked'] ?? null ) ),
				static function ( array $facts ): bool {
					return 'provider' === Loose::text( $facts, 'purpose' );
				}
			)
		);
		$found = self::told( $asked );
		$facts = Loose::map( $entry['evidence'] ?? null );
		$field = self::secret_field( $entry );
		$own   = array(
			'site'      => Loose::text( $report, 'site', 'url' ),
			'site_name' => Loose::text( $report, 'site', 'name' ),
			'host'      => Loose::text( $report, 'site', 'host' ),
			'provider'  => Loose::text( $entry, 'provider', 'name' ),
			'plugin'    => Loose::text( $versions, 'plugin' ) ?: Loose::text( $entry, 'plugin', 'name' ),
			'noun'      => Loose::text( $entry, 'noun' ),
			'address'   => Loose::text( $report, 'site', 'address', 'ip' ),
			'last4'     => Loose::text( $field, 'last4' ),
			'length'    => (string) ( (int) Loose::text( $field, 'length' ) ?: '' ),
			'date'      => self::utc( Loose::text( $facts, 'asked_at' ) ),
			'status'    => Loose::text( $facts, 'status' ) ?: ( $found['status'] ?? '' ),
			'quote'     => self::line( Loose::text( $facts, 'quote' ) ?: ( Loose::text( $facts, 'body' ) ?: Loose::text( $facts, 'failure', 'text' ) ) ),
			'kind'      => Support_Versions::kind_of_site() ?: __( '[personal or commercial: please fill in]', 'key-health' ),
			'plan'      => trim( implode( ', ', array_filter( array( $found['account_type'] ?? '', $found['plan'] ?? '', $found['subscription_status'] ?? '' ) ) ) ),
			'tried'     => self::tried( $asked ),
			'versions'  => sprintf( 'WordPress %s, PHP %s', Loose::text( $versions, 'wordpress' ), Loose::text( $versions, 'php' ) ),
		);
		return array_filter(
			$own + $found,
			static function ( string $value ): bool {
				return '' !== $value;
			}
		);
	}

	/**
	 * What answers told: every answer under the name of its question (`verify`), every member of one under its own.
	 *
	 * @param list<array<string, mixed>> $asked Evidence.
	 * @return array<string, string>
	 */
	private static function told( array $asked ): array {
		$told = array();
		foreach ( $asked as $facts ) {
			$body   = Loose::text( $facts, 'body' );
			$parsed = json_decode( $body, true );
			foreach ( is_array( $parsed ) ? $parsed : self::kept( $body ) as $name => $value ) {
				if ( is_scalar( $value ) ) {
					$told[ (string) $name ] = self::line( is_bool( $value ) ? (string) wp_json_encode( $value ) : (string) $value );
				}
			}
			$step = explode( ':', Loose::text( $facts, 'rule' ) )[0];
			$said = self::line( Loose::text( $facts, 'quote' ) ?: ( $body ?: Loose::text( $facts, 'failure', 'text' ) ) );
			if ( '' !== $step && '' !== $said ) {
				$told[ $step ] = $said;
			}
			if ( 'subscription' === $step ) {
				$told['subscription_status'] = $told['status'] ?? '';
			}
		}
		return $told;
	}

	/**
	 * What is kept of an accepted answer: "status: active", a line each.
	 *
	 * @return array<string, string>
	 */
	private static function kept( string $body ): array {
		$kept = array();
		if ( preg_match_all( '~^([a-z_]{1,40}): (.{1,200})$~m', $body, $lines, PREG_SET_ORDER ) ) {
			foreach ( $lines as $line ) {
				$kept[ $line[1] ] = $line[2];
			}
		}
		return $kept;
	}

	/**
	 * @param list<array<string, mixed>> $asked Evidence.
	 */
	private static function tried( array $asked ): string {
		$tried = array();
		foreach ( $asked as $facts ) {
			$tried[] = trim( Loose::text( $facts, 'request' ) . ' (' . self::utc( Loose::text( $facts, 'asked_at' ) ) . '): ' . ( Loose::text( $facts, 'status' ) ?: Loose::text( $facts, 'failure', 'text' ) ) );
		}
		return implode( '; ', $tried );
	}

	/**
	 * @param array<string, mixed> $entry The key's entry.
	 * @return array<string, mixed>
	 */
	private static function secret_field( array $entry ): array {
		foreach ( Loose::maps( $entry['fields'] ?? null ) as $field ) {
			if ( ! empty( $field['secret'] ) ) {
				return $field;
			}
		}
		return array();
	}

	/**
	 * @param array<string, string> $values By name.
	 */
	private static function write( string $template, array $values ): string {
		$lines = array();
		foreach ( explode( "\n", $template ) as $line ) {
			$is_known = true;
			$filled   = (string) preg_replace_callback(
				'~\{([a-z0-9_]+)\}~i',
				static function ( array $slot ) use ( $values, &$is_known ): string {
					$is_known = $is_known && isset( $values[ $slot[1] ] );
					return $values[ $slot[1] ] ?? '';
				},
				$line
			);
			if ( $is_known ) {
				$lines[] = $filled;
			}
		}
		return (string) preg_replace( "~\n{3,}~", "\n\n", implode( "\n", $lines ) );
	}

	/** Support people everywhere read this form of a time. */
	private static function utc( string $iso ): string {
		return '' === $iso ? '' : substr( $iso, 0, 10 ) . ' ' . substr( $iso, 11, 5 ) . ' UTC';
	}

	private static function line( string $text ): string {
		$text = trim( (string) preg_replace( '~\s+~', ' ', $text ) );
		return mb_strlen( $text ) > 300 ? mb_substr( $text, 0, 299 ) . '…' : $text;
	}
}
