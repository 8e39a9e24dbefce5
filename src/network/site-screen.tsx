import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import { Group } from '../health/group';
import { Lead } from '../health/lead';
import { is_abort, sentence } from '../shared/api';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { age } from '../shared/times';
import { useAsk } from '../shared/use-ask';
import { api } from './api';
import { to } from './router';
import { SiteKeyRow } from './site-key';
import { site_sentence } from './site-sentence';
import type { Checked, SiteDetail } from './types';
import { useNetwork } from './use-network';
import { site_name } from './words';

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
				sentence={ site_sentence( detail ) }
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
							<SiteKeyRow key={ row.key_id } row={ row } now={ now } />
						) ) }
					</ul>
				</Group>
			) }
		</>
	);
}
