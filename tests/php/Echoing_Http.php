<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/**
 * A provider that says everything it was sent back to the sender, in every form, in every place of its answer.
 */
final class Echoing_Http implements Http {

	/** @var callable(string): int Status for what was sent; 0 for a failure of the transport. */
	private $status;

	public function __construct( callable $status ) {
		$this->status = $status;
	}

	public function send( Request $request ): Answer {
		$sent = implode( ' ', $request->reveal_headers() ) . ' ' . $request->reveal_body();
		$key  = 1 === preg_match( '/(?:Bearer |key=|api_key=)?((?:mlsn\.)?[0-9a-f]{12,})/', $sent, $match ) ? $match[1] : 'none';
		$echo = implode( ' ', array( $sent, $key, rawurlencode( $key ), base64_encode( $key ), base64_encode( "api:$key" ), bin2hex( $key ), strrev( $key ), substr( $key, 0, 20 ), substr( $key, 2, 12 ), esc_html( $key ) ) );
		$code = ( $this->status )( $key );
		if ( 0 === $code ) {
			return Answer::failed( 'http_request_failed', "A valid URL was not provided: {$request->reveal_url()}?key=$key $echo" );
		}
		$body    = wp_json_encode(
			array(
				'message'   => $echo,
				'quota'     => $key,
				'remaining' => $echo,
				$key        => $echo,
				'errors'    => array( 'from.email' => array( "$echo #MS42207" ) ),
			)
		);
		$headers = array(
			'content-type'         => 'application/json',
			'x-request-id'         => $key,
			'www-authenticate'     => "Bearer realm=\"$echo\"",
			'location'             => "https://elsewhere.example/?key=$key",
			'x-akismet-alert-msg'  => $echo,
			'x-akismet-debug-help' => $echo,
		);
		return new Answer( $code, $headers, (string) $body );
	}
}
