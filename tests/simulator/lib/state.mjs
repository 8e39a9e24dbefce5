import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What the accounts are like, read anew for every connection and every request.
 *
 * @param {string} file Path of the JSON file; made when it is missing.
 */
export function open_state( file ) {
	if ( ! existsSync( file ) ) {
		writeFileSync( file, '{}\n' );
	}
	return {
		file,
		/**
		 * A test may be writing the file at this very moment: half a file is read again, never
		 * taken for an answer.
		 */
		async read() {
			for ( let tries = 0; ; tries++ ) {
				try {
					return JSON.parse( readFileSync( file, 'utf8' ) );
				} catch ( error ) {
					if ( tries === 20 ) {
						throw error;
					}
					await wait( 10 );
				}
			}
		},
	};
}

/**
 * The part of the state that one provider sees.
 *
 * @param {Object} state    The whole state.
 * @param {string} provider Id; unknown hosts have none.
 */
export function account_of( state, provider ) {
	const account = state[ provider ] ?? {};
	return {
		...account,
		keys: account.keys ?? {},
		fault: account.fault ?? state.fault ?? null,
		latency_ms: account.latency_ms ?? state.latency_ms ?? 0,
		clock_offset_seconds: state.clock_offset_seconds ?? 0,
	};
}

/**
 * What a key can be like. A dialect that makes no difference between two of them answers both
 * alike.
 */
const STATES =
	'live expired deleted paused no_permission wrong_account ip_denied under_review suspended ' +
	'switched_off over_quota rate_limited email_limit trial_limit trial_recipients plan_too_small';

/**
 * The entry of a key. Only own members: a key called "constructor" is unknown.
 *
 * @param {Object} account Of account_of().
 * @param {string} key     As it was sent, byte for byte.
 */
export function entry_of( account, key ) {
	const entry = Object.hasOwn( account.keys, key )
		? { state: 'live', ...account.keys[ key ] }
		: null;
	if ( entry && ! STATES.split( ' ' ).includes( entry.state ) ) {
		throw new Error(
			`The state file gives a key the state "${ entry.state }", which is none of: ${ STATES }.`
		);
	}
	return entry;
}
