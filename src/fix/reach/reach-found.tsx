/** Where requests stop, what was tried to find that out, and what to do about it. */
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../../shared/copy-button';
import { LineDiff, whole_line } from '../../shared/line-diff';
import { ProofList } from '../../shared/proof-list';
import { RichText } from '../../shared/rich-text';
import { to } from '../../shared/router';
import type { KeyReport, LineEdit, Reach } from '../../shared/types';
import { LineTodo } from '../line-todo';
import { Actions, StepHeading } from '../wizard';

function Line( { line }: { line: LineEdit } ) {
	return (
		<>
			<LineDiff edit={ line } />
			<LineTodo edit={ line } secret={ false } />
			<Actions>
				<CopyButton
					variant="secondary"
					text={ () => whole_line( line ) }
					label={ __( 'Copy the new line', 'key-health' ) }
				/>
			</Actions>
		</>
	);
}

/** Whatever stops only the question with the key sits on this site. */
export function OnThisSite( { report: key }: { report: KeyReport } ) {
	return (
		<p className="key-health-text">
			{ __( 'It is reached, and the check still fails?', 'key-health' ) }{ ' ' }
			<a href={ to.fix( key.id, undefined, 'trace' ) }>
				{ __( 'See what changes the request', 'key-health' ) }
			</a>{ ' ' }
			<a href={ to.fix( key.id, undefined, 'clean_state' ) }>
				{ __( 'Find the plugin in the way', 'key-health' ) }
			</a>
		</p>
	);
}

export function ReachFound( { reach }: { reach: Reach } ) {
	const { title, meaning, steps, lines, line } = reach;
	return (
		<>
			<StepHeading text={ title } />
			<p className="key-health-text">
				<RichText text={ meaning } />
			</p>
			{ lines.length > 0 && (
				<>
					<h3 className="key-health-label is-apart">
						{ __( 'What was tried, without the key', 'key-health' ) }
					</h3>
					<ProofList lines={ lines } />
				</>
			) }
			<h3 className="key-health-label is-apart">{ __( 'What to do', 'key-health' ) }</h3>
			<ol className="key-health-todo">
				{ steps.map( ( step ) => (
					<li key={ step }>
						<RichText text={ step } />
					</li>
				) ) }
			</ol>
			{ line && <Line line={ line } /> }
		</>
	);
}
