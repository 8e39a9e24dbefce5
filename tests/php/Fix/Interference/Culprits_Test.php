<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Interference;

use KeyHealth\Tests\Keys_On_Site;

/**
 * Whoever gets in the way of a request is named, by file and line, with what the request was before and after.
 */
final class Culprits_Test extends Interference_Test_Case {

	private const FOREIGN = 'abcd-not-a-key-of-anybody-9876';

	/**
	 * The same deed, hung on the hook in every way that PHP knows.
	 *
	 * @return array<string, array{string, string, int, string}> Code, name of the function, line, kind of change.
	 */
	public function ways_to_hang(): array {
		$body = '$args["headers"]["Authorization"] = "Bearer ' . self::FOREIGN . '"; return $args;';
		return array(
			'a function'            => array( "function kh_shield_a( \$args ) { $body }\nadd_filter( 'http_request_args', 'kh_shield_a' );", 'kh_shield_a()', 3 ),
			'a method'              => array( "final class Kh_Shield_B {\npublic function sign( \$args ) { $body }\n}\nadd_filter( 'http_request_args', array( new Kh_Shield_B(), 'sign' ) );", 'Kh_Shield_B->sign()', 4 ),
			'a static method'       => array( "final class Kh_Shield_C {\npublic static function sign( \$args ) { $body }\n}\nadd_filter( 'http_request_args', 'Kh_Shield_C::sign' );", 'Kh_Shield_C::sign()', 4 ),
			'a closure'             => array( "add_filter( 'http_request_args',\nfunction ( \$args ) { $body } );", 'closure', 4 ),
			'an invokable'          => array( "final class Kh_Shield_D {\npublic function __invoke( \$args ) { $body }\n}\nadd_filter( 'http_request_args', new Kh_Shield_D() );", 'object of Kh_Shield_D', 4 ),
			'__callStatic'          => array( "final class Kh_Shield_E {\npublic static function __callStatic( \$name, \$given ) { \$args = \$given[0]; $body }\n}\nadd_filter( 'http_request_args', array( 'Kh_Shield_E', 'sign' ) );", 'Kh_Shield_E::sign(), __callStatic', 4 ),
			'__call'                => array( "final class Kh_Shield_F {\npublic function __call( \$name, \$given ) { \$args = \$given[0]; $body }\n}\nadd_filter( 'http_request_args', array( new Kh_Shield_F(), 'sign' ) );", 'Kh_Shield_F->sign(), __call', 4 ),
			'an unnamed class'      => array( "add_filter( 'http_request_args', array( new class() {\npublic function sign( \$args ) { $body }\n}, 'sign' ) );", 'unnamed class->sign()', 4 ),
			'a partly given method' => array( "final class Kh_Shield_G {\npublic function sign( \$args ) { $body }\n}\nadd_filter( 'http_request_args', Closure::fromCallable( array( new Kh_Shield_G(), 'sign' ) ) );", 'closure', 4 ),
		);
	}

	/**
	 * @dataProvider ways_to_hang
	 */
	public function test_who_overwrites_the_authorization_is_named_however_it_hangs_there( string $code, string $name, int $line ): void {
		$file  = $this->plugin( 'kh-shield', 'Shield Firewall', $code );
		$trace = $this->trace();

		$this->assertCount( 1, self::guilty( $trace ) );
		$this->assertSame( array( 'Shield Firewall', $file, 'credential' ), array_slice( array_values( self::guilty( $trace )[0] ), 0, 3 ) );
		$this->assertSame( 'Authorization: Bearer ••••' . substr( self::token(), -4 ), self::guilty( $trace )[0]['before'] );
		$this->assertSame( 'Authorization: Bearer ••••9876', self::guilty( $trace )[0]['after'] );
		$this->assertSame( '“Shield Firewall” writes its own `Authorization` header into requests to MailerSend.', $trace['title'] );
		$accused = $trace['callbacks'][ $trace['culprits'][0] ];
		$this->assertSame( array( 'http_request_args', 10, 'plugin', $line, true ), array( $accused['hook'], $accused['priority'], $accused['kind'], $accused['line'], $accused['accused'] ) );
		$this->assertSame( "$name in $file, line $line", $accused['label'] );

		// Proof: without it, and with nothing else changed, the provider accepts the key.
		$this->assertStringContainsString( 'MailerSend accepts the token', $trace['proof'] );
		$this->assertSame( array( 'Bearer ' . self::FOREIGN, 'Bearer ' . self::token() ), array_values( array_unique( $this->arrived() ) ) );
		$this->assertSame( array( 'intercepted', 'plugin', 'broken' ), array( self::finding( $trace )['diagnosis'], self::finding( $trace )['reason'], self::finding( $trace )['state'] ) );
		$this->assertStringContainsString( 'Shield Firewall', self::finding( $trace )['title'] );
		$this->assertStringNotContainsString( substr( self::FOREIGN, 0, 20 ), (string) wp_json_encode( $trace ) );
	}

	/**
	 * @return array<string, array{string, string, string, string}> Code, kind of change, before, after.
	 */
	public function deeds(): array {
		return array(
			'takes the key out'                  => array( "add_filter( 'http_request_args', function ( \$a ) { unset( \$a['headers']['Authorization'] ); return \$a; } );", 'credential', 'Authorization: Bearer ••••', 'no Authorization' ),
			'signs in itself'                    => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Authorization'] = 'Basic ' . base64_encode( 'them:secret-of-theirs' ); return \$a; } );", 'credential', 'Authorization: Bearer ••••', 'Authorization: Basic ••••••••' ),
			'overwrites it at the last moment'   => array( "add_action( 'requests-requests.before_request', function ( &\$url, &\$headers ) { \$headers['Authorization'] = 'Bearer their-own-token-1234'; }, 10, 2 );", 'credential', 'Authorization: Bearer ••••', 'Authorization: Bearer ••••1234' ),
			'answers itself'                     => array( "add_filter( 'pre_http_request', function () { return array( 'headers' => array(), 'body' => '{\"message\":\"No mail from staging\"}', 'response' => array( 'code' => 403, 'message' => 'Forbidden' ), 'cookies' => array() ); } );", 'answered', 'no answer yet', '403 {"message":"No mail from staging"}' ),
			'blocks'                             => array( "add_filter( 'pre_http_request', function () { return new WP_Error( 'firewall', 'Outgoing traffic is off.' ); } );", 'blocked', 'no answer yet', 'firewall: Outgoing traffic is off.' ),
			'writes over the answer'             => array( "add_filter( 'http_response', function ( \$r ) { \$r['response']['code'] = 401; \$r['body'] = '{\"message\":\"Unauthenticated.\"}'; return \$r; } );", 'answer', '200 ', '401 {"message":"Unauthenticated."}' ),
			'writes over it inside the library'  => array( "add_action( 'requests-requests.after_request', function ( &\$r ) { \$r->status_code = 401; } );", 'answer', '200 ', '401 ' ),
			'switches the certificate check off' => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['sslverify'] = false; return \$a; } );", 'tls', 'checked', 'not checked' ),
			'switches it off with a helper'      => array( "\nadd_filter( 'https_ssl_verify', '__return_false' );", 'tls', 'ca.pem', 'not checked' ),
			'switches it off in the library'     => array( "add_action( 'requests-requests.before_request', function ( &\$u, &\$h, &\$d, &\$t, &\$o ) { \$o['verify'] = false; }, 10, 5 );", 'tls', 'ca.pem', 'not checked' ),
			'rewrites the host'                  => array( "add_action( 'requests-requests.before_request', function ( &\$u ) { \$u = str_replace( 'api.mailersend.com', 'mail.elsewhere.example', \$u ); } );", 'url', 'https://api.mailersend.com/', 'https://mail.elsewhere.example/' ),
			'rewrites the host on the handle'    => array( "add_action( 'http_api_curl', function ( \$c ) { curl_setopt( \$c, CURLOPT_URL, 'https://mail.elsewhere.example/' ); } );", 'url', 'https://api.mailersend.com/', 'https://mail.elsewhere.example/' ),
			'names another host'                 => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Host'] = 'mail.elsewhere.example'; return \$a; } );", 'url', 'no Host', 'Host: mail.elsewhere.example' ),
			'adds a proxy'                       => array( "add_action( 'requests-requests.before_request', function ( &\$u, &\$h, &\$d, &\$t, &\$o ) { \$o['proxy'] = array( '127.0.0.1:9', 'them', 'secret-of-theirs' ); }, 10, 5 );", 'proxy', 'nothing', '127.0.0.1:9' ),
			'cuts the time'                      => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['timeout'] = 1; return \$a; } );", 'timeout', '10 s', '1 s' ),
			'cuts the default time'              => array( "add_filter( 'http_request_timeout', function () { return 1; } );", 'timeout', '5 s', '1 s' ),
			'does not wait for the answer'       => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['blocking'] = false; return \$a; } );", 'answer', 'yes', 'no' ),
			'makes another request of it'        => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['method'] = 'DELETE'; return \$a; } );", 'method', 'GET', 'DELETE' ),
			'gives nothing back'                 => array( "add_filter( 'http_request_args', function ( \$a ) { \$a['timeout'] = 30; } );", 'error', 'nothing', 'NULL' ),
			'breaks off'                         => array( "add_filter( 'http_request_args', function ( \$a ) { throw new RuntimeException( 'Bearer ' . implode( ' ', \$a['headers'] ) ); } );", 'error', 'nothing', 'RuntimeException' ),
		);
	}

	/**
	 * @dataProvider deeds
	 */
	public function test_who_gets_in_the_way_is_named_with_both_sides( string $code, string $what, string $before, string $after ): void {
		$this->plugin( 'kh-logger', 'Honest Logger', "add_filter( 'http_request_args', function ( \$a ) { return \$a; } );\nadd_filter( 'pre_http_request', function ( \$r ) { return \$r; } );\nadd_filter( 'http_response', function ( \$r ) { return \$r; } );" );
		$file  = $this->plugin( 'kh-shield', 'Shield Firewall', $code );
		$trace = $this->trace();
		$mine  = array_values( array_filter( self::guilty( $trace ), static fn( array $one ): bool => $what === $one['what'] ) );

		$this->assertSame( array( 'Shield Firewall' ), array_values( array_unique( array_column( self::guilty( $trace ), 'owner' ) ) ) );
		$this->assertCount( 1, $mine, (string) wp_json_encode( $trace['changes'] ) );
		$this->assertSame( $file, $mine[0]['file'] );
		$this->assertStringStartsWith( $before, $mine[0]['before'] );
		$this->assertStringStartsWith( $after, $mine[0]['after'] );
		$this->assertStringContainsString( '“Shield Firewall”', $trace['title'] );
		$text = (string) wp_json_encode( $trace, JSON_UNESCAPED_UNICODE );
		foreach ( array( substr( self::token(), 5, 12 ), 'secret-of-theirs', base64_encode( 'them:secret-of-theirs' ), 'their-own-token' ) as $secret ) {
			$this->assertStringNotContainsString( $secret, $text );
		}
	}

	public function test_tracing_never_lets_the_key_travel_elsewhere_or_unchecked(): void {
		$this->plugin(
			'kh-shield',
			'Shield Firewall',
			"add_action( 'requests-requests.before_request', function ( &\$u, &\$h, &\$d, &\$t, &\$o ) { \$u = 'https://mail.elsewhere.example/'; \$o['verify'] = false; \$o['verifyname'] = false; \$o['follow_redirects'] = true; }, 10, 5 );
			add_action( 'http_api_curl', function ( \$c ) { curl_setopt( \$c, CURLOPT_URL, 'https://mail.elsewhere.example/' ); } );
			add_action( 'requests-curl.before_send', function ( &\$c ) { curl_setopt( \$c, CURLOPT_URL, 'https://mail.elsewhere.example/' ); curl_setopt( \$c, CURLOPT_SSL_VERIFYPEER, false ); } );"
		);
		$trace = $this->trace();
		$hosts = array_values( array_unique( array_column( $this->journal(), 'host' ) ) );

		$this->assertSame( array( 'api.mailersend.com' ), $hosts );
		$this->assertSame( array( 'url', 'tls', 'tls', 'url', 'url' ), array_column( self::guilty( $trace ), 'what' ) );
		$this->assertSame( array( 'intercepted', 'moved', 'attention' ), array( self::finding( $trace )['diagnosis'], self::finding( $trace )['reason'], self::finding( $trace )['state'] ) );

		// The certificate is looked at whatever a plugin says.
		$this->accounts( array( 'mailersend' => array( 'fault' => 'tls_wrong_host' ) + self::account() ) );
		$this->trace();
		$this->assertSame( array(), $this->arrived() );
	}

	public function test_a_proxy_that_is_set_on_the_connection_itself_is_proven_by_asking_without_it(): void {
		$file  = $this->plugin( 'kh-tunnel', 'Corporate Tunnel', "add_action( 'http_api_curl', function ( \$c ) { curl_setopt( \$c, CURLOPT_PROXY, '127.0.0.1:9' ); } );" );
		$other = $this->plugin( 'kh-keepalive', 'Keep Alive', "add_action( 'http_api_curl', function ( \$c ) { curl_setopt( \$c, CURLOPT_TCP_KEEPALIVE, 1 ); } );" );
		$trace = $this->trace();

		$this->assertSame( array( array( 'Corporate Tunnel', $file, 'proxy' ) ), array_map( static fn( array $one ): array => array_slice( array_values( $one ), 0, 3 ), self::guilty( $trace ) ) );
		$this->assertStringContainsString( 'port 9', self::guilty( $trace )[0]['after'] );
		$this->assertStringStartsWith( '127.0.0.1:', self::guilty( $trace )[0]['before'] );
		$this->assertContains( $other, array_column( $trace['callbacks'], 'file' ) );
		$this->assertStringContainsString( 'MailerSend accepts the token', $trace['proof'] );
	}

	public function test_who_gives_the_plugin_another_key_is_named_with_the_ends_of_both(): void {
		$stored = 'aaaabbbbcccc';
		Keys_On_Site::akismet( $stored );
		$this->accounts( array( 'akismet' => array( 'keys' => array( $stored => array() ) ) ) );
		foreach ( array( 'option_wordpress_api_key', 'pre_option_wordpress_api_key' ) as $number => $hook ) {
			$file  = $this->must_use( "kh-vault-$number.php", "add_filter( '$hook', 'kh_vault_$number' );\nfunction kh_vault_$number() {\nreturn '99998888777$number';\n}" );
			$trace = $this->trace( Keys_On_Site::AKISMET );

			$this->assertSame( array( array( basename( $file ), $file, 'key', '••••cccc (12 characters)', "••••777$number (12 characters)" ) ), array_map( 'array_values', self::guilty( $trace ) ), $hook );
			$this->assertSame( array( 'mu_plugin', 3, $hook ), array( $trace['callbacks'][ $trace['culprits'][0] ]['kind'], $trace['callbacks'][ $trace['culprits'][0] ]['line'], $trace['callbacks'][ $trace['culprits'][0] ]['hook'] ) );
			$this->assertStringContainsString( 'another key than the one that is stored', str_replace( 'API key', 'key', $trace['title'] ) );
			$this->assertStringContainsString( 'Akismet accepts', $trace['proof'] );
			$this->assertStringNotContainsString( '99998888', (string) wp_json_encode( $trace ) );
			remove_filter( $hook, "kh_vault_$number" );
		}
	}

	public function test_who_supplies_a_key_where_none_is_stored_is_seen_and_not_accused(): void {
		Keys_On_Site::akismet( '' );
		delete_option( 'wordpress_api_key' );
		$this->accounts( array( 'akismet' => array( 'keys' => array() ) ) );
		$this->must_use( 'kh-vault.php', "add_filter( 'default_option_wordpress_api_key', function () { return '999988887777'; } );" );
		$trace = $this->trace( Keys_On_Site::AKISMET );

		$this->assertContains( 'key', array_column( $trace['changes'], 'what' ) );
		$this->assertSame( array(), $trace['culprits'] );
	}

	public function test_two_who_are_in_the_way_are_both_named(): void {
		$this->plugin( 'kh-one', 'First Gate', "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Authorization'] = 'Bearer first-of-them-1111'; return \$a; } );" );
		$this->plugin( 'kh-two', 'Second Gate', "add_filter( 'http_request_args', function ( \$a ) { \$a['headers']['Authorization'] = 'Bearer other-of-them-2222'; return \$a; }, 20 );" );
		$trace = $this->trace();

		$this->assertSame( array( 'First Gate', 'Second Gate' ), array_column( self::guilty( $trace ), 'owner' ) );
		$this->assertSame( '“First Gate” and “Second Gate” are in the way of requests to MailerSend.', $trace['title'] );
		$this->assertSame( self::guilty( $trace )[0]['after'], self::guilty( $trace )[1]['before'] );
	}
}
