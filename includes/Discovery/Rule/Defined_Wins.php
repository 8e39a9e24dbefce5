<?php
/**
 * A defined constant wins, even when it is empty.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Rule;

use KeyHealth\Discovery\Found;

defined( 'ABSPATH' ) || exit;

/**
 * Akismet 5.7.2, class.akismet.php get_api_key(): `defined( 'WPCOM_API_KEY' ) ? WPCOM_API_KEY : get_option( … )`.
 */
final class Defined_Wins implements Rule {

	/** @var string Short name of the plugin. */
	private $plugin;

	public function __construct( string $plugin ) {
		$this->plugin = $plugin;
	}

	public function decide( Found $constant, Found $option, string $name ): Decision {
		if ( ! $constant->is_there() ) {
			/* translators: %s: name of a plugin. */
			$used = sprintf( __( '%s uses this one.', 'key-health' ), $this->plugin );
			return new Decision(
				false,
				array(
					'because' => 'not_defined',
					'reason'  => '',
				),
				array(
					'because' => 'no_constant',
					'reason'  => $used,
				)
			);
		}
		$masked = $constant->is_empty() && ! $option->is_empty();
		return new Decision(
			true,
			array(
				'because' => $constant->is_empty() ? 'empty_wins' : 'defined_wins',
				'reason'  => $constant->is_empty()
					/* translators: %s: name of a plugin. */
					? sprintf( __( '%s reads it because it is defined, although it is empty.', 'key-health' ), $this->plugin )
					/* translators: %s: name of a plugin. */
					: sprintf( __( '%s uses this one. A constant wins over the database.', 'key-health' ), $this->plugin ),
			),
			array(
				'because' => $masked ? 'masked_by_empty' : 'constant_wins',
				'reason'  => $masked
					/* translators: %s: name of a constant. */
					? sprintf( __( 'Ignored because the constant %s is defined. It is empty, but it wins all the same.', 'key-health' ), $name )
					/* translators: %s: name of a constant. */
					: sprintf( __( 'Ignored because the constant %s is defined and wins.', 'key-health' ), $name ),
			)
		);
	}
}
