<?php
/**
 * What to do at a provider.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A provider's own guides, and for what they do not name the standard ones (src/catalog/guides.ts), which begin at the provider's
 * pages. Only those that the provider's answers can lead to.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Guide from Catalog
 * @phpstan-import-type Standard_Guide from Catalog
 * @phpstan-import-type Page from Catalog
 */
final class Guides {

	/** For every provider: they belong to wizards, not to an answer. */
	private const ALWAYS = array( 'revoke', 'companion' );

	/** What comes from a log-in is renewed by it, whatever the answer was. */
	private const CONNECT = 'oauth_reauthorize';

	/** @var array<string, Standard_Guide> */
	private $standard;

	/**
	 * @param array $standard Of src/catalog/guides.ts.
	 * @phpstan-param array<string, Standard_Guide> $standard
	 */
	public function __construct( array $standard ) {
		$this->standard = $standard;
	}

	/**
	 * @param array $provider A provider.
	 * @phpstan-param Provider $provider
	 * @return array<string, Guide> By name.
	 */
	public function of( array $provider ): array {
		$guides = $provider['guides'];
		$pages  = $provider['pages'] ?? array();
		if ( ! isset( $pages['account'] ) ) {
			return $guides;
		}
		$always = ( $provider['oauth'] ?? false ) ? array_merge( self::ALWAYS, array( self::CONNECT ) ) : self::ALWAYS;
		foreach ( array_merge( $always, self::diagnoses( $provider ) ) as $name ) {
			if ( isset( $this->standard[ $name ] ) && ! isset( $guides[ $name ] ) ) {
				$guides[ $name ] = self::at( $this->standard[ $name ], $pages );
			}
		}
		return $guides;
	}

	/**
	 * @param array $guide A standard guide.
	 * @param array $pages The pages of a provider.
	 * @phpstan-param Standard_Guide $guide
	 * @phpstan-param array<string, Page> $pages
	 * @return Guide
	 */
	private static function at( array $guide, array $pages ): array {
		$page  = $pages[ $guide['page'] ] ?? ( 'permissions' === $guide['page'] ? $pages['keys'] ?? $pages['account'] : $pages['account'] );
		$steps = $guide['steps'];
		if ( isset( $page['path'] ) ) {
			/* translators: %s: click path at a provider, such as [[Settings]] › [[API Keys]]. Words in {braces} are replaced, keep them. */
			array_unshift( $steps, array( 'text' => sprintf( __( 'At {provider}, open %s.', 'key-health' ), $page['path'] ) ) );
		}
		unset( $guide['page'] );
		$guide['steps'] = $steps;
		$guide['link']  = array(
			'url'   => $page['url'],
			/* translators: Words in {braces} are replaced, keep them. */
			'label' => __( 'Open {provider}', 'key-health' ),
		);
		return $guide;
	}

	/**
	 * @param array $provider A provider.
	 * @phpstan-param Provider $provider
	 * @return list<string> What its answers can mean.
	 */
	private static function diagnoses( array $provider ): array {
		$diagnoses = array();
		foreach ( $provider['steps'] as $step ) {
			foreach ( $step['answers'] as $answer ) {
				foreach ( array_merge( array( $answer ), $answer['causes'] ?? array() ) as $verdict ) {
					$diagnoses[] = $verdict['is'];
					$diagnoses[] = $verdict['is'] . '/' . ( $verdict['reason'] ?? '' );
				}
			}
			$diagnoses = isset( $step['permissions'] ) ? array_merge( $diagnoses, array( 'insufficient_permission' ) ) : $diagnoses;
		}
		return array_values( array_unique( $diagnoses ) );
	}
}
