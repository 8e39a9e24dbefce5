/**
 * The part of readme.txt that names every provider Key Health asks, written from the catalog so that it cannot be forgotten.
 */

const BEGIN = '= Providers =';
const END = '= WordPress.org =';

const sentence = ( text ) => ( /[.]$/.test( text ) ? text : `${ text }.` );

/** The host that a slot leads to when nothing else is chosen. */
const with_hosts = ( url, { slots = {} } ) =>
	Object.entries( slots ).reduce(
		( text, [ name, { map, otherwise } ] ) =>
			text.replace(
				`://{${ name }}`,
				`://${ otherwise ?? Object.values( map ?? {} )[ 0 ] ?? `{${ name }}` }`
			),
		url
	);

/** What of the address says what is asked; slots are what the site fills in. */
const endpoint = ( { request }, provider ) =>
	`${ request.method } ${ with_hosts( request.url, provider ).replace( /^\w+:\/\/|\?.*$/g, '' ) }`;

const filled = ( text, provider ) =>
	text.replaceAll( '{key}', provider.noun.text ).replaceAll( '{provider}', provider.name );

/** Where the terms and the privacy policy stand. Software on a server of one's own has no others than that server's. */
function legal( { hosts, links: { terms, privacy } } ) {
	if ( ! hosts.length ) {
		return 'Its terms are those of whoever runs that server.';
	}
	const known = [ terms && `[Terms](${ terms })`, privacy && `[privacy](${ privacy })` ];
	const missing = [ ! terms && 'terms', ! privacy && 'privacy policy' ].filter( Boolean );
	return [
		known
			.filter( Boolean )
			.join( ', ' )
			.replace( '[privacy]', terms ? '[privacy]' : '[Privacy]' ),
		missing.length
			? `Its ${ missing.join( ' and ' ) } ${ missing.join() === 'privacy policy' ? 'is' : 'are' } on its site.`
			: '',
	]
		.filter( Boolean )
		.join( '. ' );
}

function service( provider ) {
	const { site } = provider.links;
	if ( ! provider.steps.some( ( step ) => step.request ) ) {
		return `**${ provider.name }** (${ site }) is not asked: Key Health looks only at what is stored on this site.\n`;
	}
	return [
		`**${ provider.name }** (${ site }) receives: ${ sentence( filled( provider.receives.text, provider ) ) } Asked only where an active plugin holds one of its keys.`,
		'',
		...provider.steps
			.filter( ( step ) => step.request )
			.map(
				( step ) =>
					`* \`${ endpoint( step, provider ) }\`: ${ filled( step.asks.text, provider ) }`
			),
		'',
		legal( provider ),
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
