import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import { Group } from '../health/group';
import { Lead } from '../health/lead';
import { is_abort, sentence } from '../shared/api';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { age } from '../shared/times';
import { useAsk } from '../shared/use-ask';
import { full_stop } from '../shared/words';
import { api } from './api';
import { Entry } from './entry';
import { place_with_end } from './place';
import { to } from './router';
import type { Checked, SiteDetail, SiteKey } from './types';
import { useNetwork } from './use-network';
import { number, provider_in, site_name } from './words';

function plugin_of( { plugin, label }: SiteKey ): string {
	return label
		? sprintf(
				/* translators: 1: plugin, 2: name of one of its connections. */
				__( '%1$s, %2$s', 'key-health' ),
				plugin.short_name,
				label
			)
		: plugin.short_name;
}

function shared( { sites, of_site }: SiteKey ): string {
	if ( ! of_site ) {
		return __( 'For the whole network:', 'key-health' );
	}
	return sites > 1
		? sprintf(
				/* translators: %s: number of sites; followed by the name of a provider and a plugin. */
				_n(
					'Shared with %s other site:',
					'Shared with %s other sites:',
					sites - 1,
					'key-health'
				),
				number( sites - 1 )
			)
		: __( 'This site alone:', 'key-health' );
}

function Key( { row, now }: { row: SiteKey; now: Date } ) {
	const { state, title, meaning, place, last4, checked_at, hidden_last4, group, sites } = row;
	const wrong = state === 'broken' || state === 'attention';
	return (
		<Entry
			state={ state }
			count={ shared( row ) }
			who={ provider_in( row.provider.name, [ plugin_of( row ) ] ) }
			what={ [ full_stop( title ), meaning ].filter( Boolean ).join( ' ' ) }
			place={ place_with_end( place, last4 ) }
			act={
				<>
					{ wrong && row.of_site && sites > 1 ? (
						<Button __next40pxDefaultSize variant="secondary" href={ to.fix( group ) }>
							{ sprintf(
								/* translators: %s: number of sites. */
								__( 'Fix all %s at once', 'key-health' ),
								number( sites )
							) }
						</Button>
					) : (
						<a href={ row.url }>{ __( 'Details', 'key-health' ) }</a>
					) }
				</>
			}
		>
			{ hidden_last4 && (
				<span className="key-health-block">
					{ sprintf(
						/* translators: %s: last characters of a key. */
						__( 'Its own key, which ends in %s, is not read.', 'key-health' ),
						hidden_last4
					) }
				</span>
			) }
			{ checked_at && (
				<span className="key-health-mute">
					{ sprintf(
						/* translators: %s: "3 minutes ago" or "Today, 06:41". */
						__( 'Checked: %s', 'key-health' ),
						age( checked_at, now )
					) }
				</span>
			) }
		</Entry>
	);
}

/** "2 of 3", in sentences that say of what. */
function count_of( keys: SiteDetail[ 'keys' ], state: SiteKey[ 'state' ] ): [ string, string ] {
	return [
		number( keys.filter( ( key ) => key.state === state ).length ),
		number( keys.length ),
	];
}

function say( { site: { state, problem }, keys }: SiteDetail ): string {
	if ( problem ) {
		return __( 'This site could not be read.', 'key-health' );
	}
	switch ( state ) {
		case 'none':
			return __( 'No plugin of this site has a key that Key Health knows.', 'key-health' );
		case 'unchecked':
			return __( 'The keys of this site are not checked yet.', 'key-health' );
		case 'broken':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Broken keys on this site: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'attention':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Keys that need attention on this site: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'unknown':
			return sprintf(
				/* translators: 1: number of keys, 2: number of all keys. */
				__( 'Keys of this site that could not be checked: %1$s of %2$s.', 'key-health' ),
				...count_of( keys, state )
			);
		case 'working':
			return keys.length === 1
				? __( 'The key of this site works.', 'key-health' )
				: sprintf(
						/* translators: %s: number of keys. */
						_n(
							'All %s key of this site works.',
							'All %s keys of this site work.',
							keys.length,
							'key-health'
						),
						number( keys.length )
					);
	}
}

function useDetail( id: number ) {
	const [ detail, set_detail ] = useState< SiteDetail | null >( null );
	const [ error, set_error ] = useState< string | null >( null );
	const [ again, ask_again ] = useState( 0 );
	useEffect( () => {
		const abort = new AbortController();
		set_error( null );
		api.site( id, abort.signal ).then( set_detail, ( problem: unknown ) => {
			if ( ! abort.signal.aborted && ! is_abort( problem ) ) {
				set_error( sentence( problem ) );
			}
		} );
		return () => abort.abort();
	}, [ id, again ] );
	return { detail, error, reload: () => ask_again( ( count ) => count + 1 ) };
}

/** What keeps a check of one site from being one; '' for nothing. */
function doubt_of( { left, unclear }: Checked ): string {
	if ( left.length > 0 ) {
		return __( 'Nothing could be asked now; this is what was known before.', 'key-health' );
	}
	return unclear.length > 0
		? __( 'Asked again, but not every key got a clear answer.', 'key-health' )
		: '';
}

function CheckAgain( { id, on_checked }: { id: number; on_checked: () => void } ) {
	const { accept } = useNetwork();
	const { waiting, error, ask } = useAsk();
	const [ told, tell ] = useState( '' );
	const check = async () => {
		tell( '' );
		const answer = await ask( () => api.check( { sites: [ id ] } ) );
		if ( answer ) {
			accept( answer );
			on_checked();
			const doubt = doubt_of( answer.checked );
			tell( doubt );
			speak( doubt || __( 'Checked again.', 'key-health' ) );
		}
	};
	return (
		<>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ told && <Note state="unknown">{ told }</Note> }
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ waiting }
				aria-disabled={ waiting }
				onClick={ () => void ( ! waiting && check() ) }
			>
				{ __( 'Check again', 'key-health' ) }
			</Button>
		</>
	);
}

/** One site, as the last sweep knows it. */
export function SiteScreen( { id, on_checked }: { id: number; on_checked: () => void } ) {
	const { detail, error, reload } = useDetail( id );
	const lead = useRef< HTMLParagraphElement >( null );
	const there = detail !== null;
	useEffect( () => {
		if ( there ) {
			lead.current?.focus();
		}
	}, [ there ] );
	const now = new Date();
	if ( ! detail ) {
		return (
			<>
				<PageHead title={ __( 'Site', 'key-health' ) } back={ to.list() } />
				<div className="key-health-lead" aria-busy={ ! error }>
					{ error ? (
						<>
							<Note alert state="broken">
								{ error }
							</Note>
							<div className="key-health-acts">
								<Button
									__next40pxDefaultSize
									variant="secondary"
									onClick={ reload }
								>
									{ __( 'Try again', 'key-health' ) }
								</Button>
								<a href={ to.list() }>
									{ __( 'Back to all sites', 'key-health' ) }
								</a>
							</div>
						</>
					) : (
						<p className="key-health-text key-health-mute">
							{ __( 'Fetching what is known of this site…', 'key-health' ) }
						</p>
					) }
				</div>
			</>
		);
	}
	const { site, keys } = detail;
	return (
		<>
			<PageHead title={ site_name( site ) } back={ to.list() }>
				{ site.looked_at && (
					<span>
						{ sprintf(
							/* translators: %s: "3 minutes ago" or "Today, 06:41". */
							__( 'Looked at: %s', 'key-health' ),
							age( site.looked_at, now )
						) }
					</span>
				) }
			</PageHead>
			<Lead
				ref={ lead }
				state={ site.state === 'none' || site.problem ? null : site.state }
				sentence={ say( detail ) }
				effect={ site.problem ?? '' }
			>
				<div className="key-health-acts">
					<CheckAgain
						id={ id }
						on_checked={ () => {
							reload();
							on_checked();
						} }
					/>
					<a href={ site.url }>{ __( 'Open Key Health on this site', 'key-health' ) }</a>
					<bdi dir="ltr" className="key-health-mute">
						{ site.address }
					</bdi>
				</div>
			</Lead>
			{ keys.length > 0 && (
				<Group title={ __( 'Keys of this site', 'key-health' ) } count={ keys.length }>
					<ul className="key-health-card key-health-rows">
						{ keys.map( ( row ) => (
							<Key key={ row.key_id } row={ row } now={ now } />
						) ) }
					</ul>
				</Group>
			) }
		</>
	);
}
