<?php
/**
 * More ways to come to a constant than anybody should use.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Wide_Pieces {

	/** As in Docker's official image, written anew. */
	public const GETENV_DOCKER = 'if ( ! function_exists( "getenv_docker" ) ) {
	function getenv_docker( $name, $default ) {
		if ( $file = getenv( $name . "_FILE" ) ) {
			return rtrim( file_get_contents( $file ), "\r\n" );
		} elseif ( ( $value = getenv( $name ) ) !== false ) {
			return $value;
		}
		return $default;
	}
}
';

	/** PHP 8 stops there. */
	public const SMART_QUOTES = "define(\u{2018}WPCOM_API_KEY\u{2019}, \u{2018}smart\u{2019});\n";

	private Dice $dice;

	private Code_Pieces $pieces;

	/** @var array<string, string> */
	private array $files = array();

	/** @var list<string> */
	private array $declarations = array();

	public function __construct( Dice $dice, Code_Pieces $pieces ) {
		$this->dice   = $dice;
		$this->pieces = $pieces;
	}

	/**
	 * @return array<string, string> Files that what was written needs, by path.
	 */
	public function taken_files(): array {
		$files       = $this->files;
		$this->files = array();
		return $files;
	}

	/**
	 * @return list<string>
	 */
	public function taken_declarations(): array {
		$declarations       = $this->declarations;
		$this->declarations = array();
		return $declarations;
	}

	/** The same name twice, with something between, or not. */
	public function pair(): string {
		$name    = $this->pieces->name();
		$between = $this->dice->pick( array( '', "\n", $this->pieces->comment(), $this->pieces->noise() ) );
		return "define( '$name', {$this->pieces->literal()} );\n{$between}define( '$name', {$this->pieces->value()} );\n";
	}

	/** Each line ends as it likes; not those in texts, which would change. */
	public function mixed_ends( string $code ): string {
		$lines = explode( "\n", $code );
		$mixed = '';
		foreach ( $lines as $number => $line ) {
			$mixed .= ( 0 === $number ? '' : $this->dice->pick( array( "\n", "\r\n", "\r" ) ) ) . $line;
		}
		return $mixed;
	}

	public function item( int $serial ): string {
		$name   = $this->pieces->quoted_name();
		$define = $this->pieces->define( false );
		$value  = $this->pieces->value();
		switch ( $this->dice->below( 12 ) ) {
			case 0:
				return $this->named( $serial, $name, $value );
			case 1:
				return $this->docker( $name );
			case 2:
				return $this->loop( $serial, $name, $define );
			case 3:
				return $this->inclusion( $serial, $define );
			case 4:
				return $this->routine( $serial, $name, $value );
			case 5:
				return $this->island( $define );
			case 6:
				return $this->attempt( $serial, $name, $define );
			case 7:
				return $this->choice( $serial, $name, $value );
			case 8:
				return $this->early( $define );
			case 9:
				return $this->evaluated( $serial, $name );
			case 10:
				return "\$list$serial = array( 'a' => array( $name, $value ) );\nif ( ! defined( \$list{$serial}['a'][0] ) ) {\n\tdefine( \$list{$serial}['a'][0], \$list{$serial}['a'][1] );\n}\n";
			default:
				return "{ $define; { ; } }\ndefined( $name ) ?: ( defined( 'KH_NONE' ) or define( $name, $value ) );\n";
		}
	}

	private function named( int $serial, string $name, string $value ): string {
		return $this->dice->pick(
			array(
				"define( 'KH_NAME_$serial', $name );\ndefine( KH_NAME_$serial, $value );\n",
				"\$name$serial = $name;\n! defined( \$name$serial ) and define( \$name$serial, $value );\n",
				"\$name$serial = 'WP';\n\$name$serial .= 'MS_ON';\n\\define( \"\$name$serial\", $value );\n",
				"define( value: $value, constant_name: $name );\n",
				"define( ...array( 'value' => $value, 'constant_name' => $name ) );\n",
				"call_user_func( 'define', $name, $value );\n",
				"call_user_func_array( 'define', array( $name, $value ) );\n",
				"\$both$serial = array( $name, $value );\nlist( \$n, \$v ) = \$both$serial;\ndefine( \$n, \$v );\n",
				"foreach ( array( $name, 'WPMS_ON' ) as \$i$serial => \$n$serial ) {\n\tdefined( \$n$serial ) || define( \$n$serial, \$i$serial ? 'second' : 'first' );\n}\n",
			)
		);
	}

	private function docker( string $name ): string {
		$code = $this->dice->pick( array( "getenv_docker( 'KH_B', 'default' )", "getenv_docker( 'KH_NONE', 'default' )", "getenv_docker( 'KH_F', 'default' )", "!!getenv_docker( 'KH_0', '' )" ) );
		$eval = $this->dice->maybe( 20 ) ? "\tif ( \$extra = getenv_docker( 'KH_EXTRA', '' ) ) {\n\t\teval( \$extra );\n\t}\n" : '';
		return "if ( function_exists( 'getenv_docker' ) ) {\n\tdefine( $name, $code );\n$eval}\n";
	}

	private function loop( int $serial, string $name, string $define ): string {
		return $this->dice->pick(
			array(
				"for ( \$i = 0; \$i < 3; \$i++ ) {\n\tif ( 1 === \$i ) {\n\t\tcontinue;\n\t}\n\tdefine( $name . ( \$i ? '_' : '' ), \"turn-\$i\" );\n}\n",
				"\$i$serial = 2;\nwhile ( \$i{$serial}-- ) {\n\t$define;\n\tbreak;\n}\n",
				"do {\n\tif ( {$this->pieces->condition()} ) {\n\t\tbreak;\n\t}\n\t$define;\n} while ( false );\n",
				"foreach ( array( 'x', 'y' ) as \$k$serial ) :\n\tif ( 'y' === \$k$serial ) :\n\t\tdefine( $name, \$k$serial );\n\tendif;\nendforeach;\n",
				"foreach ( array() as \$none ) {\n\t$define;\n}\n",
				"for ( ; ; ) {\n\t$define;\n\tbreak 1;\n}\n",
			)
		);
	}

	private function inclusion( int $serial, string $define ): string {
		$file                 = "wide-$serial.php";
		$this->files[ $file ] = $this->dice->pick(
			array(
				"<?php\n$define;\nreturn array( 'WPMS_ON' => 'returned-$serial' );\n",
				"<?php return array( 'WPMS_SMTP_PASS' => getenv( 'KH_B' ), 'WPMS_ON' => true ); ?>\n",
				"<?php\nnamespace Kh$serial;\ndefine( __NAMESPACE__ . '\\WPMS_ON', 1 );\nconst WPMS_ON = 'spaced';\n$define;\nreturn array();\n",
				"<?php\nif ( defined( 'KH_SEEN_$serial' ) ) {\n\treturn array();\n}\n$define;\ndefine( 'KH_SEEN_$serial', 1 );\nreturn array( 'KH_BACK_$serial' => 1 );\n",
			)
		);
		$path                 = $this->dice->pick( array( "__DIR__ . '/$file'", "dirname( __FILE__ ) . DIRECTORY_SEPARATOR . '$file'", "'./$file'", "realpath( __DIR__ . '/$file' )", "str_replace( 'X', 'wide', __DIR__ . '/X-$serial.php' )" ) );
		return $this->dice->pick(
			array(
				"\$set$serial = require $path;\nforeach ( is_array( \$set$serial ) ? \$set$serial : array() as \$key => \$val ) {\n\tdefined( \$key ) || define( \$key, \$val );\n}\n",
				"if ( file_exists( $path ) ) {\n\tinclude_once $path;\n\tinclude_once $path;\n}\n",
				"foreach ( array( 'absent', 'wide-$serial' ) as \$part ) {\n\tif ( is_file( __DIR__ . \"/\$part.php\" ) ) {\n\t\trequire_once __DIR__ . '/' . \$part . '.php';\n\t}\n}\n",
				"( @include $path ) || $define;\n",
				"is_array( \$got = include( $path ) ) and $define;\n",
			)
		);
	}

	private function routine( int $serial, string $name, string $value ): string {
		$call = $this->dice->maybe( 70 ) ? "kh_put_$serial( $name );\nkh_put_$serial( 'WPMS_ON', 'given' );\n" : '';
		switch ( $this->dice->below( 5 ) ) {
			case 0:
				$this->declarations[] = "function kh_put_$serial( \$name, \$value = 'standard' ) {\n\tif ( defined( \$name ) ) {\n\t\treturn false;\n\t}\n\treturn define( \$name, \$value );\n}\n";
				return $call;
			case 1:
				$this->declarations[] = "function kh_put_$serial( string \$name, ...\$more ): void {\n\tglobal \$kh_shared;\n\t\$kh_shared = \$name;\n\tcount( \$more ) > 0 && define( \$name, \$more[0] );\n}\n";
				return "{$call}isset( \$kh_shared ) && define( \$kh_shared . '_', 'shared' );\n";
			case 2:
				$this->declarations[] = "function kh_put_$serial( \$name, \$left = 2 ) {\n\tif ( is_int( \$left ) && \$left > 0 ) {\n\t\treturn kh_put_$serial( \$name, \$left - 1 );\n\t}\n\tdefine( \$name, $value );\n}\n";
				return $call;
			case 3:
				return "\$taken$serial = 'taken';\n\$kh_put_$serial = function ( \$name ) use ( \$taken$serial ) {\n\tdefined( \$name ) or define( \$name, \$taken$serial );\n};\n\$taken$serial = 'changed';\n" . ( $this->dice->maybe( 70 ) ? "\$kh_put_$serial( $name );\n" : "array_map( \$kh_put_$serial, array( $name ) );\n" );
			default:
				$this->declarations[] = "final class Kh_Put_$serial {\n\tconst NAME = $name;\n\tprivate \$value = 'x';\n\tpublic static function put( \$value ) {\n\t\tdefine( self::NAME, \$value );\n\t}\n\tpublic function never() {\n\t\tdefine( $name, 'never' );\n\t}\n}\n";
				return $this->dice->maybe( 60 ) ? "Kh_Put_$serial::put( $value );\n" : "call_user_func( array( 'Kh_Put_$serial', 'put' ), 'by-method' );\n";
		}
	}

	private function island( string $define ): string {
		return $this->dice->pick(
			array(
				"?>\n<!-- define( 'WPMS_ON', 'html' ); -->\n<?php\n$define;\n",
				"if ( {$this->pieces->condition()} ) : ?>\n\ttext\n<?php $define;\nendif;\n",
				"?><?= '' ?><?php $define ?>\n<?php\n",
				"if ( {$this->pieces->condition()} ) { ?> open <?php $define; } else { ?> other <?php }\n",
				"?>\n\n<?php // Closed ?> define( 'WPMS_ON', 1 ); <?php\n$define;\n",
			)
		);
	}

	private function attempt( int $serial, string $name, string $define ): string {
		return $this->dice->pick(
			array(
				"try {\n\tthrow new RuntimeException( 'x' );\n\t$define;\n} catch ( LogicException \$e ) {\n\tdefine( $name, 'logic' );\n} catch ( Exception \$e ) {\n\tdefine( $name, 'caught' );\n}\n",
				"try {\n\t$define;\n} finally {\n\tdefine( $name, 'finally' );\n}\n",
				"try {\n\tdefine( $name, constant( 'KH_NONE' ) );\n} catch ( Error \$e ) {\n\tdefine( $name, 'no-constant' );\n}\n",
				"try {\n\tif ( {$this->pieces->condition()} ) {\n\t\tthrow new Exception();\n\t}\n\t$define;\n} catch ( Throwable \$e ) {\n\tdefine( $name, 'thrown' );\n}\n",
				"try {\n\teval( 'this does not parse' );\n} catch ( ParseError \$e ) {\n\t$define;\n}\n",
			)
		);
	}

	private function choice( int $serial, string $name, string $value ): string {
		return $this->dice->pick(
			array(
				"\$stage = getenv( 'KH_STAGE' ) ?: 'production';\nswitch ( \$stage ) :\n\tcase 'local':\n\t\tdefine( $name, 'local' );\n\t\tbreak;\n\tcase 'production':\n\t\tdefine( $name, $value );\n\tcase 'other':\n\t\tdefine( 'WPMS_ON', 'fallen' );\n\t\tbreak;\n\tdefault:\n\t\tdefine( $name, 'default' );\nendswitch;\n",
				"switch ( true ) {\n\tcase {$this->pieces->condition()}:\n\t\tdefine( $name, 'first' );\n\t\tbreak;\n\tcase {$this->pieces->condition()}:\n\t\tdefine( $name, 'second' );\n\t\tbreak;\n}\n",
				"define( $name, match ( \$_SERVER['HTTP_HOST'] ) {\n\t'a.example', 'b.example' => 'other',\n\t'shop.example' => $value,\n\tdefault => 'default',\n} );\n",
				"switch ( PHP_SAPI ) {\n\tdefault:\n\t\tdefine( $name, 'early-default' );\n\t\tbreak;\n\tcase 'cli':\n\t\tif ( {$this->pieces->condition()} ) {\n\t\t\tbreak;\n\t\t}\n\t\tdefine( $name, $value );\n}\n",
			)
		);
	}

	private function early( string $define ): string {
		return $this->dice->pick(
			array(
				"if ( getenv( 'KH_NONE' ) ) {\n\texit;\n}\n",
				"getenv( 'KH_B' ) or die( 'no' );\n",
				"if ( ! isset( \$_SERVER['HTTP_HOST'] ) ) {\n\treturn;\n}\n",
				"defined( 'KH_NONE' ) && exit( 1 );\n",
				$this->dice->maybe( 8 ) ? "if ( PHP_SAPI === 'cli' ) {\n\t$define;\n\texit;\n}\n" : "$define;\n",
			)
		);
	}

	private function evaluated( int $serial, string $name ): string {
		return $this->dice->pick(
			array(
				"eval( 'define( \\'WPMS_ON\\', \\'evaluated\\' );' );\n",
				"\$code$serial = \"define( \\\"WPMS_SMTP_PASS\\\", 'evaluated' );\";\neval( \$code$serial );\n",
				"eval( '\$set_in_eval = 1; if ( false ) { define( \"WPMS_ON\", 1 ); }' );\nisset( \$set_in_eval ) and define( $name, 'after-eval' );\n",
				"define( $name, eval( 'return \"from-eval\";' ) );\n",
			)
		);
	}
}
