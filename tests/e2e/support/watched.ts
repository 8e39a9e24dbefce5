/**
 * The test that every scenario is: on a site as it was made, with a signed-in administrator, and with an eye on what must not
 * happen in any of them. No error in the console, no complaint of PHP, no barrier, and no key in anything the browser received.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as plain, expect, type Page, type Response } from '@playwright/test';
import { simulator } from './simulator';
import { log_in, network, site } from './wordpress';

export interface Watch {
	/**
	 * Names values that no answer to the browser may hold.
	 * @param keys Whole keys; the shorter ones, too.
	 */
	keep_out: ( ...keys: string[] ) => void;
	/** Looks for barriers in what Key Health shows now. Called on every state that a scenario reaches. */
	look: () => Promise< void >;
}

/** A key as it is, and in the three forms in which base64 hides it, by where in the text it begins. */
function forms( key: string ): string[] {
	const hidden = [ 0, 1, 2 ].map( ( ahead ) => {
		const text = Buffer.from( '-'.repeat( ahead ) + key ).toString( 'base64' );
		// What the characters before and after the key have a part in is left out.
		const begin = ahead === 0 ? 0 : ahead + 1;
		const end = Math.floor( ( ( ahead + key.length ) * 8 ) / 6 );
		return text.slice( begin, end );
	} );
	return [ key, ...hidden ];
}

const READ = [ 'document', 'xhr', 'fetch', 'other' ];

async function body_of( answer: Response ): Promise< string > {
	if ( ! READ.includes( answer.request().resourceType() ) ) {
		return '';
	}
	// A page that is left takes its unread answers with it, and a redirect has no body.
	return answer.text().catch( () => '' );
}

async function expect_no_barrier( page: Page ): Promise< void > {
	// The other mode carries its results through a window of its own, for the sake of frames; there are none.
	const { violations } = await new AxeBuilder( { page } )
		.setLegacyMode()
		.include( '.key-health' )
		.options( { resultTypes: [ 'violations' ] } )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => [ id, nodes.map( ( { html } ) => html ) ] )
	).toEqual( [] );
}

export const test = plain.extend< { watch: Watch } >( {
	watch: [
		async ( { page }, use, { project } ) => {
			const place = project.name === 'network' ? network : site;
			place.reset();
			simulator.reset();
			const errors: string[] = [];
			const bodies: Promise< [ string, string ] >[] = [];
			const keys: string[] = [];
			page.on( 'console', ( message ) => {
				if ( message.type() === 'error' ) {
					errors.push( message.text() );
				}
			} );
			page.on( 'pageerror', ( error ) => errors.push( String( error ) ) );
			page.on( 'dialog', ( dialog ) => {
				errors.push( `dialog: ${ dialog.message() }` );
				void dialog.dismiss();
			} );
			page.on( 'response', ( answer ) =>
				bodies.push( body_of( answer ).then( ( body ) => [ answer.url(), body ] ) )
			);
			await log_in( page );
			await page.context().grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );

			await use( {
				keep_out: ( ...more ) => void keys.push( ...more ),
				look: () => expect_no_barrier( page ),
			} );

			const leaks = ( await Promise.all( bodies ) )
				.filter( ( [ , body ] ) =>
					keys.flatMap( forms ).some( ( form ) => body.includes( form ) )
				)
				.map( ( [ url ] ) => url );
			expect( leaks, 'answers that hold a key' ).toEqual( [] );
			expect( errors, 'errors in the console' ).toEqual( [] );
			expect( place.complaints(), 'complaints of PHP' ).toBe( '' );
		},
		{ auto: true },
	],
} );

export { expect };
