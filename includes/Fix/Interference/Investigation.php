<?php
/**
 * The answer to: which plugin changes our request?
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Key;
use KeyHealth\Model\Redactor;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Trace_Array from Trace_View
 */
final class Investigation {

	/** @var Tracer */
	private $tracer;

	/** @var Trace_View */
	private $view;

	/** @var Stored_Values */
	private $stored;

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Discoverer */
	private $discoverer;

	public function __construct( Tracer $tracer, Trace_View $view, Stored_Values $stored, Catalog $catalog, Wording $wording, Discoverer $discoverer ) {
		$this->tracer     = $tracer;
		$this->view       = $view;
		$this->stored     = $stored;
		$this->catalog    = $catalog;
		$this->wording    = $wording;
		$this->discoverer = $discoverer;
	}

	/**
	 * Asks the provider, and keeps the verdict as any check does.
	 *
	 * @return Trace_Array
	 */
	public function of( Key $key ): array {
		$provider = $this->wording->provider_name( $key );
		$plugin   = $this->catalog->plugin( $key->plugin() )['short_name'] ?? $key->plugin();
		$noun     = $this->catalog->provider( $key->provider() )['noun'] ?? __( 'key', 'key-health' );
		return $this->view->of( $this->tracer->trace( $key ), $this->stored->hooks( $key ), new Redactor( $this->secrets() ), new Trace_Words( $provider, $plugin, $noun ), new Sentences( $provider, $plugin, $noun ) );
	}

	/**
	 * What must not show: every key of this site, wherever it is defined. What another plugin writes into a request may be one of them.
	 *
	 * @return list<Secret>
	 */
	private function secrets(): array {
		$secrets = array();
		foreach ( $this->discoverer->keys() as $key ) {
			foreach ( $key->fields() as $field ) {
				foreach ( $field->is_secret() ? $field->definitions() : array() as $definition ) {
					$secrets[] = $definition->secret();
				}
			}
		}
		return $secrets;
	}
}
