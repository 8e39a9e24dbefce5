/** Something on this site, or between it and the provider, changes the request or answers it: who, with proof. */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { SupportButton } from '../shared/support-bundle';
import { checked_ago } from '../shared/times';
import type { Trace as Traced } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { full_stop, plugin_name } from '../shared/words';
import { OtherWays, way_label } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { Advice, GoToPlugins } from './trace/advice';
import { Callbacks } from './trace/callbacks';
import { Proof } from './trace/proof';
import { author_report } from './trace/words';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

/** One request, and only after a press: it is a person who decides that a provider is asked. */
function useTrace( id: string ) {
	const { accept } = useHealth();
	const [ trace, set_trace ] = useState< Traced | null >( null );
	const { waiting, error, ask } = useAsk();
	const find = () =>
		ask( async () => {
			const answer = await api.interference( id );
			set_trace( answer.trace );
			accept( answer.report );
		} );
	return { trace, waiting, error, find, forget: () => set_trace( null ) };
}

type Tracing = ReturnType< typeof useTrace >;
type Checking = ReturnType< typeof useRecheck >;

function Again( { check, primary = false }: { check: Checking; primary?: boolean } ) {
	return (
		<AskButton
			variant={ primary ? 'primary' : 'secondary' }
			waiting={ check.waiting }
			press={ check.recheck }
		>
			{ __( 'I changed it, check again', 'key-health' ) }
		</AskButton>
	);
}

function Begin( {
	report: key,
	tracing,
	check,
	host,
}: Pick< FixProps, 'report' > & { tracing: Tracing; check: Checking; host: string | null } ) {
	return (
		<>
			<StepHeading text={ full_stop( key.title ) } />
			<p className="key-health-text">
				<RichText text={ key.meaning } />
			</p>
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: host name, 2: "token". */
					__(
						'Key Health can find out whose code it is. It asks %1$s with this %2$s, twice at most, and watches each piece of code that gets the request. No plugin is deactivated, and visitors notice nothing.',
						'key-health'
					),
					host ?? key.provider.name,
					key.noun
				) }
			</p>
			<StillWrong
				asked={ check.asked }
				report={ key }
				error={ tracing.error ?? check.error }
			/>
			<Actions>
				<AskButton variant="primary" waiting={ tracing.waiting } press={ tracing.find }>
					{ __( 'Find out who changes it', 'key-health' ) }
				</AskButton>
				<Again check={ check } />
				<SupportButton id={ key.id } />
			</Actions>
		</>
	);
}

function Found( {
	report: key,
	trace,
	check,
	host,
}: Pick< FixProps, 'report' > & { trace: Traced; check: Checking; host: string | null } ) {
	const now = useNow();
	const has_plugin = trace.culprits.some(
		( index ) => trace.callbacks[ index ]?.kind === 'plugin'
	);
	return (
		<>
			<StepHeading text={ trace.title } />
			<p className="key-health-text">
				<RichText text={ trace.meaning } />{ ' ' }
				<span className="key-health-mute">{ checked_ago( trace.asked_at, now ) }</span>
			</p>
			<Proof trace={ trace } report={ key } />
			<Advice trace={ trace } host={ host } />
			<StillWrong asked={ check.asked } report={ key } error={ check.error } />
			<Actions>
				<GoToPlugins trace={ trace } />
				<Again check={ check } primary={ ! has_plugin } />
				<CopyButton
					text={ async () => author_report( trace, now ) }
					label={ __( 'Copy the report for its author', 'key-health' ) }
				/>
			</Actions>
		</>
	);
}

function Nobody( {
	report: key,
	trace,
	tracing,
	check,
}: Pick< FixProps, 'report' > & { trace: Traced; tracing: Tracing; check: Checking } ) {
	const works = key.state === 'working';
	return (
		<>
			<StepHeading text={ trace.title } />
			<p className="key-health-text">
				<RichText text={ trace.meaning } />
			</p>
			<p className="key-health-text">
				<b>
					<RichText text={ full_stop( key.title ) } />
				</b>{ ' ' }
				{ works
					? sprintf(
							/* translators: 1: provider, 2: "token", 3: plugin. */
							__( '%1$s accepts the %2$s that %3$s uses.', 'key-health' ),
							key.provider.name,
							key.noun,
							plugin_name( key )
						)
					: __(
							'So the cause lies elsewhere: in code that does not use WordPress’s hooks, in a firewall on this server, or on the way.',
							'key-health'
						) }
			</p>
			<StillWrong
				asked={ check.asked }
				report={ key }
				error={ tracing.error ?? check.error }
			/>
			<Actions>
				{ ! works && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						href={ to.fix( key.id, undefined, 'clean_state' ) }
					>
						{ way_label( 'clean_state', key ) }
					</Button>
				) }
				<AskButton variant="secondary" waiting={ tracing.waiting } press={ tracing.find }>
					{ __( 'Look once more', 'key-health' ) }
				</AskButton>
				<SupportButton id={ key.id } />
			</Actions>
		</>
	);
}

export function Trace( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const check = useRecheck( [ was.id ] );
	const tracing = useTrace( was.id );
	const { trace } = tracing;
	const proof = check.asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const host = report.providers[ key.provider.id ]?.hosts[ 0 ] ?? null;
	return (
		<Wizard
			report={ key }
			more={
				<>
					{ trace && (
						<div className="key-health-more">
							<Callbacks trace={ trace } />
						</div>
					) }
					<More report={ key } />
				</>
			}
			below={ <OtherWays report={ was } way={ way } /> }
		>
			{ ! trace && (
				<Begin report={ key } tracing={ tracing } check={ check } host={ host } />
			) }
			{ trace && trace.culprits.length > 0 && (
				<Found report={ key } trace={ trace } check={ check } host={ host } />
			) }
			{ trace && trace.culprits.length === 0 && (
				<Nobody report={ key } trace={ trace } tracing={ tracing } check={ check } />
			) }
		</Wizard>
	);
}
