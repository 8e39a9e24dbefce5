<?php
/**
 * Finds the words for what is told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Diagnosis\Wording;

defined( 'ABSPATH' ) || exit;

/**
 * The effect first, then what broke, how sure that is, since when, and one link.
 *
 * @phpstan-import-type Item from Channel_Record
 * @phpstan-import-type Line from Message
 */
final class Composer {

	private const PAGE = 'tools.php?page=key-health#/key/';

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	public function __construct( Catalog $catalog, Wording $wording ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
	}

	/**
	 * @param array $items What changed.
	 * @phpstan-param list<Item> $items
	 */
	public function message( array $items ): Message {
		$lines = array_map( array( $this, 'line' ), $items );
		// What is broken comes first.
		usort(
			$lines,
			static function ( array $a, array $b ): int {
				return array( $a['event'], $a['broken_since'] ) <=> array( $b['event'], $b['broken_since'] );
			}
		);
		return new Message( self::site(), home_url(), $this->title( $lines ), $lines );
	}

	public function test(): Message {
		/* translators: %s: name of a site. */
		return new Message( self::site(), home_url(), sprintf( __( '[%s] A test of Key Health', 'key-health' ), self::site() ), array() );
	}

	/**
	 * @param array $lines The worst first.
	 * @phpstan-param list<Line> $lines
	 */
	private function title( array $lines ): string {
		$broken = count( array_keys( array_column( $lines, 'event' ), Facts::BROKEN, true ) );
		$others = count( $lines ) - $broken;
		if ( 1 === count( $lines ) ) {
			$title = $lines[0]['title'];
		} elseif ( 0 === $others ) {
			/* translators: %d: number of keys. */
			$title = sprintf( _n( '%d key stopped working', '%d keys stopped working', $broken, 'key-health' ), $broken );
		} elseif ( 0 === $broken ) {
			/* translators: %d: number of keys. */
			$title = sprintf( _n( '%d key works again', '%d keys work again', $others, 'key-health' ), $others );
		} else {
			/* translators: 1: number of keys that stopped working, 2: number of keys that work again. */
			$title = sprintf( __( 'Keys that stopped working: %1$d. Keys that work again: %2$d', 'key-health' ), $broken, $others );
		}
		/* translators: 1: name of a site, 2: what happened. */
		return sprintf( __( '[%1$s] %2$s', 'key-health' ), self::site(), $title );
	}

	/**
	 * @param array $item A change.
	 * @phpstan-param Item $item
	 * @phpstan-return Line
	 */
	private function line( array $item ): array {
		list( $slug, , $provider_id ) = explode( '/', $item['key_id'] ) + array( '', '', '' );

		$provider = $this->catalog->provider( $provider_id );
		$plugin   = $this->catalog->plugin( $slug );
		$names    = new Names(
			array(
				'provider' => $provider['name'] ?? $provider_id,
				'plugin'   => $plugin['short_name'] ?? $slug,
				'key'      => $provider['noun'] ?? __( 'key', 'key-health' ),
			)
		);
		$is_down  = Facts::BROKEN === $item['event'];
		$cause    = $this->cause( $item, $names );
		$effect   = $this->wording->effect_of( $provider['purpose'] ?? ( $plugin['purpose'] ?? 'mail' ) );
		$again    = $names->fill( __( '{provider} in {plugin} works again', 'key-health' ) );
		return array(
			'id'           => substr( hash( 'sha256', implode( ' ', array( home_url(), $item['key_id'], $item['from'], $item['n'], $item['event'] ) ) ), 0, 32 ),
			'event'        => $item['event'],
			'key'          => $item['key_id'],
			'provider'     => $names->get( 'provider' ),
			'plugin'       => $names->get( 'plugin' ),
			'diagnosis'    => $item['diagnosis'],
			'confidence'   => $item['confidence'],
			'broken_since' => $item['from'],
			'recovered_at' => $item['to'],
			'title'        => $is_down ? rtrim( $effect, '.' ) : $again,
			'text'         => $is_down ? $this->broken( $item, $names, $effect, $cause ) : $this->recovered( $item, $again, $cause ),
			'link'         => admin_url( self::PAGE . $item['key_id'] ),
		);
	}

	/**
	 * @param array $item A breakage.
	 * @phpstan-param Item $item
	 */
	private function broken( array $item, Names $names, string $effect, string $cause ): string {
		return implode(
			' ',
			array(
				$effect,
				$names->fill( __( '{provider} in {plugin}:', 'key-health' ) ),
				$cause . '.',
				'proven' === $item['confidence'] ? __( 'This is proven.', 'key-health' ) : __( 'This is the most likely cause.', 'key-health' ),
				/* translators: %s: date and time. */
				sprintf( __( 'Noticed on %s.', 'key-health' ), Names::time( $item['from'] ) ),
			)
		);
	}

	/**
	 * @param array $item A recovery.
	 * @phpstan-param Item $item
	 */
	private function recovered( array $item, string $again, string $cause ): string {
		$texts = array( $again . '.' );
		if ( 'attention' === $item['state'] ) {
			$texts[] = __( 'It still needs your attention.', 'key-health' );
		}
		/* translators: 1: date and time, 2: date and time, 3: what was wrong. */
		$texts[] = sprintf( __( 'It did not work from %1$s to %2$s: %3$s.', 'key-health' ), Names::time( $item['from'] ), Names::time( $item['to'] ), $cause );
		return implode( ' ', $texts );
	}

	/**
	 * @param array $item A change.
	 * @phpstan-param Item $item
	 */
	private function cause( array $item, Names $names ): string {
		$cause = $this->catalog->has_diagnosis( $item['diagnosis'] )
			? $names->fill( $this->wording->words( $item['diagnosis'], '' === $item['reason'] ? null : $item['reason'] )['title'] )
			: '–';
		// A sentence that needs names which only a full look knows, some of them from elsewhere.
		return false === strpos( $cause, '–' ) ? $cause : $names->fill( __( '{provider} in {plugin} does not work', 'key-health' ) );
	}

	private static function site(): string {
		return wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	}
}
