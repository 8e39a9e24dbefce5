<?php
/**
 * Looks at the values of keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Shape from Catalog as Shape_Array
 */
final class Inspections {

	/** @var Catalog */
	private $catalog;

	/** @var Inspector */
	private $inspector;

	/** @var Wording */
	private $wording;

	public function __construct( Catalog $catalog, Inspector $inspector, Wording $wording ) {
		$this->catalog   = $catalog;
		$this->inspector = $inspector;
		$this->wording   = $wording;
	}

	public function of( Key $key ): Inspection {
		$problems = array();
		foreach ( $key->fields() as $field ) {
			if ( $field->is_secret() ) {
				foreach ( $this->problems( $key, $field->name(), $field->value() ) as $problem ) {
					$problems[] = array(
						'field'   => $field->name(),
						'problem' => $problem,
					);
				}
			}
		}
		$effective = $key->main_field()->effective();
		$value     = $key->main_field()->value();
		return new Inspection(
			$problems,
			null === $effective ? null : $effective->odd_type(),
			$value,
			new Secret( $this->clean( $key, $value )->reveal() ),
			$this->sentences( $key ),
			null !== $this->shape( $key, $key->main_field()->name() )
		);
	}

	/**
	 * What a value that is meant for a key's main field says.
	 *
	 * @return list<Shape_Problem>
	 */
	public function of_value( Key $key, Secret $value ): array {
		return $this->problems( $key, $key->main_field()->name(), $value );
	}

	/** The field that decides which server gets a key; '' where the provider's own hosts do. */
	public function server_field( Key $key ): string {
		return $this->catalog->server_field( $key->provider() );
	}

	/** The value without what does not belong to it. */
	public function clean( Key $key, Secret $value ): Secret {
		return new Secret( $this->inspector->clean( $value->reveal(), $this->shape( $key, $key->main_field()->name() ) ) );
	}

	/** Makes sentences of problems, in the words of the key's provider. */
	public function sentences( Key $key ): Shape_Sentences {
		$provider = $this->catalog->provider( $key->provider() );
		return new Shape_Sentences(
			$this->wording->provider_name( $key ),
			null === $provider ? __( 'key', 'key-health' ) : $provider['noun'],
			$this->shape( $key, $key->main_field()->name() )['looks_like'] ?? ''
		);
	}

	/**
	 * @return list<Shape_Problem>
	 */
	private function problems( Key $key, string $field, Secret $value ): array {
		return $this->inspector->inspect( $value->reveal(), $this->shape( $key, $field ), $this->catalog->distinctive_shapes(), $key->provider() );
	}

	/**
	 * @return Shape_Array|null
	 */
	private function shape( Key $key, string $name ): ?array {
		foreach ( $this->catalog->provider( $key->provider() )['fields'] ?? array() as $field ) {
			if ( $field['name'] === $name ) {
				return $field['shape'] ?? null;
			}
		}
		return null;
	}
}
