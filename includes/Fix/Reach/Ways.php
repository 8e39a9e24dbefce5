<?php
/**
 * How this server can be seen to reach others.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Request;
use KeyHealth\Probe\Smtp_Login;

defined( 'ABSPATH' ) || exit;

/**
 * No try carries a key. Nothing here throws: what fails is an answer too.
 */
interface Ways {

	public function ask( Request $request ): Answer;

	/**
	 * @param array<int, mixed> $options Of cURL, for this request alone.
	 * @return Answer|null Null where WordPress does not send through cURL.
	 */
	public function ask_by_curl( Request $request, array $options ): ?Answer;

	/** Connects to a mail server, and says goodbye before anybody signs in. */
	public function greet( Smtp_Login $login ): Answer;

	/**
	 * @param bool $ipv6 Addresses of IPv6 instead of IPv4.
	 * @return list<string>|null Null where names cannot be looked up from PHP.
	 */
	public function addresses( string $host, bool $ipv6 ): ?array;

	/** The file of certificates that the last request was checked against; '' when it is not known. */
	public function certificates(): string;
}
