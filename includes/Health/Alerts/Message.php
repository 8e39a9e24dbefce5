<?php
/**
 * What is told.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * Plain text of this site's own: names of providers and plugins, sentences of ours, times. No text of a provider, no value of a key.
 *
 * @phpstan-type Line array{id: string, event: string, key: string, provider: string, plugin: string, diagnosis: string, confidence: string, broken_since: int, recovered_at: int, title: string, text: string, link: string}
 */
final class Message {

	/** @var string Name of the site. */
	private $site;

	/** @var string Its address. */
	private $url;

	/** @var string */
	private $title;

	/**
	 * @var array
	 * @phpstan-var list<Line>
	 */
	private $lines;

	/**
	 * @param array $lines What changed; none for a test.
	 * @phpstan-param list<Line> $lines
	 */
	public function __construct( string $site, string $url, string $title, array $lines ) {
		$this->site  = $site;
		$this->url   = $url;
		$this->title = $title;
		$this->lines = $lines;
	}

	/** The same for the same changes, however often it is tried. */
	public function id(): string {
		$ids = implode( ' ', array_column( $this->lines, 'id' ) );
		return substr( hash( 'sha256', '' === $ids ? bin2hex( random_bytes( 8 ) ) : $this->url . ' ' . $ids ), 0, 32 );
	}

	public function is_test(): bool {
		return ! $this->lines;
	}

	public function site(): string {
		return $this->site;
	}

	public function url(): string {
		return $this->url;
	}

	public function title(): string {
		return $this->title;
	}

	/**
	 * @return array
	 * @phpstan-return list<Line>
	 */
	public function lines(): array {
		return $this->lines;
	}

	/** Where a test comes from. */
	public function test_text(): string {
		/* translators: 1: name of a site, 2: its address. */
		return sprintf( __( 'This is a test from Key Health on %1$s (%2$s). Alerts about its keys will come here.', 'key-health' ), $this->site, $this->url );
	}
}
