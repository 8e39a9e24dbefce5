<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Reach;

use KeyHealth\Fix\Reach\Ways;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Smtp_Login;

/**
 * Answers as it was told, and remembers what it was asked.
 */
final class Canned_Ways implements Ways {

	/** @var array<string, Answer> By "HEAD https://…", "host:port", and with " +curl" behind it. */
	public array $answers = array();

	/** @var array<string, list<string>|null> By name, with " v6" behind it. */
	public array $names = array();

	public string $file = '';

	/** @var list<string> */
	public array $asked = array();

	/** @var callable(): void Called with each try. */
	public $takes;

	public function __construct() {
		$this->takes = static function (): void {};
	}

	public function ask( Request $request ): Answer {
		return $this->answer( $request->line() );
	}

	public function ask_by_curl( Request $request, array $options ): ?Answer {
		$with = $request->line() . ' +curl ' . wp_json_encode( array_values( $options ) );
		return isset( $this->answers[ $with ] ) || isset( $this->answers[ $request->line() . ' +curl' ] ) ? $this->answer( isset( $this->answers[ $with ] ) ? $with : $request->line() . ' +curl' ) : null;
	}

	public function greet( Smtp_Login $login ): Answer {
		return $this->answer( $login->host() . ':' . $login->port() );
	}

	public function addresses( string $host, bool $ipv6 ): ?array {
		$name          = $host . ( $ipv6 ? ' v6' : '' );
		$this->asked[] = 'name ' . $name;
		return array_key_exists( $name, $this->names ) ? $this->names[ $name ] : array();
	}

	public function certificates(): string {
		return $this->file;
	}

	private function answer( string $line ): Answer {
		$this->asked[] = $line;
		( $this->takes )();
		return $this->answers[ $line ] ?? Answer::failed( 'http_request_failed', 'cURL error 6: Could not resolve host: nobody' );
	}
}
