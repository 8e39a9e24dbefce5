<?php
/**
 * Which files and definitions may be changed at all.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Value;

final class Editable {

	/** Without them the site does not open: no key is ever one of these. */
	public const PROTECTED_NAMES = array(
		'ABSPATH',
		'DB_NAME',
		'DB_USER',
		'DB_PASSWORD',
		'DB_HOST',
		'DB_CHARSET',
		'DB_COLLATE',
		'AUTH_KEY',
		'SECURE_AUTH_KEY',
		'LOGGED_IN_KEY',
		'NONCE_KEY',
		'AUTH_SALT',
		'SECURE_AUTH_SALT',
		'LOGGED_IN_SALT',
		'NONCE_SALT',
	);

	/** Whoever put these there puts them there again with the next update. */
	private const FOREIGN = '#/(?:vendor|node_modules|wp-includes|wp-admin|wp-content/plugins|wp-content/themes|wp-content/mu-plugins)/#';

	/**
	 * @param Config_File $file        The file.
	 * @param bool        $may_be_torn Whether a file that PHP cannot read may be changed: the change mends it.
	 * @throws Not_Editable When it may not be.
	 */
	public static function file( Config_File $file, bool $may_be_torn = false ): void {
		$is_own = Config_File::WP_CONFIG === $file->role() || Config_File::INCLUDED === $file->role();
		if ( ! $is_own || preg_match( self::FOREIGN, $file->path() ) ) {
			throw new Not_Editable(
				Not_Editable::FOREIGN_FILE,
				/* translators: %s: name of a file. */
				sprintf( __( 'Key Health changes wp-config.php and the files it includes. %s belongs to something else, which may write it anew.', 'key-health' ), $file->label() )
			);
		}
		if ( $file->is_unseen() || null !== $file->problem() && ! $may_be_torn ) {
			throw new Not_Editable(
				Not_Editable::DOES_NOT_PARSE,
				/* translators: %s: name of a file. */
				sprintf( __( 'PHP cannot read %s as it stands. Repair it by hand first.', 'key-health' ), $file->label() )
			);
		}
	}

	/**
	 * @throws Not_Editable When it is one without which the site does not open.
	 */
	public static function name( string $name ): void {
		if ( in_array( strtoupper( ltrim( $name, '\\' ) ), self::PROTECTED_NAMES, true ) ) {
			throw new Not_Editable(
				Not_Editable::PROTECTED_NAME,
				/* translators: %s: name of a constant. */
				sprintf( __( 'The site does not open without %s, so Key Health never changes it.', 'key-health' ), $name )
			);
		}
	}

	/**
	 * @throws Not_Editable When the definition is none that a machine can change.
	 */
	public static function site( Located_Site $located ): void {
		$site = $located->site();
		self::name( $site->name() );
		if ( '' === $site->name() ) {
			throw new Not_Editable( Not_Editable::COMPUTED_NAME, __( 'The name of the constant is worked out while the site runs, so there is no line to change for it alone.', 'key-health' ) );
		}
		if ( $site->in_function() ) {
			throw new Not_Editable( Not_Editable::IN_FUNCTION, __( 'The definition stands in a function, which may be called more than once or with other values. Change it by hand.', 'key-health' ) );
		}
	}

	/**
	 * @throws Not_Editable When the value does not stand in the source.
	 */
	public static function value( Located_Site $located ): void {
		$site = $located->site();
		if ( Value::ENV === $site->value_kind() ) {
			throw new Not_Editable(
				Not_Editable::ENVIRONMENT,
				/* translators: %s: name of an environment variable. */
				sprintf( __( 'The value comes from the environment variable %s. Change it where your host sets such variables.', 'key-health' ), (string) $site->env() )
			);
		}
		if ( Value::EXPRESSION === $site->value_kind() ) {
			throw new Not_Editable( Not_Editable::EXPRESSION, __( 'The value is worked out by code. Change it by hand.', 'key-health' ) );
		}
	}
}
