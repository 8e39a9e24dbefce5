<?php
/**
 * Words that many plugins and servers use.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

use KeyHealth\Probe\Failure_Reader;

defined( 'ABSPATH' ) || exit;

/**
 * They tell what happened, not at whom. Failures on the way are read by the same reader as those of a check.
 *
 * Sources: WordPress 7.1 (class-wp-http.php), PHPMailer 6.9 as shipped with it (language strings), RFC 4954 §6 and RFC 3463 §3.8 for
 * SMTP, Akismet 5.7.2 views/notice.php and WP Mail SMTP 4.x for the sentences on their screens.
 */
final class Common_Words {

	/** Signs that a request never arrived; Failure_Reader says which failure it is. */
	private const FAILED = '~cURL error \d+\b[^\r\n]*|[^\r\n]*(?:getaddrinfo|Name or service not known|Could not resolve host|Connection refused|No route to host|Network is unreachable|certificate (?:verify|has expired|problem|validation)|unable to get local issuer|(?:SSL|TLS)[\w ]{0,20}(?:handshake|connect error)|Handshake timed out|timed out|407 Proxy|Too many redirects|No working transports found|There are no HTTP transports available|A valid URL was not provided)[^\r\n]*~i';

	/** Pattern => diagnosis; the first that fits counts. */
	private const WORDS = array(
		'User has blocked requests through HTTP' => 'blocked_by_site',
		'(?:application-specific|app(?:lication)?) password (?:is )?required|5\.7\.9 .*(?:application|password|log in with your web browser)' => 'auth_method_not_allowed/app_password',
		'SmtpClientAuthentication is disabled|(?:basic|SMTP) auth\w*(?: is)? (?:disabled|switched off)|\b5\.7\.139\b' => 'auth_method_not_allowed/switched_off',
		'(?:^|[^0-9.])454[ -]4\.7\.0[^\r\n]*|too many (?:login attempts|requests)|rate limit(?: has been)? (?:exceeded|reached)' => 'rate_limited',
		'(?:^|[^0-9.])535[ -][^\r\n]*|SMTP Error: Could not authenticate|(?:username and password|authentication credentials|login or password) (?:not accepted|invalid|incorrect)' => 'invalid',
		'SMTP Error: Could not connect to SMTP host|SMTP connect\(\) failed' => 'connection_refused',
		'not (?:allowed|permitted|authori[sz]ed) to (?:send|relay)[^\r\n]{0,60}|sender address (?:rejected|not verified)|\b(?:550|553)[ -]5\.7\.1\b[^\r\n]*' => 'sender_not_allowed',
		'(?:sender |from |sending )?domain (?:[\w.-]+ )?(?:is )?(?:not (?:yet )?(?:been )?verified|must be verified|unverified)' => 'domain_not_verified',
		'(?:IP address|IP)(?: [\w.:]+)? (?:is )?not (?:allowed|allowlisted|whitelisted|authori[sz]ed)|unrecogni[sz]ed IP' => 'ip_not_allowed',
		'account (?:is |has been )?(?:suspended|banned|deactivated)' => 'account_suspended',
		'account (?:is )?(?:under|in|pending) review|account (?:is )?not (?:yet )?(?:activated|approved)' => 'account_under_review',
		'(?:daily |monthly |sending |maximum )?(?:credits?|quota|limit)(?: \w+){0,3} (?:exceeded|exhausted|used up|reached)|not enough credits|insufficient credits' => 'quota_exhausted',
		'(?:API )?(?:key|token|secret)(?: you entered| provided)? (?:has |is |was )?expired|expired (?:API )?(?:key|token)' => 'expired',
		'invalid_grant|token has been (?:expired or )?revoked|re-?authori[sz]e' => 'oauth_reauthorize',
		'(?:insufficient|missing|required) (?:permissions?|scopes?|privileges?)|(?:does not|doesn.t) have (?:the )?(?:required )?permissions?' => 'insufficient_permission',
		'(?:invalid|incorrect|wrong|bad|unknown) (?:API[ -]?)?(?:key|token|secret key)|(?:API |secret |site )?(?:key|token)(?: you entered| provided| supplied| \S*•+)? (?:is |was )?(?:invalid|not valid|incorrect|not recogni[sz]ed|rejected|wrong)|key you entered could not be verified|Unauthenticated\b|Bad credentials|invalid (?:login )?credentials' => 'invalid',
	);

	/** Status numbers that mean the same everywhere. */
	private const STATUSES = array(
		429 => 'rate_limited',
		500 => 'provider_outage',
		502 => 'provider_outage',
		503 => 'provider_outage',
		504 => 'provider_outage',
	);

	/** @var Failure_Reader */
	private $failures;

	public function __construct( Failure_Reader $failures ) {
		$this->failures = $failures;
	}

	/**
	 * A request that failed on its way; null when the text tells of none.
	 *
	 * @param Pasted $pasted The text.
	 */
	public function failure( Pasted $pasted ): ?Fit {
		if ( 1 !== preg_match( self::FAILED, $pasted->text(), $match ) ) {
			return null;
		}
		$words     = trim( $match[0] );
		$diagnosis = $this->failures->read(
			array(
				'code' => 'http_request_failed',
				'text' => $words,
			)
		);
		return 'unreadable_answer' === $diagnosis ? null : new Fit( '', $diagnosis, null, self::cut( $words ), Fit::SENTENCE, true );
	}

	/**
	 * @param Pasted $pasted The text.
	 */
	public function words( Pasted $pasted ): ?Fit {
		foreach ( self::WORDS as $pattern => $diagnosis ) {
			if ( 1 === preg_match( '~' . $pattern . '~imu', $pasted->text(), $match ) ) {
				$parts = explode( '/', $diagnosis );
				return new Fit( '', $parts[0], $parts[1] ?? null, self::cut( trim( $match[0] ) ), Fit::WORDS, 'blocked_by_site' === $diagnosis );
			}
		}
		foreach ( $pasted->statuses() as $status ) {
			if ( isset( self::STATUSES[ $status ] ) ) {
				return new Fit( '', self::STATUSES[ $status ], null, (string) $status, Fit::STATUS, false );
			}
		}
		return null;
	}

	/** Whether these words are little more than what anybody says. */
	public static function are( string $words ): bool {
		foreach ( self::WORDS as $pattern => $diagnosis ) {
			if ( 1 === preg_match( '~' . $pattern . '~imu', $words, $match ) && 4 * strlen( $match[0] ) >= 3 * strlen( $words ) ) {
				return true;
			}
		}
		return false;
	}

	private static function cut( string $words ): string {
		return mb_strlen( $words ) > 120 ? mb_substr( $words, 0, 119 ) . '…' : $words;
	}
}
