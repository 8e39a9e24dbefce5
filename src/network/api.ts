/**
 * The routes of the network. A change answers with the whole new report, or with the whole of what it changed; nothing here patches one.
 */
import { ask } from '../shared/api';
import type {
	CheckAnswer,
	KeyGroup,
	NetworkReport,
	Paged,
	Policy,
	SiteDetail,
	SiteRow,
	SitesQuery,
	Sweep,
	Tally,
} from './types';

/** `?search=choir&page=2`, without what is not asked for. */
function query( values: Readonly< Record< string, string | number | undefined > > ): string {
	const pairs = Object.entries( values ).filter( ( [ , value ] ) => ( value ?? '' ) !== '' );
	return pairs.length > 0
		? `?${ new URLSearchParams( pairs.map( ( [ name, value ] ) => [ name, String( value ) ] ) ) }`
		: '';
}

export interface GroupsQuery {
	readonly page?: number;
	readonly per_page?: number;
	readonly state?: string;
}

export const api = {
	report: () => ask< NetworkReport >( 'GET', 'network/report' ),
	sites: ( wanted: SitesQuery, signal?: AbortSignal ) =>
		ask< Paged< SiteRow > >( 'GET', `network/sites${ query( { ...wanted } ) }`, { signal } ),
	site: ( id: number, signal?: AbortSignal ) =>
		ask< SiteDetail >( 'GET', `network/sites/${ id }`, { signal } ),
	keys: ( wanted: GroupsQuery, signal?: AbortSignal ) =>
		ask< Paged< KeyGroup > >( 'GET', `network/groups${ query( { by: 'key', ...wanted } ) }`, {
			signal,
		} ),
	tallies: ( by: 'provider' | 'plugin', wanted: GroupsQuery, signal?: AbortSignal ) =>
		ask< Paged< Tally > >( 'GET', `network/groups${ query( { by, ...wanted } ) }`, { signal } ),
	sweep: ( what: 'start' | 'continue' | 'cancel' | 'work', signal?: AbortSignal ) =>
		ask< Sweep >( 'POST', 'network/sweep', { data: { do: what }, signal } ),
	swept: ( signal?: AbortSignal ) => ask< Sweep >( 'GET', 'network/sweep', { signal } ),
	check: ( of: { sites?: readonly number[]; groups?: readonly string[] } ) =>
		ask< CheckAnswer >( 'POST', 'network/check', { data: of } ),
	policy: ( choices: Partial< Policy > ) =>
		ask< Policy >( 'POST', 'network/policy', { data: choices } ),
};
