/**
 * Plugins beside WP Mail SMTP and Akismet, as far as a site shows them: on the list of the active ones, with their options. Their
 * code is not needed, because Key Health reads the options.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { php } from '../support/plugins';
import { site } from '../support/wordpress';

/**
 * Puts a plugin on the site that does nothing, and makes it active. Gives back how to be rid of its file; the rest goes with the
 * site's reset.
 */
export function add_plugin(
	file: string,
	name: string,
	options: Record< string, unknown >
): () => void {
	const path = join( site.folder, 'wp-content/plugins', file );
	mkdirSync( dirname( path ), { recursive: true } );
	writeFileSync( path, `<?php\n/**\n * Plugin Name: ${ name }\n */\n` );
	site.run( `foreach ( ${ php( options ) } as $name => $value ) { update_option( $name, $value ); }
		return update_option( 'active_plugins', array_merge( get_option( 'active_plugins' ), array( '${ file }' ) ) );` );
	return () => rmSync( dirname( path ), { recursive: true, force: true } );
}

/** A JSON Web Token that ends in so many days, signed by nobody. */
export function token_ending( days: number, id: string ): string {
	const part = ( value: unknown ) =>
		Buffer.from( JSON.stringify( value ) ).toString( 'base64url' );
	const exp = Math.floor( Date.now() / 1000 ) + days * 86_400;
	return [
		part( { typ: 'JWT', alg: 'RS256' } ),
		part( { aud: '4', jti: id.repeat( 8 ), exp, scopes: [] } ),
		Buffer.from( 'signature-made-up' ).toString( 'base64url' ),
	].join( '.' );
}
