<?php
/**
 * Finds out who is to be reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Request_Builder;
use KeyHealth\Probe\Slots;
use KeyHealth\Probe\Unsendable;

defined( 'ABSPATH' ) || exit;

/**
 * Builds the first question about the key, reads its host, and throws it away.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Targets {

	/** @var Catalog */
	private $catalog;

	/** @var Request_Builder */
	private $builder;

	public function __construct( Catalog $catalog, Request_Builder $builder ) {
		$this->catalog = $catalog;
		$this->builder = $builder;
	}

	/** Null when the settings name no host that may be asked. */
	public function of( Key $key ): ?Target {
		$provider = $this->catalog->provider( $key->provider() );
		if ( null === $provider ) {
			return null;
		}
		$slots = new Slots( $provider, $key->values(), new Context( home_url(), $key->sender(), true ) );
		foreach ( $provider['steps'] as $step ) {
			if ( ! isset( $step['request'] ) ) {
				continue;
			}
			try {
				$request = $this->builder->build( $provider, $step['request'], $slots );
			} catch ( Unsendable $unsendable ) {
				continue;
			}
			$login = $request->login();
			return null === $login ? new Target( $request->host(), null, self::page( $provider, $request->host() ), isset( $provider['own_host'] ) ) : Target::of_mail( $login );
		}
		foreach ( $provider['hosts'] as $host ) {
			if ( false === strpos( $host, '*' ) && ! isset( $provider['own_host'] ) ) {
				return new Target( $host, null, self::page( $provider, $host ) );
			}
		}
		return null;
	}

	/**
	 * @param array  $provider The provider.
	 * @param string $host     The host that is meant.
	 * @phpstan-param Provider $provider
	 * @return array{url: string, answer: string}|null
	 */
	private static function page( array $provider, string $host ): ?array {
		$page = $provider['connectivity'] ?? null;
		return null !== $page && 0 === strpos( $page['url'], 'https://' . $host . '/' ) ? $page : null;
	}
}
