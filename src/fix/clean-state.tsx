/** "Deactivate everything else and try again", without deactivating anything: the site asks itself with fewer plugins. */
import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { More } from '../shared/more';
import { Note } from '../shared/note';
import { ProofList } from '../shared/proof-list';
import type { CleanState as Run } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { plugin_name } from '../shared/words';
import { Result, Tried } from './clean-state/result';
import { useSearch, type Search } from './clean-state/use-search';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

function progress( { asked, at_most, suspects }: Run ): string {
	const requests = sprintf(
		/* translators: 1: number, 2: number. */
		__( '%1$d of about %2$d requests', 'key-health' ),
		asked,
		at_most
	);
	const left = sprintf(
		/* translators: %d: number. */
		_n( '%d possible cause left', '%d possible causes left', suspects, 'key-health' ),
		suspects
	);
	return `${ requests }, ${ left }`;
}

function Running( { run, cancel }: { run: Run; cancel: () => unknown } ) {
	return (
		<>
			<StepHeading text={ run.title } />
			<p className="key-health-text">{ run.meaning }</p>
			<p className="key-health-text" role="status">
				{ progress( run ) }
			</p>
			<progress
				className="key-health-progress"
				max={ run.at_most }
				value={ run.asked }
				aria-label={ __( 'Requests', 'key-health' ) }
			/>
			<ProofList lines={ run.lines } />
			<Actions>
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => void cancel() }>
					{ __( 'Cancel', 'key-health' ) }
				</Button>
			</Actions>
		</>
	);
}

/** Where Key Health may write no file: the same by hand. */
function By_Hand() {
	return (
		<Note state="unknown">
			<b>{ __( 'Key Health cannot do this here.', 'key-health' ) }</b>{ ' ' }
			{ __(
				'It would need to put a file among the must-use plugins for a few minutes, and this site does not let it. By hand: deactivate other plugins one at a time, on a copy of the site if you have one, and check again after each. Leave those as they are that give up their connection when they are deactivated, as Akismet and Brevo do.',
				'key-health'
			) }
		</Note>
	);
}

function Begin( { was, search }: { was: FixProps[ 'was' ]; search: Search } ) {
	return (
		<>
			<StepHeading text={ __( 'Find the plugin in the way', 'key-health' ) } />
			<p className="key-health-text">
				{ sprintf(
					/* translators: %s: plugin. */
					__(
						'Your site asks itself about ten times, each time with other plugins left out. In the end only the one is left that breaks the check. %s stays in, nothing is deactivated, and no visitor notices. For that time one file lies among the must-use plugins; it goes by itself.',
						'key-health'
					),
					plugin_name( was )
				) }
			</p>
			{ search.closed && <By_Hand /> }
			{ search.run?.state === 'cancelled' && (
				<Note state="info">
					{ search.run.title }. { search.run.meaning }
				</Note>
			) }
			{ search.error && (
				<Note alert state="broken">
					{ search.error }
				</Note>
			) }
			{ ! search.closed && (
				<Actions>
					<AskButton variant="primary" waiting={ search.waiting } press={ search.start }>
						{ __( 'Find the plugin', 'key-health' ) }
					</AskButton>
				</Actions>
			) }
		</>
	);
}

export function CleanState( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const search = useSearch( was.id );
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const { run } = search;
	const ended = run !== null && ! [ 'running', 'cancelled' ].includes( run.state );
	return (
		<Wizard
			report={ key }
			more={ ended ? <Tried run={ run } /> : <More report={ key } /> }
			below={ <OtherWays report={ was } way={ way } /> }
		>
			{ run?.state === 'running' && <Running run={ run } cancel={ search.cancel } /> }
			{ ended && (
				<>
					<Result
						run={ run }
						searching={ search.waiting }
						checking={ waiting }
						check={ recheck }
						again={ search.start }
					/>
					<StillWrong asked={ asked } report={ key } error={ error } />
				</>
			) }
			{ run?.state !== 'running' && ! ended && <Begin was={ was } search={ search } /> }
		</Wizard>
	);
}
