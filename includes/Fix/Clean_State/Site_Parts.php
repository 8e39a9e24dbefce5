<?php
/**
 * What of this site can be left out of a request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

/**
 * Its plugins, those of its network, and last its theme: a theme may need any plugin, and no plugin a theme.
 *
 * @phpstan-type Member array{name: string, file: string, kind: 'plugin'|'theme'}
 */
final class Site_Parts {

	/** No theme has this name. */
	private const NO_THEME = 'key-health-no-theme';

	/** @var list<string> */
	private $base;

	/** @var list<list<string>> */
	private $files;

	/** @var list<list<int>> */
	private $needs;

	/** @var string|null Folder of the theme that stands in; null when the site's own is never left out. */
	private $theme;

	/**
	 * @param list<string>       $base  Plugins that always run.
	 * @param list<list<string>> $files Plugins by part.
	 * @param list<list<int>>    $needs By part: the parts it needs.
	 * @param string|null        $theme Folder of the theme that stands in for the site's own, or null.
	 */
	public function __construct( array $base, array $files, array $needs, ?string $theme ) {
		$this->base  = $base;
		$this->files = $files;
		$this->needs = $needs;
		$this->theme = $theme;
	}

	/**
	 * @param list<string> $kept Plugins that always run, by file.
	 */
	public static function of_this_site( array $kept ): self {
		$headers = self::headers();
		$network = is_multisite() ? array_keys( Loose::map( get_site_option( 'active_sitewide_plugins', array() ) ) ) : array();
		sort( $network );
		$plugins = array();
		foreach ( array_unique( array_merge( $network, array_values( Loose::texts( get_option( 'active_plugins', array() ) ) ) ) ) as $file ) {
			if ( isset( $headers[ $file ] ) ) {
				$plugins[ $file ] = array_values( array_filter( array_map( 'trim', explode( ',', Loose::text( $headers, $file, 'RequiresPlugins' ) ) ) ) );
			}
		}
		$parts = new Parts( $plugins, $kept );
		return new self( $parts->base(), $parts->files(), $parts->needs(), self::other_theme() );
	}

	/**
	 * @return list<list<int>>
	 */
	public function needs(): array {
		return null === $this->theme ? $this->needs : array_merge( $this->needs, array( array() ) );
	}

	public function count(): int {
		return count( $this->needs() );
	}

	/** How many of them are plugins. */
	public function plugins(): int {
		return array_sum( array_map( 'count', $this->files ) );
	}

	/**
	 * @param list<int> $parts Parts that run.
	 */
	public function trial( int $user, string $key_id, array $parts ): Trial {
		$keep = array_merge( $this->base, ...array_values( array_intersect_key( $this->files, array_flip( $parts ) ) ) );
		return new Trial( get_current_blog_id(), $user, $key_id, $keep, in_array( count( $this->files ), $parts, true ) ? null : $this->theme );
	}

	/**
	 * @param list<int> $parts Parts.
	 * @return list<Member>
	 */
	public function members( array $parts ): array {
		$members = array();
		foreach ( $parts as $part ) {
			foreach ( $this->files[ $part ] ?? array() as $file ) {
				$members[] = self::member( $file );
			}
			if ( count( $this->files ) === $part && null !== $this->theme ) {
				$members[] = array(
					'name' => Plain_Text::of( Loose::text( wp_get_theme()->get( 'Name' ) ) ) ?: get_stylesheet(),
					'file' => get_stylesheet(),
					'kind' => 'theme',
				);
			}
		}
		return $members;
	}

	/**
	 * Plugins that always run.
	 *
	 * @return list<Member>
	 */
	public function kept(): array {
		return array_map( array( self::class, 'member' ), $this->base );
	}

	/** Whether a theme can stand in for the site's own. */
	public function has_theme(): bool {
		return null !== $this->theme;
	}

	/**
	 * Names of what runs in every request, whichever plugins are left out.
	 *
	 * @return list<string>
	 */
	public static function fixed(): array {
		self::headers();
		$names = array();
		foreach ( get_mu_plugins() as $file => $data ) {
			if ( Must_Use_File::NAME !== $file ) {
				$names[] = Plain_Text::of( Loose::text( $data, 'Name' ) ) ?: (string) $file;
			}
		}
		foreach ( array_keys( get_dropins() ) as $file ) {
			$names[] = (string) $file;
		}
		return $names;
	}

	/**
	 * @return array<string, mixed>
	 */
	public function to_array(): array {
		return array(
			'base'  => $this->base,
			'files' => $this->files,
			'needs' => $this->needs,
			'theme' => $this->theme,
		);
	}

	/**
	 * @param mixed $kept As it was kept.
	 */
	public static function restore( $kept ): self {
		$kept  = Loose::map( $kept );
		$lists = static fn( string $name ): array => array_filter( is_array( $kept[ $name ] ?? null ) ? $kept[ $name ] : array(), 'is_array' );
		return new self(
			array_values( Loose::texts( $kept['base'] ?? null ) ),
			array_values( array_map( static fn( array $files ): array => array_values( Loose::texts( $files ) ), $lists( 'files' ) ) ),
			array_values( array_map( static fn( array $needs ): array => array_values( array_filter( $needs, 'is_int' ) ), $lists( 'needs' ) ) ),
			isset( $kept['theme'] ) ? Loose::text( $kept, 'theme' ) : null
		);
	}

	/**
	 * @return Member
	 */
	private static function member( string $file ): array {
		return array(
			'name' => Plain_Text::of( wp_strip_all_tags( Loose::text( self::headers(), $file, 'Name' ) ) ) ?: $file,
			'file' => $file,
			'kind' => 'plugin',
		);
	}

	/**
	 * @return array<string, mixed> By file.
	 */
	private static function headers(): array {
		if ( ! function_exists( 'get_plugins' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		return Loose::map( get_plugins() );
	}

	/** The newest default theme on the disk; null when the site uses it, and a name that there is not when there is none. */
	private static function other_theme(): ?string {
		$default = \WP_Theme::get_core_default_theme();
		$name    = $default instanceof \WP_Theme ? $default->get_stylesheet() : self::NO_THEME;
		return get_stylesheet() === $name ? null : $name;
	}
}
