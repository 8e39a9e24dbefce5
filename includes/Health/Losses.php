<?php
/**
 * Remembers how keys were lost.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Loss;
use KeyHealth\Model\No_Answer;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Of what the witness saw, only keys that were known here and are not there any more.
 *
 * @phpstan-import-type Event from Witness
 */
final class Losses {

	/** @var Catalog */
	private $catalog;

	/** @var Stored_Keys */
	private $stored;

	/** @var Rows */
	private $rows;

	/** @var Store */
	private $store;

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Catalog $catalog, Stored_Keys $stored, Rows $rows, Store $store, Fingerprinter $fingerprinter ) {
		$this->catalog       = $catalog;
		$this->stored        = $stored;
		$this->rows          = $rows;
		$this->store         = $store;
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * @param list<Event> $events What the witness saw.
	 */
	public function keep( array $events ): void {
		foreach ( $events as $event ) {
			if ( ! is_multisite() || get_current_blog_id() === $event['site'] ) {
				$this->keep_one( $event );
				continue;
			}
			switch_to_blog( $event['site'] );
			try {
				$this->keep_one( $event );
			} finally {
				restore_current_blog();
			}
		}
	}

	/** Whether the value in use stands in the database. What a constant holds is nobody's to lose by saving settings. */
	public static function is_stored( Key $key ): bool {
		$effective = $key->main_field()->effective();
		return null === $effective || ! in_array( $effective->location()->kind(), array( Location::CONSTANT, Location::ENVIRONMENT ), true );
	}

	/**
	 * @param array $event What the witness saw.
	 * @phpstan-param Event $event
	 */
	private function keep_one( array $event ): void {
		$place = new Place( $event['option'], array(), array( 'scope' => $event['network'] ? Place::NETWORK : Place::SITE ) );
		$bytes = (string) $this->rows->bytes( $place );
		// What the witness saw and no plugin of the catalog keeps, a connector does.
		foreach ( $this->catalog->watched()['options'][ $event['option'] ] ?? array( Connectors::SLUG ) as $slug ) {
			$before = $this->stored->in( $slug, $event['option'], $event['before']->reveal() );
			foreach ( array_diff_key( $before, $this->stored->in( $slug, $event['option'], $bytes ) ) as $id => $value ) {
				$this->remember( (string) $id, $value, $event, $slug );
			}
		}
	}

	/**
	 * @param string      $id    Key id.
	 * @param Secret|null $value What stood there, where it can be opened.
	 * @param array       $event What the witness saw.
	 * @param string      $slug  The plugin.
	 * @phpstan-param Event $event
	 */
	private function remember( string $id, ?Secret $value, array $event, string $slug ): void {
		try {
			$this->store->refresh( array( $id ) );
		} catch ( No_Answer $none ) {
			return;
		}
		$memory = $this->store->key( $id );
		if ( ! $memory->knows_a_value() ) {
			return;
		}
		$print = null === $value ? null : $this->fingerprinter->of( $value );
		if ( null !== $value && null !== $print ) {
			// It may have been saved since anybody looked.
			$memory->see( $print, $value->last4(), $event['at'], true );
		}
		$memory->lose( new Loss( $event['at'], Caller::describe( $event['file'], $this->catalog->plugin( $slug )['files'] ?? array() ), $event['request'] ) );
		$this->store->put_key( $id, $memory );
	}
}
