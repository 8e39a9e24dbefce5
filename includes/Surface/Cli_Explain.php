<?php
/**
 * `wp key-health explain`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Diagnosis\Explainer;

defined( 'ABSPATH' ) || exit;

/**
 * Explains an error message that somebody has seen.
 *
 * @phpstan-import-type Explanations from Explainer
 * @phpstan-import-type Explanation from Explainer
 */
final class Cli_Explain {

	/** @var Engine */
	private $engine;

	/** @var resource What `-` reads. */
	private $input;

	/**
	 * @param Engine   $engine For the rules and the keys.
	 * @param resource $input  What `-` reads.
	 */
	public function __construct( Engine $engine, $input = STDIN ) {
		$this->engine = $engine;
		$this->input  = $input;
	}

	/**
	 * Says what an error message means, and which key of this site it fits.
	 *
	 * Asks nobody and keeps nothing. Ends with status 1 when nothing is known about the message.
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
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health explain "Elastic Email: APIKey Expired"
	 *     tail -n 5 error.log | wp key-health explain - --format=json
	 *
	 * @param list<string>          $args    The text.
	 * @param array<string, string> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$text = $args[0] ?? '';
		if ( '-' === $text ) {
			$text = (string) stream_get_contents( $this->input, 4 * Explainer::MAX_CHARACTERS );
		}
		if ( '' === trim( $text ) ) {
			\WP_CLI::error( __( 'There is no text. Paste the error message first.', 'key-health' ), 2 );
			return;
		}
		$told = $this->engine->explainer()->explain( $text, $this->engine->discoverer()->keys() );
		if ( 'json' === ( $options['format'] ?? 'table' ) ) {
			\WP_CLI::line( (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
		} elseif ( $told['results'] ) {
			\WP_CLI\Utils\format_items( 'table', array_map( array( self::class, 'row' ), $told['results'] ), array( 'provider', 'diagnosis', 'confidence', 'title', 'why', 'keys' ) );
		} else {
			/* translators: 1: title, 2: what to do. */
			\WP_CLI::line( sprintf( __( '%1$s. %2$s', 'key-health' ), $told['title'], $told['meaning'] ) );
		}
		if ( ! $told['results'] ) {
			\WP_CLI::halt( 1 );
		}
	}

	/**
	 * @param array $result One explanation.
	 * @phpstan-param Explanation $result
	 * @return array<string, string>
	 */
	private static function row( array $result ): array {
		return array(
			'provider'   => $result['provider']['name'] ?? implode( ', ', $result['alike'] ),
			'diagnosis'  => $result['diagnosis'] . ( null === $result['reason'] ? '' : '/' . $result['reason'] ),
			'confidence' => $result['confidence'],
			'title'      => $result['title'],
			'why'        => $result['why'],
			'keys'       => implode( ', ', $result['key_ids'] ),
		);
	}
}
