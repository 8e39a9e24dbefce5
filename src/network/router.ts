/**
 * The address of a screen is its hash: `#/site/12`, `#/fix/mailgun-0123456789abcdef`, `#/fixes/3`, `#/definition/ID`, `#/policy`.
 */
import { decode, useHash } from '../shared/router';

export type Route =
	| { name: 'list' }
	| { name: 'site'; id: number }
	| { name: 'fix'; group: string }
	| { name: 'fixes'; id: number }
	| { name: 'definition'; id: string }
	| { name: 'policy' };

const PART = /^#\/(site|fixes)\/(\d{1,15})\/?$/;
const DEFINITION = /^#\/definition\/([^/]{1,200})\/?$/;
const FIX = /^#\/fix\/([a-z0-9_]+-[0-9a-f]{16})\/?$/;

export function parse( hash: string ): Route {
	const [ , name, id ] = PART.exec( hash ) ?? [];
	if ( name === 'site' || name === 'fixes' ) {
		return { name, id: Number( id ) };
	}
	const definition = DEFINITION.exec( hash )?.[ 1 ];
	if ( definition ) {
		return { name: 'definition', id: decode( definition ) };
	}
	const group = FIX.exec( hash )?.[ 1 ];
	if ( group ) {
		return { name: 'fix', group };
	}
	return { name: /^#\/policy\/?$/.test( hash ) ? 'policy' : 'list' };
}

export const to = {
	list: () => '#/',
	site: ( id: number ) => `#/site/${ id }`,
	fix: ( group: string ) => `#/fix/${ group }`,
	fixes: ( id: number ) => `#/fixes/${ id }`,
	definition: ( id: string ) => `#/definition/${ encodeURIComponent( id ) }`,
	policy: () => '#/policy',
};

export function useRoute(): Route {
	return parse( useHash() );
}
