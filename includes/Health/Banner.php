<?php
/**
 * What a banner has to say.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress loads it with every page, so it is kept as a short text, and as no text at all while there is nothing to say. Whatever
 * stands there is restored as far as it can be.
 *
 * @phpstan-type Said array{broken: int, kind: string, key: string, mark: string, diagnosis: string, reason: string, network: bool, also: array<string, string>}
 */
final class Banner {

	/** A broken key that has a wizard. */
	public const FIX = 'fix';

	/** One that has none. */
	public const KEY = 'key';

	/** No mail is sent at all, whatever the keys are like; `reason` is the name that the conflict is about. */
	public const STOPPED = 'stopped';

	/** What else there is to say, in this order; shown by those who have put the first aside, and where no key is broken. */
	public const OTHERS = array( self::MORE, 'copy', 'kept' );

	/** Other broken keys: short marks of their banners, the newest breakage first, with dots in between. */
	private const MORE = 'more';

	/** Of a mark, where there is little room. */
	private const SHORT = 5;

	/** Before a short mark: only the network can mend it. */
	private const OF_NETWORK = 'N';

	/** So many others are kept. */
	public const MOST_OTHERS = 6;

	/** Of the whole text. All that is ours and loaded with every page may take 200 bytes, the name of the option included. */
	private const MOST_BYTES = 175;

	/** @var Said */
	private $said;

	/**
	 * @param array $said What is said; what is left out is nothing.
	 * @phpstan-param Said $said
	 */
	private function __construct( array $said ) {
		$this->said = $said;
	}

	/**
	 * @param array<string, mixed> $said Some members of what is said.
	 */
	public static function of( array $said ): self {
		$kind = Loose::text( $said, 'kind' );
		$id   = Loose::text( $said, 'key' );
		$is   = 1 === preg_match( '~\A' . Key::ID_PATTERN . '\z~D', $id );
		return new self(
			array(
				'broken'    => $is && is_int( $said['broken'] ?? null ) ? max( 0, $said['broken'] ) : 0,
				'kind'      => in_array( $kind, array( self::FIX, self::KEY, self::STOPPED ), true ) ? $kind : self::KEY,
				'key'       => $is ? $id : '',
				'mark'      => self::word( $said['mark'] ?? null ),
				'diagnosis' => self::word( $said['diagnosis'] ?? null ),
				'reason'    => self::word( $said['reason'] ?? null ),
				'network'   => ! empty( $said['network'] ),
				'also'      => array_filter( array_map( array( self::class, 'word' ), array_intersect_key( Loose::map( $said['also'] ?? null ), array_flip( self::OTHERS ) ) ) ),
			)
		);
	}

	/**
	 * @param mixed $stored What the option holds: text, or an array where an earlier build has written it.
	 */
	public static function restore( $stored ): self {
		$list = is_string( $stored ) ? json_decode( $stored, true ) : null;
		if ( ! is_array( $list ) || array_keys( $list ) !== range( 0, 7 ) ) {
			return self::of( Loose::map( $stored ) );
		}
		return self::of( Loose::map( array_combine( array( 'broken', 'kind', 'key', 'mark', 'diagnosis', 'reason', 'network', 'also' ), $list ) ) );
	}

	/** Short: what does not fit is left out, the sentence before the address. */
	public function text(): string {
		if ( 0 === $this->said['broken'] && ! $this->said['also'] ) {
			return '';
		}
		$said = $this->said;
		$text = self::encoded( $said );
		while ( strlen( $text ) > self::MOST_BYTES && false !== strpos( $said['also'][ self::MORE ] ?? '', '.' ) ) {
			$said['also'][ self::MORE ] = (string) preg_replace( '/\.[^.]*$/D', '', $said['also'][ self::MORE ] );
			$text                       = self::encoded( $said );
		}
		foreach ( array( 'reason', 'diagnosis', 'key' ) as $dispensable ) {
			if ( strlen( $text ) > self::MOST_BYTES ) {
				$said['kind']         = self::FIX === $said['kind'] && 'key' !== $dispensable ? self::FIX : self::KEY;
				$said[ $dispensable ] = 'key' === $dispensable ? explode( '/', $said['key'] )[0] . '/-/-' : '';
				$text                 = self::encoded( $said );
			}
		}
		return $text;
	}

	/**
	 * @return array
	 * @phpstan-return Said
	 */
	public function said(): array {
		return $this->said;
	}

	/** Id of the finding that the broken key's banner is about. */
	public function finding(): string {
		return self::STOPPED === $this->said['kind'] ? $this->conflict() : $this->said['key'];
	}

	/** Where the broken key's banner leads, on our own screen. */
	public function way(): string {
		switch ( $this->said['kind'] ) {
			case self::FIX:
				return '#/fix/' . $this->said['key'];
			case self::STOPPED:
				return '#/conflict/' . $this->conflict();
			default:
				return '#/key/' . $this->said['key'];
		}
	}

	/**
	 * Marks of all that can be said now: a banner with another mark is out of date.
	 *
	 * @return list<string>
	 */
	public function marks(): array {
		$first = 0 === $this->said['broken'] ? array() : array( $this->said['mark'] );
		return array_merge( $first, array_keys( $this->others() ), array_values( $this->elsewhere() ) );
	}

	/**
	 * Banners about other broken keys, for those who do not see the first.
	 *
	 * @return array<string, bool> Whether only the network can mend it, by its short mark.
	 */
	public function others(): array {
		$others = array();
		foreach ( array_filter( explode( '.', $this->said['also'][ self::MORE ] ?? '' ) ) as $mark ) {
			$others[ ltrim( $mark, self::OF_NETWORK ) ] = self::OF_NETWORK === $mark[0];
		}
		return $others;
	}

	/**
	 * What else there is to say that is not about a broken key.
	 *
	 * @return array<string, string> Marks.
	 */
	public function elsewhere(): array {
		return array_diff_key( $this->said['also'], array( self::MORE => '' ) );
	}

	/** Names it, shortly. */
	public function short(): string {
		// Never a number: as a key of an array it would not be a text any more.
		return 'm' . substr( $this->said['mark'], 0, self::SHORT );
	}

	/**
	 * The same banner with others behind it.
	 *
	 * @param list<self> $others About other broken keys.
	 */
	public function with_others( array $others ): self {
		$marks                = array_map( static fn( self $other ): string => ( $other->said['network'] ? self::OF_NETWORK : '' ) . $other->short(), $others );
		$banner               = clone $this;
		$banner->said['also'] = array_filter( array( self::MORE => implode( '.', $marks ) ) ) + $this->elsewhere();
		return $banner;
	}

	private function conflict(): string {
		return Conflict::id_of( 'sending_blocked', $this->said['key'], $this->said['reason'] );
	}

	/**
	 * @param array $said What is said.
	 * @phpstan-param Said $said
	 */
	private static function encoded( array $said ): string {
		$said['network'] = (int) $said['network'];
		return (string) wp_json_encode( array_values( $said ), JSON_UNESCAPED_SLASHES );
	}

	/**
	 * @param mixed $value Should be an id or a name, and nothing that means something in HTML or JSON.
	 */
	private static function word( $value ): string {
		return is_string( $value ) && 1 === preg_match( '/\A[A-Za-z0-9_.-]{1,64}\z/D', $value ) ? $value : '';
	}
}
