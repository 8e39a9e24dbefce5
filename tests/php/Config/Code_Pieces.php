<?php
/**
 * Definitions, conditions and noise to put a configuration together from.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Code_Pieces {

	public const ENVIRONMENT = array(
		'KH_A'      => 'value-one',
		'KH_B'      => 'from-environment',
		'KH_0'      => '',
		'KH_F_FILE' => 'kh-secret.txt',
		'KH_EXTRA'  => "define( 'WPMS_ON', 'extra-text' );\nif ( ! defined( 'WPMS_SMTP_PASS' ) ) { define( 'WPMS_SMTP_PASS', 'extra-text' ); }",
	);

	/** Conditions of which nobody can say how they come out. */
	private const CHANCE = array( 'mt_rand( 0, 1 )', 'microtime( true ) * 1000 % 2', "isset( \$_GET['x'] )", 'ord( uniqid()[12] ) % 2 === 1' );

	public const NAMES = array( 'WPCOM_API_KEY', 'WPMS_ON', 'WPMS_SENDGRID_API_KEY', 'WPMS_SMTP_PASS' );

	/** One too short to tell where it comes from, and three that do. */
	private const VALUES = array( 'value-one', 'value-number-two', 'the third value of $four', 'it\'s "the last" \\ one of four' );

	private Dice $dice;

	private bool $by_chance;

	/**
	 * @param Dice $dice      Dice.
	 * @param bool $by_chance Some of the conditions depend on chance.
	 */
	public function __construct( Dice $dice, bool $by_chance = false ) {
		$this->dice      = $dice;
		$this->by_chance = $by_chance;
	}

	public function define( bool $imported ): string {
		$words = array( 'define', 'define', 'define', 'DEFINE', '\define', 'Define' );
		$word  = $imported && $this->dice->maybe( 30 ) ? 'put' : $this->dice->pick( $words );
		$space = fn(): string => $this->dice->pick( array( '', ' ', ' ', "\n\t", ' /* define( "WPMS_ON", 1 ) */ ' ) );
		$third = $this->dice->maybe( 4 ) ? ', false' : '';
		return $word . $this->dice->pick( array( '', '', ' ' ) ) . '(' . $space() . $this->quoted_name() . $space() . ',' . $space() . $this->value() . $third . $space() . ')';
	}

	public function name(): string {
		return $this->dice->pick( self::NAMES );
	}

	public function quoted_name(): string {
		$name = $this->name();
		if ( $this->dice->maybe( 10 ) ) {
			$name = $this->dice->pick( array( "{$name}_", 'AKISMET_API_KEY', strtolower( $name ), "$name " ) );
		}
		return $this->dice->pick( array( "'$name'", "'$name'", "'$name'", "\"$name\"", "'WP' . '" . substr( $name, 2 ) . "'" ) );
	}

	public function literal(): string {
		$value = $this->dice->pick( self::VALUES );
		$plain = "'" . addcslashes( $value, "'\\" ) . "'";
		switch ( $this->dice->below( 8 ) ) {
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

	public function value(): string {
		$literal = $this->literal();
		switch ( $this->dice->below( 18 ) ) {
			case 16:
			case 17:
				return $this->dice->pick(
					array(
						"sprintf( '%s-%s', 'value', getenv( 'KH_A' ) )",
						"implode( '-', array( 'value', 'one' ) )",
						"array( 'a' => 'x', 'b' => $literal )['b']",
						"strtoupper( trim( ' value-one ' ) )",
						"( function () { return 'value-one'; } )()",
						"str_replace( '{0}', 'one', 'value-{0}' )",
						"defined( 'WPMS_ON' ) ? constant( 'WPMS_ON' ) : $literal",
						"defined( 'WPMS_ON' ) ? WPMS_ON : 'value-one'",
						'__LINE__',
						"basename( __FILE__, '.php' ) . 'x'",
						"isset( \$later ) ? \$later : \$later = $literal",
						"getenv( 'KH_B' ) === false ? 'value-one' : ( getenv( 'KH_NONE' ) ? 1 : $literal )",
						"json_decode( '\"value-one\"' )",
						"explode( '-', getenv( 'KH_A' ) )[1] . PHP_EOL",
					)
				);
			case 0:
				return $this->dice->pick( array( "getenv( 'KH_A' )", "getenv( 'KH_B' )", "getenv( 'KH_NONE' )" ) );
			case 1:
				return $this->dice->pick( array( "getenv( 'KH_B' ) ?: $literal", "getenv( 'KH_NONE' ) ?: $literal", "getenv( 'KH_0' ) ?: $literal" ) );
			case 2:
				return $this->dice->pick( array( "\$_ENV['KH_B'] ?? $literal", "\$_ENV['KH_NONE'] ?? $literal", "\$_SERVER['KH_A'] ?? ''" ) );
			case 3:
				return $this->dice->pick( array( 'true', 'false', 'TRUE', '1', '0', 'null', '- 5', '0x1F', '2.50', "''", "'true'" ) );
			case 4:
				return $this->dice->pick( array( "strtolower( 'VALUE-ONE' )", "( PHP_SAPI === 'cli' ? 'value-one' : $literal )", '"{$_SERVER[\'HTTP_HOST\']}"', "constant( 'PHP_EOL' )" ) );
			case 5:
				return "( $literal )";
			default:
				return $literal;
		}
	}

	public function condition(): string {
		$name = $this->quoted_name();
		if ( $this->by_chance && $this->dice->maybe( 60 ) ) {
			return $this->dice->pick( self::CHANCE );
		}
		return $this->dice->pick(
			array(
				"strpos( \$_SERVER['HTTP_HOST'], 'shop' ) === 0",
				"in_array( \$_SERVER['HTTP_HOST'], array( 'shop.example', 'www.shop.example' ), true )",
				"preg_match( '/\.example$/', \$_SERVER['HTTP_HOST'] )",
				"isset( \$_SERVER['KH_NONE'] )",
				"! empty( \$_ENV['KH_B'] )",
				"version_compare( PHP_VERSION, '7.0', '>=' )",
				"PHP_VERSION_ID >= 70400 && php_sapi_name() !== 'apache2handler'",
				"function_exists( 'kh_' . 'none' ) || class_exists( 'Kh_None', false )",
				"file_exists( __DIR__ . '/absent.php' )",
				"is_readable( dirname( __FILE__ ) . '/wp-config.php' )",
				"'from' === substr( getenv( 'KH_B' ), 0, 4 )",
				"( \$found = getenv( 'KH_A' ) ) && 'value-one' === \$found",
				"getenv( 'KH_NONE' ) == '' xor true",
				"constant( 'PHP_SAPI' ) <=> 'cli'",
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

	public function guarded( bool $imported ): string {
		$name   = $this->quoted_name();
		$define = $this->dice->pick( array( 'define', '\define', '@define' ) ) . "( $name, {$this->value()} )";
		switch ( $this->dice->below( 9 ) ) {
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
				return $this->condition() . $this->dice->pick( array( ' or ', ' && ', ' and ', ' || ' ) ) . $define . ";\n";
		}
	}

	public function comment(): string {
		$define = "define( 'WPCOM_API_KEY', 'value-one' );";
		return $this->dice->pick(
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

	public function noise(): string {
		return $this->dice->pick(
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
}
