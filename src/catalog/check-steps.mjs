/**
 * What must hold of the steps in which a provider is asked: hosts, fields, and what the answers are taken for.
 */

const CONTEXT_SLOTS = [ 'home', 'host', 'sender' ];

const slots_in = ( value ) =>
	[ ...JSON.stringify( value ).matchAll( /\{(\w+)\}/g ) ].map( ( [ , slot ] ) => slot );

/** `*` stands for one label, and never for one of the last two: `*.example.com`, `email.*.amazonaws.com`. */
export const HOST = /^(?:(?:\*|[a-z0-9-]+)\.)*[a-z0-9-]+\.[a-z][a-z0-9-]*$/;
const host_fits = ( pattern, host ) =>
	new RegExp( `^${ pattern.replaceAll( '.', '\\.' ).replaceAll( '*', '[a-z0-9-]+' ) }$` ).test(
		host
	);

/** Every host that a slot of an address can lead to. */
function hosts_asked( url, provider ) {
	const slot = /\{(\w+)\}/.exec( url.replace( /^(\w+:\/\/[^/]*).*$/, '$1' ) )?.[ 1 ];
	if ( ! slot ) {
		return [ new URL( url.replace( /\{\w+\}/g, 'x' ) ).host ];
	}
	const spec = provider.slots?.[ slot ];
	const values = [ ...Object.values( spec?.map ?? {} ), spec?.otherwise ?? 'x' ];
	return values.flatMap( ( value ) =>
		hosts_asked( url.replaceAll( `{${ slot }}`, value ), provider )
	);
}

function check_address( step, provider, report ) {
	const { url, method, auth } = step.request;
	if ( method === 'SMTP' ) {
		if ( auth.scheme !== 'smtp' || ! url.startsWith( 'smtp://' ) ) {
			report( `step ${ step.id } speaks SMTP, so it needs the scheme smtp and smtp://` );
		}
		return;
	}
	if ( provider.own_host && url.startsWith( `{${ provider.own_host }}/` ) ) {
		return;
	}
	for ( const host of hosts_asked( url, provider ) ) {
		if (
			! url.startsWith( 'https://' ) ||
			! provider.hosts.some( ( pattern ) => host_fits( pattern, host ) )
		) {
			report( `step ${ step.id } asks ${ host }, which is none of its hosts over https` );
		}
	}
}

function check_request( step, provider, report ) {
	const { request } = step;
	const fields = provider.fields.map( ( field ) => field.name );
	const slots = [ ...fields, ...CONTEXT_SLOTS, ...Object.keys( provider.slots ?? {} ) ];
	check_address( step, provider, report );
	const { field, id, region, also, encryption } = request.auth;
	for ( const name of [ field, id, region, encryption, ...Object.values( also ?? {} ) ] ) {
		if ( name && ! slots.includes( name ) ) {
			report( `step ${ step.id } authenticates with the unknown field ${ name }` );
		}
	}
	for ( const slot of [ ...slots_in( request ), ...( step.needs ?? [] ) ] ) {
		if ( ! slots.includes( slot ) ) {
			report( `step ${ step.id } uses the unknown slot {${ slot }}` );
		}
	}
	for ( const { name, secret } of provider.fields ) {
		if ( secret && request.url.includes( `{${ name }}` ) ) {
			report( `step ${ step.id } puts the secret ${ name } into the address` );
		}
	}
	if ( request.auth.scheme === 'query' && ! request.auth.why ) {
		report( `step ${ step.id } puts the key into the address and does not say why` );
	}
}

export function check_step( step, provider, catalog, report ) {
	const diagnoses = catalog.diagnoses;
	if ( step.request ) {
		check_request( step, provider, report );
	}
	if ( step.elsewhere && ! provider.slots?.[ step.elsewhere ]?.map ) {
		report( `step ${ step.id } looks elsewhere, but the slot ${ step.elsewhere } has no map` );
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
	if (
		JSON.stringify( answer.when ).includes( '"last_error"' ) &&
		! answer.likely &&
		answer.confidence !== 'memory'
	) {
		report(
			`${ where } rests on an error that was written down earlier, so it must say likely`
		);
	}
	if ( ! answer.source ) {
		report( `${ where } has no source` );
	}
	if ( ! Object.keys( answer.when ).length ) {
		report( `${ where } matches everything` );
	}
}
