/** What the guilty code changed: both sides, and where it stands. */
import { __ } from '@wordpress/i18n';
import { Code, RichText } from '../../shared/rich-text';
import type { HookCallback, KeyReport, Trace, TraceChange } from '../../shared/types';
import { hook, place, side_titles } from './words';

function Side( {
	title,
	request,
	value,
	changed,
}: {
	title: string;
	request: string;
	value: string;
	changed: 'before' | 'after';
} ) {
	return (
		<div className="key-health-side">
			<h3 className="key-health-side__title">{ title }</h3>
			{ request && (
				<p className="key-health-block">
					<Code>{ request }</Code>
				</p>
			) }
			<p className={ `key-health-block key-health-trace__value is-${ changed }` }>
				<Code>{ value }</Code>
			</p>
		</div>
	);
}

interface Props {
	trace: Trace;
	report: KeyReport;
}

function Deed( { trace, report, change, by }: Props & { change: TraceChange; by: HookCallback } ) {
	const [ before, after ] = side_titles( change, by, report );
	const request = change.what === 'key' || change.what === 'url' ? '' : trace.request;
	const facts: [ string, JSX.Element ][] = [
		[
			__( 'Changed by', 'key-health' ),
			<>
				<b>{ by.owner }</b>
				{ place( by ) && (
					<>
						{ ', ' }
						<Code>{ place( by ) }</Code>
					</>
				) }
			</>,
		],
		[
			__( 'Through', 'key-health' ),
			<>
				<Code>{ hook( by ) }</Code>
			</>,
		],
	];
	return (
		<section className="key-health-trace__deed">
			{ trace.culprits.length > 1 && (
				<h3 className="key-health-label">
					<RichText text={ change.text } />
				</h3>
			) }
			<div className="key-health-two">
				<Side
					title={ before }
					request={ request }
					value={ change.before }
					changed="before"
				/>
				<Side title={ after } request={ request } value={ change.after } changed="after" />
			</div>
			<dl className="key-health-facts">
				{ facts.map( ( [ name, value ] ) => (
					<div key={ name }>
						<dt>{ name }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
			</dl>
		</section>
	);
}

export function Proof( { trace, report }: Props ) {
	return (
		<>
			{ trace.changes.map( ( change, index ) => {
				const by = trace.callbacks[ change.callback ];
				return change.harmful && by ? (
					<Deed
						key={ index }
						trace={ trace }
						report={ report }
						change={ change }
						by={ by }
					/>
				) : null;
			} ) }
			{ trace.proof && (
				<dl className="key-health-facts is-apart">
					<div>
						<dt>{ __( 'Proof', 'key-health' ) }</dt>
						<dd>{ trace.proof }</dd>
					</div>
				</dl>
			) }
		</>
	);
}
