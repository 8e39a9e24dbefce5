<?php
/**
 * What the abilities do.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Abilities;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Loose;
use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest_Schema;

defined( 'ABSPATH' ) || exit;

/**
 * From the report, which holds no value of a key.
 */
final class Work {

	private const CHECKS_PER_HOUR = 30;

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/**
	 * @param array<string, mixed> $given `state`.
	 * @return array{sentence: string, keys: list<array<string, mixed>>}
	 */
	public function list_keys( array $given ): array {
		$report = $this->engine->reporter()->report();
		$state  = Loose::text( $given, 'state' );
		$rows   = array();
		foreach ( Loose::maps( $report['keys'] ?? null ) as $key ) {
			if ( '' === $state || Loose::text( $key, 'state' ) === $state ) {
				$rows[] = self::row( $key );
			}
		}
		return array(
			'sentence' => Loose::text( $report, 'summary', 'sentence' ),
			'keys'     => $rows,
		);
	}

	/**
	 * @return array<mixed>
	 */
	public function report(): array {
		return Rest_Schema::with_maps( $this->engine->reporter()->report() );
	}

	/**
	 * @param array<string, mixed> $given `text`.
	 * @return array<string, mixed>
	 * @throws Refused When there is no text.
	 */
	public function explain( array $given ): array {
		$text = Loose::text( $given, 'text' );
		if ( '' === trim( $text ) ) {
			throw new Refused( 'no_text', __( 'There is no text. Paste the error message first.', 'key-health' ) );
		}
		$this->engine->rate_limit()->spend( 'explain', Rate_Limit::EXPLANATIONS_PER_HOUR );
		return $this->engine->explainer()->explain( $text, $this->engine->discoverer()->keys() );
	}

	/**
	 * A program is no person who asked: what a provider allows once a day is not asked again.
	 *
	 * @param array<string, mixed> $given `id`.
	 * @return array<string, mixed>
	 * @throws Refused When there is no such key, or nobody has allowed it.
	 */
	public function run_check( array $given ): array {
		$key = $this->engine->discoverer()->key( Loose::text( $given, 'id' ) );
		if ( null === $key ) {
			throw new Refused( 'no_such_key', __( 'There is no key with this id on the site. The ability key-health/list-keys names all of them.', 'key-health' ), 404 );
		}
		if ( ! $this->engine->store()->setting( 'consent' ) ) {
			throw new Refused( 'no_consent', __( 'Nobody has allowed this site to ask providers. A person can do so under Tools > Key Health.', 'key-health' ), 403 );
		}
		$this->engine->rate_limit()->spend( 'run_check', self::CHECKS_PER_HOUR );
		$this->engine->checker()->check_many( array( $key ), false );
		$this->engine->forget();
		foreach ( Loose::maps( $this->engine->reporter()->report()['keys'] ?? null ) as $entry ) {
			if ( Loose::text( $entry, 'id' ) === $key->id() ) {
				return self::row( $entry );
			}
		}
		throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
	}

	/**
	 * @param array<string, mixed> $key Of the report.
	 * @return array<string, mixed>
	 */
	private static function row( array $key ): array {
		return array(
			'id'         => Loose::text( $key, 'id' ),
			'provider'   => Loose::text( $key, 'provider', 'name' ),
			'plugin'     => Loose::text( $key, 'plugin', 'name' ),
			'in_use'     => ! empty( $key['in_use'] ),
			'state'      => Loose::text( $key, 'state' ),
			'diagnosis'  => $key['diagnosis'] ?? null,
			'reason'     => $key['reason'] ?? null,
			'confidence' => $key['confidence'] ?? null,
			'title'      => Loose::text( $key, 'title' ),
			'meaning'    => Loose::text( $key, 'meaning' ),
			'checked_at' => $key['checked_at'] ?? null,
		);
	}
}
