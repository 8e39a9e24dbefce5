/**
 * The part of readme.txt that names every provider Key Health asks, written from the catalog so that it cannot be forgotten.
 */

const BEGIN = '= Providers =';
const END = '= WordPress.org =';

const sentence = ( text ) => ( /[.]$/.test( text ) ? text : `${ text }.` );

/** What of the address says what is asked; slots are what the site fills in. */
const endpoint = ( { request } ) => {
	if ( ! /^https:\/\/[^{]*(?:\{|$)/.test( request.url ) || request.url.includes( '{', 8 ) ) {
		return `${ request.method } ${ request.url.replace( /^https:\/\/|\?.*$/g, '' ) }`;
	}
	const { host, pathname } = new URL( request.url );
	return `${ request.method } ${ host }${ decodeURI( pathname ) }`;
};

function service( provider ) {
	const { site, terms, privacy } = provider.links;
	return [
		`**${ provider.name }** (${ site }) receives: ${ sentence( provider.receives.text ) } Asked only where an active plugin holds one of its keys.`,
		'',
		...provider.steps
			.filter( ( step ) => step.request )
			.map( ( step ) => `* \`${ endpoint( step ) }\`: ${ step.asks.text }` ),
		'',
		`[Terms](${ terms }), [privacy](${ privacy })`,
		'',
	].join( '\n' );
}

/**
 * The text of readme.txt with its list of providers brought up to date.
 * @param {string} text    Of readme.txt.
 * @param {Object} catalog As the generator loads it.
 * @throws {Error} When a heading around the list is missing.
 */
export function with_services( text, catalog ) {
	const begin = text.indexOf( `${ BEGIN }\n` );
	const end = text.indexOf( `${ END }\n` );
	if ( begin < 0 || end < begin ) {
		throw new Error(
			`readme.txt needs the headings "${ BEGIN }" and "${ END }", in this order.`
		);
	}
	const list = Object.values( catalog.providers ).map( service ).join( '\n' );
	return `${ text.slice( 0, begin ) }${ BEGIN }\n\n${ list }\n${ text.slice( end ) }`;
}
