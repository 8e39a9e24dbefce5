/** The step of a rotation that makes it one: the old key is revoked, and proven dead. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { ProofList, type Proof } from '../shared/proof-list';
import type { KeyReport, OldKeyResult, PlaceResult } from '../shared/types';
import { plugin_name } from '../shared/words';
import { OldKey } from './old-key';
import { PlacesDone } from './other-places';
import { StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	lines: Proof[];
	places: PlaceResult[];
	/** Goes on, with what was said of the old key where it is dead. */
	next: ( result: OldKeyResult | null ) => void;
}

/** The line that proves it. */
export function dead_line( was: KeyReport, { last4, report }: OldKeyResult ): Proof {
	return {
		state: 'done',
		at: report.site.now,
		text: last4
			? sprintf(
					/* translators: 1: "token", 2: last 4 characters, 3: provider. */
					__(
						'The old %1$s, which ends in %2$s, is dead: %3$s refuses it',
						'key-health'
					),
					was.noun,
					last4,
					was.provider.name
				)
			: sprintf(
					/* translators: 1: "token", 2: provider. */
					__( 'The old %1$s is dead: %2$s refuses it', 'key-health' ),
					was.noun,
					was.provider.name
				),
	};
}

export function StepRevoke( { report: key, was, steps, current, lines, places, next }: Props ) {
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading
				text={
					/* translators: %s: "token". */
					sprintf( __( 'Now revoke the old %s', 'key-health' ), was.noun )
				}
			/>
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: plugin, 2: "token". */
					__(
						'%1$s uses the new %2$s. The old one works until you revoke it: whoever has it can use it.',
						'key-health'
					),
					plugin_name( key ),
					was.noun
				) }
			</p>
			<ProofList lines={ lines } />
			<PlacesDone places={ places } />
			<OldKey report={ key } was={ was } primary dead={ next } />
			<div className="key-health-foot">
				<Button variant="link" onClick={ () => next( null ) }>
					{ __( 'I do that later', 'key-health' ) }
				</Button>
			</div>
		</Wizard>
	);
}
