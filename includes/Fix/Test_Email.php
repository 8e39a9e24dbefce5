<?php
/**
 * Sends a test email through the site's real mail path, and watches it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Redactor;

defined( 'ABSPATH' ) || exit;

/**
 * What it proves: that the site's mail path took the message and handed it on. Whether it arrives is another question.
 *
 * @phpstan-type Answer array{request: string, status: int|null, words: string, duration_ms: int}
 * @phpstan-type Result array{sent: bool, to: string, title: string, meaning: string, path: list<array{label: string, value: string}>, error: string|null, answers: list<Answer>, duration_ms: int, at: string}
 */
final class Test_Email {

	/** Characters of a provider's words. */
	private const WORDS = 300;

	/** Characters of an error. */
	private const ERROR = 1000;

	/** @var Catalog */
	private $catalog;

	/** @var Discoverer */
	private $discoverer;

	/** @var Test_Email_Path */
	private $path;

	/** @var Test_Email_Memory */
	private $memory;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Discoverer $discoverer, Test_Email_Path $path, Test_Email_Memory $memory, Clock $clock ) {
		$this->catalog    = $catalog;
		$this->discoverer = $discoverer;
		$this->path       = $path;
		$this->memory     = $memory;
		$this->clock      = $clock;
	}

	/**
	 * @return array
	 * @phpstan-return Result `TestEmailResult` in src/shared/types.ts, without the report.
	 */
	public function send( string $to ): array {
		$keys  = $this->mail_keys();
		$text  = $this->text();
		$watch = new Mail_Watch( $this->catalog, $keys, $to );
		$began = microtime( true );
		$watch->start();
		list( $returned, $thrown ) = $this->mail( $to, $text, $this->headers( $keys ) );
		$watch->stop();
		$duration = (int) round( ( microtime( true ) - $began ) * 1000 );
		$error    = $thrown ?? $watch->failure();
		// Some that replace wp_mail() return nothing.
		$told    = ( $returned || $watch->was_told_of_success() ) && null === $error;
		$outcome = new Test_Email_Outcome( $this->catalog, $watch, $to, $told );
		$now     = $this->clock->now();
		$this->memory->keep( $now, $outcome->is_sent(), $outcome->keys() );
		return array(
			'sent'        => $outcome->is_sent(),
			'to'          => $to,
			'title'       => $outcome->title(),
			'meaning'     => $outcome->meaning(),
			'path'        => $this->path->of( $keys, $watch ),
			'error'       => null === $error || '' === $error ? null : $this->covered( $error, $text, self::ERROR ),
			'answers'     => $this->answers( $watch, $text ),
			'duration_ms' => $duration,
			'at'          => gmdate( 'Y-m-d\TH:i:s\Z', $now ),
		);
	}

	/**
	 * What others print while it is sent (PHPMailer's log-in among it, when they ask for that) is thrown away.
	 *
	 * @param list<string> $headers Header lines.
	 * @return array{bool, string|null} Whether it was sent, by wp_mail()'s word, and what was thrown.
	 */
	private function mail( string $to, string $text, array $headers ): array {
		/* translators: %s: name of the site. */
		$subject = sprintf( __( 'Test email from %s', 'key-health' ), wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) );
		$level   = ob_get_level();
		ob_start();
		try {
			return array( (bool) wp_mail( $to, $subject, $text, $headers ), null );
		} catch ( \Throwable $thrown ) {
			return array( false, $thrown->getMessage() );
		} finally {
			while ( ob_get_level() > $level && ob_end_clean() ) {
				continue;
			}
		}
	}

	private function text(): string {
		return sprintf(
			/* translators: 1: address of the site, 2: date and time. */
			__( "This is a test email from %1\$s, sent on %2\$s.\n\nIt took the same way as your site’s other mail. If you can read it, that way works.", 'key-health' ),
			home_url(),
			Names::time( $this->clock->now() )
		);
	}

	/**
	 * The keys over which mail is sent.
	 *
	 * @return list<Key>
	 */
	private function mail_keys(): array {
		return array_values(
			array_filter(
				$this->discoverer->keys(),
				function ( Key $key ): bool {
					return $key->in_use() && 'mail' === ( $this->catalog->plugin( $key->plugin() )['purpose'] ?? '' );
				}
			)
		);
	}

	/**
	 * @param list<Key> $keys Keys over which mail is sent.
	 * @return list<string> Header lines.
	 */
	private function headers( array $keys ): array {
		foreach ( $keys as $key ) {
			$headers = $this->catalog->plugin( $key->plugin() )['test_headers'] ?? array();
			if ( $headers ) {
				return $headers;
			}
		}
		return array();
	}

	/**
	 * What providers and mail servers answered.
	 *
	 * @return array
	 * @phpstan-return list<Answer>
	 */
	private function answers( Mail_Watch $watch, string $text ): array {
		$answers = array();
		foreach ( $watch->seen() as $seen ) {
			$answers[] = array(
				'request'     => $this->covered( $seen['request']->label(), $text, self::WORDS ),
				'status'      => $seen['status'],
				'words'       => $this->covered( $seen['words'], $text, self::WORDS ),
				'duration_ms' => $seen['duration_ms'],
			);
		}
		$talk = $watch->talk();
		if ( $talk->took_place() ) {
			$answers[] = array(
				'request'     => 'SMTP ' . $this->covered( $talk->server(), $text, self::WORDS ),
				'status'      => $talk->status(),
				'words'       => $this->covered( $talk->words(), $text, self::WORDS ),
				'duration_ms' => $talk->duration_ms(),
			);
		}
		return $answers;
	}

	/**
	 * @param string $words Of another plugin or of a provider.
	 * @param string $text  Of the mail, which somebody may repeat.
	 * @param int    $most  Characters.
	 */
	private function covered( string $words, string $text, int $most ): string {
		$lines = array_filter( explode( "\n", $text ) );
		$words = str_replace( array_merge( $lines, array_map( array( self::class, 'escaped' ), $lines ) ), '…', $words );
		$words = ( new Redactor( Support_Bundle::secrets( $this->discoverer->keys() ) ) )->redact( Plain_Text::of( wp_strip_all_tags( $words ) ) );
		return mb_strlen( $words ) > $most ? mb_substr( $words, 0, $most - 1 ) . '…' : $words;
	}

	private static function escaped( string $line ): string {
		return substr( (string) wp_json_encode( $line ), 1, -1 );
	}
}
