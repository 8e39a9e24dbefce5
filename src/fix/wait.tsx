/** The provider asks for a pause. Until when is known, and nothing else is to be done. */
import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { Since } from '../shared/since';
import { clock } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, StepHeading, Wizard } from './wizard';

/** As includes/Probe/Gleaner.php keeps it: a provider that asks for more is asked again all the same. */
const LONGEST_S = 3600;

/** Where nothing is said: limits are counted by the minute nearly everywhere, and a limit that was just met starts anew. */
const UNTOLD_S = 300;

interface Pause {
	until: Date;
	/** The provider said so. */
	told: boolean;
}

/** Seconds or a date (RFC 9110 §10.2.3); null where it says neither. */
function told_seconds( header: string | undefined, asked: number ): number | null {
	if ( ! header ) {
		return null;
	}
	const seconds = /^\d+$/.test( header )
		? Number( header )
		: ( Date.parse( header ) - asked ) / 1000;
	return seconds > 0 ? Math.min( seconds, LONGEST_S ) : null;
}

/** Until when the provider is left alone; null when it was never asked. */
export function pause_of( { evidence, checked_at, diagnosis }: KeyReport ): Pause | null {
	const asked = Date.parse( evidence?.asked_at ?? checked_at ?? '' );
	if ( Number.isNaN( asked ) ) {
		return null;
	}
	const header = Object.entries( evidence?.headers ?? {} ).find(
		( [ name ] ) => name.toLowerCase() === 'retry-after'
	)?.[ 1 ];
	const seconds = diagnosis === 'rate_limited' ? told_seconds( header, asked ) : null;
	return {
		until: new Date( asked + ( seconds ?? UNTOLD_S ) * 1000 ),
		told: seconds !== null,
	};
}

function left( seconds: number ): string {
	const minutes = Math.ceil( seconds / 60 );
	return seconds < 60
		? /* translators: %d: number of seconds. */
			sprintf( _n( 'In %d second.', 'In %d seconds.', seconds, 'key-health' ), seconds )
		: /* translators: %d: number of minutes. */
			sprintf( _n( 'In %d minute.', 'In %d minutes.', minutes, 'key-health' ), minutes );
}

function When( { report: key, pause, over }: { report: KeyReport; pause: Pause; over: boolean } ) {
	const time = clock( pause.until.toISOString() );
	const { name } = key.provider;
	const told = pause.told
		? /* translators: 1: provider, 2: time of day. */
			sprintf( __( '%1$s asked to be left alone until %2$s.', 'key-health' ), name, time )
		: sprintf(
				/* translators: 1: provider, 2: time of day. */
				__(
					'%1$s did not say for how long. Most limits count by the minute, so ask again after %2$s.',
					'key-health'
				),
				name,
				time
			);
	return (
		<div className="key-health-cause">
			<h3 className="key-health-cause__title">
				{ over
					? __( 'The pause is over', 'key-health' )
					: __( 'When to ask again', 'key-health' ) }
			</h3>
			<p className="key-health-text">
				{ told }{ ' ' }
				{ sprintf(
					/* translators: %s: provider. */
					__(
						'Nothing else is to be done, here or at %s. The daily check waits as well.',
						'key-health'
					),
					name
				) }
			</p>
		</div>
	);
}

/** Seconds that are left; speaks when there are none any more. */
function useSeconds( pause: Pause | null ): number {
	const now = useNow( 1000 );
	const seconds = pause
		? Math.max( 0, Math.ceil( ( pause.until.getTime() - now.getTime() ) / 1000 ) )
		: 0;
	const was = useRef( seconds );
	useEffect( () => {
		if ( was.current > 0 && seconds === 0 ) {
			speak( __( 'The pause is over. You can check again.', 'key-health' ) );
		}
		was.current = seconds;
	}, [ seconds ] );
	return seconds;
}

export function Wait( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const pause = pause_of( key );
	const seconds = useSeconds( pause );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const closed = waiting || seconds > 0;
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={ <OtherWays report={ was } way={ way } /> }
		>
			<StepHeading text={ key.title } />
			<Meaning finding={ key } />
			<Since report={ key } />
			<LikelyCause level="h3" finding={ key } />
			{ pause && <When report={ key } pause={ pause } over={ seconds === 0 } /> }
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					isBusy={ waiting }
					aria-disabled={ closed }
					aria-describedby={ seconds > 0 ? 'key-health-wait' : undefined }
					onClick={ () => void ( ! closed && recheck() ) }
				>
					{ __( 'Check again', 'key-health' ) }
				</Button>
				{ seconds > 0 && (
					<span id="key-health-wait" className="key-health-hint">
						{ left( seconds ) }
					</span>
				) }
			</Actions>
		</Wizard>
	);
}
