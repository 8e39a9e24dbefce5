/**
 * The parts of readme.txt that name every plugin whose keys Key Health finds and every provider that it asks, written from the catalog
 * so that none can be forgotten.
 */

const BEGIN = '= Providers =';
const END = '= WordPress.org =';
const PLUGINS_BEGIN = '= Plugins whose keys are found =';
const PLUGINS_END = '== External services ==';

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

/** Text with another part between two headings. */
function between( text, first, last, part ) {
	const begin = text.indexOf( `${ first }\n` );
	const end = text.indexOf( `${ last }\n` );
	if ( begin < 0 || end < begin ) {
		throw new Error(
			`readme.txt needs the headings "${ first }" and "${ last }", in this order.`
		);
	}
	return `${ text.slice( 0, begin ) }${ first }\n\n${ part }\n${ text.slice( end ) }`;
}

/** In the order of the alphabet; those without a key of their own apart. */
function plugins( catalog ) {
	const names = ( has_keys ) =>
		[
			...new Set(
				Object.values( catalog.plugins )
					.filter( ( { connections } ) => connections.length > 0 === has_keys )
					.map( ( { short_name } ) => short_name )
			),
		].sort( ( one, other ) => one.localeCompare( other, 'en' ) );
	const without = names( false );
	return [
		`${ names( true ).join( ', ' ) }, and what any plugin has registered under Settings > Connectors (WordPress 7.0 and later).`,
		'',
		...( without.length
			? [ `Looked at, but without a key: ${ without.join( ', ' ) }.`, '' ]
			: [] ),
	].join( '\n' );
}

/**
 * The text of readme.txt with its lists brought up to date.
 * @param {string} text    Of readme.txt.
 * @param {Object} catalog As the generator loads it.
 * @throws {Error} When a heading around a list is missing.
 */
export function with_services( text, catalog ) {
	const providers = Object.values( catalog.providers ).map( service ).join( '\n' );
	return between(
		between( text, BEGIN, END, providers ),
		PLUGINS_BEGIN,
		PLUGINS_END,
		plugins( catalog )
	);
}
