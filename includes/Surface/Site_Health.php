<?php
/**
 * The test in Site Health.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Health\Reporter;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * Says what the report says: no provider is asked. `critical` is kept for keys that do not work.
 *
 * @phpstan-type Result array{label: string, status: 'critical'|'recommended'|'good', badge: array{label: string, color: string}, description: string, actions: string, test: string}
 */
final class Site_Health {

	public const TEST = 'key_health';

	/** A provider that was down for a night is no reason to trouble anybody. */
	private const PATIENCE_S = 3 * DAY_IN_SECONDS;

	private const MOST_NAMED = 5;

	/** @var Reporter */
	private $reporter;

	/** @var Clock */
	private $clock;

	public function __construct( Reporter $reporter, Clock $clock ) {
		$this->reporter = $reporter;
		$this->clock    = $clock;
	}

	/**
	 * @param mixed                   $tests  Of WordPress and of other plugins.
	 * @param callable(): array<mixed> $direct Runs the test where nobody is logged in: the weekly run of WordPress.
	 * @return mixed
	 */
	public static function add( $tests, callable $direct ) {
		if ( is_array( $tests ) && Access::has_screens() ) {
			$async               = is_array( $tests['async'] ?? null ) ? $tests['async'] : array();
			$async[ self::TEST ] = array(
				'label'             => __( 'Keys of mail and anti-spam plugins', 'key-health' ),
				'test'              => rest_url( Rest::SPACE . '/site-health' ),
				'has_rest'          => true,
				'async_direct_test' => $direct,
			);
			$tests['async']      = $async;
		}
		return $tests;
	}

	/**
	 * @return array
	 * @phpstan-return Result
	 */
	public function result(): array {
		try {
			$report = $this->reporter->report();
		} catch ( No_Answer $none ) {
			// In its weekly run WordPress catches nothing: the tests after this one would not run either.
			return $this->said( 'recommended', __( 'The keys of this site could not be looked at', 'key-health' ), '<p>' . esc_html( $none->getMessage() ) . '</p>', array() );
		}
		$told = $this->told( Loose::maps( $report['keys'] ?? null ) );
		return $this->said(
			$this->status( Loose::text( $report, 'summary', 'state' ), $told ),
			rtrim( Loose::text( $report, 'summary', 'sentence' ), '.' ),
			$this->description( Loose::text( $report, 'summary', 'effect' ), $told ),
			$told
		);
	}

	/**
	 * @param 'critical'|'recommended'|'good' $status      How it stands.
	 * @param string                          $label       In a few words.
	 * @param string                          $description HTML.
	 * @param list<array<string, mixed>>      $told        What somebody should do something about.
	 * @return array
	 * @phpstan-return Result
	 */
	private function said( string $status, string $label, string $description, array $told ): array {
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'Key Health', 'key-health' ),
				'color' => 'critical' === $status ? 'red' : ( 'recommended' === $status ? 'orange' : 'blue' ),
			),
			'description' => $description,
			'actions'     => $this->action( $status, $told ),
			'test'        => self::TEST,
		);
	}

	/**
	 * @param list<array<string, mixed>> $told What somebody should do something about.
	 * @return 'critical'|'recommended'|'good'
	 */
	private function status( string $state, array $told ): string {
		if ( 'broken' === $state ) {
			return 'critical';
		}
		return $told ? 'recommended' : 'good';
	}

	/**
	 * The keys in use that are not all right, worst first.
	 *
	 * @param list<array<string, mixed>> $keys Of the report.
	 * @return list<array<string, mixed>>
	 */
	private function told( array $keys ): array {
		$told = array();
		foreach ( array( 'broken', 'attention', 'unchecked', 'unknown' ) as $state ) {
			foreach ( $keys as $key ) {
				if ( ! empty( $key['in_use'] ) && Loose::text( $key, 'state' ) === $state && ( 'unknown' !== $state || $this->is_long_unknown( $key ) ) ) {
					$told[] = $key;
				}
			}
		}
		return $told;
	}

	/**
	 * @param array<string, mixed> $key That could not be checked.
	 */
	private function is_long_unknown( array $key ): bool {
		$last_ok = strtotime( Loose::text( $key, 'last_ok_at' ) );
		return false === $last_ok || $this->clock->now() - $last_ok > self::PATIENCE_S;
	}

	/**
	 * @param list<array<string, mixed>> $told What somebody should do something about.
	 */
	private function description( string $effect, array $told ): string {
		$sentence = '' === $effect ? __( 'Plugins that send mail or keep spam away need keys that their providers accept.', 'key-health' ) : $effect;
		$lines    = '';
		foreach ( array_slice( $told, 0, self::MOST_NAMED ) as $key ) {
			/* translators: 1: name of a provider, 2: name of a plugin, 3: what is wrong, a sentence. */
			$line   = sprintf( __( '%1$s in %2$s: %3$s', 'key-health' ), Loose::text( $key, 'provider', 'name' ), Loose::text( $key, 'plugin', 'short_name' ), Loose::text( $key, 'title' ) );
			$lines .= '<li>' . esc_html( $line ) . '</li>';
		}
		return '<p>' . esc_html( $sentence ) . '</p>' . ( '' === $lines ? '' : "<ul>$lines</ul>" );
	}

	/**
	 * @param list<array<string, mixed>> $told What somebody should do something about.
	 */
	private function action( string $status, array $told ): string {
		$page = admin_url( 'tools.php?page=' . Admin_Page::SLUG );
		$text = __( 'Open Key Health', 'key-health' );
		if ( 'critical' === $status && $told && 'broken' === Loose::text( $told[0], 'state' ) ) {
			$page .= '#/key/' . Loose::text( $told[0], 'id' );
			$text  = __( 'See what is wrong', 'key-health' );
		}
		return sprintf( '<p><a href="%1$s">%2$s</a></p>', esc_url( $page ), esc_html( $text ) );
	}
}
