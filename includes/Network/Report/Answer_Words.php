<?php
/**
 * What a provider said, in one short sentence.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Network\Severity;
use KeyHealth\Probe\Verdict;
use KeyHealth\Probe\Wp_Http;

defined( 'ABSPATH' ) || exit;

/**
 * From what is stored alone, where the key itself is not at hand: thousands of rows need no value. What would need one is said less exactly.
 *
 * @phpstan-import-type Row from Reading
 * @phpstan-import-type Answer from Catalog as Rule
 */
final class Answer_Words {

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	public function __construct( Catalog $catalog, Wording $wording ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
	}

	/** The verdict as it was stored; null for what is damaged, or of a version that has other words. */
	public function verdict( string $stored ): ?Verdict {
		$verdict = Verdict::restore( json_decode( $stored, true ) );
		return null !== $verdict && $this->catalog->has_diagnosis( $verdict->diagnosis() ) ? $verdict : null;
	}

	/**
	 * @param array  $use     A use of a key, with the state of its answer.
	 * @param string $verdict As it is stored.
	 * @phpstan-param Row $use
	 */
	public function title( array $use, string $verdict ): string {
		return $this->said( $use, $verdict, 'title' );
	}

	/**
	 * @param array  $use     A use of a key, with the state of its answer.
	 * @param string $verdict As it is stored.
	 * @phpstan-param Row $use
	 */
	public function meaning( array $use, string $verdict ): string {
		return $this->said( $use, $verdict, 'meaning' );
	}

	/** What a provider is called; its id where nobody knows it any more. */
	public function provider( string $id ): string {
		return $this->catalog->provider( $id )['name'] ?? $this->stored_name( $id );
	}

	/** How many questions it gets on one day; 0 for no such limit. */
	public function requests_a_day( string $provider ): int {
		return $this->catalog->provider( $provider )['limits']['requests_a_day'] ?? 0;
	}

	public function plugin( string $slug ): string {
		return $this->catalog->plugin( $slug )['short_name'] ?? $slug;
	}

	/** `mail`, `spam`, `marketing` or `other`. */
	public function purpose( string $provider, string $plugin ): string {
		return $this->catalog->provider( $provider )['purpose'] ?? ( $this->catalog->plugin( $plugin )['purpose'] ?? 'mail' );
	}

	/**
	 * @param array          $use     A use of a key.
	 * @param string         $verdict As it is stored.
	 * @param 'title'|'meaning' $what Which.
	 * @phpstan-param Row $use
	 */
	private function said( array $use, string $verdict, string $what ): string {
		$state = Severity::state( (int) ( $use['severity'] ?? 9 ) );
		if ( 'unchecked' === $state ) {
			return 'title' === $what ? __( 'Not checked yet', 'key-health' ) : '';
		}
		$restored = $this->verdict( $verdict );
		$names    = $this->names( $use, $restored );
		foreach ( $this->texts( $use, $restored, $what ) as $text ) {
			// A dash stands for what only the key itself would tell.
			if ( '' !== $text && false === strpos( $names->fill( $text ), '–' ) ) {
				return $names->fill( $text );
			}
		}
		return 'title' === $what ? $names->fill( self::plain_title( $state ) ) : '';
	}

	/**
	 * The best first.
	 *
	 * @param array        $use     A use of a key.
	 * @param Verdict|null $verdict What its provider said.
	 * @param 'title'|'meaning' $what Which.
	 * @phpstan-param Row $use
	 * @return list<string> With placeholders.
	 */
	private function texts( array $use, ?Verdict $verdict, string $what ): array {
		$texts = array();
		$rule  = null === $verdict ? null : $this->rule( $use['provider'], $verdict->rule() );
		if ( null !== $rule ) {
			$texts[] = 'title' === $what ? $rule['title'] ?? '' : $rule['meaning'] ?? '';
		}
		$diagnosis = $use['diagnosis'] ?? '';
		if ( $this->catalog->has_diagnosis( $diagnosis ) ) {
			$texts[] = $this->wording->words( $diagnosis, $use['reason'] ?? '' )[ $what ];
			$texts[] = $this->wording->words( $diagnosis, null )[ $what ];
		}
		return $texts;
	}

	/**
	 * @return Rule|null
	 */
	private function rule( string $provider, ?string $id ): ?array {
		foreach ( null === $id ? array() : ( $this->catalog->provider( $provider )['steps'] ?? array() ) as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['rule'] === $id ) {
					return $rule;
				}
			}
		}
		return null;
	}

	private static function plain_title( string $state ): string {
		switch ( $state ) {
			case 'broken':
				return __( '{plugin} cannot use this {key}', 'key-health' );
			case 'attention':
				return __( 'This {key} needs your attention', 'key-health' );
			case 'unknown':
				return __( 'This {key} could not be checked', 'key-health' );
			default:
				return __( '{provider} accepts this {key}', 'key-health' );
		}
	}

	/**
	 * @param array        $use     A use of a key.
	 * @param Verdict|null $verdict What its provider said.
	 * @phpstan-param Row $use
	 */
	private function names( array $use, ?Verdict $verdict ): Names {
		$provider = $this->catalog->provider( $use['provider'] );
		$noun     = $provider['noun'] ?? __( 'key', 'key-health' );
		$names    = new Names(
			array(
				'provider'   => $this->provider( $use['provider'] ),
				'plugin'     => $this->plugin( $use['plugin'] ),
				'key'        => $noun,
				'Key'        => mb_strtoupper( mb_substr( $noun, 0, 1 ) ) . mb_substr( $noun, 1 ),
				'looks_like' => $provider['fields'][0]['shape']['looks_like'] ?? __( 'written exactly as its page shows it', 'key-health' ),
				'host'       => $provider['hosts'][0] ?? '',
				'seconds'    => (string) Wp_Http::TIMEOUT_S,
				'last4'      => $use['last4'],
				'length'     => $use['length'],
				'last_ok'    => Names::time( (int) ( $use['last_ok'] ?? 0 ) > 0 ? (int) $use['last_ok'] : null ),
			)
		);
		return null === $verdict ? $names : $names->with( $this->wording->names_of_verdict( $verdict ) );
	}

	/** A provider without a file of its own has a name where a plugin stores its keys. */
	private function stored_name( string $id ): string {
		foreach ( $this->catalog->plugins() as $plugin ) {
			foreach ( Catalog::stores( $plugin ) as $store ) {
				if ( $store['provider'] === $id ) {
					return $store['provider_name'];
				}
			}
		}
		return $id;
	}
}
