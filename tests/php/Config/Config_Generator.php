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
 * scanner cannot see (an include with a computed path, a plugin) has values of its own: an equal one would be beyond anybody's
 * knowledge.
 */
final class Config_Generator {

	private Dice $dice;

	private Code_Pieces $pieces;

	private Wide_Pieces $wide;

	private Rare_Pieces $rare;

	private int $seed;

	private int $depth = 0;

	private int $serial = 0;

	/** @var array<string, string> */
	private array $files = array();

	/** @var list<string> Code for the end of the file, where declarations may stand. */
	private array $declarations = array();

	public function __construct( int $seed ) {
		$this->seed   = $seed;
		$this->dice   = new Dice( $seed );
		$this->pieces = new Code_Pieces( $this->dice, 13 === $seed % 25 );
		$this->wide   = new Wide_Pieces( $this->dice, $this->pieces );
		$this->rare   = new Rare_Pieces( $this->dice, $this->pieces );
	}

	/**
	 * @return array<string, string> Contents by path.
	 */
	public function site(): array {
		$this->files = array();
		$ends        = $this->dice->pick( array( "\n", "\n", "\n", "\r\n", "\r" ) );
		$code        = $this->dice->maybe( 5 ) ? "\xEF\xBB\xBF<?php\n" : ( $this->dice->maybe( 3 ) ? "\n<?php\n" : "<?php\n" );
		$imported    = $this->dice->maybe( 20 );
		$code       .= $imported ? "use function define as put;\n" : '';
		$code       .= $this->dice->maybe( 40 ) ? Wide_Pieces::GETENV_DOCKER : '';
		$code       .= $this->items( 3 + $this->dice->below( 10 ), $imported );
		$code       .= $this->dice->maybe( 40 ) ? $this->wide->pair() : '';
		$code       .= 7 === $this->seed % 50 ? Wide_Pieces::SMART_QUOTES : '';
		$code       .= $this->items( $this->dice->below( 5 ), $imported );
		$code       .= $this->dice->maybe( 40 ) ? $this->wide->pair() : '';
		$code       .= $this->tail( $imported );

		$this->files['wp-config.php'] = $this->dice->maybe( 10 ) ? $this->wide->mixed_ends( $code ) : str_replace( "\n", $ends, $code );
		$this->files['kh-secret.txt'] = "from-a-file\n";
		foreach ( array( 'object-cache.php', 'mu-plugins/keys.php', 'mu-plugins/other.php' ) as $path ) {
			if ( $this->dice->maybe( 20 ) ) {
				$this->files[ "wp-content/$path" ] = "<?php\n" . $this->items( 2, false ) . implode( '', $this->declarations );
				$this->declarations                = array();
			}
		}
		if ( $this->dice->maybe( 20 ) ) {
			$this->files['wp-content/mu-plugins/late.php']     = "<?php\nrequire __DIR__ . '/late/all.php';\n" . $this->pieces->define( false ) . ";\n";
			$this->files['wp-content/mu-plugins/late/all.php'] = $this->unseen();
		}
		if ( $this->dice->maybe( 40 ) ) {
			$this->files['wp-content/plugins/shop.php'] = $this->unseen();
		}
		return $this->files;
	}

	private function unseen(): string {
		$code = "<?php\n";
		foreach ( Code_Pieces::NAMES as $name ) {
			$code .= "defined( '$name' ) || define( '$name', 'unseen-{$this->serial}' );\n";
		}
		return $code;
	}

	private function tail( bool $imported ): string {
		$code  = $this->dice->maybe( 60 ) ? "/* That's all, stop editing! */\n" : '';
		$code .= $this->dice->pick(
			array(
				"defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\n",
				"if ( ! defined( 'ABSPATH' ) ) {\n\tdefine( 'ABSPATH', dirname( __FILE__ ) . '/' );\n}\n",
			)
		);
		$code .= $this->dice->pick(
			array(
				"require_once ABSPATH . 'wp-settings.php';\n",
				"require_once( ABSPATH . 'wp-settings.php' );\n",
				"require __DIR__ . '/wp-settings.php';\n",
				"require_once ABSPATH\n\t. 'wp-settings.php';\n",
			)
		);
		$code .= $this->items( $this->dice->below( 3 ), $imported ) . implode( '', $this->declarations );
		$code .= $this->dice->maybe( 10 ) ? "__halt_compiler();\ndefine( 'WPCOM_API_KEY', 'value-one' );" : '';

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
		if ( $this->dice->maybe( 35 ) ) {
			return $this->wide_item();
		}
		$define = $this->pieces->define( $imported );
		switch ( $this->dice->below( 24 ) ) {
			case 0:
				return $this->dice->maybe( 50 ) ? 'const ' . $this->pieces->name() . ' = ' . $this->pieces->literal() . ', KH_' . ( $this->serial++ ) . " = 1;\n" : "$define;\n";
			case 1:
				return 'Config::define( ' . $this->pieces->quoted_name() . ', ' . $this->pieces->value() . " );\n" . ( $this->dice->maybe( 40 ) ? "Config::apply();\n" : '' );
			case 2:
			case 3:
			case 4:
				return $this->pieces->guarded( $imported );
			case 5:
			case 6:
			case 7:
				return $this->branches( $imported );
			case 8:
				return $this->pieces->comment();
			case 9:
				return $this->inclusion();
			case 10:
				return $this->rare->choice( $imported );
			case 11:
				return $this->in_function( $imported );
			case 12:
				return $this->rare->computed( $this->serial );
			case 13:
				return "try {\n\t" . $this->pieces->noise() . "\t$define;\n} catch ( Exception \$e ) {\n\t{$this->pieces->define( $imported )};\n}\n";
			case 14:
				return $this->dice->pick( array( 'foreach ( array( 1 ) as $i )', 'while ( ! isset( $w' . $this->serial . ' ) && $w' . ( $this->serial++ ) . ' = 1 )', 'if ( 1 )' ) ) . " $define;\n";
			case 15:
				return "$define; {$this->pieces->define( $imported )};{$this->pieces->comment()}";
			case 16:
				return $this->pieces->noise();
			case 17:
				return $this->depth > 0 ? $this->pieces->define( $imported ) . ";\n" : $this->rare->early( $imported, ++$this->serial );
			default:
				return "$define;" . ( $this->dice->maybe( 80 ) ? "\n" : $this->pieces->comment() );
		}
	}

	private function wide_item(): string {
		$code  = $this->wide->item( ++$this->serial );
		$files = $this->wide->taken_files();

		$this->files += $files;
		array_push( $this->declarations, ...$this->wide->taken_declarations() );
		return $code;
	}

	private function branches( bool $imported ): string {
		++$this->depth;
		$body  = fn(): string => $this->depth < 3 ? $this->items( 1 + $this->dice->below( 2 ), $imported ) : $this->pieces->define( $imported ) . ";\n";
		$style = $this->dice->below( 3 );
		if ( 0 === $style ) {
			$code  = "if ( {$this->pieces->condition()} ) {\n" . $this->without_const( $body() ) . '}';
			$code .= $this->dice->maybe( 40 ) ? " elseif ( {$this->pieces->condition()} ) {\n" . $this->without_const( $body() ) . '}' : '';
			$code .= $this->dice->maybe( 30 ) ? " else if ( {$this->pieces->condition()} ) {\n" . $this->without_const( $body() ) . '}' : '';
			$code .= $this->dice->maybe( 50 ) ? " else {\n" . $this->without_const( $body() ) . "}\n" : "\n";
		} elseif ( 1 === $style ) {
			// Something behind each body, or a short `if` at its end would take the `else` for its own.
			$end   = "\$nothing = 1;\n";
			$code  = "if ( {$this->pieces->condition()} ) :\n" . $this->without_const( $body() ) . $end;
			$code .= $this->dice->maybe( 40 ) ? "elseif ( {$this->pieces->condition()} ) :\n" . $this->without_const( $body() ) . $end : '';
			$code .= $this->dice->maybe( 50 ) ? "else :\n" . $this->without_const( $body() ) : '';
			$code .= "endif;\n";
		} else {
			$code  = "if ( {$this->pieces->condition()} ) " . $this->pieces->define( $imported ) . ";\n";
			$code .= $this->dice->maybe( 50 ) ? 'else ' . $this->pieces->define( $imported ) . ";\n" : '';
		}
		--$this->depth;
		return $code;
	}

	/** PHP allows `const` on the outermost level only. */
	private function without_const( string $code ): string {
		return (string) preg_replace( '/^const \w+ = .*?, KH_\d+ = 1;$/ms', '$nothing = 1;', $code );
	}

	private function inclusion(): string {
		$file = 'extra-' . ( $this->serial++ ) . '.php';
		if ( $this->depth > 2 || $this->dice->maybe( 20 ) ) {
			return "@include __DIR__ . '/absent.php';\n";
		}
		if ( $this->dice->maybe( 25 ) ) {
			$this->files[ $file ] = "<?php\ndefine( '" . $this->pieces->name() . "', 'unseen-{$this->serial}' );\n";
			return "\$file = '$file';\nrequire __DIR__ . \"/\$file\";\n";
		}
		++$this->depth;
		$declarations         = $this->declarations;
		$this->declarations   = array();
		$code                 = $this->items( 1 + $this->dice->below( 3 ), false );
		$code                .= $this->dice->maybe( 10 ) ? "return;\n" . $this->pieces->define( false ) . ";\n" : '';
		$is_repeatable        = array() === $this->declarations;
		$this->files[ $file ] = "<?php\n$code" . implode( '', $this->declarations );
		$this->declarations   = $declarations;
		--$this->depth;
		$word = $this->dice->pick( array( 'require', 'require_once', 'include', 'include_once' ) );
		$path = $this->dice->pick( array( "__DIR__ . '/$file'", "dirname( __FILE__ ) . '/$file'", "( __DIR__ . '/' . '$file' )", "'$file'", "dirname( __FILE__, 1 ) . \"/$file\"" ) );
		$when = $this->dice->maybe( 25 ) ? "if ( {$this->pieces->condition()} ) " : '';
		return "$when$word $path;\n" . ( $is_repeatable && $this->dice->maybe( 15 ) ? "include $path;\n" : '' );
	}

	private function in_function( bool $imported ): string {
		$name = 'kh_' . $this->serial++;
		$body = "{\n\t" . ( $this->dice->maybe( 30 ) ? "if ( {$this->pieces->condition()} ) " : '' ) . $this->pieces->define( $imported ) . ";\n}";
		switch ( $this->dice->below( 4 ) ) {
			case 0:
				$this->declarations[] = "function $name( array \$a = array( 'x' ) ): void $body\n";
				return $this->dice->maybe( 70 ) ? "$name();\n" : "\$called = '$name';\n";
			case 1:
				return "( function () $body )();\n";
			case 2:
				return "\$$name = static fn() => {$this->pieces->define( $imported )};\n" . ( $this->dice->maybe( 50 ) ? "\$$name();\n" : '' );
			default:
				$this->declarations[] = "class $name {\n\tconst WPCOM_API_KEY = 'value-one';\n\tpublic static function define() $body\n}\n";
				return $this->dice->maybe( 50 ) ? "$name::define( 'WPMS_ON', 'value-number-two' );\n" : "$name::class;\n";
		}
	}
}
