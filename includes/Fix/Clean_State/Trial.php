<?php
/**
 * What a site is to be for one request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Trial_Plan array{site: int, user: int, key_id: string, keep: list<string>, theme: string|null}
 */
final class Trial {

	/** @var int */
	private $site;

	/** @var int */
	private $user;

	/** @var string */
	private $key_id;

	/** @var list<string> */
	private $keep;

	/** @var string|null */
	private $theme;

	/**
	 * @param int          $site   Of a network.
	 * @param int          $user   For whom it is.
	 * @param string       $key_id Whose check is made.
	 * @param list<string> $keep   Plugins that run, by file.
	 * @param string|null  $theme  Folder of a theme that stands in for the site's own; null for its own.
	 */
	public function __construct( int $site, int $user, string $key_id, array $keep, ?string $theme ) {
		$this->site   = $site;
		$this->user   = $user;
		$this->key_id = $key_id;
		$this->keep   = $keep;
		$this->theme  = $theme;
	}

	public function user(): int {
		return $this->user;
	}

	public function key_id(): string {
		return $this->key_id;
	}

	/**
	 * @return Trial_Plan
	 */
	public function to_array(): array {
		return array(
			'site'   => $this->site,
			'user'   => $this->user,
			'key_id' => $this->key_id,
			'keep'   => $this->keep,
			'theme'  => $this->theme,
		);
	}

	/**
	 * @param mixed $plan As it was kept.
	 */
	public static function restore( $plan ): self {
		$plan = Loose::map( $plan );
		return new self(
			(int) Loose::text( $plan, 'site' ),
			(int) Loose::text( $plan, 'user' ),
			Loose::text( $plan, 'key_id' ),
			array_values( Loose::texts( $plan['keep'] ?? null ) ),
			isset( $plan['theme'] ) ? Loose::text( $plan, 'theme' ) : null
		);
	}
}
