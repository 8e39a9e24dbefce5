<?php
/**
 * What a key's plugin itself has noted about it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Discovery\Error_Log;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;

defined( 'ABSPATH' ) || exit;

/**
 * Evidence, no verdict: an error of last week says nothing of today. So it is shown only while no check has accepted the key since,
 * and never changes what is said of the key. Its keys are covered before anything reads it.
 *
 * @phpstan-import-type Explanation from Explainer
 * @phpstan-import-type Noted from Error_Log
 * @phpstan-type Recorded array{text: string, at: string|null, title: string|null, diagnosis: string|null, confidence: string|null}
 */
final class Recorded_Errors {

	/** Characters that are shown. */
	private const LONGEST = 500;

	private const DAYS = 30;

	/** @var Catalog */
	private $catalog;

	/** @var Error_Log */
	private $log;

	/** @var Explainer */
	private $explainer;

	/** @var Store */
	private $store;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Error_Log $log, Explainer $explainer, Store $store, Clock $clock ) {
		$this->catalog   = $catalog;
		$this->log       = $log;
		$this->explainer = $explainer;
		$this->store     = $store;
		$this->clock     = $clock;
	}

	/**
	 * @param array<string, Key>        $keys     All keys of this site, by id.
	 * @param array<string, Key_Memory> $memories By id.
	 * @param int|null                  $since    Only what was noted after this time (seconds); null: after a check accepted the key last.
	 * @return array
	 * @phpstan-return array<string, Recorded> By id of the key.
	 */
	public function of( array $keys, array $memories, ?int $since = null ): array {
		$by_plugin = array();
		foreach ( $keys as $id => $key ) {
			if ( $key->in_use() ) {
				$by_plugin[ $key->plugin() ][ $id ] = $key;
			}
		}
		$recorded = array();
		foreach ( $by_plugin as $slug => $used ) {
			$noted = $this->noted( (string) $slug );
			if ( null === $noted ) {
				continue;
			}
			$text = $this->explainer->covered( $noted['text'], $keys );
			foreach ( $this->explanations( $text, $used ) as $id => $said ) {
				if ( $this->is_news( $used[ $id ], $memories[ $id ], $noted, $since ) ) {
					$recorded[ $id ] = self::shown( $text, $noted['at'], $said );
				}
			}
		}
		return $recorded;
	}

	/**
	 * @phpstan-return Noted|null
	 */
	private function noted( string $slug ): ?array {
		$specs = $this->catalog->plugin( $slug )['errors'] ?? array();
		return $specs ? $this->log->newest( $specs, $this->clock->now() - self::DAYS * DAY_IN_SECONDS ) : null;
	}

	/**
	 * Whether it is not too long ago that it was noted, or first seen here, and the key has not worked since.
	 *
	 * @param Key        $key    The key.
	 * @param Key_Memory $memory What is remembered of it.
	 * @param array      $noted  The error.
	 * @param int|null   $since  Seconds; null: when a check accepted the key last.
	 * @phpstan-param Noted $noted
	 */
	private function is_news( Key $key, Key_Memory $memory, array $noted, ?int $since ): bool {
		$now  = $this->clock->now();
		$time = $noted['at'];
		if ( null === $time ) {
			$time = $memory->recorded_since( substr( md5( $noted['text'] ), 0, 16 ), $now );
			$this->store->put_key( $key->id(), $memory );
		}
		$since  = $since ?? $memory->last_accepted()['until'] ?? null;
		$is_new = $time > $now - self::DAYS * DAY_IN_SECONDS && $time < $now + DAY_IN_SECONDS;
		return $is_new && ( null === $since || $time > $since );
	}

	/**
	 * Which keys it is about, and what it means for them. A plugin notes the errors of all its connections in one place; where nothing
	 * tells, it is about what it sends with first.
	 *
	 * @param string             $text The error, its keys covered.
	 * @param array<string, Key> $used All keys in use of this plugin.
	 * @return array
	 * @phpstan-return array<string, Explanation|null> By id of the key.
	 */
	private function explanations( string $text, array $used ): array {
		$results = $this->explainer->explain( $text, $used )['results'];
		$said    = array();
		foreach ( $results as $result ) {
			$said += array_fill_keys( $result['key_ids'], $result );
		}
		if ( $said ) {
			return $said;
		}
		// Words of a provider whose key is not here are a chance likeness.
		$best = $results[0] ?? null;
		$best = null !== $best && null === $best['provider'] && ! $best['alike'] ? $best : null;
		foreach ( $used as $id => $key ) {
			if ( 1 === count( $used ) || Key::PRIMARY === $key->use() ) {
				$said[ $id ] = $best;
			}
		}
		return $said;
	}

	/**
	 * @param string     $text The error, its keys covered.
	 * @param int|null   $at   Seconds; null where the plugin did not note it.
	 * @param array|null $said What it means.
	 * @phpstan-param Explanation|null $said
	 * @return array
	 * @phpstan-return Recorded
	 */
	private static function shown( string $text, ?int $at, ?array $said ): array {
		return array(
			'text'       => mb_strlen( $text ) > self::LONGEST ? mb_substr( $text, 0, self::LONGEST - 1 ) . '…' : $text,
			'at'         => Key_View::iso( $at ),
			'title'      => $said['title'] ?? null,
			'diagnosis'  => $said['diagnosis'] ?? null,
			'confidence' => $said['confidence'] ?? null,
		);
	}
}
