<?php
/**
 * What the screen needs to know about providers.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * Texts of wizards, shapes for the paste field, hosts for the consent. The shape is `ProviderInfo` in src/shared/types.ts.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Field_Spec from Catalog
 * @phpstan-import-type Guide from Catalog
 */
final class Provider_View {

	/** @var Catalog */
	private $catalog;

	public function __construct( Catalog $catalog ) {
		$this->catalog = $catalog;
	}

	/**
	 * @param array<string, Key> $keys The keys of the report.
	 * @return array<string, array<string, mixed>> The providers of these keys, by id.
	 */
	public function of( array $keys ): array {
		$views = array();
		foreach ( $keys as $key ) {
			$provider = $this->catalog->provider( $key->provider() );
			if ( null !== $provider && ! isset( $views[ $provider['id'] ] ) ) {
				$views[ $provider['id'] ] = $this->view( $provider );
			}
			$host = null === $provider ? '' : $this->own_host( $key );
			if ( null !== $provider && '' !== $host ) {
				/** @var list<string> $hosts */
				$hosts                             = $views[ $provider['id'] ]['hosts'];
				$views[ $provider['id'] ]['hosts'] = array_values( array_unique( array_merge( $hosts, array( $host ) ) ) );
			}
		}
		return $views;
	}

	/** The server that stands in a key's own settings, where the provider is software or a mail server; else ''. */
	private function own_host( Key $key ): string {
		$field = $key->field( $this->catalog->server_field( $key->provider() ) );
		if ( null === $field || $field->is_secret() ) {
			return '';
		}
		$value = $key->shown( $field, 200 );
		return (string) ( wp_parse_url( $value, PHP_URL_HOST ) ?? $value );
	}

	/**
	 * @return list<array{provider: string, name: string, pattern: string, prefix: string}>
	 */
	public function distinctive(): array {
		return $this->catalog->distinctive_shapes();
	}

	/**
	 * @param array $provider A provider.
	 * @phpstan-param Provider $provider
	 * @return array<string, mixed>
	 */
	private function view( array $provider ): array {
		$asks  = array();
		$names = new Names(
			array(
				'provider' => $provider['name'],
				'key'      => $provider['noun'],
			)
		);
		foreach ( $provider['steps'] as $step ) {
			$asks[] = array(
				'step'    => $step['id'],
				'request' => isset( $step['request'] ) ? $step['request']['method'] . ' ' . $step['request']['url'] : '',
				'text'    => $names->fill_known( $step['asks'] ),
			);
		}
		return array(
			'id'                     => $provider['id'],
			'name'                   => $provider['name'],
			'noun'                   => $provider['noun'],
			'hosts'                  => $provider['hosts'],
			'receives'               => $names->fill_known( $provider['receives'] ),
			'asks'                   => $asks,
			'shown_once'             => $provider['shown_once'],
			'default_lifetime_hours' => $provider['default_lifetime_hours'] ?? null,
			'fields'                 => array_map( array( $this, 'field' ), $provider['fields'] ),
			'guides'                 => array_map(
				function ( array $guide ) use ( $names ): array {
					return $this->guide( $guide, $names );
				},
				$this->catalog->guides( $provider )
			),
			'links'                  => $provider['links'],
			'message'                => $provider['message'] ?? null,
		);
	}

	/**
	 * @param array $field A field of a provider.
	 * @phpstan-param Field_Spec $field
	 * @return array<string, mixed>
	 */
	private function field( array $field ): array {
		$shape = $field['shape'] ?? null;
		return array(
			'name'   => $field['name'],
			'label'  => $field['label'],
			'secret' => $field['secret'],
			'shape'  => null === $shape ? null : array(
				'pattern'     => $shape['pattern'],
				'also'        => $shape['also'] ?? array(),
				'looks_like'  => $shape['looks_like'],
				'prefix'      => $shape['prefix'] ?? null,
				'length'      => $shape['length'] ?? null,
				'alphabet'    => $shape['alphabet'] ?? null,
				'strict'      => isset( $shape['strict'] ),
				'wrong_kinds' => $shape['wrong_kinds'] ?? array(),
			),
		);
	}

	/**
	 * @param array $guide A guide of a provider.
	 * @param Names $names For `{provider}` and `{key}`; what the site says of itself is filled in on the screen.
	 * @phpstan-param Guide $guide
	 * @return array<string, mixed> All members there.
	 */
	private function guide( array $guide, Names $names ): array {
		$steps = array();
		foreach ( $guide['steps'] as $step ) {
			$steps[] = array(
				'text'    => $names->fill_known( $step['text'] ),
				'sub'     => $names->fill_known( $step['sub'] ?? '' ),
				'note'    => isset( $step['note'] ) ? array_map( array( $names, 'fill_known' ), $step['note'] ) : null,
				'choices' => array_map(
					static function ( array $choice ) use ( $names ): array {
						return array_map( array( $names, 'fill_known' ), $choice ) + array( 'tag' => '' );
					},
					$step['choices'] ?? array()
				),
			);
		}
		return array(
			'title'   => $names->fill_known( $guide['title'] ),
			'intro'   => $names->fill_known( $guide['intro'] ?? '' ),
			'link'    => isset( $guide['link'] ) ? array( 'label' => $names->fill_known( $guide['link']['label'] ) ) + $guide['link'] : null,
			'steps'   => $steps,
			'done'    => $names->fill_known( $guide['done'] ?? '' ),
			'minutes' => $guide['minutes'] ?? null,
		);
	}
}
