/** When a fix has ended: what becomes of the old key, and how it is taken back. */
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Actions, AskButton } from '../../fix/wizard';
import { Note } from '../../shared/note';
import { OpenLink } from '../../shared/open-link';
import { time_of_day } from '../../shared/times';
import { useKeptFocus } from '../../shared/use-kept-focus';
import type { ManyFix } from '../types';
import type { Driven } from './use-many-fix';
import { counted_sites } from '../words';

/** As long as a site still needs the old key, nobody may revoke it. */
function OldKey( { fix }: { fix: ManyFix } ) {
	const { kind, counts, noun, old_last4, provider, revoke, needs_you } = fix;
	if ( kind !== 'replace' || counts.proven === 0 ) {
		return null;
	}
	const left_out = needs_you.filter( ( { state } ) => state === 'skipped' ).length;
	const kept = counts.kept_old + counts.written + left_out;
	if ( kept > 0 ) {
		return (
			<Note state="attention">
				{ sprintf(
					/* translators: 1: "token", 2: provider, 3: "2 sites". */
					__(
						'Do not revoke the old %1$s at %2$s yet: %3$s may still need it.',
						'key-health'
					),
					noun,
					provider.name,
					counted_sites( kept )
				) }
			</Note>
		);
	}
	return (
		<Note state="info">
			{ old_last4
				? sprintf(
						/* translators: 1: "token", 2: last 4 characters, 3: provider. */
						__(
							'One thing is left to do: revoke the old %1$s, which ends in %2$s, at %3$s.',
							'key-health'
						),
						noun,
						old_last4,
						provider.name
					)
				: sprintf(
						/* translators: 1: "token", 2: provider. */
						__( 'One thing is left to do: revoke the old %1$s at %2$s.', 'key-health' ),
						noun,
						provider.name
					) }{ ' ' }
			{ revoke && <OpenLink href={ revoke.url }>{ revoke.label }</OpenLink> }
		</Note>
	);
}

/** Sites on which the old value can still come back. */
function to_take_back( { counts, state }: ManyFix ): number {
	return counts.proven + counts.written + ( state === 'undone' ? counts.not_undone : 0 );
}

function sure( fix: ManyFix ): string {
	const { kind, noun } = fix;
	const sites = counted_sites( to_take_back( fix ) );
	return kind === 'clear'
		? sprintf(
				/* translators: 1: "token", 2: "17 sites". */
				__( 'Put the outdated %1$s back on %2$s?', 'key-health' ),
				noun,
				sites
			)
		: sprintf(
				/* translators: 1: "token", 2: "17 sites". */
				__(
					'Put the old %1$s back on %2$s? The new one is then no longer used there.',
					'key-health'
				),
				noun,
				sites
			);
}

function TakeBack( { fix, driven }: { fix: ManyFix; driven: Driven } ) {
	const [ open, set_open ] = useState( false );
	const question = useKeptFocus< HTMLParagraphElement >( open );
	const button = useKeptFocus< HTMLButtonElement >( open );
	if ( ! fix.undo_until || to_take_back( fix ) === 0 ) {
		return null;
	}
	return open ? (
		<div className="key-health-undo">
			<p ref={ question } className="key-health-text" tabIndex={ -1 }>
				{ sure( fix ) }
			</p>
			<Actions>
				<AskButton
					variant="secondary"
					waiting={ driven.waiting }
					press={ () => driven.tell( 'undo' ) }
				>
					{ __( 'Take it back', 'key-health' ) }
				</AskButton>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => set_open( false ) }
				>
					{ __( 'Leave it as it is', 'key-health' ) }
				</Button>
			</Actions>
		</div>
	) : (
		<Button
			ref={ button }
			__next40pxDefaultSize
			variant="tertiary"
			onClick={ () => set_open( true ) }
		>
			{ sprintf(
				/* translators: %s: time of day. */
				__( 'Take it back (until %s)', 'key-health' ),
				time_of_day( fix.undo_until )
			) }
		</Button>
	);
}

export function AfterFix( { fix, driven }: { fix: ManyFix; driven: Driven } ) {
	if ( fix.state !== 'done' && fix.state !== 'paused' ) {
		return null;
	}
	return (
		<div className="key-health-many__after">
			{ fix.state === 'done' && <OldKey fix={ fix } /> }
			<TakeBack fix={ fix } driven={ driven } />
		</div>
	);
}
