<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * What a plugin puts on the wire; for `sends` of the descriptors. Nothing leaves the machine.
 *
 * @phpstan-type Sent array{method: string, url: string, headers: array<string, string>, body: mixed}
 */
final class Wire {

	/**
	 * @var list<array{method: string, url: string, headers: array<string, string>, body: mixed}> In order; names of headers in lower case.
	 */
	private $requests = array();

	/** @var \PHPMailer\PHPMailer\PHPMailer|null As it was about to send. */
	private $mailer;

	/** @var string Where the plugin gave up, for whoever writes a descriptor. */
	private $error = '';

	/**
	 * What goes out when mail is sent. By default one mail is sent with wp_mail().
	 *
	 * @param callable|null $send   Sends otherwise.
	 * @param int           $status What everybody answers.
	 */
	public static function mail( ?callable $send = null, int $status = 202, string $answer = '{}' ): self {
		return self::asked(
			$send ?? static function (): void {
				wp_mail( 'to@shop.example', 'Subject', 'Text' );
			},
			$status,
			$answer
		);
	}

	/**
	 * Does something, `store` for example, that goes on only when a provider answers well.
	 *
	 * @param array<string, string> $answers Bodies by a part of the address; '' fits every address.
	 * @param callable              $does    What is done.
	 */
	public static function answering( array $answers, callable $does ): void {
		$answer = static function ( $before, $arguments, $url ) use ( $answers ) {
			foreach ( $answers as $part => $body ) {
				if ( '' === (string) $part || false !== strpos( (string) $url, (string) $part ) ) {
					return self::answer( 200, $body );
				}
			}
			return $before;
		};
		add_filter( 'pre_http_request', $answer, PHP_INT_MAX - 1, 3 );
		try {
			$does();
		} finally {
			remove_filter( 'pre_http_request', $answer, PHP_INT_MAX - 1 );
		}
	}

	/**
	 * What goes out while something is done.
	 *
	 * @param callable $does   A call of the plugin's API for example.
	 * @param int      $status What everybody answers.
	 */
	public static function asked( callable $does, int $status = 200, string $answer = '{}' ): self {
		$wire = new self();
		$note = static function ( $before, $arguments, $url ) use ( $wire, $status, $answer ) {
			$wire->note( (string) $url, (array) $arguments );
			return self::answer( $status, $answer );
		};
		$look = static function ( $mailer ) use ( $wire ): void {
			$wire->mailer = clone $mailer;
			// Nobody listens there; an object that sends by HTTP does not look at it.
			// phpcs:disable WordPress.NamingConventions.ValidVariableName -- PHPMailer's own names.
			$mailer->Host    = '127.0.0.1';
			$mailer->Port    = 1;
			$mailer->Timeout = 1;
			// phpcs:enable
		};
		add_filter( 'pre_http_request', $note, PHP_INT_MAX - 1, 3 );
		add_action( 'phpmailer_init', $look, PHP_INT_MAX );
		try {
			$does();
		} catch ( \Throwable $error ) {
			// A plugin may choke on the answer; what it has sent by then counts.
			$wire->error = $error->getMessage();
		} finally {
			remove_filter( 'pre_http_request', $note, PHP_INT_MAX - 1 );
			remove_action( 'phpmailer_init', $look, PHP_INT_MAX );
		}
		return $wire;
	}

	/**
	 * @return list<array{method: string, url: string, headers: array<string, string>, body: mixed}>
	 */
	public function requests(): array {
		return $this->requests;
	}

	public function error(): string {
		return $this->error;
	}

	/**
	 * The header of the first request that has it, without "Bearer" or another scheme before it; '' for none.
	 */
	public function header( string $name, string $scheme = 'Bearer' ): string {
		foreach ( $this->requests as $request ) {
			if ( isset( $request['headers'][ strtolower( $name ) ] ) ) {
				return (string) preg_replace( '/^' . preg_quote( $scheme, '/' ) . '\s+/i', '', $request['headers'][ strtolower( $name ) ] );
			}
		}
		return '';
	}

	/** The password of the first request with basic authentication. */
	public function basic_password(): string {
		return (string) ( explode( ':', (string) base64_decode( $this->header( 'Authorization', 'Basic' ) ), 2 )[1] ?? '' );
	}

	/** The user name of the first request with basic authentication. */
	public function basic_user(): string {
		return explode( ':', (string) base64_decode( $this->header( 'Authorization', 'Basic' ) ), 2 )[0];
	}

	/**
	 * A member of the first body (form, JSON or array) that has it; '' for none.
	 */
	public function body( string ...$path ): string {
		foreach ( $this->requests as $request ) {
			$value = self::parsed( $request['body'] );
			foreach ( $path as $step ) {
				$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
			}
			if ( is_scalar( $value ) ) {
				return (string) $value;
			}
		}
		return '';
	}

	/** A parameter of the first address that has it; '' for none. */
	public function query( string $name ): string {
		foreach ( $this->requests as $request ) {
			parse_str( (string) wp_parse_url( $request['url'], PHP_URL_QUERY ), $found );
			if ( isset( $found[ $name ] ) && is_string( $found[ $name ] ) ) {
				return $found[ $name ];
			}
		}
		return '';
	}

	/** The part of the first address (or body, as text) that stands in the first brackets of a pattern; '' for none. */
	public function text( string $pattern ): string {
		foreach ( $this->requests as $request ) {
			foreach ( array( $request['url'], is_string( $request['body'] ) ? $request['body'] : (string) wp_json_encode( $request['body'] ) ) as $text ) {
				if ( 1 === preg_match( $pattern, $text, $found ) ) {
					return $found[1];
				}
			}
		}
		return '';
	}

	/** PHPMailer as it was about to send; null where nothing came so far. */
	public function mailer(): ?\PHPMailer\PHPMailer\PHPMailer {
		return $this->mailer;
	}

	/** The password PHPMailer would log in with; '' where it would not log in. */
	public function smtp_password(): string {
		// phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHPMailer's own names.
		return null !== $this->mailer && $this->mailer->SMTPAuth ? (string) $this->mailer->Password : '';
	}

	/**
	 * @param array<string, mixed> $arguments Of wp_remote_request().
	 */
	private function note( string $url, array $arguments ): void {
		$headers = array();
		foreach ( is_array( $arguments['headers'] ?? null ) ? $arguments['headers'] : array() as $name => $value ) {
			$headers[ strtolower( (string) $name ) ] = is_scalar( $value ) ? (string) $value : '';
		}
		$this->requests[] = array(
			'method'  => (string) ( $arguments['method'] ?? 'GET' ),
			'url'     => $url,
			'headers' => $headers,
			'body'    => $arguments['body'] ?? null,
		);
	}

	/**
	 * @return array<string, mixed> As wp_remote_request() returns it.
	 */
	private static function answer( int $status, string $answer ): array {
		return array(
			'headers'       => new \WpOrg\Requests\Utility\CaseInsensitiveDictionary( array( 'content-type' => 'application/json' ) ),
			'body'          => $answer,
			'response'      => array(
				'code'    => $status,
				'message' => get_status_header_desc( $status ),
			),
			'cookies'       => array(),
			'filename'      => null,
			'http_response' => null,
		);
	}

	/**
	 * @param mixed $body Of a request.
	 * @return array<mixed>
	 */
	private static function parsed( $body ): array {
		if ( is_array( $body ) ) {
			return $body;
		}
		$json = json_decode( is_string( $body ) ? $body : '', true );
		if ( is_array( $json ) ) {
			return $json;
		}
		parse_str( is_string( $body ) ? $body : '', $form );
		return $form;
	}
}
