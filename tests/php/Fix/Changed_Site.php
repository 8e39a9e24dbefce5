<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Config_Question;
use KeyHealth\Fix\Constant_State;
use KeyHealth\Fix\Fresh_Question;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

/**
 * The test's own site as new requests see it: constants are what another PHP process gets from the configuration as it stands.
 */
final class Changed_Site implements Http {

	/** @var string */
	private $config;

	/** @var string The file that new requests run. */
	private $runs;

	/** @var Config_Question */
	private $question;

	/** @var Fresh_Question */
	private $fresh;

	/** @var array<string, Answer|callable(): Answer> What comes back instead, by way: rest, ajax, page. */
	private $instead = array();

	/** @var list<string> Ways that were taken. */
	private $ways = array();

	/** @var list<string> What stood in the file each time. */
	private $seen = array();

	/** @var array<string, mixed> What a new report says. */
	private $report = array();

	/** @var string The constant from which the plugin gets its key. */
	private $read_by_plugin = '';

	public function __construct( string $config, Config_Question $question, Fresh_Question $fresh ) {
		$this->config   = $config;
		$this->runs     = $config;
		$this->question = $question;
		$this->fresh    = $fresh;
	}

	/** @param Answer|callable(): Answer $answer What comes back from now on. */
	public function answers( string $way, $answer ): void {
		$this->instead[ $way ] = $answer;
	}

	/** As PHP does whose cache is not told: new requests run this text, whatever stands in the file. */
	public function goes_on_with( string $text ): void {
		$this->runs = dirname( $this->config ) . '/old.php';
		file_put_contents( $this->runs, $text );
	}

	/** @param array<string, mixed> $report What a new request reports. */
	public function reports( array $report ): void {
		$this->report = $report;
	}

	public function plugin_reads( string $constant ): void {
		$this->read_by_plugin = $constant;
	}

	/**
	 * @return list<string>
	 */
	public function ways(): array {
		return $this->ways;
	}

	/**
	 * @return list<string>
	 */
	public function seen(): array {
		return $this->seen;
	}

	public function send( Request $request ): Answer {
		$url          = $request->reveal_url();
		$way          = false !== strpos( $url, 'admin-ajax.php' ) ? 'ajax' : ( false !== strpos( $url, 'key_health_ping' ) ? 'page' : 'rest' );
		$this->ways[] = $way;
		$this->seen[] = (string) file_get_contents( $this->config );
		$instead      = $this->instead[ $way ] ?? null;
		$instead      = is_callable( $instead ) ? $instead() : $instead;
		if ( null !== $instead ) {
			return $instead;
		}
		if ( 'page' === $way ) {
			return new Answer( 200, array( 'content-type' => 'text/html' ), '<html><body>Welcome</body></html>' );
		}
		preg_match( '/[0-9a-f]{64}$/', $url, $found );
		return self::json( false !== strpos( $url, '/fresh/' ) ? $this->key( new Secret( $found[0] ) ) : $this->anew( new Secret( $found[0] ) ) );
	}

	/**
	 * @return array<string, mixed>|null
	 */
	private function anew( Secret $token ): ?array {
		$asked = $this->question->take( $token );
		if ( null === $asked ) {
			return null;
		}
		if ( 0 !== $asked['user'] ) {
			$said = (string) wp_json_encode( $this->report );
			return array(
				'said' => $said,
				'seal' => $this->question->seal( $token, $said ),
			);
		}
		$constants = $this->constants();
		$prints    = array();
		foreach ( $asked['constants'] as $name ) {
			$state           = array_key_exists( $name, $constants ) ? Constant_State::holding( $constants[ $name ] ) : Constant_State::undefined();
			$prints[ $name ] = $this->question->fingerprint( $token, $name, $state );
		}
		return array(
			'prints' => (object) $prints,
			'seal'   => $this->question->seal( $token, (string) wp_json_encode( (object) $prints ) ),
		);
	}

	/**
	 * @return array<string, mixed>|null
	 */
	private function key( Secret $token ): ?array {
		$asked  = $this->fresh->take( $token );
		$prints = array();
		foreach ( null === $asked ? array() : $asked['names'] as $name ) {
			$prints[ $name ] = $this->fresh->fingerprint( $token, $name, new Secret( (string) ( $this->constants()[ $this->read_by_plugin ] ?? '' ) ) );
		}
		return null === $asked ? null : array(
			'prints' => (object) $prints,
			'places' => (object) array(),
		);
	}

	/**
	 * @return array<string, mixed> By name.
	 */
	private function constants(): array {
		$code   = 'error_reporting( 0 ); require $argv[1]; echo json_encode( get_defined_constants( true )["user"] );';
		$output = array();
		exec( implode( ' ', array_map( 'escapeshellarg', array( PHP_BINARY, '-r', $code, $this->runs ) ) ), $output );
		return (array) json_decode( (string) end( $output ), true );
	}

	/**
	 * @param array<string, mixed>|null $data What is answered.
	 */
	private static function json( ?array $data ): Answer {
		return new Answer( null === $data ? 404 : 200, array( 'content-type' => 'application/json' ), (string) wp_json_encode( $data ) );
	}
}
