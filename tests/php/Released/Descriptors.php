<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * What tests/released says about the released plugins: one file for each, named after the plugin's folder.
 *
 * `store` and `sends` run inside the site, with the plugin active, in a process of their own each.
 *
 * @phpstan-type Released_Case array{
 *     key: string, about?: string, field?: string, good?: list<string>,
 *     store: \Closure(string): void, uses?: \Closure(): string, sends?: \Closure(): string,
 *     constants?: array<int|string, string>, switches?: array<string, list<string>|\Closure(): void>, config?: list<string>,
 *     sealed_with?: 'salts'|\Closure(): void, also_changes?: list<string>, read_only?: true
 * }
 * @phpstan-type Descriptor array{
 *     plugin: string, needs?: list<string>, not_with?: list<string>, not_run?: string,
 *     left_out?: array<string, string>, tables?: list<string>, cases: list<Released_Case>
 * }
 */
final class Descriptors {

	private const MEMBERS = array( 'plugin', 'needs', 'not_with', 'not_run', 'left_out', 'tables', 'cases' );

	private const MEMBERS_OF_CASE = array( 'key', 'about', 'field', 'good', 'store', 'uses', 'sends', 'constants', 'switches', 'config', 'sealed_with', 'also_changes', 'read_only' );

	/** @var string */
	private $folder;

	public function __construct() {
		$this->folder = dirname( __DIR__, 2 ) . '/released';
	}

	/**
	 * @return list<string> In alphabetical order; where KEY_HEALTH_RELEASED names some, only those.
	 */
	public function slugs(): array {
		$wanted = array_filter( explode( ' ', (string) getenv( 'KEY_HEALTH_RELEASED' ) ) );
		$slugs  = array_map(
			static function ( string $file ): string {
				return basename( $file, '.php' );
			},
			glob( "$this->folder/*.php" ) ?: array()
		);
		sort( $slugs );
		return array_values( $wanted ? array_intersect( $slugs, $wanted ) : $slugs );
	}

	public function has( string $slug ): bool {
		return is_file( "$this->folder/$slug.php" );
	}

	/**
	 * @return array
	 * @phpstan-return Descriptor
	 * @throws \DomainException When it has a member that means nothing.
	 */
	public function of( string $slug ): array {
		$descriptor = require "$this->folder/$slug.php";
		self::refuse_unknown( $slug, $descriptor, self::MEMBERS );
		foreach ( $descriptor['cases'] ?? array() as $case ) {
			self::refuse_unknown( "$slug, " . ( $case['key'] ?? 'a case without key' ), $case, self::MEMBERS_OF_CASE );
			if ( ! isset( $case['key'], $case['store'] ) || ! ( isset( $case['uses'] ) || isset( $case['sends'] ) ) ) {
				throw new \DomainException( "tests/released/$slug.php: a case needs `key`, `store`, and one of `uses` and `sends`." );
			}
		}
		return $descriptor + array( 'cases' => array() );
	}

	/**
	 * Names of cases, for people and for --filter: "mailgun: mailgun/site/mailgun".
	 *
	 * @param array $descriptor What the file says.
	 * @phpstan-param Descriptor $descriptor
	 * @return array<string, int> Number of the case by its name.
	 */
	public static function names( string $slug, array $descriptor ): array {
		$names = array();
		foreach ( $descriptor['cases'] as $number => $case ) {
			$names[ "$slug: " . $case['key'] . ( isset( $case['about'] ) ? ', ' . $case['about'] : '' ) ] = $number;
		}
		if ( count( $names ) !== count( $descriptor['cases'] ) ) {
			throw new \DomainException( "tests/released/$slug.php: two cases of one key need `about`, to tell them apart." );
		}
		return $names;
	}

	/**
	 * Why a plugin cannot be run here; null when it can.
	 *
	 * @param array  $descriptor What its file says.
	 * @param string $folder     Where the site has its plugins.
	 * @phpstan-param Descriptor $descriptor
	 */
	public static function why_not( array $descriptor, string $folder ): ?string {
		if ( isset( $descriptor['not_run'] ) ) {
			return $descriptor['not_run'];
		}
		foreach ( array_merge( array( $descriptor['plugin'] ), $descriptor['needs'] ?? array() ) as $file ) {
			if ( ! is_file( "$folder/$file" ) ) {
				return dirname( $file ) . ' is not in the cache folder';
			}
		}
		return null;
	}

	/**
	 * @param string       $where   For the message.
	 * @param mixed        $given   What the file says.
	 * @param list<string> $members What it may say.
	 */
	private static function refuse_unknown( string $where, $given, array $members ): void {
		$unknown = array_diff( array_keys( is_array( $given ) ? $given : array( 'no array' => 1 ) ), $members );
		if ( $unknown ) {
			throw new \DomainException( "tests/released, $where: nobody reads " . implode( ', ', $unknown ) . '. Known are ' . implode( ', ', $members ) . '.' );
		}
	}
}
