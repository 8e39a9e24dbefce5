<?php
/**
 * The ways out of this server.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Model\Loose;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Smtp;
use KeyHealth\Probe\Smtp_Login;

defined( 'ABSPATH' ) || exit;

/**
 * Through WordPress, so that this site's own filters, proxy and certificates count.
 */
final class Own_Ways implements Ways {

	/** @var Http */
	private $http;

	/** @var Smtp */
	private $smtp;

	/** @var string */
	private $certificates = '';

	public function __construct( Http $http, Smtp $smtp ) {
		$this->http = $http;
		$this->smtp = $smtp;
	}

	public function ask( Request $request ): Answer {
		$url  = $request->reveal_url();
		$note = function ( $args, $asked ) use ( $url ) {
			if ( $asked === $url && is_array( $args ) ) {
				$this->certificates = Loose::text( $args['sslcertificates'] ?? '' );
			}
			return $args;
		};
		add_filter( 'http_request_args', $note, PHP_INT_MAX, 2 );
		$answer = $this->http->send( $request );
		remove_filter( 'http_request_args', $note, PHP_INT_MAX );
		return $answer;
	}

	public function ask_by_curl( Request $request, array $options ): ?Answer {
		if ( ! function_exists( 'curl_setopt_array' ) ) {
			return null;
		}
		$was_curl = false;
		$url      = $request->reveal_url();
		$set      = static function ( $handle, $args, $asked ) use ( $url, $options, &$was_curl ): void {
			if ( $asked === $url ) {
				$was_curl = true;
				/** @var resource $handle */
				// phpcs:ignore WordPress.WP.AlternativeFunctions.curl_curl_setopt_array -- WordPress itself has no word for it.
				curl_setopt_array( $handle, $options );
			}
		};
		add_action( 'http_api_curl', $set, 10, 3 );
		$answer = $this->ask( $request );
		remove_action( 'http_api_curl', $set, 10 );
		return $was_curl ? $answer : null;
	}

	public function greet( Smtp_Login $login ): Answer {
		return $this->smtp->greet( $login );
	}

	public function addresses( string $host, bool $ipv6 ): ?array {
		// Some hosts switch these functions off.
		if ( ! function_exists( $ipv6 ? 'dns_get_record' : 'gethostbynamel' ) ) {
			return null;
		}
		if ( ! $ipv6 ) {
			return gethostbynamel( $host ) ?: array();
		}
		set_error_handler( '__return_true' ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- an answer that fails is a warning, too.
		$records = dns_get_record( $host, DNS_AAAA );
		restore_error_handler();
		return array_values( Loose::texts( array_column( is_array( $records ) ? $records : array(), 'ipv6' ) ) );
	}

	public function certificates(): string {
		return $this->certificates;
	}
}
