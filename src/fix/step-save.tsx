/**
 * Written is not the same as used: the key is read back in the way the plugin reads it, and the provider is asked once more.
 */
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { ProofList, type Proof } from '../shared/proof-list';
import type { KeyReport } from '../shared/types';
import { last4, plugin_name } from '../shared/words';
import { SaveResult } from './save-result';
import type { Replace } from './use-replace';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	steps: string[];
	current: number;
	replace: Pick< Replace, 'result' | 'error' | 'waiting' | 'accepted' >;
	back: string;
	again: () => unknown;
}

/** What is happening in this one question, in its order. */
function under_way( key: KeyReport, accepted: boolean ): Proof[] {
	const { noun, provider } = key;
	const plugin = plugin_name( key );
	return [
		...( accepted
			? [
					{
						state: 'done',
						text: sprintf(
							/* translators: 1: provider, 2: "token". */
							__( '%1$s accepts the new %2$s', 'key-health' ),
							provider.name,
							noun
						),
					} as const,
				]
			: [] ),
		{
			state: 'running',
			/* translators: %s: plugin. */
			text: sprintf( __( 'Saving in %s', 'key-health' ), plugin ),
		},
		{
			state: 'waiting',
			text: sprintf(
				/* translators: 1: "token", 2: plugin. */
				__( 'Reading the %1$s back as %2$s does', 'key-health' ),
				noun,
				plugin
			),
		},
		{
			state: 'waiting',
			text: sprintf(
				/* translators: %s: "token". */
				__( 'Reading the %s back in a new request', 'key-health' ),
				noun
			),
		},
		{
			state: 'waiting',
			text: sprintf(
				/* translators: 1: provider, 2: "token". */
				__( 'Asking %1$s with the %2$s that was read back', 'key-health' ),
				provider.name,
				noun
			),
		},
	];
}

function Kept( { report: key }: { report: KeyReport } ) {
	const ends = last4( key );
	return (
		<Note state="info">
			{ ends
				? sprintf(
						/* translators: 1: "token", 2: last 4 characters. */
						__(
							'The old %1$s, ending in %2$s, is kept, encrypted, for an hour. If a line fails, it is put back and nothing has changed.',
							'key-health'
						),
						key.noun,
						ends
					)
				: __( 'If a line fails, everything is put back as it was.', 'key-health' ) }
		</Note>
	);
}

export function StepSave( { report: key, steps, current, replace, back, again }: Props ) {
	const { result, error, waiting, accepted } = replace;
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			{ result ? (
				<SaveResult
					report={ key }
					result={ result }
					back={ back }
					again={ again }
					waiting={ waiting }
				/>
			) : (
				<>
					<StepHeading
						text={
							/* translators: %s: "token". */
							sprintf( __( 'Saving the new %s', 'key-health' ), key.noun )
						}
					/>
					<p className="key-health-text">
						{ sprintf(
							/* translators: 1: "token", 2: plugin, 3: provider. */
							__(
								'Written is not the same as used. So the %1$s is read back in the way %2$s reads it, and %3$s is asked once more.',
								'key-health'
							),
							key.noun,
							plugin_name( key ),
							key.provider.name
						) }
					</p>
					{ error ? (
						<>
							<Note alert state="broken">
								{ error }
							</Note>
							<Actions>
								<AskButton variant="primary" waiting={ waiting } press={ again }>
									{ __( 'Try again', 'key-health' ) }
								</AskButton>
							</Actions>
							<Foot back={ back } />
						</>
					) : (
						<>
							<ProofList lines={ under_way( key, accepted ) } />
							<Kept report={ key } />
						</>
					) }
				</>
			) }
		</Wizard>
	);
}
