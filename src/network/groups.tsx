import { Button } from '@wordpress/components';
import { useCallback, useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { api } from './api';
import { KeyGroupRow } from './key-groups';
import { Tallies } from './tallies';
import type { KeyGroup, NetworkReport, Tally } from './types';
import { useNetwork } from './use-network';
import { usePaged, type Growing } from './use-paged';
import { number } from './words';

type By = 'key' | 'provider' | 'plugin';

const PER_PAGE = 20;

interface Show {
	on_key: ( group: KeyGroup ) => void;
	on_tally: ( by: 'provider' | 'plugin', id: string ) => void;
}

function More( { list }: { list: Growing< unknown > } ) {
	const left = ( list.total ?? 0 ) - list.rows.length;
	return (
		<>
			{ list.error && (
				<div className="key-health-groups__end">
					<Note alert state="broken">
						{ list.error }{ ' ' }
						<Button variant="link" onClick={ list.more }>
							{ __( 'Try again', 'key-health' ) }
						</Button>
					</Note>
				</div>
			) }
			{ ! list.error && left > 0 && (
				<div className="key-health-groups__end">
					<Button
						__next40pxDefaultSize
						className="is-smaller"
						variant="secondary"
						isBusy={ list.loading }
						aria-disabled={ list.loading }
						onClick={ () => ! list.loading && list.more() }
					>
						{ sprintf(
							/* translators: %s: number of keys that are not shown yet. */
							__( 'Show more (%s left)', 'key-health' ),
							number( left )
						) }
					</Button>
				</div>
			) }
			{ list.total === null && ! list.error && (
				<p className="key-health-groups__end key-health-mute">
					{ __( 'Counting…', 'key-health' ) }
				</p>
			) }
		</>
	);
}

function Keys( { on_key }: Pick< Show, 'on_key' > ) {
	const { report } = useNetwork();
	const load = useCallback(
		( page: number, signal: AbortSignal ) =>
			api.keys( { state: 'bad', page, per_page: PER_PAGE }, signal ),
		[]
	);
	const list = usePaged< KeyGroup >( report.groups, load );
	const first_fixable = list.rows.findIndex( ( { fixable, url } ) => fixable || url );
	return (
		<div className="key-health-card">
			<ul className="key-health-rows">
				{ list.rows.map( ( group, index ) => (
					<KeyGroupRow
						key={ group.id }
						group={ group }
						primary={ index === first_fixable }
						on_show={ on_key }
					/>
				) ) }
			</ul>
			<More list={ list } />
		</div>
	);
}

function Counted( { by, on_tally }: { by: 'provider' | 'plugin' } & Pick< Show, 'on_tally' > ) {
	const load = useCallback(
		( page: number, signal: AbortSignal ) =>
			api.tallies( by, { page, per_page: PER_PAGE }, signal ),
		[ by ]
	);
	const list = usePaged< Tally >( null, load );
	return (
		<div className="key-health-card" aria-busy={ list.loading }>
			{ list.rows.length > 0 && (
				<Tallies by={ by } rows={ list.rows } on_show={ ( id ) => on_tally( by, id ) } />
			) }
			<More list={ list } />
		</div>
	);
}

const ALL: readonly By[] = [ 'key', 'provider', 'plugin' ];

function by_word( by: By ): string {
	return {
		key: __( 'By key', 'key-health' ),
		provider: __( 'By provider', 'key-health' ),
		plugin: __( 'By plugin', 'key-health' ),
	}[ by ];
}

/** The list holds broken keys and those that need attention. */
function title_of_keys( { summary, groups }: NetworkReport ): string {
	if ( summary.broken_keys >= groups.total ) {
		return __( 'Broken keys, most sites first', 'key-health' );
	}
	return summary.broken_keys === 0
		? __( 'Keys that need attention, most sites first', 'key-health' )
		: __( 'Keys that are broken or need attention', 'key-health' );
}

function title_of( by: By, report: NetworkReport ): string {
	return {
		key: title_of_keys( report ),
		provider: __( 'All keys by provider', 'key-health' ),
		plugin: __( 'All keys by plugin', 'key-health' ),
	}[ by ];
}

/** Keys of many sites, in three ways to look at them. Where no key is broken, there are two. */
export function Groups( { on_key, on_tally }: Show ) {
	const { report } = useNetwork();
	const nothing_wrong = report.groups.total === 0;
	const [ by, set_by ] = useState< By >( 'key' );
	const id = useId();
	const ways = nothing_wrong ? ALL.slice( 1 ) : ALL;
	const shown = ways.includes( by ) ? by : 'provider';
	// Of keys that are not known yet there is nothing to count.
	return report.filters.providers.length === 0 && nothing_wrong ? null : (
		<section aria-labelledby={ id }>
			<div className="key-health-over">
				<h2 className="key-health-eyebrow">
					<span id={ id }>{ title_of( shown, report ) }</span>
					{ shown === 'key' && (
						<span className="key-health-eyebrow__count">
							{ ' ' }
							({ number( report.groups.total ) })
						</span>
					) }
				</h2>
				<div
					className="key-health-ways"
					role="group"
					aria-label={ __( 'How keys are grouped', 'key-health' ) }
				>
					{ ways.map( ( way ) => (
						<button
							key={ way }
							type="button"
							aria-pressed={ way === shown }
							onClick={ () => set_by( way ) }
						>
							{ by_word( way ) }
						</button>
					) ) }
				</div>
			</div>
			{ shown === 'key' ? (
				<Keys on_key={ on_key } />
			) : (
				<Counted key={ shown } by={ shown } on_tally={ on_tally } />
			) }
		</section>
	);
}
