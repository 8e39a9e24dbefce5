<?php
/**
 * Tries in new requests whether this site still works, and what its constants are.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Config\Write\Proof_Result;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * Three ways in: the REST API, admin-ajax.php, and the start page as a visitor gets it. The first and the last must work before a file
 * is touched, or it is not: what cannot be proven is not done. admin-ajax.php counts where it works beforehand.
 *
 * @phpstan-type Trial_Line array{id: string, state: 'done'|'failed', text: string, sub: string}
 */
final class Site_Trial {

	/** Under the name space of the REST routes; the token follows. */
	private const ROUTE = 'key-health/v1/anew/';

	public const ACTION = 'key_health_anew';

	/** PHP may go on with the old file for as long as it trusts its cache; nobody waits longer than this. */
	private const LONGEST_MS = 12000;

	private const PAUSE_MS = 500;

	/** The page that WordPress shows when it broke; some servers send it, or PHP's own words, as if all was well. */
	private const BROKEN = '~<body[^>]*\bid=["\']error-page["\']|\b(?:Fatal|Parse) error\b.{0,600}\bon line\b~is';

	/** @var Http */
	private $http;

	/** @var Config_Question */
	private $question;

	/** @var callable(int): void */
	private $wait;

	/** @var int|null Hundreds of the start page's status before the change. */
	private $class_before;

	/** @var bool */
	private $is_broken_before = false;

	/** @var bool */
	private $uses_ajax = false;

	/**
	 * @param Http                $http     Reaches this site.
	 * @param Config_Question     $question What is asked.
	 * @param callable(int): void $wait     Waits, in milliseconds.
	 */
	public function __construct( Http $http, Config_Question $question, callable $wait ) {
		$this->http     = $http;
		$this->question = $question;
		$this->wait     = $wait;
	}

	/**
	 * Before anything is written.
	 *
	 * @return string|null Why this site cannot be tried, a sentence; null when it can.
	 */
	public function why_not(): ?string {
		$rest = $this->prints( array(), true );
		if ( null === $rest['prints'] ) {
			return $rest['reason'];
		}
		$page = $this->start_page();
		if ( null === $page->status() ) {
			return No_Answer::reason( $page );
		}
		$this->class_before     = intdiv( $page->status(), 100 );
		$this->is_broken_before = 1 === preg_match( self::BROKEN, $page->body() );
		$this->uses_ajax        = null !== $this->prints( array(), false )['prints'];
		return null;
	}

	/** Whether it works with a file that a process left behind when it died: there is no before to compare with. */
	public function still_works(): Proof_Result {
		$rest = $this->prints( array(), true );
		if ( null === $rest['prints'] ) {
			return Proof_Result::failed( 'no_answer', $rest['reason'] );
		}
		$page      = $this->start_page();
		$is_broken = null === $page->status() || $page->status() >= 500 || 1 === preg_match( self::BROKEN, $page->body() );
		return $is_broken ? Proof_Result::failed( 'start_page', No_Answer::reason( $page ) ) : Proof_Result::proven();
	}

	/**
	 * After it was written.
	 *
	 * @param array<string, Expected_Constant> $expected By name of the constant.
	 * @return array
	 * @phpstan-return non-empty-list<Trial_Line> The last one tells whether it is proven.
	 */
	public function lines( array $expected ): array {
		$waited = 0;
		$limit  = min( self::LONGEST_MS, 1000 * ( (int) ini_get( 'opcache.revalidate_freq' ) + 2 ) );
		while ( true ) {
			list( $reason, $wrong, $took ) = $this->look( $expected );
			$waited                       += $took;
			if ( null !== $reason || null === $wrong || $waited + self::PAUSE_MS > $limit ) {
				break;
			}
			( $this->wait )( self::PAUSE_MS );
			$waited += self::PAUSE_MS;
		}
		$reason = $reason ?? $this->page_problem();
		if ( null !== $reason ) {
			return array( self::line( 'site_answers', 'failed', __( 'After the change this site did not answer as before', 'key-health' ), $reason ) );
		}
		$answers = self::line( 'site_answers', 'done', __( 'This site answers as before', 'key-health' ), $this->ways() );
		return array( $answers, null === $wrong ? $this->is_read( $expected ) : $this->is_not_read( $expected[ $wrong ] ) );
	}

	/**
	 * @param array<string, Expected_Constant> $expected By name of the constant.
	 * @return array{string|null, string|null, int} Why it did not answer; the constant that holds something else; milliseconds.
	 */
	private function look( array $expected ): array {
		$took = 0;
		foreach ( $this->uses_ajax ? array( true, false ) : array( true ) as $is_rest ) {
			$seen  = $this->prints( array_map( 'strval', array_keys( $expected ) ), $is_rest );
			$took += $seen['took'];
			if ( null === $seen['prints'] ) {
				return array( $seen['reason'], null, $took );
			}
			foreach ( $expected as $name => $state ) {
				if ( ! $state->is_met( $this->question, $seen['token'], $seen['prints'][ $name ] ?? '' ) ) {
					return array( null, (string) $name, $took );
				}
			}
		}
		return array( null, null, $took );
	}

	/**
	 * @param list<string> $names   Constants.
	 * @param bool         $is_rest Through the REST API, else through admin-ajax.php.
	 * @return array{prints: array<string, string>|null, reason: string, took: int, token: Secret}
	 */
	private function prints( array $names, bool $is_rest ): array {
		$token  = $this->question->about_constants( $names );
		$ajax   = admin_url( 'admin-ajax.php?action=' . self::ACTION . '&token=' );
		$answer = $this->http->send( $is_rest ? self::request( rest_url( self::ROUTE ), $token ) : self::request( $ajax, $token ) );
		// Whoever comes late finds nothing.
		$this->question->take( $token );
		$prints = 200 === $answer->status() ? ( $answer->at( '/prints' )[0] ?? null ) : null;
		$seal   = Loose::text( $answer->at( '/seal' )[0] ?? '' );
		$is_own = is_array( $prints ) && hash_equals( $this->question->seal( $token, (string) wp_json_encode( (object) $prints ) ), $seal );
		return array(
			'prints' => $is_own ? Loose::texts( $prints ) : null,
			'reason' => No_Answer::reason( $answer ),
			'took'   => $answer->duration_ms(),
			'token'  => $token,
		);
	}

	/** What is wrong with the start page; null when it is as before. */
	private function page_problem(): ?string {
		$page = $this->start_page();
		if ( null === $page->status() || intdiv( $page->status(), 100 ) !== $this->class_before ) {
			/* translators: %s: a sentence. */
			return sprintf( __( 'The start page: %s', 'key-health' ), No_Answer::reason( $page ) );
		}
		$is_broken = ! $this->is_broken_before && 1 === preg_match( self::BROKEN, $page->body() );
		return $is_broken ? __( 'The start page shows a critical error.', 'key-health' ) : null;
	}

	/** As a visitor gets it, and not from a cache. */
	private function start_page(): Answer {
		return $this->http->send( self::request( home_url( '/?key_health_ping=' ), new Secret( bin2hex( random_bytes( 8 ) ) ) ) );
	}

	private function ways(): string {
		return $this->uses_ajax
			? __( 'In new requests: the REST API, admin-ajax.php and the start page.', 'key-health' )
			: __( 'In new requests: the REST API and the start page.', 'key-health' );
	}

	/**
	 * @param array<string, Expected_Constant> $expected By name of the constant.
	 * @return array
	 * @phpstan-return Trial_Line
	 */
	private function is_read( array $expected ): array {
		$gone = array();
		$new  = array();
		$sub  = '';
		foreach ( $expected as $name => $constant ) {
			if ( $constant->is_defined() ) {
				$new[] = '`' . $name . '`';
				$sub   = $constant->ends();
			} else {
				$gone[] = '`' . $name . '`';
			}
		}
		$text = __( 'In a new request, every constant is as before', 'key-health' );
		if ( $new ) {
			/* translators: %s: name of a constant, or several. */
			$text = sprintf( __( 'In a new request, %s holds what it should', 'key-health' ), implode( ', ', $new ) );
		} elseif ( $gone ) {
			/* translators: %s: name of a constant, or several. */
			$text = sprintf( __( 'In a new request, %s is no longer defined there', 'key-health' ), implode( ', ', $gone ) );
		}
		return self::line( 'constant_read', 'done', $text, $sub );
	}

	/**
	 * @phpstan-return Trial_Line
	 */
	private function is_not_read( Expected_Constant $expected ): array {
		/* translators: %s: name of a constant. */
		$text = $expected->is_defined() ? __( 'In a new request, `%s` does not hold what it should', 'key-health' ) : __( 'In a new request, `%s` still has its old value', 'key-health' );
		return self::line( 'constant_read', 'failed', sprintf( $text, $expected->name() ), __( 'PHP goes on with an old copy of the file, or something else defines it.', 'key-health' ) );
	}

	private static function request( string $address, Secret $token ): Request {
		return new Request( 'GET', $address . '••••', array( 'Cache-Control' => 'no-cache' ), null, array(), null, new Secret( $address . $token->reveal() ) );
	}

	/**
	 * @phpstan-param 'done'|'failed' $state
	 * @phpstan-return Trial_Line
	 */
	private static function line( string $id, string $state, string $text, string $sub ): array {
		return array(
			'id'    => $id,
			'state' => $state,
			'text'  => $text,
			'sub'   => $sub,
		);
	}
}
