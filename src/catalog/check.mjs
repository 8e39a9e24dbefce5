/**
 * What must hold of the catalog before it is printed. Each problem is a sentence that names the file.
 */

import { belongs, check_guides, check_way_out } from './check-guides.mjs';
import { check_step, HOST } from './check-steps.mjs';

const GUIDES = [ 'new_key', 'revoke', 'companion' ];
const PAGES = [
	'account',
	'keys',
	'permissions',
	'ip_allowlist',
	'domains',
	'senders',
	'billing',
	'companion',
];
const SHARED_SUBSET = /\(\?<[=!]|\(\?[imsux-]|\\[pPbBAzZGKRXhHvNQE]|\[\[:/;

/** Placeholders that the renderer fills (includes/Diagnosis/Wording.php). */
const PLACEHOLDERS = new Set(
	(
		'provider plugin key Key field value count character name other_name file line seconds host address old_address expires ' +
		'minutes retry status switch looks_like last_ok saved sender_domain old_last4 last4 length site site_name effect_subject quote date verify subscription kind plan tried versions since removes removed remover request other_line other_file variable condition bytes advice restart'
	).split( ' ' )
);

function each_text( value, visit ) {
	if ( value && typeof value === 'object' ) {
		if ( typeof value.text === 'string' && Object.keys( value ).length === 1 ) {
			visit( value.text );
		}
		Object.values( value ).forEach( ( member ) => each_text( member, visit ) );
	}
}

function each_pattern( value, visit, name = '' ) {
	if ( typeof value === 'string' && [ 'pattern', 'matches' ].includes( name ) ) {
		visit( value );
	} else if ( value && typeof value === 'object' ) {
		for ( const [ key, member ] of Object.entries( value ) ) {
			each_pattern( member, visit, Array.isArray( value ) ? name : key );
		}
	}
	if ( name === 'also' && Array.isArray( value ) ) {
		value.forEach( visit );
	}
}

const is_day = ( text ) => /^\d{4}-\d\d-\d\d$/.test( text ) && ! Number.isNaN( Date.parse( text ) );

const fits = ( shape, value ) =>
	[ shape.pattern, ...( shape.also ?? [] ) ].some( ( pattern ) =>
		new RegExp( pattern, 'u' ).test( value )
	);

function check_texts( entry, report ) {
	each_text( entry, ( text ) => {
		for ( const [ , name ] of text.matchAll( /\{(\w+)\}/g ) ) {
			if ( ! PLACEHOLDERS.has( name ) ) {
				report( `the text "${ text }" uses the unknown placeholder {${ name }}` );
			}
		}
		if ( text.trim() !== text || ! text ) {
			report( `the text "${ text }" is empty or begins or ends with a space` );
		}
	} );
	each_pattern( entry, ( pattern ) => {
		try {
			new RegExp( pattern, 'u' );
		} catch ( error ) {
			report( `the pattern ${ pattern } does not compile: ${ error.message }` );
		}
		if ( SHARED_SUBSET.test( pattern ) ) {
			report(
				`the pattern ${ pattern } uses syntax that JavaScript and PCRE read differently`
			);
		}
	} );
}

function check_shape( field, report ) {
	const { shape } = field;
	if ( ! shape ) {
		return;
	}
	if ( ! /^\^.*\$$/.test( shape.pattern ) ) {
		report( `the pattern of ${ field.name } must stand for the whole value: ^…$` );
	}
	if ( ! shape.good.length || ! shape.bad.length ) {
		report( `${ field.name } needs at least one good and one bad example` );
	}
	shape.good
		.filter( ( value ) => ! fits( shape, value ) )
		.forEach( ( value ) =>
			report( `the good example "${ value }" of ${ field.name } does not fit` )
		);
	shape.bad
		.filter( ( { value } ) => fits( shape, value ) )
		.forEach( ( { value } ) =>
			report( `the bad example "${ value }" of ${ field.name } fits` )
		);
}

function check_provider( id, provider, catalog, report ) {
	if ( provider.id !== id ) {
		report( `its id is ${ provider.id }, not the name of the file` );
	}
	provider.fields.forEach( ( field ) => check_shape( field, report ) );
	for ( const host of provider.hosts ) {
		if ( ! HOST.test( host ) || host.startsWith( '*.' ) !== /^\*\.[^.]+\.[^.]+/.test( host ) ) {
			report( `${ host } is no host name` );
		}
	}
	let asks = false;
	provider.steps.forEach( ( step ) => {
		check_step( step, provider, catalog, report );
		if ( asks === ! step.after ) {
			report(
				`step ${ step.id }: the first step that asks runs always, every later one after something`
			);
		}
		asks = asks || Boolean( step.request );
	} );
	for ( const name of Object.keys( provider.guides ) ) {
		if ( ! GUIDES.includes( name ) && ! belongs( name, catalog ) ) {
			report( `the guide ${ name } belongs to no diagnosis` );
		}
	}
	for ( const { on, values = [], source, read_on } of provider.retirements ?? [] ) {
		if ( ! [ on, read_on ].every( is_day ) || ! source ) {
			report( `what ends on ${ on } needs two days (YYYY-MM-DD) and a source` );
		}
		values
			.filter( ( { field } ) => ! provider.fields.some( ( { name } ) => name === field ) )
			.forEach( ( { field } ) =>
				report( `what ends on ${ on } names the unknown field ${ field }` )
			);
	}
	check_guides( provider, catalog, report );
	if ( ! provider.oauth && ! provider.guides.new_key ) {
		report( 'it needs the guide new_key' );
	}
	if ( ! provider.guides.revoke && ! provider.pages ) {
		report( 'it needs pages, or the guide revoke' );
	}
	for ( const phrase of provider.phrases ?? [] ) {
		if ( ! catalog.diagnoses[ phrase.is ] ) {
			report( `a phrase names the unknown diagnosis ${ phrase.is }` );
		}
	}
}

/** No other provider's key may fit a shape that is called distinctive. */
function check_distinctive( catalog, report_for ) {
	const fields = Object.entries( catalog.providers ).flatMap( ( [ id, provider ] ) =>
		provider.fields
			.filter( ( field ) => field.shape )
			.map( ( field ) => ( { id, shape: field.shape } ) )
	);
	for ( const { id, shape } of fields.filter( ( field ) => field.shape.distinctive ) ) {
		for ( const other of fields.filter( ( field ) => field.id !== id ) ) {
			other.shape.good
				.filter( ( value ) => new RegExp( shape.pattern, 'u' ).test( value ) )
				.forEach( ( value ) =>
					report_for( `providers/${ id }.ts` )(
						`its shape is called distinctive, but ${ other.id }'s "${ value }" fits`
					)
				);
		}
	}
}

function check_plugin( slug, plugin, catalog, report ) {
	if ( plugin.slug !== slug ) {
		report( `its slug is ${ plugin.slug }, not the name of the file` );
	}
	const stores = [
		...plugin.stores,
		...plugin.connections.flatMap( ( connection ) => connection.stores ?? [] ),
	];
	for ( const { provider, fields } of stores ) {
		const known = catalog.providers[ provider ]?.fields.map( ( { name } ) => name );
		Object.keys( fields )
			.filter( ( name ) => known && ! known.includes( name ) )
			.forEach( ( name ) => report( `${ provider } has no field ${ name }` ) );
	}
	const ids = plugin.connections.map( ( { id } ) => id );
	ids.filter( ( id, index ) => ids.indexOf( id ) !== index ).forEach( ( id ) =>
		report( `it has two connections ${ id }` )
	);
	plugin.connections
		.filter( ( { id } ) => ! /^[a-z0-9_-]+$/.test( id ) )
		.forEach( ( { id } ) => report( `the id ${ id } cannot stand in a URL` ) );
	if (
		plugin.connections.some( ( connection ) => ! ( connection.stores ?? plugin.stores ).length )
	) {
		report( 'a connection has no stores' );
	}
	const files = Object.entries( catalog.plugins ).filter( ( [ other ] ) => other !== slug );
	for ( const [ other, { files: theirs } ] of files ) {
		theirs
			.filter( ( file ) => plugin.files.includes( file ) )
			.forEach( ( file ) => report( `${ other } has the file ${ file } as well` ) );
	}
}

function check_guide( id, guide, catalog, report ) {
	if ( ! GUIDES.includes( id ) && ! belongs( id, catalog ) ) {
		report( `the guide ${ id } belongs to no diagnosis` );
	}
	if ( ! PAGES.includes( guide.page ) ) {
		report( `the guide ${ id } begins at the unknown page ${ guide.page }` );
	}
}

function check_diagnosis( id, diagnosis, report ) {
	if ( diagnosis.id !== id ) {
		report( `its id is ${ diagnosis.id }, not the name of the file` );
	}
	if ( /[.!]$/.test( diagnosis.title.text ) ) {
		report( 'a title ends without a full stop' );
	}
	// What works has its ways on the page that says so.
	if ( diagnosis.fixes.length && ! diagnosis.button && diagnosis.state !== 'working' ) {
		report( 'it has a fix but no button' );
	}
	check_way_out( diagnosis, report );
}

/**
 * @param {{ providers: Object, plugins: Object, diagnoses: Object, guides: Object }} catalog
 * @return {string[]} Sentences, none when all is well.
 */
export function check( catalog ) {
	const problems = [];
	const report_for = ( file ) => ( problem ) =>
		problems.push( `src/catalog/${ file }: ${ problem }.` );
	const checks = {
		providers: ( id, entry, report ) => check_provider( id, entry, catalog, report ),
		plugins: ( slug, plugin, report ) => check_plugin( slug, plugin, catalog, report ),
		diagnoses: check_diagnosis,
	};
	for ( const [ kind, check_entry ] of Object.entries( checks ) ) {
		for ( const [ id, entry ] of Object.entries( catalog[ kind ] ) ) {
			const report = report_for( `${ kind }/${ id }.ts` );
			check_texts( entry, report );
			check_entry( id, entry, report );
		}
	}
	for ( const [ id, guide ] of Object.entries( catalog.guides ) ) {
		const report = report_for( 'guides.ts' );
		check_texts( guide, report );
		check_guide( id, guide, catalog, report );
	}
	check_distinctive( catalog, report_for );
	return problems;
}
