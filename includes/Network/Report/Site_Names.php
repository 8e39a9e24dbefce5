<?php
/**
 * What sites of the network are called, and where they are.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

/**
 * From the table alone: `get_admin_url()` would switch to each site, and load all its options.
 */
final class Site_Names {

	public const SCREEN = 'wp-admin/tools.php?page=key-health';

	/** @var string|null What stands before the address of a site. */
	private $scheme;

	/** @var string|null Folder of WordPress in each site, where it has one of its own. */
	private $folder;

	/**
	 * @param array<string, string> $row With `blog_id`, `name`, `domain`, `path`.
	 * @return array{id: int, name: string, address: string, url: string} `SiteName` in src/network/types.ts.
	 */
	public function of( array $row ): array {
		$address = self::address( $row );
		return array(
			'id'      => (int) ( $row['blog_id'] ?? 0 ),
			'name'    => self::name( $row ),
			'address' => $address,
			'url'     => $this->scheme() . '://' . $address . '/' . $this->folder() . self::SCREEN,
		);
	}

	/**
	 * As people see it: without the protocol, without a slash at the end.
	 *
	 * @param array<string, string> $row With `domain`, `path`.
	 */
	public static function address( array $row ): string {
		return rtrim( Plain_Text::of( ( $row['domain'] ?? '' ) . ( $row['path'] ?? '' ) ), '/' );
	}

	/**
	 * WordPress stores titles escaped. A site without one is called by its address.
	 *
	 * @param array<string, string> $row With `name`, `domain`, `path`.
	 */
	public static function name( array $row ): string {
		$name = Uses::plain( wp_specialchars_decode( $row['name'] ?? '', ENT_QUOTES ) );
		return '' === $name ? self::address( $row ) : $name;
	}

	/** The page itself, with its protocol. */
	public function home( string $address ): string {
		return $this->scheme() . '://' . $address;
	}

	private function scheme(): string {
		if ( null === $this->scheme ) {
			$stored       = (string) wp_parse_url( (string) site_url(), PHP_URL_SCHEME );
			$this->scheme = is_ssl() || force_ssl_admin() || 'https' === $stored ? 'https' : 'http';
		}
		return $this->scheme;
	}

	/** What WordPress's address has beyond the address of the site. */
	private function folder(): string {
		if ( null === $this->folder ) {
			$home         = (string) preg_replace( '~^https?://~', '', untrailingslashit( (string) home_url() ) );
			$own          = (string) preg_replace( '~^https?://~', '', untrailingslashit( (string) site_url() ) );
			$this->folder = 0 === strpos( $own, $home . '/' ) ? trailingslashit( substr( $own, strlen( $home ) + 1 ) ) : '';
		}
		return $this->folder;
	}
}
