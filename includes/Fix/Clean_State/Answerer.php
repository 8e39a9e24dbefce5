<?php
/**
 * What a request says in which a part of the plugins runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * One check of one key, in words. Nothing is kept of it.
 */
final class Answerer {

	/** @var Discoverer */
	private $discoverer;

	/** @var Examiner */
	private $examiner;

	/** @var Trials */
	private $trials;

	public function __construct( Discoverer $discoverer, Examiner $examiner, Trials $trials ) {
		$this->discoverer = $discoverer;
		$this->examiner   = $examiner;
		$this->trials     = $trials;
	}

	/**
	 * @return array{said: string, seal: string}
	 */
	public function answer( Trial $trial, Secret $token, Key_Memory $memory ): array {
		$key  = $this->discoverer->key( $trial->key_id() );
		$said = array(
			'word'  => Search::GONE,
			'title' => __( 'The key is not there', 'key-health' ),
		);
		if ( null !== $key ) {
			$verdict = $this->examiner->ask( $key, true );
			$said    = array(
				'word'  => $this->examiner->is_accepted( $verdict ) ? Search::WORKS : $verdict->diagnosis(),
				'title' => $this->examiner->explain( $key, $memory, $verdict )->title(),
			);
		}
		$text = (string) wp_json_encode( $said );
		return array(
			'said' => $text,
			'seal' => $this->trials->seal( $token, $text ),
		);
	}
}
