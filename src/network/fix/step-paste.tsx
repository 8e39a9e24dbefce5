/** Paste, and check before anything is written. Only a key that was accepted begins the fix. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { PasteOutcome } from '../../fix/paste-outcome';
import { Actions, StepHeading } from '../../fix/wizard';
import { find_guide } from '../../shared/guide';
import { KeyField } from '../../shared/key-field';
import { OpenLink } from '../../shared/open-link';
import type { FixPlan } from '../types';
import { Back, Frame, old_key } from './frame';
import { will_happen } from './step-what';
import type { Paste } from './use-paste';
import { counted_sites } from '../words';

interface Props {
	plan: FixPlan;
	steps: string[];
	paste: Paste;
	back: () => void;
	begin: () => void;
	/** One definition for the whole network; null where no plugin reads one. */
	instead: ( () => void ) | null;
}

/** The primary button by what is known: ask, ask again, or begin. */
function primary_label( { provider, group }: FixPlan, { finding, accepted }: Paste ): string {
	if ( accepted ) {
		return sprintf(
			/* translators: 1: "token", 2: "17 sites". */
			__( 'Write this %1$s on %2$s', 'key-health' ),
			provider.noun,
			counted_sites( group.sites )
		);
	}
	return finding?.state === 'unknown'
		? __( 'Check again', 'key-health' )
		: /* translators: %s: "token". */
			sprintf( __( 'Check this %s', 'key-health' ), provider.noun );
}

function Hint( { plan, paste }: Pick< Props, 'plan' | 'paste' > ) {
	const { provider } = plan;
	const { finding, accepted } = paste;
	const link = find_guide( provider, 'new_key' )?.link;
	if ( ! finding ) {
		return (
			<span className="key-health-hint">
				{ sprintf(
					/* translators: %s: host name. */
					__( 'Goes to %s only', 'key-health' ),
					provider.hosts.join( ', ' )
				) }
			</span>
		);
	}
	return ! accepted && finding.state !== 'unknown' && link ? (
		<OpenLink href={ link.url }>{ link.label }</OpenLink>
	) : null;
}

function About( { plan, paste }: Pick< Props, 'plan' | 'paste' > ) {
	const { provider, group } = plan;
	if ( paste.accepted ) {
		return (
			<p className="key-health-text">
				{ __( 'Nothing is saved yet.', 'key-health' ) } { will_happen( plan ) }
			</p>
		);
	}
	return (
		<p className="key-health-text">
			{ paste.finding?.state === 'unknown'
				? sprintf(
						/* translators: 1: "token", 2: "17 sites". */
						__(
							'A %1$s that could not be checked is not written on %2$s.',
							'key-health'
						),
						provider.noun,
						counted_sites( group.sites )
					)
				: sprintf(
						/* translators: 1: provider, 2: "token". */
						__(
							'Nothing is saved yet. First, %1$s is asked whether it accepts the %2$s.',
							'key-health'
						),
						provider.name,
						provider.noun
					) }
		</p>
	);
}

export function StepPaste( { plan, steps, paste, back, begin, instead }: Props ) {
	const { provider } = plan;
	const { fields, raw, change, finding, accepted, waiting, complete } = paste;
	const unknown = finding?.state === 'unknown';
	const refused = finding !== null && ! accepted && ! unknown;
	const key = old_key( plan );
	const submit = () => {
		if ( ! waiting && complete ) {
			void ( accepted ? begin() : paste.check() );
		}
	};
	return (
		<Frame plan={ plan } steps={ steps } current={ 3 }>
			<StepHeading
				text={
					accepted
						? sprintf(
								/* translators: 1: provider, 2: "token". */
								__( '%1$s accepts this %2$s', 'key-health' ),
								provider.name,
								provider.noun
							)
						: /* translators: %s: "token". */
							sprintf( __( 'Paste the new %s', 'key-health' ), provider.noun )
				}
			/>
			<About plan={ plan } paste={ paste } />
			<PasteOutcome report={ key } replace={ paste } />
			<form
				onSubmit={ ( event ) => {
					event.preventDefault();
					submit();
				} }
			>
				{ fields.map( ( field, index ) => (
					<KeyField
						key={ field.name }
						field={ field }
						report={ key }
						distinctive={ plan.distinctive }
						value={ raw[ field.name ] ?? '' }
						refused={ refused && index === 0 }
						on_change={ ( value ) => change( field.name, value ) }
					/>
				) ) }
				<Actions>
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ waiting }
						aria-disabled={ waiting || ! complete }
					>
						{ primary_label( plan, paste ) }
					</Button>
					{ accepted && instead && (
						<Button __next40pxDefaultSize variant="secondary" onClick={ instead }>
							{ __( 'Define it once for the whole network', 'key-health' ) }
						</Button>
					) }
					<Hint plan={ plan } paste={ paste } />
				</Actions>
			</form>
			<Back press={ back }>
				{ unknown && provider.links.status && (
					<OpenLink href={ provider.links.status }>
						{ sprintf(
							/* translators: %s: provider. */
							__( 'See whether %s has a problem', 'key-health' ),
							provider.name
						) }
					</OpenLink>
				) }
			</Back>
		</Frame>
	);
}
