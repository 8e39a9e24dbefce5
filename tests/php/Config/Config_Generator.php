<?php
/**
 * Writes configurations that nobody would write by hand, the same ones for the same seed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

/**
 * Most of them define the same constants several times, out of few values, so that there is something to tell apart. What the
 * scanner cannot see (an include with a computed path, a plugin) has values of its own: an equal one would be beyond anybody's knowledge.
 */
final class Config_Generator {

	public const ENVIRONMENT = array(
		'KH_A' => 'value-one',
		'KH_B' => 'from-environment',
		'KH_0' => '',
	);

	private const NAMES = array( 'WPCOM_API_KEY', 'WPMS_ON', 'WPMS_SENDGRID_API_KEY', 'WPMS_SMTP_PASS' );

	private const VALUES = array( 'value-one', 'value-two', 'the third value of $four', 'it\'s "the last" \\ one of four' );

	private int $state;

	private int $depth = 0;

	private int $serial = 0;

	/** @var array<string, string> */
	private array $files = array();

	/** @var list<string> Code for the end of the file, where declarations may stand. */
	private array $declarations = array();

	public function __construct( int $seed ) {
		$this->state = $seed * 2654435761 % 4294967296;
	}

	/**
	 * @return array<string, string> Contents by path.
	 */
	public function site(): array {
		$this->files = array();
		$ends        = $this->pick( array( "\n", "\n", "\n", "\r\n", "\r" ) );
		$code        = $this->maybe( 5 ) ? "\xEF\xBB\xBF<?php\n" : ( $this->maybe( 3 ) ? "\n<?php\n" : "<?php\n" );
		$imported    = $this->maybe( 20 );
		$code       .= $imported ? "use function define as put;\n" : '';
		$code       .= $this->items( 3 + $this->below( 14 ), $imported );
		$code       .= $this->tail( $imported );

		$this->files['wp-config.php'] = str_replace( "\n", $ends, $code );
		foreach ( array( 'object-cache.php', 'mu-plugins/keys.php', 'mu-plugins/other.php' ) as $path ) {
			if ( $this->maybe( 20 ) ) {
				$this->files[ "wp-content/$path" ] = "<?php\n" . $this->items( 2, false ) . implode( '', $this->declarations );
				$this->declarations                = array();
			}
		}
		if ( $this->maybe( 20 ) ) {
			$this->files['wp-content/mu-plugins/late.php']     = "<?php\nrequire __DIR__ . '/late/all.php';\n" . $this->define( false ) . ";\n";
			$this->files['wp-content/mu-plugins/late/all.php'] = $this->unseen();
		}
		if ( $this->maybe( 40 ) ) {
			$this->files['wp-content/plugins/shop.php'] = $this->unseen();
		}
		return $this->files;
	}

	/** A file that the locator does not look into. */
	private function unseen(): string {
		$code = "<?php\n";
		foreach ( self::NAMES as $name ) {
			$code .= "defined( '$name' ) || define( '$name', 'unseen-{$this->serial}' );\n";
		}
		return $code;
	}

	private function tail( bool $imported ): string {
		$code  = $this->maybe( 60 ) ? "/* That's all, stop editing! */\n" : '';
		$code .= $this->pick(
			array(
				"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\n",
				"if ( ! defined( 'ABSPATH' ) ) {\n\tdefine( 'ABSPATH', dirname( __FILE__ ) . '/' );\n}\n",
			)
		);
		$code .= $this->pick(
			array(
				"require_once ABSPATH . 'wp-settings.php';\n",
				"require_once( ABSPATH . 'wp-settings.php' );\n",
				"require __DIR__ . '/wp-settings.php';\n",
				"require_once ABSPATH\n\t. 'wp-settings.php';\n",
			)
		);
		$code .= $this->items( $this->below( 3 ), $imported ) . implode( '', $this->declarations );
		$code .= $this->maybe( 10 ) ? "__halt_compiler();\ndefine( 'WPCOM_API_KEY', 'value-one' );" : '';

		$this->declarations = array();
		return $code;
	}

	private function items( int $count, bool $imported ): string {
		$code = '';
		for ( $item = 0; $item < $count; $item++ ) {
			$code .= $this->item( $imported );
		}
		return $code;
	}

	private function item( bool $imported ): string {
		$define = $this->define( $imported );
		switch ( $this->below( 24 ) ) {
			case 0:
				return $this->maybe( 50 ) ? 'const ' . $this->name() . ' = ' . $this->literal() . ', KH_' . ( $this->serial++ ) . " = 1;\n" : "$define;\n";
			case 1:
				return 'Config::define( ' . $this->quoted_name() . ', ' . $this->value() . " );\n" . ( $this->maybe( 40 ) ? "Config::apply();\n" : '' );
			case 2:
			case 3:
			case 4:
				return $this->guarded( $imported );
			case 5:
			case 6:
			case 7:
				return $this->branches( $imported );
			case 8:
				return $this->comment();
			case 9:
				return $this->inclusion();
			case 10:
				return $this->choice( $imported );
			case 11:
				return $this->in_function( $imported );
			case 12:
				return $this->computed();
			case 13:
				return "try {\n\t" . $this->noise() . "\t$define;\n} catch ( Exception \$e ) {\n\t{$this->define( $imported )};\n}\n";
			case 14:
				return $this->pick( array( 'foreach ( array( 1 ) as $i )', 'while ( ! isset( $w' . $this->serial . ' ) && $w' . ( $this->serial++ ) . ' = 1 )', 'if ( 1 )' ) ) . " $define;\n";
			case 15:
				return "$define; {$this->define( $imported )};{$this->comment()}";
			case 16:
				return $this->noise();
			case 17:
				return $this->early( $imported );
			default:
				return "$define;" . ( $this->maybe( 80 ) ? "\n" : $this->comment() );
		}
	}

	private function define( bool $imported ): string {
		$words = array( 'define', 'define', 'define', 'DEFINE', '\define', 'Define' );
		$word  = $imported && $this->maybe( 30 ) ? 'put' : $this->pick( $words );
		$space = fn(): string => $this->pick( array( '', ' ', ' ', "\n\t", ' /* define( "WPMS_ON", 1 ) */ ' ) );
		$third = $this->maybe( 4 ) ? ', false' : '';
		return $word . $this->pick( array( '', '', ' ' ) ) . '(' . $space() . $this->quoted_name() . $space() . ',' . $space() . $this->value() . $third . $space() . ')';
	}

	private function name(): string {
		return $this->pick( self::NAMES );
	}

	private function quoted_name(): string {
		$name = $this->name();
		if ( $this->maybe( 10 ) ) {
			$name = $this->pick( array( "{$name}_", 'AKISMET_API_KEY', strtolower( $name ), "$name " ) );
		}
		return $this->pick( array( "'$name'", "'$name'", "'$name'", "\"$name\"", "'WP' . '" . substr( $name, 2 ) . "'" ) );
	}

	private function literal(): string {
		$value = $this->pick( self::VALUES );
		$plain = "'" . addcslashes( $value, "'\\" ) . "'";
		switch ( $this->below( 8 ) ) {
			case 0:
				return '"' . addcslashes( $value, '"\\$' ) . '"';
			case 1:
				return "'" . addcslashes( substr( $value, 0, 5 ), "'\\" ) . "' . \"" . addcslashes( substr( $value, 5 ), '"\\$' ) . '"';
			case 2:
				return "<<<'EOT'\n  $value\n  EOT";
			case 3:
				return "<<<EOT\n" . addcslashes( $value, '\\$' ) . "\nEOT";
			default:
				return $plain;
		}
	}

	private function value(): string {
		$literal = $this->literal();
		switch ( $this->below( 16 ) ) {
			case 0:
				return $this->pick( array( "getenv( 'KH_A' )", "getenv( 'KH_B' )", "getenv( 'KH_NONE' )" ) );
			case 1:
				return $this->pick( array( "getenv( 'KH_B' ) ?: $literal", "getenv( 'KH_NONE' ) ?: $literal", "getenv( 'KH_0' ) ?: $literal" ) );
			case 2:
				return $this->pick( array( "\$_ENV['KH_B'] ?? $literal", "\$_ENV['KH_NONE'] ?? $literal", "\$_SERVER['KH_A'] ?? ''" ) );
			case 3:
				return $this->pick( array( 'true', 'false', 'TRUE', '1', '0', 'null', '- 5', '0x1F', '2.50', "''", "'true'" ) );
			case 4:
				return $this->pick( array( "strtolower( 'VALUE-ONE' )", "( PHP_SAPI === 'cli' ? 'value-one' : $literal )", '"{$_SERVER[\'HTTP_HOST\']}"', "constant( 'PHP_EOL' )" ) );
			case 5:
				return "( $literal )";
			default:
				return $literal;
		}
	}

	private function condition(): string {
		$name = $this->quoted_name();
		return $this->pick(
			array(
				'false',
				'true',
				'0',
				'1',
				"! defined( $name )",
				"defined( $name )",
				"defined( $name ) === false",
				"! ( defined( $name ) )",
				"! defined( $name ) && getenv( 'KH_NONE' )",
				"! defined( $name ) || getenv( 'KH_B' )",
				"getenv( 'KH_B' )",
				"\$_SERVER['HTTP_HOST'] === 'shop.example'",
				"PHP_SAPI === 'fpm-fcgi'",
				"defined( 'WP_CLI' ) && WP_CLI",
			)
		);
	}

	private function guarded( bool $imported ): string {
		$name   = $this->quoted_name();
		$define = $this->pick( array( 'define', '\define', '@define' ) ) . "( $name, {$this->value()} )";
		switch ( $this->below( 9 ) ) {
			case 0:
				return "defined( $name ) or $define;\n";
			case 1:
				return "defined($name)||$define;\n";
			case 2:
				return "! defined( $name ) && $define;\n";
			case 3:
				return "if ( ! defined( $name ) ) $define;\n";
			case 4:
				return "if ( ! defined( $name ) ) {\n\t$define;\n\t{$this->define( $imported )};\n}\n";
			case 5:
				return "if ( ! defined( $name ) ) :\n\t$define;\nendif;\n";
			case 6:
				return $this->condition() . ' ? ' . $define . ' : ' . $this->define( $imported ) . ";\n";
			case 7:
				return "defined( $name ) ?: $define;\n";
			default:
				return $this->condition() . $this->pick( array( ' or ', ' && ', ' and ', ' || ' ) ) . $define . ";\n";
		}
	}

	private function branches( bool $imported ): string {
		++$this->depth;
		$body  = fn(): string => $this->depth < 3 ? $this->items( 1 + $this->below( 2 ), $imported ) : $this->define( $imported ) . ";\n";
		$style = $this->below( 3 );
		if ( 0 === $style ) {
			$code  = "if ( {$this->condition()} ) {\n" . $this->without_const( $body() ) . '}';
			$code .= $this->maybe( 40 ) ? " elseif ( {$this->condition()} ) {\n" . $this->without_const( $body() ) . '}' : '';
			$code .= $this->maybe( 30 ) ? " else if ( {$this->condition()} ) {\n" . $this->without_const( $body() ) . '}' : '';
			$code .= $this->maybe( 50 ) ? " else {\n" . $this->without_const( $body() ) . "}\n" : "\n";
		} elseif ( 1 === $style ) {
			// Something behind each body, or a short `if` at its end would take the `else` for its own.
			$end   = "\$nothing = 1;\n";
			$code  = "if ( {$this->condition()} ) :\n" . $this->without_const( $body() ) . $end;
			$code .= $this->maybe( 40 ) ? "elseif ( {$this->condition()} ) :\n" . $this->without_const( $body() ) . $end : '';
			$code .= $this->maybe( 50 ) ? "else :\n" . $this->without_const( $body() ) : '';
			$code .= "endif;\n";
		} else {
			$code  = "if ( {$this->condition()} ) " . $this->define( $imported ) . ";\n";
			$code .= $this->maybe( 50 ) ? 'else ' . $this->define( $imported ) . ";\n" : '';
		}
		--$this->depth;
		return $code;
	}

	/** PHP allows `const` on the outermost level only. */
	private function without_const( string $code ): string {
		return (string) preg_replace( '/^const \w+ = .*?, KH_\d+ = 1;$/ms', '$nothing = 1;', $code );
	}

	private function choice( bool $imported ): string {
		$code  = "switch ( \$_SERVER['HTTP_HOST'] ) {\n\tcase 'shop.example':\n\t\t{$this->define( $imported )};\n";
		$code .= $this->maybe( 60 ) ? "\t\tbreak;\n" : '';
		return $code . "\tcase PHP_SAPI ? 'a' : 'b';\n\tdefault:\n\t\t{$this->define( $imported )};\n}\n";
	}

	private function comment(): string {
		$define = "define( 'WPCOM_API_KEY', 'value-one' );";
		return $this->pick(
			array(
				"// $define\n",
				"# $define\n",
				"/* $define */\n",
				"/**\n * $define\n */\n",
				" //\n",
				"?>\n<?php\n",
				"?> $define <?php\n",
				"\$help = '" . addcslashes( $define, "'" ) . "';\n",
				"\$more = \"$define {\$_SERVER['HTTP_HOST']}\";\n",
			)
		);
	}

	private function inclusion(): string {
		$file = 'extra-' . ( $this->serial++ ) . '.php';
		if ( $this->depth > 2 || $this->maybe( 20 ) ) {
			return "@include __DIR__ . '/absent.php';\n";
		}
		if ( $this->maybe( 25 ) ) {
			$this->files[ $file ] = "<?php\ndefine( '" . $this->name() . "', 'unseen-{$this->serial}' );\n";
			return "\$file = '$file';\nrequire __DIR__ . \"/\$file\";\n";
		}
		++$this->depth;
		$declarations         = $this->declarations;
		$this->declarations   = array();
		$code                 = $this->items( 1 + $this->below( 3 ), false );
		$code                .= $this->maybe( 10 ) ? "return;\n" . $this->define( false ) . ";\n" : '';
		$is_repeatable        = array() === $this->declarations;
		$this->files[ $file ] = "<?php\n$code" . implode( '', $this->declarations );
		$this->declarations   = $declarations;
		--$this->depth;
		$word = $this->pick( array( 'require', 'require_once', 'include', 'include_once' ) );
		$path = $this->pick( array( "__DIR__ . '/$file'", "dirname( __FILE__ ) . '/$file'", "( __DIR__ . '/' . '$file' )", "'$file'", "dirname( __FILE__, 1 ) . \"/$file\"" ) );
		$when = $this->maybe( 25 ) ? "if ( {$this->condition()} ) " : '';
		return "$when$word $path;\n" . ( $is_repeatable && $this->maybe( 15 ) ? "include $path;\n" : '' );
	}

	private function in_function( bool $imported ): string {
		$name = 'kh_' . $this->serial++;
		$body = "{\n\t" . ( $this->maybe( 30 ) ? "if ( {$this->condition()} ) " : '' ) . $this->define( $imported ) . ";\n}";
		switch ( $this->below( 4 ) ) {
			case 0:
				$this->declarations[] = "function $name( array \$a = array( 'x' ) ): void $body\n";
				return $this->maybe( 70 ) ? "$name();\n" : "\$called = '$name';\n";
			case 1:
				return "( function () $body )();\n";
			case 2:
				return "\$$name = static fn() => {$this->define( $imported )};\n" . ( $this->maybe( 50 ) ? "\$$name();\n" : '' );
			default:
				$this->declarations[] = "class $name {\n\tconst WPCOM_API_KEY = 'value-one';\n\tpublic static function define() $body\n}\n";
				return $this->maybe( 50 ) ? "$name::define( 'WPMS_ON', 'value-two' );\n" : "$name::class;\n";
		}
	}

	private function computed(): string {
		$name = $this->quoted_name();
		return $this->pick(
			array(
				"\$name = $name;\ndefine( \$name, {$this->value()} );\n",
				"foreach ( array( $name => 'unseen-' . {$this->serial} ) as \$key => \$value ) {\n\tdefine( \$key, \$value );\n}\n",
				"define( ...array( $name, 'unseen-' . {$this->serial} ) );\n",
				'eval( \'define( "' . $this->name() . "\", \"unseen-{$this->serial}\" );' );\n",
			)
		);
	}

	private function noise(): string {
		return $this->pick(
			array(
				"\$table_prefix = 'wp_';\n",
				"ini_set( 'memory_limit', '128M' );\n",
				"\$x = array( 'define' => 'WPCOM_API_KEY', 'a' => array( 'b', ), );\n",
				"\$o = new ArrayObject( array( 'define' => 1 ) );\n\$p = isset( \$o->define ) ? \"{\$o['define']}\" : '';\n",
				";\n",
				"echo '';\n",
			)
		);
	}

	/** Leaves the file early, or seems to. */
	private function early( bool $imported ): string {
		if ( $this->depth > 0 ) {
			return $this->define( $imported ) . ";\n";
		}
		++$this->serial;
		return $this->pick(
			array(
				"if ( PHP_SAPI === 'fpm-fcgi' ) {\n\treturn;\n}\n",
				"if ( false ) return;\n",
				"defined( 'PHP_VERSION' ) || exit;\n",
				"if ( PHP_SAPI === 'cli' ) goto end{$this->serial};\n{$this->define( $imported )};\nend{$this->serial}: " . $this->define( $imported ) . ";\n",
			)
		);
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $items
	 * @return T
	 */
	private function pick( array $items ) {
		return $items[ $this->below( count( $items ) ) ];
	}

	private function maybe( int $percent ): bool {
		return $this->below( 100 ) < $percent;
	}

	private function below( int $limit ): int {
		$this->state = ( $this->state * 1664525 + 1013904223 ) % 4294967296;
		return ( $this->state >> 8 ) % $limit;
	}
}
