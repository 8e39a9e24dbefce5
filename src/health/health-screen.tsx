import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { PageHead } from '../shared/page-head';
import { checked, in_sentence } from '../shared/times';
import type { Report } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import type { Run } from '../shared/use-run';
import { was_asked } from '../shared/words';
import { Checking, done_of } from './checking';
import { askable, Consent } from './consent';
import { all_work } from './groups';
import { Kept } from './kept';
import { Found, Lists } from './lists';
import { CopyCard } from './copy-card';
import { Lead } from './lead';
import { NothingFound } from './nothing-found';
import { useListFocus } from './use-list-focus';

function SettingsLink() {
	return <a href="?page=key-health&view=settings">{ __( 'Settings', 'key-health' ) }</a>;
}

function Head( { first_run }: { first_run: boolean } ) {
	const { report, run, check_all, stop, reload } = useHealth();
	const now = useNow();
	const { checked_at } = report.summary;
	const button = ( label: string, press: () => unknown ) => (
		<Button
			__next40pxDefaultSize
			className="is-smaller"
			variant="secondary"
			onClick={ () => void press() }
		>
			{ label }
		</Button>
	);
	if ( report.keys.length === 0 ) {
		return (
			<PageHead>
				<SettingsLink />
				{ button( __( 'Look again', 'key-health' ), reload ) }
			</PageHead>
		);
	}
	if ( first_run ) {
		return (
			<PageHead>
				<SettingsLink />
			</PageHead>
		);
	}
	return (
		<PageHead>
			{ ! run && checked_at && <span>{ checked( checked_at, now ) }</span> }
			<SettingsLink />
			{ run
				? button( __( 'Stop', 'key-health' ), stop )
				: button( __( 'Check all again', 'key-health' ), check_all ) }
		</PageHead>
	);
}

function Progress( { run }: { run: Run } ) {
	return (
		<progress
			className="key-health-progress"
			max={ run.ids.length }
			value={ done_of( run ) }
			aria-label={ __( 'Keys checked', 'key-health' ) }
		/>
	);
}

/** What can be said where no effect was found. */
function more_of( report: Report, first_run: boolean, now: Date ): string {
	const { summary } = report;
	if ( report.keys.length === 0 ) {
		return __(
			'None of your active plugins stores a key for mail, newsletters or spam protection in a place that Key Health knows. If your mail arrives, most likely the server itself sends it. That needs no key.',
			'key-health'
		);
	}
	const looks_wrong = summary.attention + summary.broken;
	if ( first_run && looks_wrong > 0 ) {
		return sprintf(
			/* translators: %d: number of keys. */
			_n(
				'%d already looks wrong. That could be seen without asking anyone.',
				'%d already look wrong. That could be seen without asking anyone.',
				looks_wrong,
				'key-health'
			),
			looks_wrong
		);
	}
	if ( ! all_work( report ) ) {
		return '';
	}
	const next = report.site.daily ? summary.next_check_at : null;
	return [
		report.keys.every( ( key ) => ! key.in_use || was_asked( key ) )
			? __( 'Each provider accepted the key that this site really uses.', 'key-health' )
			: __(
					'Each provider that was asked accepted the key that this site really uses.',
					'key-health'
				),
		next &&
			/* translators: %s: date and time. */
			sprintf( __( 'Next check: %s.', 'key-health' ), in_sentence( next, now ) ),
	]
		.filter( Boolean )
		.join( ' ' );
}

interface Props {
	/** The key whose row is to be opened. */
	open: string | null;
	/** Came from another page of the screen. */
	arrived: boolean;
}

export function HealthScreen( { open, arrived }: Props ) {
	const { report, run } = useHealth();
	const lead = useRef< HTMLParagraphElement >( null );
	const first_run = ! report.site.consent && askable( report ).length > 0;
	const { summary } = report;
	const now = useNow();
	useListFocus( lead, open, arrived );

	return (
		<>
			<Head first_run={ first_run } />
			{ run ? (
				<Lead
					ref={ lead }
					state={ null }
					sentence={ sprintf(
						/* translators: 1: number of keys done, 2: number of all keys. */
						__( 'Checking your keys: %1$d of %2$d done.', 'key-health' ),
						done_of( run ),
						run.ids.length
					) }
					effect={ __(
						'Each provider is asked once. You can leave this page; finished answers are kept.',
						'key-health'
					) }
				>
					<Progress run={ run } />
				</Lead>
			) : (
				<Lead
					ref={ lead }
					state={ report.keys.length > 0 && ! first_run ? summary.state : null }
					sentence={ summary.sentence }
					effect={ summary.effect || more_of( report, first_run, now ) }
					notes={ first_run ? [] : summary.notes }
				/>
			) }
			{ report.site.copy && <CopyCard copy={ report.site.copy } /> }
			{ ! run && <Kept /> }
			<Body open={ open } first_run={ first_run } />
		</>
	);
}

function Body( { open, first_run }: { open: string | null; first_run: boolean } ) {
	const { report, run } = useHealth();
	if ( run ) {
		return <Checking run={ run } />;
	}
	if ( report.keys.length === 0 && report.conflicts.length === 0 ) {
		return <NothingFound searched={ report.searched } />;
	}
	if ( first_run ) {
		return (
			<>
				<Consent />
				<Found open={ open } />
			</>
		);
	}
	return <Lists open={ open } />;
}
