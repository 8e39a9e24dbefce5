/**
 * A provider whose answers depend only on the key and on what is asked: which answer file stands
 * for which question, by what the account is like. A provider that looks closer (at the message, at
 * a domain) writes its own `answer()`.
 */
import { entry_of } from './state.mjs';

const after = ( text, before ) =>
	text !== null && text.startsWith( before ) ? text.slice( before.length ) : null;

const basic = ( request ) => {
	const sent = after( request.header( 'authorization' ), 'Basic ' );
	const pair = sent === null ? '' : Buffer.from( sent, 'base64' ).toString( 'utf8' );
	const colon = pair.indexOf( ':' );
	return colon < 0 ? null : [ pair.slice( 0, colon ), pair.slice( colon + 1 ) ];
};

/** Where the key stands in a request; each gives null when it does not stand there. */
export const bearer = ( request ) => after( request.header( 'authorization' ), 'Bearer ' );
export const header =
	( name, before = '' ) =>
	( request ) =>
		after( request.header( name ), before );
export const basic_user = ( request ) => basic( request )?.[ 0 ] ?? null;
export const basic_pass = ( request ) => basic( request )?.[ 1 ] ?? null;
export const form = ( name ) => ( request ) => request.form().get( name );
export const json = ( name ) => ( request ) => request.json()?.[ name ] ?? null;
export const query = ( name ) => ( request ) => request.query.get( name );
export const sigv4 = ( request ) =>
	/Credential=([^/]+)\//.exec( request.header( 'authorization' ) ?? '' )?.[ 1 ] ?? null;

/** `GET /v4/domains/*`: a star stands for anything but a slash. */
const asks = ( pattern, request ) => {
	const [ method, path ] = pattern.split( ' ' );
	const parts = path.split( '*' ).map( ( part ) => part.replace( /[.+?^${}()|[\]\\]/g, '\\$&' ) );
	return (
		method === request.method &&
		new RegExp( `^${ parts.join( '[^/]*' ) }$` ).test( request.path )
	);
};

/**
 * @param {Object}                      dialect
 * @param {string}                      dialect.id         Of the catalog.
 * @param {string[]}                    dialect.hosts      Whole host names; of a host with `*` the ones that tests use.
 * @param {string}                      dialect.first_step Of the catalog, for the pages of faults.
 * @param {Function}                    dialect.key        Gets the request, gives the key as it was sent, or null.
 * @param {Object<string, string>}      dialect.steps      Step of the catalog => `METHOD /path`.
 * @param {Object<string, Object|null>} dialect.states     What the account is like => step => name of the answer file. `unknown` is
 *                                                         for a key that is not there. What a state leaves out is answered as `live`.
 */
export function dialect( { id, hosts, first_step, key, steps, states } ) {
	const not_asked = {
		name: 'no-such-path',
		status: 404,
		headers: { 'content-type': 'application/json' },
		body: '{"error":"not found"}',
	};
	return {
		id,
		hosts,
		first_step,
		answer( request, account, answers ) {
			const step = Object.keys( steps ).find( ( name ) => asks( steps[ name ], request ) );
			if ( ! step ) {
				return not_asked;
			}
			const sent = key( request );
			const entry = sent === null ? null : entry_of( account, sent );
			const state = entry ? entry.state : 'unknown';
			// Of most providers every state that has no answer of its own is either a good or a refused key.
			const told =
				states[ state ] ??
				( [ 'deleted', 'expired', 'paused' ].includes( state )
					? states.unknown
					: states.live );
			return answers.get( told[ step ] ?? states.live[ step ] );
		},
	};
}
