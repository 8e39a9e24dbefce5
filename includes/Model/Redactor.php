<?php
/**
 * Takes secrets out of text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Redacts by value (every run of 8 characters that also stands in a secret, in the encodings a request or an answer may use)
 * and by pattern (what looks like somebody else's credential or mail address).
 */
final class Redactor {

	private const MASK = '••••';

	/** A run this long of a secret's characters is a part of the secret, not chance. */
	private const RUN = 8;

	private const PATTERNS = array(
		'~\b(Bearer|Basic|Token|Klaviyo-API-Key)\s+[A-Za-z0-9._\~+/=-]{8,}~i' => '$1 ' . self::MASK,
		'~((?:api[_-]?key|access[_-]?token|auth[_-]?token|secret|password|passwd)\\\\?["\']?\s*[:=]\s*\\\\?["\']?)(?!••)[^\s"\'&,}\\\\]{6,}~i' => '$1' . self::MASK,
		'~\b(mlsn\.|SG\.|xkeysib-|xsmtpsib-|key-|re_|AKIA|ASIA|pat-|sk-)[A-Za-z0-9._-]{12,}~' => '$1' . self::MASK,
		'~\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?~' => self::MASK,
		'~\b[0-9a-f]{40,}\b~i' => self::MASK,
		'~[A-Za-z0-9._%+-]+(@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)~' => '…$1',
	);

	/** @var list<array{grams: array<string, true>, mask: string}> */
	private $needles = array();

	/**
	 * @param list<Secret> $secrets What must not show.
	 */
	public function __construct( array $secrets ) {
		foreach ( $secrets as $secret ) {
			if ( $secret->is_empty() ) {
				continue;
			}
			$mask = self::MASK . $secret->last4();
			foreach ( self::forms( $secret->reveal() ) as $form ) {
				$this->needles[] = array(
					'grams' => self::grams( $form ),
					'mask'  => $mask,
				);
			}
		}
	}

	/** The text without the secrets; never longer than the text plus the masks. */
	public function redact( string $text ): string {
		foreach ( $this->needles as $needle ) {
			$text = self::without( $text, $needle['grams'], $needle['mask'] );
		}
		foreach ( self::PATTERNS as $pattern => $replacement ) {
			$redacted = preg_replace( $pattern, $replacement, $text );
			// A text that the expression cannot read is not shown at all.
			$text = null === $redacted ? self::MASK : $redacted;
		}
		return $text;
	}

	/**
	 * A value as it may stand in a request, an answer or an error text.
	 *
	 * @return list<string> Lower case, without duplicates.
	 */
	private static function forms( string $value ): array {
		$forms = array( $value, rawurlencode( $value ), urlencode( $value ), bin2hex( $value ), strrev( $value ) );
		foreach ( array( 0, JSON_UNESCAPED_SLASHES, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) as $flags ) {
			$json = json_encode( $value, $flags );
			if ( is_string( $json ) ) {
				$forms[] = substr( $json, 1, -1 );
			}
		}
		$forms[] = htmlspecialchars( $value, ENT_QUOTES );
		foreach ( self::base64_cores( $value ) as $core ) {
			$forms[] = $core;
			$forms[] = strtr( $core, '+/', '-_' );
		}
		return array_values( array_unique( array_filter( array_map( 'strtolower', $forms ) ) ) );
	}

	/**
	 * What every Base64 text that contains the value must contain, whatever stands before it (as in `user:key`).
	 *
	 * @return list<string>
	 */
	private static function base64_cores( string $value ): array {
		$cores = array();
		for ( $before = 0; $before < 3; $before++ ) {
			$encoded = base64_encode( str_repeat( 'x', $before ) . $value );
			// The first characters mix with what stands before, the last ones with what follows.
			$core = substr( rtrim( $encoded, '=' ), 0 === $before ? 0 : $before + 1, -1 );
			if ( strlen( $core ) >= self::RUN ) {
				$cores[] = $core;
			}
		}
		return $cores;
	}

	/**
	 * @return array<string, true> Every run of RUN characters; a shorter value as a whole.
	 */
	private static function grams( string $form ): array {
		$length = strlen( $form );
		if ( $length <= self::RUN ) {
			return array( $form => true );
		}
		$grams = array();
		for ( $i = 0; $i <= $length - self::RUN; $i++ ) {
			$grams[ substr( $form, $i, self::RUN ) ] = true;
		}
		return $grams;
	}

	/**
	 * @param string              $text  Text to go through.
	 * @param array<string, true> $grams Runs that must not stand there.
	 * @param string              $mask  What is put in place of each longest stretch.
	 */
	private static function without( string $text, array $grams, string $mask ): string {
		$run   = strlen( (string) array_key_first( $grams ) );
		$lower = strtolower( $text );
		$end   = strlen( $text ) - $run;
		$out   = '';
		$from  = 0;
		$i     = 0;
		while ( $i <= $end ) {
			if ( ! isset( $grams[ substr( $lower, $i, $run ) ] ) ) {
				++$i;
				continue;
			}
			$stop = $i + $run;
			while ( $stop - $run + 1 <= $end && isset( $grams[ substr( $lower, $stop - $run + 1, $run ) ] ) ) {
				++$stop;
			}
			$out .= substr( $text, $from, $i - $from ) . $mask;
			$from = $stop;
			$i    = $stop;
		}
		return $out . substr( $text, $from );
	}
}
