/** A write that was cut off: the new value stands there, and nobody has asked whether it is accepted. */
import { __, sprintf } from '@wordpress/i18n';
import { More } from '../shared/more';
import type { KeyReport } from '../shared/types';
import { last4 } from '../shared/words';
import { Unproven } from './save-result';
import { StepHeading, Wizard } from './wizard';

export function is_unproven( { backup, state }: KeyReport ): boolean {
	return backup !== null && ! backup.proven && state === 'unchecked';
}

export function UnprovenWrite( { report: key }: { report: KeyReport } ) {
	const end = last4( key );
	return (
		<Wizard report={ key } more={ <More report={ key } /> }>
			<StepHeading text={ __( 'Saved, but not proven yet', 'key-health' ) } />
			<p className="key-health-text">
				{ end
					? sprintf(
							/* translators: 1: "token", 2: last 4 characters, 3: provider. */
							__(
								'Key Health has saved the new %1$s, which ends in %2$s, and was cut off before %3$s could be asked about it.',
								'key-health'
							),
							key.noun,
							end,
							key.provider.name
						)
					: sprintf(
							/* translators: 1: "token", 2: provider. */
							__(
								'Key Health has saved the new %1$s, and was cut off before %2$s could be asked about it.',
								'key-health'
							),
							key.noun,
							key.provider.name
						) }
			</p>
			<Unproven report={ key } />
		</Wizard>
	);
}
