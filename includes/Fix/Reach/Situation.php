<?php
/**
 * Everything that the sentences about a run need.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

use KeyHealth\Probe\Control;

defined( 'ABSPATH' ) || exit;

/**
 * What was seen, and whose it is. Names in sentences stand in braces.
 */
final class Situation {

	/** Words of cURL and OpenSSL about a certificate => what is wrong with it. */
	private const CERTIFICATE = array(
		'expired'                    => 'expired',
		'not yet valid'              => 'expired',
		'certificate subject name'   => 'other_host',
		'subjectAltName'             => 'other_host',
		'did not match expected'     => 'other_host',
		'does not match target host' => 'other_host',
		'self-signed'                => 'unknown_issuer',
		'self signed'                => 'unknown_issuer',
		'issuer certificate'         => 'unknown_issuer',
		'verify the first'           => 'unknown_issuer',
		'certificate verify failed'  => 'certificate',
		'certificate problem'        => 'certificate',
	);

	/** @var Seen */
	private $seen;

	/** @var Target */
	private $target;

	/** @var array<string, string> */
	private $names;

	/**
	 * @param Seen                  $seen   What was seen.
	 * @param Target                $target Who was to be reached.
	 * @param array<string, string> $names  `provider`, `plugin`, `site`, `ip` (the address that others see, '' when it is not known), `status_page`, `versions`.
	 */
	public function __construct( Seen $seen, Target $target, array $names ) {
		$this->seen   = $seen;
		$this->target = $target;
		$this->names  = $names + array(
			'host'      => $target->host(),
			'port'      => (string) $target->port(),
			'control'   => Control::HOST,
			'minutes'   => (string) $seen->facts()['minutes_off'],
			'status'    => (string) $seen->facts()['status'],
			'proxy'     => $seen->name( 'proxy' ),
			'open_port' => $seen->name( 'open_port' ),
		);
	}

	public function seen(): Seen {
		return $this->seen;
	}

	public function cause(): string {
		return $this->seen->cause();
	}

	public function is_mail(): bool {
		return null !== $this->target->login();
	}

	/** Whether a person wrote the host into the plugin's settings. */
	public function is_typed(): bool {
		return $this->target->is_typed();
	}

	public function knows( string $name ): bool {
		return '' !== ( $this->names[ $name ] ?? '' );
	}

	public function name( string $name ): string {
		return $this->names[ $name ] ?? '';
	}

	/** Whether WordPress.org is not reached in the same way. */
	public function is_everything(): bool {
		return $this->seen->facts()['control'] === $this->seen->facts()['provider'];
	}

	/** What is wrong with the certificate that was shown: expired, other_host, unknown_issuer, certificate; '' when none was shown. */
	public function certificate(): string {
		$words = $this->words();
		foreach ( self::CERTIFICATE as $part => $wrong ) {
			if ( false !== stripos( $words, $part ) ) {
				return $wrong;
			}
		}
		return '';
	}

	/** What the first try said. */
	public function words(): string {
		$first = $this->seen->attempts()[0] ?? null;
		return null === $first ? '' : $first->words();
	}

	/** Whether the file of certificates is the one that comes with WordPress. */
	public function has_own_certificates(): bool {
		return 'wp-includes/certificates/ca-bundle.crt' === Shown_Path::of( $this->seen->name( 'file' ) );
	}

	public function fill( string $text ): string {
		$pairs = array();
		foreach ( $this->names as $name => $value ) {
			$pairs[ '{' . $name . '}' ] = $value;
		}
		return strtr( $text, $pairs );
	}
}
