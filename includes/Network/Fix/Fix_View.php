<?php
/**
 * Shows a fix for many.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Model\Clock;

defined( 'ABSPATH' ) || exit;

/**
 * The shapes are `ManyFix` and `FixRow` in src/network/types.ts.
 */
final class Fix_View {

	private const SHOWN = 20;

	/** Nothing has moved for so long, although it runs. */
	private const STALLED_S = 3 * MINUTE_IN_SECONDS;

	/** Reasons that ask nothing of anybody. */
	private const SETTLED = array( 'not_begun', 'no_site', 'empty', 'no_key' );

	/** @var Catalog */
	private $catalog;

	/** @var Fix_Tally */
	private $tally;

	/** @var Fix_Words */
	private $words;

	/** @var Site_Names */
	private $sites;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Fix_Tally $tally, Fix_Words $words, Site_Names $sites, Clock $clock ) {
		$this->catalog = $catalog;
		$this->tally   = $tally;
		$this->words   = $words;
		$this->sites   = $sites;
		$this->clock   = $clock;
	}

	/**
	 * @param Fix_Record $fix          The fix.
	 * @param bool       $needs_values Whether the new key has to be pasted again.
	 * @return array<string, mixed>
	 */
	public function of( Fix_Record $fix, bool $needs_values = false ): array {
		$counts   = $this->tally->counts( $fix->id() );
		$until    = $this->tally->undo_until( $fix->id() );
		$provider = $this->catalog->provider( $fix->provider() );
		$can_undo = null !== $until && $this->clock->now() <= $until && Fix_Record::UNDOING !== $fix->state();
		$failed   = array_filter(
			$this->tally->latest( $fix->id(), array( Fix_Row::KEPT_OLD, Fix_Row::SKIPPED, Fix_Row::NOT_UNDONE ), 5 * self::SHOWN ),
			static fn( Fix_Row $row ): bool => ! in_array( $row->reason(), self::SETTLED, true )
		);
		return array(
			'id'          => $fix->id(),
			'kind'        => $fix->is_clearing() ? 'clear' : 'replace',
			'group'       => $fix->group(),
			'provider'    => array(
				'id'   => $fix->provider(),
				'name' => $provider['name'] ?? $fix->provider(),
			),
			'plugins'     => array_map( array( $this, 'plugin' ), $this->tally->plugins( $fix->id() ) ),
			'state'       => $fix->state(),
			'noun'        => $provider['noun'] ?? __( 'key', 'key-health' ),
			'last4'       => $fix->last4(),
			'old_last4'   => $fix->old_last4(),
			'revoke'      => null === $provider || $fix->is_clearing() ? null : $this->revoke( $provider ),
			'counts'      => $counts,
			'total'       => array_sum( $counts ),
			'sentence'    => Fix_Sentence::of( $fix, $counts, $provider['noun'] ?? __( 'key', 'key-health' ) ),
			'started_at'  => self::time( $fix->started_at() ),
			'ended_at'    => $fix->has_ended() ? self::time( $fix->changed_at() ) : null,
			'undo_until'  => $can_undo ? self::time( $until ) : null,
			'needs_you'   => $this->rows( $fix, array_slice( array_values( $failed ), 0, self::SHOWN ) ),
			'rows'        => $this->rows( $fix, $this->tally->latest( $fix->id(), array(), self::SHOWN ) ),
			'is_stalled'  => $fix->is_under_way() && $this->clock->now() - max( $fix->changed_at(), $this->tally->moved_at( $fix->id() ) ) > self::STALLED_S,
			'needs_value' => $needs_values,
		);
	}

	/**
	 * @param Fix_Record    $fix  The fix.
	 * @param list<Fix_Row> $rows Of it.
	 * @return list<array<string, mixed>>
	 */
	public function rows( Fix_Record $fix, array $rows ): array {
		$provider = $this->catalog->provider( $fix->provider() );
		$sites    = $this->sites->of( array_map( static fn( Fix_Row $row ): int => $row->site(), $rows ) );
		$shown    = array();
		foreach ( $rows as $row ) {
			$plugin  = $this->plugin( explode( '/', $row->key_id() )[0] );
			$names   = new Names(
				array(
					'provider' => $provider['name'] ?? $fix->provider(),
					'plugin'   => $plugin,
					'key'      => $provider['noun'] ?? __( 'key', 'key-health' ),
				)
			);
			$shown[] = array(
				'site'   => $sites[ $row->site() ],
				'key_id' => $row->key_id(),
				'plugin' => $plugin,
				'state'  => $row->state(),
				'title'  => $this->words->title( $row, $names ),
				'detail' => $this->words->detail( $row, $names ),
				'at'     => Fix_Row::WAITING === $row->state() || 0 === $row->at() ? null : self::time( $row->at() ),
			);
		}
		return $shown;
	}

	/** Its short name. */
	private function plugin( string $slug ): string {
		return $this->catalog->plugin( $slug )['short_name'] ?? $slug;
	}

	/**
	 * @param array<string, mixed> $provider A provider.
	 * @return array{url: string, label: string}|null Where the old key is revoked.
	 */
	private function revoke( array $provider ): ?array {
		$found = $this->catalog->provider( is_string( $provider['id'] ) ? $provider['id'] : '' );
		$link  = null === $found ? null : ( $this->catalog->guides( $found )['revoke']['link'] ?? null );
		if ( null === $found || null === $link ) {
			return null;
		}
		$names = new Names(
			array(
				'provider' => $found['name'],
				'key'      => $found['noun'],
			)
		);
		return array(
			'url'   => $link['url'],
			'label' => $names->fill_known( $link['label'] ),
		);
	}

	private static function time( int $seconds ): string {
		return gmdate( 'Y-m-d\TH:i:s\Z', $seconds );
	}
}
