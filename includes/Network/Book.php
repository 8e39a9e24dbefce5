<?php
/**
 * Writes down what was found on the sites of a network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Network\Inventory\Found_Site;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of many sites at a time. What could not be read this time stays as it was seen last, and the site is never shown as checked.
 */
final class Book {

	/** Could not be read this time; what was there may still be. */
	private const PASSING = array( Found_Site::CORRUPT, Found_Site::DATABASE, self::CRASHED );

	/** Reading it has ended the worker, again and again. */
	public const CRASHED = 'crashed';

	/** @var int */
	private $network;

	/** @var Book_Rows */
	private $rows;

	/** @var Book_States */
	private $states;

	/** @var Clock */
	private $clock;

	public function __construct( int $network, Book_Rows $rows, Book_States $states, Clock $clock ) {
		$this->network = $network;
		$this->rows    = $rows;
		$this->states  = $states;
		$this->clock   = $clock;
	}

	/** One site, as it is now. Its state is settled at once. */
	public function write_site( Found_Site $site ): void {
		$this->write( array( $site ) );
		$this->settle( array( $site->id() ) );
	}

	/**
	 * @param list<Found_Site> $sites What was found.
	 * @param int              $sweep In which sweep; 0 for none.
	 */
	public function write( array $sites, int $sweep = 0 ): void {
		$read = array();
		$lost = array();
		$uses = array();
		$keep = array();
		$own  = $sweep > 0 ? array( 'sweep' ) : array();
		foreach ( $sites as $site ) {
			$row = $this->site( $site, $sweep );
			if ( null === $site->problem() || Found_Site::CORRUPT === $site->problem() ) {
				$read[] = $row;
			} else {
				$lost[] = $row;
			}
			$keep[ $site->id() ] = in_array( $site->problem(), self::PASSING, true );
			foreach ( $site->keys() as $key ) {
				$uses[] = $this->rows->of( $this->network, $site->id(), $key, $sweep, $site->unread( $key->id() ) );
			}
		}
		( new Bulk( 'sites' ) )->put( $read, array_merge( array( 'network_id', 'domain', 'path', 'name', 'problem', 'looked_at' ), $own ) );
		// Nothing was seen of them: where they were and when they were seen stays.
		( new Bulk( 'sites' ) )->put( $lost, array_merge( array( 'network_id', 'problem' ), $own ) );
		( new Bulk( 'uses' ) )->put( $uses, array_merge( Book_Rows::CHANGING, $own ) );
		$this->forget_others( $uses, $keep, $sweep );
	}

	/** A site whose keys cannot be looked at: whoever tries ends. */
	public function write_crash( int $blog_id, int $sweep ): void {
		$row = array(
			'blog_id'    => $blog_id,
			'network_id' => $this->network,
			'problem'    => self::CRASHED,
			'sweep'      => $sweep,
		);
		$at  = Inventory\Sites::addresses( array( $blog_id ) )[ $blog_id ] ?? array();
		( new Bulk( 'sites' ) )->put( array( $row + $at ), array( 'problem', 'sweep' ) );
		$this->forget_others( array(), array( $blog_id => true ), $sweep );
	}

	/**
	 * Reckons anew what is to be said of sites, from the answers about the keys they use.
	 *
	 * @param list<int> $blog_ids Of sites.
	 */
	public function settle( array $blog_ids ): void {
		$this->states->settle( $this->network, $blog_ids );
	}

	/**
	 * The sites with keys that an answer is about.
	 *
	 * @param list<string> $probes Questions.
	 * @param int          $after  The last id that was seen.
	 * @param int          $limit  How many at most.
	 * @return list<int>
	 */
	public function sites_of( array $probes, int $after, int $limit ): array {
		return $probes ? Query::ids( 'SELECT DISTINCT blog_id FROM {uses} WHERE network_id = %d AND probe IN (' . Query::marks( '%s', $probes ) . ') AND blog_id > %d ORDER BY blog_id LIMIT %d', $this->network, ...array_merge( $probes, array( $after, $limit ) ) ) : array();
	}

	/** What a sweep has not seen is not there any more, or does not count any more. */
	public function forget_before( int $sweep ): void {
		Query::change( 'DELETE FROM {sites} WHERE network_id = %d AND sweep < %d', $this->network, $sweep );
		Query::change( 'DELETE FROM {uses} WHERE network_id = %d AND sweep < %d', $this->network, $sweep );
		Query::change( 'DELETE a FROM {answers} a LEFT JOIN {uses} u ON u.network_id = a.network_id AND u.probe = a.probe WHERE a.network_id = %d AND a.sweep < %d AND u.blog_id IS NULL', $this->network, $sweep );
	}

	/**
	 * Takes away uses that are no more.
	 *
	 * @param list<array<string, string|int>> $uses  What there is.
	 * @param array<int, bool>                $keep  By site: whether what was there may still be.
	 * @param int                             $sweep In which sweep; 0 for none.
	 */
	private function forget_others( array $uses, array $keep, int $sweep ): void {
		if ( ! $keep ) {
			return;
		}
		$there = array();
		foreach ( $uses as $use ) {
			$there[ $use['blog_id'] . ' ' . $use['key_id'] ] = true;
		}
		foreach ( Query::rows( 'SELECT blog_id, key_id FROM {uses} WHERE blog_id IN (' . Query::marks( '%d', $keep ) . ')', ...array_keys( $keep ) ) as $row ) {
			$id = (int) $row['blog_id'];
			if ( isset( $there[ $id . ' ' . $row['key_id'] ] ) ) {
				continue;
			}
			if ( ! $keep[ $id ] ) {
				Query::change( 'DELETE FROM {uses} WHERE blog_id = %d AND key_id = %s', $id, $row['key_id'] );
			} elseif ( $sweep > 0 ) {
				Query::change( 'UPDATE {uses} SET sweep = %d WHERE blog_id = %d AND key_id = %s', $sweep, $id, $row['key_id'] );
			}
		}
	}

	/**
	 * @return array<string, string|int>
	 */
	private function site( Found_Site $site, int $sweep ): array {
		return array(
			'blog_id'    => $site->id(),
			'network_id' => $this->network,
			'domain'     => substr( $site->domain(), 0, 200 ),
			'path'       => substr( $site->path(), 0, 100 ),
			'name'       => mb_substr( Plain_Text::of( $site->name() ), 0, 200 ),
			'problem'    => substr( (string) $site->problem(), 0, 40 ),
			'looked_at'  => null === $site->problem() || Found_Site::CORRUPT === $site->problem() ? $this->clock->now() : 0,
			'sweep'      => $sweep,
		);
	}
}
