<?php
/**
 * Definitions in places where few would look: after a jump, in a `switch`, by a computed name.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

final class Rare_Pieces {

	private Dice $dice;

	private Code_Pieces $pieces;

	public function __construct( Dice $dice, Code_Pieces $pieces ) {
		$this->dice   = $dice;
		$this->pieces = $pieces;
	}

	public function choice( bool $imported ): string {
		$code  = "switch ( \$_SERVER['HTTP_HOST'] ) {\n\tcase 'shop.example':\n\t\t{$this->pieces->define( $imported )};\n";
		$code .= $this->dice->maybe( 60 ) ? "\t\tbreak;\n" : '';
		return $code . "\tcase PHP_SAPI ? 'a' : 'b';\n\tdefault:\n\t\t{$this->pieces->define( $imported )};\n}\n";
	}

	public function computed( int $serial ): string {
		$name   = $this->pieces->quoted_name();
		$unseen = 'unseen-' . $serial;
		return $this->dice->pick(
			array(
				"\$name = $name;\ndefine( \$name, {$this->pieces->value()} );\n",
				"foreach ( array( $name => '$unseen' ) as \$key => \$value ) {\n\tdefine( \$key, \$value );\n}\n",
				"define( ...array( $name, '$unseen' ) );\n",
				$this->dice->pick( array( "array_map( 'define', array( $name ), array( '$unseen' ) );\n", "\$call = 'define';\n\$call( $name, '$unseen' );\n" ) ),
				'eval( \'define( "' . $this->pieces->name() . "\", \"$unseen\" );' );\n",
			)
		);
	}

	public function early( bool $imported, int $serial ): string {
		return $this->dice->pick(
			array(
				"if ( PHP_SAPI === 'fpm-fcgi' ) {\n\treturn;\n}\n",
				"if ( false ) return;\n",
				"defined( 'PHP_VERSION' ) || exit;\n",
				"if ( PHP_SAPI === 'cli' ) goto end{$serial};\n{$this->pieces->define( $imported )};\nend{$serial}: " . $this->pieces->define( $imported ) . ";\n",
			)
		);
	}
}
