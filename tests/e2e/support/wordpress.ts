/**
 * The sites that tests/e2e/serve.sh made, from the inside.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lane } from './lane';

const root = join( __dirname, '../../..' );

/** The user that every test site has. */
export const administrator = { name: 'admin', password: 'password' } as const;

const wordpress = ( name: string ) => {
	const folder = join( process.env[ 'KEY_HEALTH_RUN' ] ?? '', 'sites', name );
	const config = join( folder, 'wp-config.php' );
	return {
		folder,

		/**
		 * Runs PHP as the administrator and gives back what it returns.
		 * @param code As in a function's body.
		 * @param path Of a request: names the subsite of a network.
		 */
		run< Result >( code: string, path = '/' ): Result {
			const args = [ join( root, 'tests/wordpress/eval.php' ), folder, path ];
			return JSON.parse( execFileSync( 'php', args, { input: code, encoding: 'utf8' } ) );
		},

		/**
		 * Puts lines into wp-config.php, where WordPress's sample says they belong.
		 * @param lines Of PHP.
		 */
		configure( ...lines: string[] ): void {
			const anchor = "/* That's all, stop editing!";
			const text = readFileSync( config, 'utf8' );
			writeFileSync(
				config,
				text.replace( anchor, `${ lines.join( '\r\n' ) }\r\n\r\n${ anchor }` )
			);
		},

		/**
		 * Changes wp-config.php as a person with an editor does.
		 * @param change Gets the lines and gives back the new ones.
		 */
		edit( change: ( lines: string[] ) => string[] ): void {
			const lines = readFileSync( config, 'utf8' ).split( '\r\n' );
			writeFileSync( config, change( lines ).join( '\r\n' ) );
		},

		/** Puts code into a must-use plugin of its own. */
		must_use( code: string ): void {
			writeFileSync(
				join( folder, 'wp-content/mu-plugins/key-health-test.php' ),
				`<?php\n${ code }\n`
			);
		},

		/** Back to how it was before the first test. */
		reset(): void {
			execFileSync( join( root, 'tests/wordpress/snapshot.sh' ), [ 'restore', name ] );
		},

		/** What PHP and WordPress complained about since the last reset. */
		complaints(): string {
			const log = join( folder, 'wp-content/debug.log' );
			appendFileSync( log, '' );
			return readFileSync( log, 'utf8' );
		},
	};
};

export const site = wordpress( lane.name( 'site' ) );
export const network = wordpress( lane.name( 'network' ) );

/** Logs in without drawing the Dashboard, which is by far the slowest page there is. */
export async function log_in(
	page: Page,
	user: { name: string; password: string } = administrator
): Promise< void > {
	// WordPress takes the form only from a browser that has shown that it keeps cookies.
	await page.request.get( '/wp-login.php' );
	const answer = await page.request.post( '/wp-login.php', {
		form: { log: user.name, pwd: user.password, testcookie: '1' },
		maxRedirects: 0,
	} );
	if ( answer.status() !== 302 ) {
		throw new Error( `${ user.name } could not log in: ${ answer.status() }` );
	}
}
