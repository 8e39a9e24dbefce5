import { __, sprintf } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { Note } from '../shared/note';
import { Place } from '../shared/place';
import { useHealth } from '../shared/use-report';
import { in_use, plugin_name } from '../shared/words';
import { old_key_hint, proof_by_check, type ByHandProps } from './step-line';
import { StillWrong } from './still-wrong';
import { key_of, useRecheck } from './use-recheck';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

/**
 * The place is neither writable nor a line in a file that was found: the environment, a filter, a constant of the host.
 */
export function StepByHand( {
	report: key,
	was,
	steps,
	current,
	replace,
	back,
	proven,
}: ByHandProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const definition = in_use( was );
	const [ field ] = replace.fields;
	const value = field ? ( replace.values[ field.name ] ?? '' ) : '';
	const check = async () => {
		const answer = await recheck();
		const lines = answer && proof_by_check( answer, was );
		if ( lines ) {
			proven( lines );
		}
	};
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading
				text={ sprintf(
					/* translators: %s: "token". */
					__( 'Put the new %s where it is defined', 'key-health' ),
					was.noun
				) }
			/>
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: plugin, 2: "token". */
					__(
						'%1$s reads its %2$s from a place that Key Health does not write to.',
						'key-health'
					),
					plugin_name( was ),
					was.noun
				) }{ ' ' }
				{ definition?.why_not }
			</p>
			{ definition && (
				<Note state="info">
					<Place definition={ definition } />
				</Note>
			) }
			<StillWrong
				asked={ asked }
				report={ key_of( report, was.id ) ?? key }
				hint={ old_key_hint( key, was, value ) }
				error={ error }
			/>
			<Actions>
				<CopyButton
					variant="primary"
					text={ () => value }
					label={
						/* translators: %s: "token". */
						sprintf( __( 'Copy the new %s', 'key-health' ), was.noun )
					}
				/>
				<AskButton variant="secondary" waiting={ waiting } press={ check }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
			<Foot back={ back } />
		</Wizard>
	);
}
