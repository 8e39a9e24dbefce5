<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Watching;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;

/**
 * Forty keys in three plugins, and the providers that know them. Which key works when is told by a script.
 */
final class Simulated_Site implements Http {

	private const FLUENT = array(
		'sendgrid' => 16,
		'smtp2go'  => 14,
		'smtp'     => 8,
	);

	/** @var Set_Clock */
	private $clock;

	/** @var array<string, array{id: string, provider: string}> By value. */
	private $keys = array();

	/** @var array<string, bool> Ids of keys that do not work. */
	private $broken = array();

	/** @var bool Whether no provider can be reached. */
	private $is_down = false;

	/** @var list<array{id: string, provider: string, at: int}> */
	private $asked = array();

	/** @var callable(string): void|null Called before each answer, with the provider. */
	private $before;

	public function __construct( Set_Clock $clock ) {
		$this->clock = $clock;
	}

	public function store_keys(): void {
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'wp-mail-smtp/wp_mail_smtp.php', 'akismet/akismet.php', 'fluent-smtp/fluent-smtp.php' ) );
		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', Keys_On_Site::token( 'a' ) ) );
		Keys_On_Site::put( 'wordpress_api_key', 'aaaabbbbcccc' );
		$this->keys[ Keys_On_Site::token( 'a' ) ] = self::key( Keys_On_Site::MAILERSEND );
		$this->keys['aaaabbbbcccc']               = self::key( Keys_On_Site::AKISMET );

		$settings = array(
			'misc' => array(),
		);
		foreach ( self::FLUENT as $provider => $count ) {
			for ( $n = 0; $n < $count; $n++ ) {
				$name  = md5( "$provider $n" );
				$value = $this->value( $provider, $name );

				$settings['connections'][ $name ]                   = array(
					'title'             => "$provider $n",
					'provider_settings' => array(
						'provider'     => $provider,
						'sender_email' => "$provider$n@shop.example",
						'key_store'    => 'db',
						'api_key'      => $value,
						'auth'         => 'yes',
						'password'     => $value,
						'username'     => "post$n@shop.example",
						'host'         => "mail$n.shop.example",
						'port'         => '587',
						'encryption'   => 'tls',
					),
				);
				$settings['mappings'][ "$provider$n@shop.example" ] = $name;
				$this->keys[ $value ]                               = self::key( "fluent-smtp/$name/$provider" );
			}
		}
		Keys_On_Site::put( 'fluentmail-settings', $settings );
	}

	/** @return list<string> */
	public function ids(): array {
		return array_values( array_column( $this->keys, 'id' ) );
	}

	public function set( string $id, bool $works ): void {
		$this->broken[ $id ] = ! $works;
	}

	public function go_down( bool $is_down ): void {
		$this->is_down = $is_down;
	}

	/** @param (callable(string): void)|null $before Gets the provider. */
	public function before_each( ?callable $before ): void {
		$this->before = $before;
	}

	/** @return list<array{id: string, provider: string, at: int}> Requests that held a key. */
	public function asked(): array {
		return $this->asked;
	}

	/** What was asked after that was never asked. */
	public function forget_after( int $requests ): void {
		$this->asked = array_slice( $this->asked, 0, $requests );
	}

	public function send( Request $request ): Answer {
		$key      = $this->key_in( $request );
		$provider = $key['provider'] ?? '';
		if ( null !== $key ) {
			$this->asked[] = $key + array( 'at' => $this->clock->now() );
		}
		if ( null !== $this->before ) {
			( $this->before )( $provider );
		}
		if ( $this->is_down ) {
			return Canned_Http::is_down();
		}
		$works = null !== $key && ! ( $this->broken[ $key['id'] ] ?? false );
		return $this->answer( '' === $provider ? $request->host() : $provider, $works );
	}

	private function answer( string $whose, bool $works ): Answer {
		$json = array( 'content-type' => 'application/json' );
		if ( false !== strpos( $whose, 'sendgrid' ) ) {
			return $works ? new Answer( 200, $json, '{"scopes":["mail.send","2fa_required"]}' ) : new Answer( 401, $json, '{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}' );
		}
		if ( false !== strpos( $whose, 'smtp2go' ) ) {
			return $works ? new Answer( 200, $json, '{"request_id":"1","data":["/email/send","/email/mime"]}' ) : new Answer( 401, $json, '{"request_id":"1","data":{"error":"The API key is invalid","error_code":"E_ApiResponseCodes.API_KEY_INVALID"}}' );
		}
		if ( false !== strpos( $whose, 'akismet' ) ) {
			return new Answer( 200, array( 'content-type' => 'text/plain; charset=utf-8' ), $works ? 'valid' : 'invalid' );
		}
		if ( 'smtp' === $whose ) {
			$login = array(
				'x-step'       => 'auth',
				'x-encryption' => 'tls',
			);
			return $works ? new Answer( 235, $login, '2.7.0 Authentication successful' ) : new Answer( 535, $login, '5.7.8 Error: authentication failed:' );
		}
		return $works ? Canned_Http::accepts() : Canned_Http::refuses();
	}

	/** @return array{id: string, provider: string}|null */
	private function key_in( Request $request ): ?array {
		$login = $request->login();
		if ( null !== $login ) {
			return $this->keys[ $login->pass()->reveal() ] ?? null;
		}
		$text = $request->reveal_url() . ' ' . implode( ' ', $request->reveal_headers() ) . ' ' . $request->reveal_body();
		foreach ( $this->keys as $value => $key ) {
			if ( false !== strpos( $text, (string) $value ) ) {
				return $key;
			}
		}
		return null;
	}

	private function value( string $provider, string $name ): string {
		$random = strtoupper( md5( $name ) ) . $name;
		switch ( $provider ) {
			case 'sendgrid':
				return 'SG.' . substr( $random, 0, 22 ) . '.' . substr( $random . $name, 10, 43 );
			case 'smtp2go':
				return 'api-' . substr( $random, 0, 32 );
			default:
				return 'Pw' . substr( $random, 0, 18 );
		}
	}

	/** @return array{id: string, provider: string} */
	private static function key( string $id ): array {
		return array(
			'id'       => $id,
			'provider' => (string) substr( (string) strrchr( $id, '/' ), 1 ),
		);
	}
}
