/** The setting stands where Key Health cannot write: says where, and checks that it was changed. */
import { __ } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { Place } from '../shared/place';
import type { Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import type { Definition, KeyReport } from '../shared/types';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	definition: Definition;
	/** What belongs there, where that is known. */
	offer: string | null;
	proven: ( lines: Proof[] ) => void;
}

export function CompanionByHand( { report: key, was, definition, offer, proven }: Props ) {
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const check = async () => {
		const answer = await recheck();
		const lines = answer && proof_by_check( answer, was );
		if ( lines ) {
			proven( lines );
		}
	};
	return (
		<>
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Note state="info">
				{ definition.why_not } <Place definition={ definition } />
			</Note>
			{ offer && (
				<p className="key-health-text">
					<RichText
						text={ fill(
							__( 'Change it there to {value}, then check.', 'key-health' ),
							{
								value: `\`${ offer }\``,
							}
						) }
					/>
				</p>
			) }
			<Actions>
				<AskButton variant="primary" waiting={ waiting } press={ check }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
		</>
	);
}
