/**
 * The provider simulator that both sites talk to; tests/simulator/README.md names its states and faults.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lane } from './lane';

/** A request that a site sent out. */
export interface SentRequest {
	method: string;
	host: string;
	path: string;
	headers: [ string, string ][];
	body: string;
	provider?: string;
	/** Name of the answer file. */
	answer?: string;
	status?: number;
}

const file = ( name: string ) =>
	join( process.env[ 'KEY_HEALTH_RUN' ] ?? '', lane.name( 'simulator' ), name );

export const simulator = {
	/**
	 * What the providers' accounts are like from now on.
	 * @param state Everything that is not named is as after the start: no keys, no faults.
	 */
	set( state: Readonly< Record< string, unknown > > ): void {
		writeFileSync( file( 'state.json' ), JSON.stringify( state ) );
	},

	/** Every request since the last reset. */
	journal(): SentRequest[] {
		const path = file( 'journal.jsonl' );
		return ( existsSync( path ) ? readFileSync( path, 'utf8' ) : '' )
			.split( '\n' )
			.filter( Boolean )
			.map( ( line ) => JSON.parse( line ) );
	},

	reset(): void {
		writeFileSync( file( 'state.json' ), '{}' );
		writeFileSync( file( 'journal.jsonl' ), '' );
	},
};
