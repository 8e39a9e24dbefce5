<?php
/**
 * Which sites are asked for, as a condition of SQL.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Plain_Text;
use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Severity;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Asked array{search?: string, state?: string, provider?: string, plugin?: string, group?: string, orderby?: string, order?: string, page?: int, per_page?: int}
 */
final class Site_Filter {

	/** Beside the states of sites: what could not be read. */
	public const PROBLEM = 'problem';

	/** By name of the column; the site's id makes each order a whole one. */
	private const ORDERS = array(
		'state'   => 's.severity %1$s, s.blog_id %1$s',
		'name'    => 's.name %1$s, s.blog_id %1$s',
		'address' => 's.domain %1$s, s.path %1$s, s.blog_id %1$s',
		'checked' => 's.checked_at %1$s, s.blog_id %1$s',
	);

	/** @var list<string> */
	private $conditions = array( 's.network_id = %d' );

	/** @var list<int|string> */
	private $args;

	/**
	 * @param array $asked   `SitesQuery` in src/network/types.ts.
	 * @param int   $network Whose sites.
	 * @phpstan-param Asked $asked
	 */
	public function __construct( array $asked, int $network ) {
		$this->args = array( $network );
		$this->in_state( $asked['state'] ?? '' );
		$this->found_by( $asked['search'] ?? '' );
		$this->with_keys( $asked, $network );
	}

	/** To stand after WHERE. */
	public function sql(): string {
		return implode( ' AND ', $this->conditions );
	}

	/**
	 * @return list<int|string> For its placeholders.
	 */
	public function args(): array {
		return $this->args;
	}

	/** To stand after ORDER BY; from a fixed list. */
	public static function order( string $by, string $order ): string {
		return sprintf( self::ORDERS[ $by ] ?? self::ORDERS['state'], 'desc' === strtolower( $order ) ? 'DESC' : 'ASC' );
	}

	private function in_state( string $state ): void {
		if ( self::PROBLEM === $state ) {
			$this->conditions[] = "s.problem <> ''";
		} elseif ( 'unchecked' === $state ) {
			// What is damaged counts as not checked.
			$this->conditions[] = 's.severity NOT IN ( 0, 1, 2, 4, 5 )';
		} elseif ( in_array( $state, Severity::STATES, true ) ) {
			$this->conditions[] = 's.severity = %d';
			$this->args[]       = Severity::of( $state );
		}
	}

	/** By name, by address with or without its protocol, by id. */
	private function found_by( string $search ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$search = trim( Plain_Text::of( $search ) );
		if ( '' === $search ) {
			return;
		}
		$address = rtrim( (string) preg_replace( '~^https?://~i', '', $search ), '/' );
		$any     = array( 's.name LIKE %s', 'CONCAT( s.domain, s.path ) LIKE %s' );
		$args    = array( '%' . $wpdb->esc_like( $search ) . '%', '%' . $wpdb->esc_like( '' === $address ? $search : $address ) . '%' );
		// WordPress stores titles escaped.
		if ( esc_html( $search ) !== $search ) {
			$any[]  = 's.name LIKE %s';
			$args[] = '%' . $wpdb->esc_like( esc_html( $search ) ) . '%';
		}
		if ( ctype_digit( $search ) && strlen( $search ) < 19 ) {
			$any[]  = 's.blog_id = %d';
			$args[] = (int) $search;
		}
		$this->conditions[] = '( ' . implode( ' OR ', $any ) . ' )';
		$this->args         = array_merge( $this->args, $args );
	}

	/**
	 * @param array $asked   What is asked for.
	 * @param int   $network Whose sites.
	 * @phpstan-param Asked $asked
	 */
	private function with_keys( array $asked, int $network ): void {
		$group = Group_Id::parts( $asked['group'] ?? '' );
		$each  = array(
			'provider' => $asked['provider'] ?? '',
			'plugin'   => $asked['plugin'] ?? '',
		);
		foreach ( array_filter( $each, static fn( string $text ): bool => '' !== $text ) as $column => $value ) {
			$this->conditions[] = "s.blog_id IN ( SELECT u.blog_id FROM %i AS u WHERE u.network_id = %d AND u.$column = %s )";
			array_push( $this->args, Tables::name( 'uses' ), $network, $value );
		}
		if ( null !== $group ) {
			$this->conditions[] = 's.blog_id IN ( SELECT u.blog_id FROM %i AS u WHERE u.network_id = %d AND u.provider = %s AND u.fingerprint = %s )';
			array_push( $this->args, Tables::name( 'uses' ), $network, $group['provider'], $group['fingerprint'] );
		} elseif ( '' !== ( $asked['group'] ?? '' ) ) {
			// No site has what is no key.
			$this->conditions[] = '1 = 0';
		}
	}
}
