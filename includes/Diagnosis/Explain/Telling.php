<?php
/**
 * Tells a reading in sentences.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * The words are those of the catalog. What the text does not say is not made up: names it leaves open are told in general words.
 *
 * @phpstan-import-type Explanation from Explainer
 */
final class Telling {

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Naming */
	private $naming;

	/** @var Order */
	private $order;

	/** @var string */
	private $home;

	public function __construct( Catalog $catalog, Wording $wording, Naming $naming, Order $order, string $home ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
		$this->naming  = $naming;
		$this->order   = $order;
		$this->home    = $home;
	}

	/**
	 * @param non-empty-list<Fit> $group  Readings that say the same; several: of providers that nothing tells apart.
	 * @param Pasted              $pasted The text.
	 * @param array<string, Key>  $keys   The keys of this site.
	 * @return array
	 * @phpstan-return Explanation
	 */
	public function of( array $group, Pasted $pasted, array $keys ): array {
		$fit   = $group[0];
		$alike = array();
		foreach ( $group as $one ) {
			$alike[] = $one->provider();
		}
		$whose = 1 === count( $alike ) ? $alike[0] : '';
		$fits  = array_values(
			array_filter(
				$keys,
				static function ( Key $key ) use ( $alike ): bool {
					return in_array( $key->provider(), $alike, true );
				}
			)
		);
		// The one that the plugin sends with comes first.
		usort(
			$fits,
			static function ( Key $one, Key $other ): int {
				return (int) $other->in_use() - (int) $one->in_use();
			}
		);
		$provider = $this->catalog->provider( $whose );
		$rule     = 1 === count( $alike ) ? $fit->rule() : null;
		$quote    = $pasted->quote( $fit->words() );
		$words    = $this->wording->words( $fit->diagnosis(), $fit->reason() );
		$names    = $this->names( $fit, $whose, 1 === count( $alike ) ? ( $fits[0] ?? null ) : null, $pasted );
		$fixes    = $rule['fixes'] ?? $words['fixes'];
		return array(
			'provider'   => null === $provider ? null : array(
				'id'   => $provider['id'],
				'name' => $provider['name'],
			),
			'alike'      => 1 === count( $alike ) ? array() : array_map( array( $this, 'provider_name' ), $alike ),
			'state'      => $words['state'],
			'diagnosis'  => $fit->diagnosis(),
			'reason'     => $fit->reason(),
			'confidence' => 1 === count( $group ) && $fit->is_certain() && $this->order->is_named( $fit ) ? 'proven' : 'likely',
			'title'      => self::capital( $names->fill( 'timeout' === $fit->diagnosis() ? __( '{provider} did not answer in time', 'key-health' ) : ( $rule['title'] ?? $words['title'] ) ) ),
			'meaning'    => self::capital( $names->fill( $rule['meaning'] ?? $words['meaning'] ) ),
			'says'       => self::capital( $names->fill( $rule['says'] ?? '' ) ),
			'why'        => $this->why( $fit, $quote, array_map( array( $this, 'provider_name' ), $alike ) ),
			'words'      => $quote,
			'key_ids'    => array_map(
				static function ( Key $key ): string {
					return $key->id();
				},
				$fits
			),
			'button'     => $fits && $fixes ? $names->fill( $words['button'] ) : '',
			'fix'        => $fits && $fixes ? '#/fix/' . $fits[0]->id() : null,
		);
	}

	/**
	 * What is said when nothing was found, and what to do then.
	 *
	 * @param list<string> $named    Ids of the providers that the text names.
	 * @param bool         $is_found Whether there is a reading.
	 * @param bool         $has_keys Whether this site has keys.
	 * @return array{title: string, meaning: string}
	 */
	public function of_nothing( array $named, bool $is_found, bool $has_keys ): array {
		if ( $is_found ) {
			return array(
				'title'   => '',
				'meaning' => '',
			);
		}
		$title = $named
			/* translators: %s: provider. */
			? sprintf( __( 'Key Health knows %s, but not this message', 'key-health' ), $this->provider_name( $named[0] ) )
			: __( 'Key Health does not know this message', 'key-health' );
		return array(
			'title'   => $title,
			'meaning' => $has_keys
				? __( 'Check all keys: each provider is asked, and its own answer says what is wrong. A longer part of the message may help, too, with the lines before and after it.', 'key-health' )
				: __( 'Paste a longer part of the message, with the lines before and after it. Best is the whole answer of the provider.', 'key-health' ),
		);
	}

	/**
	 * @param Fit          $fit   The reading.
	 * @param string       $quote What of the text speaks for it.
	 * @param list<string> $alike Names of its providers.
	 */
	private function why( Fit $fit, string $quote, array $alike ): string {
		if ( count( $alike ) > 1 ) {
			/* translators: 1: quoted words, 2: list of providers. */
			return sprintf( __( 'The text says “%1$s”. These providers all say it, and nothing in the text tells which one it was: %2$s.', 'key-health' ), $quote, wp_sprintf( '%l', $alike ) );
		}
		if ( '' === $fit->provider() ) {
			/* translators: %s: quoted words. */
			return sprintf( __( 'The text says “%s”. It does not name a provider that Key Health knows.', 'key-health' ), $quote );
		}
		if ( $this->order->is_named( $fit ) ) {
			/* translators: 1: provider, 2: quoted words. */
			return sprintf( __( 'The text names %1$s and says “%2$s”.', 'key-health' ), $alike[0], $quote );
		}
		if ( $this->order->is_used( $fit ) ) {
			/* translators: 1: provider, 2: quoted words. */
			return sprintf( __( 'The text says “%2$s”. %1$s answers with these words, and this site uses it.', 'key-health' ), $alike[0], $quote );
		}
		/* translators: 1: provider, 2: quoted words. */
		return sprintf( __( 'The text says “%2$s”. %1$s answers with these words.', 'key-health' ), $alike[0], $quote );
	}

	/**
	 * @param Fit      $fit    The reading.
	 * @param string   $whose  Id of its provider, '' when nothing says whose it is.
	 * @param Key|null $key    The key of this site that it is most likely about.
	 * @param Pasted   $pasted The text.
	 */
	private function names( Fit $fit, string $whose, ?Key $key, Pasted $pasted ): Names {
		$provider = $this->catalog->provider( $whose );
		$noun     = null === $provider ? __( 'key', 'key-health' ) : $provider['noun'];
		$host     = '' === $whose ? ( $this->naming->hosts( $pasted->text() )[0] ?? '' ) : $this->naming->host_of( $whose, $pasted->text() );
		$general  = new Names(
			array(
				'provider'       => null === $provider ? __( 'the provider', 'key-health' ) : $provider['name'],
				'plugin'         => __( 'your plugin', 'key-health' ),
				'key'            => $noun,
				'Key'            => self::capital( $noun ),
				'looks_like'     => $provider['fields'][0]['shape']['looks_like'] ?? '',
				'site'           => $this->home,
				'host'           => $provider['hosts'][0] ?? ( $provider['name'] ?? __( 'the provider', 'key-health' ) ),
				'sender_domain'  => __( 'your sender domain', 'key-health' ),
				'effect_subject' => __( 'your mail', 'key-health' ),
				'field'          => $this->companion( $whose ),
				'value'          => '…',
			)
		);
		$names    = null === $key ? $general : $this->wording->names( $key, new Key_Memory(), null, $this->home );
		return $names->with(
			array_filter(
				array(
					'host'   => $host,
					'quote'  => $fit->words(),
					'status' => $fit->words(),
				)
			)
		);
	}

	/** What stands beside the key. */
	private function companion( string $provider ): string {
		foreach ( $this->catalog->provider( $provider )['fields'] ?? array() as $field ) {
			if ( ! $field['secret'] ) {
				return $field['label'];
			}
		}
		return __( 'setting', 'key-health' );
	}

	private function provider_name( string $id ): string {
		return $this->catalog->provider( $id )['name'] ?? $id;
	}

	private static function capital( string $text ): string {
		return mb_strtoupper( mb_substr( $text, 0, 1 ) ) . mb_substr( $text, 1 );
	}
}
