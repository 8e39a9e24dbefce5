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
 * Redacts by value (every run of 8 characters that also stands in a secret, in the encodings a request or an answer may use, and
 * whatever white space stands between them) and by pattern (what looks like somebody else's credential or mail address).
 */
final class Redactor {

	private const MASK = '••••';

	/** A run this long of a secret's characters is a part of the secret, not chance. */
	private const RUN = 8;

	/** No key is this long; runs of a whole book would fill the memory. */
	private const LONGEST = 8192;

	/** What a provider says of a key under the name of the field is no key (SMTP.com: `"api_key": "invalid"`). */
	private const JUDGEMENTS = 'invalid|incorrect|missing|required|wrong|expired|unknown|revoked|disabled|inactive|not[ _]?found|must|null|true|false';

	/** What is said of a way to sign in is no key ("basic authentication is disabled"). */
	private const WORDS = 'authenticat(?:ion|ed)|authori[sz](?:ation|ed)|credentials?|validation|required|provided|rejected|disabled|expired|revoked';

	private const PATTERNS = array(
		'~\b(Bearer|Basic|Token|Klaviyo-API-Key)\s+(?!(?:' . self::WORDS . ')\b)[A-Za-z0-9._\~+/=-]{8,}~i' => '$1 ' . self::MASK,
		'~((?:api[_-]?key|access[_-]?token|auth[_-]?token|secret|password|passwd)\\\\?["\']?\s*[:=]\s*\\\\?["\']?)(?!••|(?:' . self::JUDGEMENTS . ')\b)[^\s"\'&,}\\\\]{6,}~i' => '$1' . self::MASK,
		'~\b(mlsn\.|SG\.|xkeysib-|xsmtpsib-|key-|re_|AKIA|ASIA|pat-|sk-)[A-Za-z0-9._-]{12,}~' => '$1' . self::MASK,
		'~\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?~' => self::MASK,
		'~\b[0-9a-f]{40,}\b~i' => self::MASK,
		'~(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++(@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]+)+)~' => '…$1',
	);

	/** What may be put between the characters of a secret: white space, as it is or escaped, and what has no width. */
	private const GAPS = '~(?:[\x00-\x20\x7F]|\\\\[nrt]|\xC2[\xA0\xAD]|\xE2\x80[\x80-\x8F\xA8-\xAF]|\xE2\x81[\x9F-\xAF]|\xE3\x80\x80|\xEF\xBB\xBF)+~';

	/** @var array<int, array<string, string>> Runs that must not show, by their length => the mask in their place. */
	private $runs = array();

	/**
	 * @param list<Secret> $secrets What must not show.
	 */
	public function __construct( array $secrets ) {
		foreach ( $secrets as $secret ) {
			if ( $secret->is_empty() ) {
				continue;
			}
			$mask = self::MASK . $secret->last4();
			foreach ( self::forms( substr( $secret->reveal(), 0, self::LONGEST ) ) as $form ) {
				$length                = min( self::RUN, strlen( $form ) );
				$this->runs[ $length ] = ( $this->runs[ $length ] ?? array() ) + array_fill_keys( self::runs( $form ), $mask );
			}
		}
		// A short value may be a part of a long one.
		krsort( $this->runs );
	}

	/** The text without the secrets; never longer than the text plus the masks. */
	public function redact( string $text ): string {
		foreach ( $this->runs as $length => $masks ) {
			$text = self::without( $text, $length, $masks );
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
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.urlencode_urlencode -- The spelling of forms, where a space is a plus.
		$forms = array( $value, rawurlencode( $value ), urlencode( $value ), bin2hex( $value ), strrev( $value ) );
		foreach ( array( 0, JSON_UNESCAPED_SLASHES, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) as $flags ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode -- The bytes are wanted, not a repaired text.
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
		foreach ( $forms as $form ) {
			$forms[] = (string) preg_replace( self::GAPS, '', $form );
		}
		return array_values( array_diff( array_unique( array_map( 'strtolower', $forms ) ), array( '' ) ) );
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
	 * @return list<string> Every run of RUN characters; a shorter value as a whole.
	 */
	private static function runs( string $form ): array {
		$runs = array();
		for ( $i = 0; $i <= max( 0, strlen( $form ) - self::RUN ); $i++ ) {
			$runs[] = substr( $form, $i, self::RUN );
		}
		return $runs;
	}

	/**
	 * @param string                $text   Text to go through.
	 * @param int                   $length Of a run.
	 * @param array<string, string> $masks  Runs that must not stand there => what is put in place of the stretch they begin.
	 */
	private static function without( string $text, int $length, array $masks ): string {
		// What is this short would be found between any two words.
		list( $dense, $places ) = self::RUN === $length ? self::dense( $text ) : array( strtolower( $text ), null );

		$end  = strlen( $dense ) - $length;
		$out  = '';
		$from = 0;
		$i    = 0;
		while ( $i <= $end ) {
			$mask = $masks[ substr( $dense, $i, $length ) ] ?? null;
			if ( null === $mask ) {
				++$i;
				continue;
			}
			$stop = $i + $length;
			while ( $stop - $length + 1 <= $end && isset( $masks[ substr( $dense, $stop - $length + 1, $length ) ] ) ) {
				++$stop;
			}
			$out .= substr( $text, $from, ( $places[ $i ] ?? $i ) - $from ) . $mask;
			$from = ( $places[ $stop - 1 ] ?? $stop - 1 ) + 1;
			$i    = $stop;
		}
		return $out . substr( $text, $from );
	}

	/**
	 * The text in lower case without gaps, and where each of its bytes stood; null for the places when there is no gap.
	 *
	 * @return array{string, list<int>|null}
	 */
	private static function dense( string $text ): array {
		$pieces = preg_split( self::GAPS, $text, -1, PREG_SPLIT_OFFSET_CAPTURE | PREG_SPLIT_NO_EMPTY ) ?: array();
		if ( count( $pieces ) < 2 && ( $pieces[0][0] ?? '' ) === $text ) {
			return array( strtolower( $text ), null );
		}
		$dense  = '';
		$places = array();
		foreach ( $pieces as $piece ) {
			$dense .= $piece[0];
			for ( $i = 0; $i < strlen( $piece[0] ); $i++ ) {
				$places[] = $piece[1] + $i;
			}
		}
		return array( strtolower( $dense ), $places );
	}
}
