<?php
/**
 * One site of the network and its keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Fix\Refused;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 */
final class Site_Detail {

	/** @var Reading */
	private $reading;

	/** @var Uses */
	private $uses;

	/** @var Site_List */
	private $sites;

	/** @var Group_Words */
	private $group_words;

	/** @var Answer_Words */
	private $words;

	public function __construct( Reading $reading, Uses $uses, Site_List $sites, Group_Words $group_words, Answer_Words $words ) {
		$this->reading     = $reading;
		$this->uses        = $uses;
		$this->sites       = $sites;
		$this->group_words = $group_words;
		$this->words       = $words;
	}

	/**
	 * @param int $id Of the site.
	 * @return array{site: array<string, mixed>, keys: list<array<string, mixed>>} `SiteDetail` in src/network/types.ts.
	 * @throws Refused Where this network has no such site, or nobody has looked at it.
	 */
	public function of( int $id ): array {
		$rows = $this->reading->rows( 'SELECT s.* FROM %i AS s WHERE s.network_id = %d AND s.blog_id = %d', array( Tables::name( 'sites' ), $this->reading->network(), $id ) );
		$site = get_site( $id );
		if ( ! $rows || null === $site || (int) $site->network_id !== $this->reading->network() ) {
			throw new Refused( 'no_such_site', __( 'This network has no such site, or Key Health has not looked at it yet.', 'key-health' ), 404 );
		}
		$uses     = $this->uses->of( array( $id ) )[ $id ];
		$verdicts = $this->uses->verdicts( array_column( $uses, 'probe' ) );
		foreach ( $uses as $index => $use ) {
			$uses[ $index ] = $use + $rows[0];
		}
		$said   = $this->group_words->of( $uses, $verdicts );
		$shared = $this->shared( $uses );
		// Of one site, WordPress itself may say where its screens are.
		$screen = get_admin_url( $id, 'tools.php?page=key-health' );
		$keys   = array();
		foreach ( $uses as $index => $use ) {
			$keys[] = $this->key( $use, $said[ $index ], $shared[ $use['provider'] . ' ' . $use['fingerprint'] ] ?? (int) $use['in_use'], $screen );
		}
		return array(
			'site' => array( 'url' => $screen ) + $this->sites->shown( $rows )[0],
			'keys' => $keys,
		);
	}

	/**
	 * @param array  $use    A use of a key.
	 * @param array  $said   Words.
	 * @param int    $shared Sites that use it.
	 * @param string $screen Of the site.
	 * @phpstan-param Row $use
	 * @phpstan-param array{title: string, meaning: string, fixes: list<string>|null} $said
	 * @return array<string, mixed> `SiteKey` in src/network/types.ts.
	 */
	private function key( array $use, array $said, int $shared, string $screen ): array {
		$state  = Severity::state( (int) $use['severity'] );
		$in_use = '1' === $use['in_use'];
		return array(
			'key_id'       => $use['key_id'],
			'group'        => Uses::group( $use ),
			'provider'     => array(
				'id'   => $use['provider'],
				'name' => $this->words->provider( $use['provider'] ),
			),
			'plugin'       => array(
				'slug'       => $use['plugin'],
				'short_name' => $this->words->plugin( $use['plugin'] ),
			),
			'label'        => Uses::plain( $use['label'] ),
			'in_use'       => $in_use,
			'state'        => $state,
			'diagnosis'    => $use['diagnosis'],
			'title'        => $said['title'],
			'meaning'      => $said['meaning'],
			'place'        => Places::words( $use ),
			'of_site'      => '0' !== $use['of_site'],
			'last4'        => $use['last4'],
			'hidden_last4' => $use['hidden_last4'],
			'sites'        => $shared,
			'fixable'      => $in_use && '' !== $use['fingerprint'] && null === Fixable::why_not( $use, $said['fixes'] ),
			'checked_at'   => Site_List::time( $use['checked_at'] ),
			'url'          => $screen . ( in_array( $state, array( 'broken', 'attention' ), true ) ? '#/fix/' : '#/key/' ) . $use['key_id'],
		);
	}

	/**
	 * @param array $uses Uses of keys.
	 * @phpstan-param list<Row> $uses
	 * @return array<string, int> How many sites use each.
	 */
	private function shared( array $uses ): array {
		$any  = array();
		$args = array( Tables::name( 'uses' ), $this->reading->network() );
		foreach ( $uses as $use ) {
			if ( '' !== $use['fingerprint'] ) {
				$any[] = '( u.provider = %s AND u.fingerprint = %s )';
				array_push( $args, $use['provider'], $use['fingerprint'] );
			}
		}
		$shared = array();
		foreach ( ! $any ? array() : $this->reading->rows( 'SELECT u.provider, u.fingerprint, COUNT( DISTINCT u.blog_id ) AS sites FROM %i AS u WHERE u.network_id = %d AND ' . Reading::IN_USE . ' AND ( ' . implode( ' OR ', $any ) . ' ) GROUP BY u.provider, u.fingerprint', $args ) as $row ) {
			$shared[ $row['provider'] . ' ' . $row['fingerprint'] ] = (int) $row['sites'];
		}
		return $shared;
	}
}
