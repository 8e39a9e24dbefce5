<?php
/**
 * Signs a request for Amazon Web Services.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * AWS Signature Version 4 with the signature in the Authorization header. The secret key itself does not travel.
 *
 * Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html; proven with the published test vectors
 * (tests/vectors/sigv4).
 */
final class Sigv4 {

	private const ALGORITHM = 'AWS4-HMAC-SHA256';

	/** @var string */
	private $access_key_id;

	/** @var Secret */
	private $secret;

	/** @var string */
	private $region;

	/** @var string */
	private $service;

	public function __construct( string $access_key_id, Secret $secret, string $region, string $service ) {
		$this->access_key_id = $access_key_id;
		$this->secret        = $secret;
		$this->region        = $region;
		$this->service       = $service;
	}

	/**
	 * @param string                $method  GET or POST.
	 * @param string                $url     With its query.
	 * @param array<string, string> $headers All that are signed, besides the host and the time.
	 * @param string                $body    The body as it is sent.
	 * @param int                   $now     Seconds since 1970.
	 * @return array<string, string> The headers to send: those given, `X-Amz-Date` and `Authorization`.
	 */
	public function sign( string $method, string $url, array $headers, string $body, int $now ): array {
		$time      = gmdate( 'Ymd\THis\Z', $now );
		$scope     = substr( $time, 0, 8 ) . '/' . $this->region . '/' . $this->service . '/aws4_request';
		$signed    = array_change_key_case( $headers ) + array(
			'host'       => (string) wp_parse_url( $url, PHP_URL_HOST ),
			'x-amz-date' => $time,
		);
		$request   = self::canonical_request( $method, $url, $signed, $body );
		$to_sign   = implode( "\n", array( self::ALGORITHM, $time, $scope, hash( 'sha256', $request ) ) );
		$signature = hash_hmac( 'sha256', $to_sign, $this->signing_key( $scope ) );
		return $headers + array(
			'X-Amz-Date'    => $time,
			'Authorization' => sprintf( '%s Credential=%s/%s, SignedHeaders=%s, Signature=%s', self::ALGORITHM, $this->access_key_id, $scope, self::names( $signed ), $signature ),
		);
	}

	private function signing_key( string $scope ): string {
		$key = 'AWS4' . $this->secret->reveal();
		foreach ( explode( '/', $scope ) as $part ) {
			$key = hash_hmac( 'sha256', $part, $key, true );
		}
		return $key;
	}

	/**
	 * @param string                $method  GET or POST.
	 * @param string                $url     With its query.
	 * @param array<string, string> $headers Names in lower case.
	 * @param string                $body    The body as it is sent.
	 */
	private static function canonical_request( string $method, string $url, array $headers, string $body ): string {
		$parts = wp_parse_url( $url );
		$lines = '';
		ksort( $headers );
		foreach ( $headers as $name => $value ) {
			$lines .= $name . ':' . trim( (string) preg_replace( '/ +/', ' ', $value ) ) . "\n";
		}
		return implode(
			"\n",
			array(
				$method,
				is_array( $parts ) ? self::canonical_path( $parts['path'] ?? '/' ) : '/',
				is_array( $parts ) ? self::canonical_query( $parts['query'] ?? '' ) : '',
				$lines,
				self::names( $headers ),
				hash( 'sha256', $body ),
			)
		);
	}

	/** Each segment of a path is encoded once more, as every service but S3 wants it. */
	private static function canonical_path( string $path ): string {
		return implode( '/', array_map( 'rawurlencode', explode( '/', $path ) ) );
	}

	private static function canonical_query( string $query ): string {
		$pairs = array();
		foreach ( '' === $query ? array() : explode( '&', $query ) as $pair ) {
			$name_and_value = explode( '=', $pair, 2 );
			$pairs[]        = rawurlencode( rawurldecode( $name_and_value[0] ) ) . '=' . rawurlencode( rawurldecode( $name_and_value[1] ?? '' ) );
		}
		sort( $pairs, SORT_STRING );
		return implode( '&', $pairs );
	}

	/**
	 * @param array<string, string> $headers Names in lower case.
	 */
	private static function names( array $headers ): string {
		ksort( $headers );
		return implode( ';', array_keys( $headers ) );
	}
}
