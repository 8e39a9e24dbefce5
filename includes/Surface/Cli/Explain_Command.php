<?php
/**
 * `wp key-health explain`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Fix\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * Explains an error message that somebody has seen.
 *
 * @phpstan-import-type Explanations from Explainer
 * @phpstan-import-type Explanation from Explainer
 */
final class Explain_Command extends Command {

	private const FIELDS = array( 'provider', 'diagnosis', 'confidence', 'title', 'why', 'keys' );

	/**
	 * Says what an error message means, and which key of this site it fits.
	 *
	 * Asks nobody and keeps nothing. A key that stands in the message is not printed.
	 *
	 * ## OPTIONS
	 *
	 * <text>
	 * : The message, or - to read it from the standard input.
	 *
	 * [--format=<format>]
	 * : How to print the answer.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 * ---
	 *
	 * ## EXIT CODES
	 *
	 * 0  Something is known about the message.
	 * 1  Nothing is known about it.
	 * 2  There is no text, or the command was not understood.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health explain "Elastic Email: APIKey Expired"
	 *     tail -n 5 error.log | wp key-health explain - --format=json
	 *
	 * @param list<string>         $args    The text.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $args, $options ): int {
				$text = '-' === ( $args[0] ?? '' ) ? $this->console->input( 4 * Explainer::MAX_CHARACTERS ) : $args[0] ?? '';
				if ( '' === trim( $text ) ) {
					throw new Refused( 'no_text', __( 'There is no text. Paste the error message first.', 'key-health' ) );
				}
				$told = $this->engine->explainer()->explain( $text, $this->engine->discoverer()->keys() );
				$this->tell( $told, self::format( $options ) );
				return $told['results'] ? Status::FINE : Status::BROKEN;
			}
		);
	}

	/**
	 * @param array $told What is known.
	 * @phpstan-param Explanations $told
	 */
	private function tell( array $told, string $format ): void {
		if ( 'json' === $format ) {
			$this->console->line( (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
		} elseif ( $told['results'] ) {
			$this->console->items( in_array( $format, array( 'csv', 'yaml' ), true ) ? $format : 'table', array_map( array( self::class, 'row' ), $told['results'] ), self::FIELDS );
		} else {
			/* translators: 1: title, 2: what to do. */
			$this->console->line( sprintf( __( '%1$s. %2$s', 'key-health' ), $told['title'], $told['meaning'] ) );
		}
	}

	/**
	 * @param array $result One explanation.
	 * @phpstan-param Explanation $result
	 * @return array<string, string>
	 */
	private static function row( array $result ): array {
		return Rows::plain(
			array(
				'provider'   => $result['provider']['name'] ?? implode( ', ', $result['alike'] ),
				'diagnosis'  => $result['diagnosis'] . ( null === $result['reason'] ? '' : '/' . $result['reason'] ),
				'confidence' => $result['confidence'],
				'title'      => $result['title'],
				'why'        => $result['why'],
				'keys'       => implode( ', ', $result['key_ids'] ),
			)
		);
	}
}
