import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { PageHead } from '../shared/page-head';
import { in_sentence } from '../shared/times';
import { to } from './router';
import type { Sweep } from './types';
import { useNetwork } from './use-network';
import type { Sweeping } from './use-sweep';
import { number, was_never_swept } from './words';

function looked_at( { state, looked, total, ended_at }: Sweep ): string {
	const when = ended_at && in_sentence( ended_at, new Date() );
	if ( state !== 'done' || ! when ) {
		return '';
	}
	return looked >= total
		? sprintf(
				/* translators: 1: number of sites, 2: day and time. */
				__( 'All %1$s sites looked at %2$s', 'key-health' ),
				number( total ),
				when
			)
		: sprintf(
				/* translators: 1: number of sites, 2: number of all sites, 3: day and time. */
				__( '%1$s of %2$s sites looked at %3$s', 'key-health' ),
				number( looked ),
				number( total ),
				when
			);
}

/** The age of what is shown, and the one button that has all of it looked at again. It stays the same button while that goes on, so that it keeps the focus. */
export function Head( { sweeping }: { sweeping: Sweeping } ) {
	const { report } = useNetwork();
	const { sweep } = report;
	const [ label, press ] = {
		none: [ '', sweeping.start ] as const,
		done: [ __( 'Look again', 'key-health' ), sweeping.start ] as const,
		running: [ __( 'Pause', 'key-health' ), sweeping.pause ] as const,
		paused: [ __( 'Continue', 'key-health' ), sweeping.go_on ] as const,
	}[ sweep.state ];
	return (
		<PageHead>
			<span>{ looked_at( sweep ) }</span>
			<a href={ to.policy() }>{ __( 'Settings', 'key-health' ) }</a>
			{ ! was_never_swept( report ) && (
				<Button
					__next40pxDefaultSize
					className="is-smaller"
					variant="secondary"
					isBusy={ sweeping.waiting }
					aria-disabled={ sweeping.waiting }
					onClick={ () => ! sweeping.waiting && press() }
				>
					{ label }
				</Button>
			) }
		</PageHead>
	);
}
