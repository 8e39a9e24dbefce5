<?php
/**
 * What this site knows that makes one cause more likely than another.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * The closed list of `Fact` in src/catalog/schema.ts.
 *
 * @phpstan-import-type Seen from Key_Memory
 */
final class Facts {

	/** A daily check sees the end of 24 hours up to a day later; a little early is the clock. */
	private const DAY_LATER_FROM = 23 * HOUR_IN_SECONDS;
	private const DAY_LATER_TO   = 50 * HOUR_IN_SECONDS;

	/** @var array<string, bool> */
	private $holds;

	/**
	 * @param array|null $seen         What is remembered of the value.
	 * @param bool|null  $shape_fits   Whether it looks right; null when nobody knows how it should look.
	 * @param int        $checked_at   When it was asked, in seconds.
	 * @param string     $address      The address this server sends from, '' when unknown.
	 * @param bool       $sells        Whether the site sells.
	 * @phpstan-param Seen|null $seen
	 */
	public function __construct( ?array $seen, ?bool $shape_fits, int $checked_at, string $address, bool $sells ) {
		$worked      = null !== $seen && null !== $seen['last_ok'];
		$is_saving   = null !== $seen && $seen['watching'];
		$age         = null === $seen ? 0 : $checked_at - $seen['first'];
		$lived       = null !== $seen && null !== $seen['first_refused'] ? $seen['first_refused'] - $seen['first'] : -1;
		$knows_both  = $worked && '' !== $address && '' !== $seen['ok_address'];
		$this->holds = array(
			'worked_before'              => $worked,
			'stopped_a_day_after_saving' => $is_saving && $worked && $lived >= self::DAY_LATER_FROM && $lived <= self::DAY_LATER_TO,
			'saved_over_a_day_ago'       => null !== $seen && $age > DAY_IN_SECONDS,
			'saved_within_a_day'         => $is_saving && $age <= DAY_IN_SECONDS,
			'shape_fits'                 => true === $shape_fits,
			'shape_broken'               => false === $shape_fits,
			'address_changed'            => $knows_both && $address !== $seen['ok_address'],
			'address_same'               => $knows_both && $address === $seen['ok_address'],
			'sells'                      => $sells,
		);
	}

	public function holds( string $fact ): bool {
		return $this->holds[ $fact ] ?? false;
	}
}
