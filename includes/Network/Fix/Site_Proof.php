<?php
/**
 * Proves what a site's plugin reads.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Network\Sweep\Identity;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * First through WordPress, with every filter of this request; then by the plugin itself, in a request of that site that begins anew.
 * The provider has accepted the values once. It is asked again where what it would be asked is another question on this site: its address
 * or its sender is part of it, or it has other values beside the key.
 *
 * A site that cannot call itself is `written`, never `proven`: its plugin was not heard.
 */
final class Site_Proof {

	/** @var Identity */
	private $identity;

	/** @var Told_Answers */
	private $told;

	/** @var Callback_Locator */
	private $callbacks;

	public function __construct( Identity $identity, Told_Answers $told, Callback_Locator $callbacks ) {
		$this->identity  = $identity;
		$this->told      = $told;
		$this->callbacks = $callbacks;
	}

	/**
	 * @param Site_Kit              $kit    Of the site.
	 * @param Fix_Record            $fix    The fix.
	 * @param Key|null              $now    The key as it is read now.
	 * @param array<string, Secret> $wanted What the plugin should get.
	 */
	public function of( Site_Kit $kit, Fix_Record $fix, ?Key $now, array $wanted ): Outcome {
		if ( null === $now || Wanted_Values::missing( $now, $wanted ) ) {
			return new Outcome( Fix_Row::KEPT_OLD, 'not_read', null === $now ? array() : $this->in_the_way( $now, $wanted ) );
		}
		$look = $kit->fresh()->look( $now, $wanted );
		if ( 'failed' === $look['state'] ) {
			return new Outcome( Fix_Row::KEPT_OLD, 'not_read_fresh', array( 'place' => $look['sub'] ) );
		}
		$verdict = $this->verdict( $kit, $fix, $now );
		$said    = $kit->examiner()->is_refused( $verdict ) ? 'refused' : ( $kit->examiner()->is_accepted( $verdict ) ? '' : 'not_asked' );
		if ( 'refused' === $said ) {
			$finding = $kit->examiner()->explain( $now, $kit->store()->key( $now->id() ), $verdict );
			return new Outcome( Fix_Row::KEPT_OLD, $said, array( 'said' => $finding->title() ) );
		}
		$kit->checker()->remember_written( $now, $verdict );
		if ( '' === $said ) {
			$kit->writer()->tell_plugin( $now );
			$kit->refresh_banner( $now->id() );
		}
		if ( 'skipped' === $look['state'] ) {
			return new Outcome( Fix_Row::WRITTEN, 'not_heard', array( 'why' => $look['sub'] ) );
		}
		return '' === $said ? new Outcome( Fix_Row::PROVEN, 'accepted' ) : new Outcome( Fix_Row::WRITTEN, $said );
	}

	private function verdict( Site_Kit $kit, Fix_Record $fix, Key $now ): Verdict {
		$probe = $this->identity->of( $now );
		$known = $probe === $fix->accepted() ? Verdict::restore( $fix->verdict() ) : $this->told->recent( $probe, $fix->started_at() );
		$found = $known ?? $kit->examiner()->ask( $now, true );
		$this->told->keep( $now, $found );
		return $found;
	}

	/**
	 * What keeps a value that was written from being read.
	 *
	 * @param Key                   $now    As it is read now.
	 * @param array<string, Secret> $wanted What was written.
	 * @return array<string, string>
	 */
	private function in_the_way( Key $now, array $wanted ): array {
		$field     = $now->field( (string) array_key_first( Wanted_Values::missing( $now, $wanted ) ) );
		$effective = null === $field ? null : $field->effective();
		if ( null === $field || null === $effective ) {
			return array();
		}
		$place = $field->place();
		$hooks = null === $place || 'option_filtered' !== $effective->because() ? array() : array( 'pre_option_' . $place->option(), 'option_' . $place->option(), 'default_option_' . $place->option() );
		foreach ( $hooks as $hook ) {
			$callback = $this->callbacks->last( $hook );
			if ( null !== $callback && null !== $callback->file() ) {
				return self::filter( $hook, $callback->file(), (int) $callback->line() );
			}
		}
		$location = $effective->location();
		return 'filter' === $location->kind() && null !== $location->file()
			? self::filter( $location->name(), $location->file(), (int) $location->line() )
			: array( 'place' => $location->label() );
	}

	/**
	 * @return array<string, string>
	 */
	private static function filter( string $hook, string $file, int $line ): array {
		return array(
			'hook' => $hook,
			'file' => $file,
			'line' => (string) $line,
		);
	}
}
