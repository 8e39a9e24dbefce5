/** The key is not the cause; where it is defined is. */
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Definitions } from '../shared/definitions';
import { LineDiff } from '../shared/line-diff';
import { More } from '../shared/more';
import { RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import { useHealth } from '../shared/use-report';
import { who } from '../shared/words';
import { ConflictPage } from './conflict-screen';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { line_title, LineTodo } from './line-todo';
import { proof_by_check } from './step-line';
import { StepProven } from './step-proven';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

/** No conflict was found for it, so its own line is shown, or where it stands. */
function OwnLine( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	const { line } = was;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={ <OtherWays report={ was } way={ way } /> }
		>
			<StepHeading text={ was.title } />
			<p className="key-health-text">
				<RichText text={ was.meaning } />
			</p>
			<StillWrong asked={ asked } report={ key } error={ error } />
			{ line ? (
				<>
					<h3 className="key-health-title is-small is-apart">
						<RichText text={ line_title( line ) } />
					</h3>
					<LineDiff edit={ line } />
					<LineTodo edit={ line } secret={ false } />
				</>
			) : (
				<Definitions report={ was } />
			) }
			<Actions>
				<AskButton variant="primary" waiting={ waiting } press={ recheck }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
		</Wizard>
	);
}

export function EditLine( props: FixProps ) {
	const { was } = props;
	const { report } = useHealth();
	const [ conflict ] = useState( () =>
		report.conflicts.find( ( { key_ids } ) => key_ids.includes( was.id ) )
	);
	return conflict ? (
		<ConflictPage conflict={ conflict } title={ who( was ) } back={ to.key( was.id ) } />
	) : (
		<OwnLine { ...props } />
	);
}
