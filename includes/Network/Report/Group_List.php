<?php
/**
 * Keys that sites of the network share, a page at a time.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Network\Group_Id;
use KeyHealth\Network\Severity;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Row from Reading
 * @phpstan-import-type Asked from Group_Rows
 * @phpstan-type Group array{id: string, provider: array{id: string, name: string}, plugins: list<array{slug: string, short_name: string}>, state: string, diagnosis: string, reason: string|null, title: string, meaning: string, sites: int, sample: list<array{id: int, name: string, address: string, url: string}>, place: string, last4: string, checked_at: string|null, fixable: bool, why_not: string|null, url: string|null}
 */
final class Group_List {

	public const PER_PAGE = 20;
	public const MOST     = 50;

	private const SAMPLE = 3;

	/** @var Group_Rows */
	private $rows;

	/** @var Uses */
	private $uses;

	/** @var Group_Words */
	private $group_words;

	/** @var Answer_Words */
	private $words;

	/** @var Site_Names */
	private $names;

	public function __construct( Group_Rows $rows, Uses $uses, Group_Words $group_words, Answer_Words $words, Site_Names $names ) {
		$this->rows        = $rows;
		$this->uses        = $uses;
		$this->group_words = $group_words;
		$this->words       = $words;
		$this->names       = $names;
	}

	/**
	 * @param array $asked What is asked for.
	 * @phpstan-param Asked $asked
	 * @return array{rows: list<array<string, mixed>>, total: int, page: int, per_page: int} `Paged<KeyGroup>` in src/network/types.ts.
	 * @phpstan-return array{rows: list<Group>, total: int, page: int, per_page: int}
	 */
	public function page( array $asked ): array {
		$per_page = max( 1, min( self::MOST, $asked['per_page'] ?? self::PER_PAGE ) );
		$page     = max( 1, $asked['page'] ?? 1 );
		$rows     = $this->rows->page( $asked, ( $page - 1 ) * $per_page, $per_page );
		$is_all   = 1 === $page && count( $rows ) < $per_page;
		return array(
			'rows'     => $this->shown( $rows ),
			'total'    => $is_all ? count( $rows ) : $this->rows->total( $asked ),
			'page'     => $page,
			'per_page' => $per_page,
		);
	}

	/**
	 * @return array<string, mixed>|null One group; null when no site has it in use.
	 * @phpstan-return Group|null
	 */
	public function group( string $id ): ?array {
		return null === Group_Id::parts( $id ) ? null : $this->page( array( 'group' => $id ) )['rows'][0] ?? null;
	}

	/** Whether a site of this network uses such a key. */
	public function has( string $id ): bool {
		return null !== Group_Id::parts( $id ) && $this->rows->total( array( 'group' => $id ) ) > 0;
	}

	/**
	 * @param array $groups Counted.
	 * @phpstan-param list<Row> $groups
	 * @return array
	 * @phpstan-return list<Group>
	 */
	private function shown( array $groups ): array {
		$samples  = $this->rows->samples( $groups, self::SAMPLE );
		$worst    = $this->worst( $groups );
		$verdicts = $this->uses->verdicts( array_column( $worst, 'probe' ) );
		$said     = $this->group_words->of( $worst, $verdicts );
		$shown    = array();
		foreach ( $groups as $group ) {
			$id = Group_Id::of( $group['provider'], $group['fingerprint'] );
			if ( isset( $worst[ $id ] ) ) {
				$shown[] = $this->group_of( $id, $group, $worst[ $id ], $said[ $id ], array_map( array( $this->names, 'of' ), $samples[ $id ] ?? array() ) );
			}
		}
		return $shown;
	}

	/**
	 * @param string $id     Of the group.
	 * @param array  $group  Counted.
	 * @param array  $worst  Its use with the worst answer.
	 * @param array  $said   Words.
	 * @param array  $sample Sites.
	 * @phpstan-param Row $group
	 * @phpstan-param Row $worst
	 * @phpstan-param array{title: string, meaning: string, fixes: list<string>|null} $said
	 * @phpstan-param list<array{id: int, name: string, address: string, url: string}> $sample
	 * @return array<string, mixed> `KeyGroup` in src/network/types.ts.
	 * @phpstan-return Group
	 */
	private function group_of( string $id, array $group, array $worst, array $said, array $sample ): array {
		$sites   = (int) $group['sites'];
		$only    = 1 === $sites ? ( $sample[0] ?? null ) : null;
		$why_not = Fixable::why_not( $worst, $said['fixes'] );
		return array(
			'id'         => $id,
			'provider'   => array(
				'id'   => $group['provider'],
				'name' => $this->words->provider( $group['provider'] ),
			),
			'plugins'    => array_map(
				function ( string $slug ): array {
					return array(
						'slug'       => $slug,
						'short_name' => $this->words->plugin( $slug ),
					);
				},
				explode( ',', $group['plugins'] )
			),
			'state'      => Severity::state( (int) $group['severity'] ),
			'diagnosis'  => $worst['diagnosis'],
			'reason'     => '' === $worst['reason'] ? null : $worst['reason'],
			'title'      => $said['title'],
			'meaning'    => $said['meaning'],
			'sites'      => $sites,
			'sample'     => $sample,
			'place'      => Places::words( $worst, $sites, $only['name'] ?? null ),
			'last4'      => $worst['last4'],
			'checked_at' => Site_List::time( $group['checked_at'] ),
			'fixable'    => null === $why_not,
			'why_not'    => $why_not,
			'url'        => null === $only ? null : $only['url'] . '#/fix/' . $worst['key_id'],
		);
	}

	/**
	 * @param array $groups Counted.
	 * @phpstan-param list<Row> $groups
	 * @return array<string, array<string, string>> The use of each with the worst answer, and where its site is.
	 */
	private function worst( array $groups ): array {
		$uses  = $this->uses->of( array_values( array_unique( array_map( 'intval', array_column( $groups, 'blog_id' ) ) ) ) );
		$sites = $this->uses->sites( array_keys( $uses ) );
		$worst = array();
		foreach ( $groups as $group ) {
			$id = Group_Id::of( $group['provider'], $group['fingerprint'] );
			foreach ( $uses[ (int) $group['blog_id'] ] ?? array() as $use ) {
				if ( ! isset( $worst[ $id ] ) && $use['provider'] === $group['provider'] && $use['fingerprint'] === $group['fingerprint'] ) {
					// The worst of a site stands first.
					$worst[ $id ] = $use + ( $sites[ (int) $group['blog_id'] ] ?? array() );
				}
			}
		}
		return $worst;
	}
}
