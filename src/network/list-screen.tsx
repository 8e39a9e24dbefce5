import { speak } from '@wordpress/a11y';
import { useCallback, useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Lead } from '../health/lead';
import { Note } from '../shared/note';
import { useKeptFocus } from '../shared/use-kept-focus';
import { Definitions } from './definitions';
import { FirstRun } from './first-run';
import { FixesList } from './fixes-list';
import { Groups } from './groups';
import { Head } from './head';
import { Progress, progress_effect, progress_notes, progress_sentence } from './progress';
import { SitesSection } from './sites/section';
import type { KeyGroup, NetworkReport } from './types';
import type { Sites } from './use-sites';
import { useNetwork } from './use-network';
import { useSweep, type Sweeping } from './use-sweep';
import { number, was_never_swept } from './words';

/** What is left out of the numbers, and why. */
function notes_of( { sweep }: NetworkReport ): string[] {
	const { archived, deleted, spam } = sweep.passed_over;
	const passed = archived + deleted + spam;
	return [
		passed > 0
			? sprintf(
					/* translators: %s: number of sites. */
					_n(
						'%s archived, deleted or spam site passed over',
						'%s archived, deleted or spam sites passed over',
						passed,
						'key-health'
					),
					number( passed )
				)
			: '',
		sweep.problems > 0
			? sprintf(
					/* translators: %s: number of sites. */
					_n(
						'%s site could not be read',
						'%s sites could not be read',
						sweep.problems,
						'key-health'
					),
					number( sweep.problems )
				)
			: '',
	].filter( Boolean );
}

/** The answer, or how far it has come. */
function Say( {
	sweeping,
	lead,
}: {
	sweeping: Sweeping;
	lead: React.Ref< HTMLParagraphElement >;
} ) {
	const { report } = useNetwork();
	const { summary, sweep } = report;
	if ( sweep.state === 'running' ) {
		return (
			<Lead
				ref={ lead }
				state={ null }
				sentence={ progress_sentence( sweep ) }
				effect={ progress_effect( sweep ) }
				notes={ progress_notes( sweep ) }
			>
				<Progress sweep={ sweep } trouble={ sweeping.trouble } />
			</Lead>
		);
	}
	return (
		<Lead
			ref={ lead }
			state={ was_never_swept( report ) ? null : summary.state }
			sentence={ summary.sentence }
			effect={ summary.effect }
			notes={ was_never_swept( report ) ? [] : notes_of( report ) }
		>
			{ sweep.state === 'paused' && (
				<Note state="info">
					{ sprintf(
						/* translators: 1: number of sites, 2: number of all sites. */
						__(
							'Paused: %1$s of %2$s sites looked at. What is done is kept.',
							'key-health'
						),
						number( sweep.looked ),
						number( sweep.total )
					) }
				</Note>
			) }
		</Lead>
	);
}

/** The first question goes away with its button: what comes of it is said, and has the focus. */
function useFirstAnswer( first_run: boolean ) {
	const { sweep } = useNetwork().report;
	const before = useRef( first_run );
	useEffect( () => {
		if ( before.current && ! first_run && sweep.state === 'running' ) {
			speak( progress_sentence( sweep ) );
		}
		before.current = first_run;
	}, [ first_run, sweep ] );
	return useKeptFocus< HTMLParagraphElement >( first_run );
}

interface Props {
	sites: Sites;
	/** Came from another page of the screen. */
	arrived: boolean;
}

export function ListScreen( { sites, arrived }: Props ) {
	const { report } = useNetwork();
	const table = useRef< HTMLHeadingElement >( null );
	const { reload, narrow_to, ask_for } = sites;
	const sweeping = useSweep( reload );
	const first_run = was_never_swept( report );
	const lead = useFirstAnswer( first_run );
	useEffect( () => {
		if ( arrived ) {
			lead.current?.focus();
		}
	}, [ arrived, lead ] );

	const show = useCallback( () => {
		table.current?.scrollIntoView?.( { block: 'start' } );
		table.current?.focus( { preventScroll: true } );
	}, [] );
	const on_key = useCallback(
		( group: KeyGroup ) => {
			narrow_to( group );
			show();
		},
		[ narrow_to, show ]
	);
	const on_tally = ( by: 'provider' | 'plugin', id: string ) => {
		narrow_to( null );
		ask_for( { [ by ]: id } );
		show();
	};
	return (
		<>
			<Head sweeping={ sweeping } />
			<Say sweeping={ sweeping } lead={ lead } />
			{ sweeping.error && (
				<Note alert state="broken">
					{ sweeping.error }
				</Note>
			) }
			{ first_run ? (
				<FirstRun />
			) : (
				<>
					<FixesList />
					<Definitions />
					<Groups on_key={ on_key } on_tally={ on_tally } />
					{ ( report.sweep.state !== 'running' || sites.page.total > 0 ) && (
						<SitesSection title={ table } sites={ sites } />
					) }
				</>
			) }
		</>
	);
}
