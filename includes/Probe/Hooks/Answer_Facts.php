<?php
/**
 * What an answer says, in whichever form it is handed on.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Answer_Facts {

	/**
	 * @param mixed $answer As WordPress hands it on: an array, an error, or something that is neither.
	 * @return array<string, string>
	 */
	public static function of_array( $answer ): array {
		if ( $answer instanceof \WP_Error ) {
			return array(
				'answer'      => 'error',
				'answer_body' => $answer->get_error_code() . ': ' . $answer->get_error_message(),
			);
		}
		if ( ! is_array( $answer ) ) {
			return array( 'answer' => gettype( $answer ) );
		}
		return array(
			'answer'      => Loose::text( $answer, 'response', 'code' ),
			'answer_body' => Loose::text( $answer, 'body' ),
		);
	}

	/**
	 * @param mixed $answer An object of the Requests library.
	 * @return array<string, string>
	 */
	public static function of_object( $answer ): array {
		$members = is_object( $answer ) ? get_object_vars( $answer ) : array();
		return array(
			'answer'      => Loose::text( $members, 'status_code' ),
			'answer_body' => Loose::text( $members, 'body' ),
		);
	}

	/**
	 * @param string $text Headers and body as they came.
	 * @return array<string, string>
	 */
	public static function of_text( string $text ): array {
		$parts = preg_split( '/\r?\n\r?\n/', $text, 2 ) ?: array( $text );
		preg_match( '~^HTTP/[\d.]+\s+(\d+)~', $text, $status );
		return array(
			'answer'      => $status[1] ?? '',
			'answer_body' => $parts[1] ?? '',
		);
	}
}
