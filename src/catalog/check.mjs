/**
 * What must hold of the catalog before it is printed. Each problem is a sentence that names the file.
 */

const CONTEXT_SLOTS = [ 'home', 'host', 'sender' ];
const GUIDES = [ 'new_key', 'revoke', 'companion' ];
const SHARED_SUBSET = /\(\?<[=!]|\(\?[imsux-]|\\[pPbBAzZGKRXhHvNQE]|\[\[:/;

/** Placeholders that the renderer fills (includes/Diagnosis/Wording.php). */
const PLACEHOLDERS = new Set(
	(
		'provider plugin key Key field value count character name other_name file line seconds host address old_address expires ' +
		'minutes status switch looks_like last_ok saved sender_domain old_last4 last4 length site site_name effect_subject quote date verify subscription'
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

const fits = ( shape, value ) =>
	[ shape.pattern, ...( shape.also ?? [] ) ].some( ( pattern ) =>
		new RegExp( pattern, 'u' ).test( value )
	);

const slots_in = ( value ) =>
	[ ...JSON.stringify( value ).matchAll( /\{(\w+)\}/g ) ].map( ( [ , slot ] ) => slot );

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

function check_step( step, provider, catalog, report ) {
	const fields = provider.fields.map( ( field ) => field.name );
	const diagnoses = catalog.diagnoses;
	const url = new URL( step.request.url.replace( /\{\w+\}/g, 'x' ) );
	if ( url.protocol !== 'https:' || url.port || ! provider.hosts.includes( url.host ) ) {
		report( `step ${ step.id } asks ${ url.origin }, which is none of its hosts over https` );
	}
	if ( ! fields.includes( step.request.auth.field ) ) {
		report(
			`step ${ step.id } authenticates with the unknown field ${ step.request.auth.field }`
		);
	}
	for ( const slot of [ ...slots_in( step.request ), ...( step.needs ?? [] ) ] ) {
		if ( ! fields.includes( slot ) && ! CONTEXT_SLOTS.includes( slot ) ) {
			report( `step ${ step.id } uses the unknown slot {${ slot }}` );
		}
	}
	for ( const field of provider.fields ) {
		if ( field.secret && step.request.url.includes( `{${ field.name }}` ) ) {
			report( `step ${ step.id } puts the secret ${ field.name } into the address` );
		}
	}
	[ ...( step.after ?? [] ), ...( step.without ? [ step.without.is ] : [] ) ]
		.filter( ( id ) => ! diagnoses[ id ] )
		.forEach( ( id ) => report( `step ${ step.id } names the unknown diagnosis ${ id }` ) );
	step.answers.forEach( ( answer, index ) =>
		check_answer( answer, `step ${ step.id }, answer ${ index + 1 }`, diagnoses, report )
	);
}

function check_answer( answer, where, diagnoses, report ) {
	const known = ( id, reason ) => {
		if ( id !== 'as_before' && ! diagnoses[ id ] ) {
			report( `${ where } names the unknown diagnosis ${ id }` );
		} else if (
			reason &&
			id !== 'as_before' &&
			! answer.title &&
			! diagnoses[ id ].reasons?.[ reason ] &&
			! answer.causes
		) {
			report(
				`${ where } names the reason ${ reason }, which diagnoses/${ id }.ts does not know`
			);
		}
	};
	known( answer.is, answer.reason );
	( answer.causes ?? [] ).forEach( ( cause ) => known( cause.is ) );
	if ( ! answer.source ) {
		report( `${ where } has no source` );
	}
	if ( ! Object.keys( answer.when ).length ) {
		report( `${ where } matches everything` );
	}
}

function check_provider( id, provider, catalog, report ) {
	if ( provider.id !== id ) {
		report( `its id is ${ provider.id }, not the name of the file` );
	}
	provider.fields.forEach( ( field ) => check_shape( field, report ) );
	provider.steps.forEach( ( step, index ) => {
		check_step( step, provider, catalog, report );
		if ( ( index === 0 ) !== ! step.after ) {
			report(
				`step ${ step.id }: the first step runs always, every other one after something`
			);
		}
	} );
	for ( const name of Object.keys( provider.guides ) ) {
		const [ diagnosis, reason ] = name.split( '/' );
		const ok =
			GUIDES.includes( name ) ||
			( reason
				? catalog.diagnoses[ diagnosis ]?.reasons?.[ reason ]
				: catalog.diagnoses[ diagnosis ] );
		if ( ! ok ) {
			report( `the guide ${ name } belongs to no diagnosis` );
		}
	}
	if ( ! provider.guides.new_key || ! provider.guides.revoke ) {
		report( 'it needs the guides new_key and revoke' );
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

function check_plugin( slug, plugin, report ) {
	if ( plugin.slug !== slug ) {
		report( `its slug is ${ plugin.slug }, not the name of the file` );
	}
	const constants = plugin.stores
		.flatMap( ( store ) => Object.values( store.fields ).map( ( field ) => field.constant ) )
		.filter( Boolean );
	constants
		.filter( ( name, index ) => constants.indexOf( name ) !== index )
		.forEach( ( name ) => report( `the constant ${ name } stands there twice` ) );
}

function check_diagnosis( id, diagnosis, report ) {
	if ( diagnosis.id !== id ) {
		report( `its id is ${ diagnosis.id }, not the name of the file` );
	}
	if ( /[.!]$/.test( diagnosis.title.text ) ) {
		report( 'a title ends without a full stop' );
	}
	if ( diagnosis.fixes.length && ! diagnosis.button ) {
		report( 'it has a fix but no button' );
	}
}

/**
 * @param {{ providers: Object, plugins: Object, diagnoses: Object }} catalog
 * @return {string[]} Sentences, none when all is well.
 */
export function check( catalog ) {
	const problems = [];
	const report_for = ( file ) => ( problem ) =>
		problems.push( `src/catalog/${ file }: ${ problem }.` );
	const checks = {
		providers: ( id, entry, report ) => check_provider( id, entry, catalog, report ),
		plugins: check_plugin,
		diagnoses: check_diagnosis,
	};
	for ( const [ kind, check_entry ] of Object.entries( checks ) ) {
		for ( const [ id, entry ] of Object.entries( catalog[ kind ] ) ) {
			const report = report_for( `${ kind }/${ id }.ts` );
			check_texts( entry, report );
			check_entry( id, entry, report );
		}
	}
	check_distinctive( catalog, report_for );
	return problems;
}
