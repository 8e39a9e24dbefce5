/** A provider that cannot be asked without sending, counting or changing something. What proves the key is real use. */
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { ProofList } from '../shared/proof-list';
import { Since } from '../shared/since';
import { TestEmail } from '../shared/test-email';
import { Todo } from '../shared/todo';
import type { CheckLine, KeyReport } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { plugin_name } from '../shared/words';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { key_of, useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

/** Its own screen tries a key with what it really does, and says what came of it. */
function steps_of( key: KeyReport ): string[] {
	const plugin = plugin_name( key );
	switch ( key.provider.purpose ) {
		case 'mail':
			return [
				sprintf(
					/* translators: %s: plugin. */
					__(
						'Send a test email with the test page of %s: this key is not the one with which the site sends at present.',
						'key-health'
					),
					plugin
				),
				__( 'Look whether the email arrived.', 'key-health' ),
			];
		case 'spam':
			return [
				__(
					'Open a form or the comments of this site in a private window, and send something.',
					'key-health'
				),
				/* translators: %s: plugin. */
				sprintf( __( 'Look whether %s has checked it.', 'key-health' ), plugin ),
			];
		case 'marketing':
			return [
				__(
					'Open a sign-up form of this site in a private window, and sign up with an address of your own.',
					'key-health'
				),
				sprintf(
					/* translators: %s: provider. */
					__( 'Sign in at %s and look whether it arrived.', 'key-health' ),
					key.provider.name
				),
			];
		case 'other':
			return [ __( 'Use what needs this key, and look whether it works.', 'key-health' ) ];
	}
}

interface Facts {
	lines: CheckLine[];
	waiting: boolean;
	error: string | null;
	look: () => Promise< void >;
}

/** What this site knows of real use since the last check: asked for, never guessed. */
function useFacts( id: string ): Facts {
	const { waiting, error, ask } = useAsk();
	const [ lines, set_lines ] = useState< CheckLine[] >( [] );
	const look = async () => {
		const answer = await ask( () => api.checklist( id ) );
		if ( answer ) {
			set_lines( answer.lines );
		}
	};
	return { lines, waiting, error, look };
}

/** One failure outweighs what went well before. */
function outcome( lines: CheckLine[] ): [ 'broken' | 'working' | 'unknown', string ] {
	const has = ( wanted: CheckLine[ 'state' ] ) => lines.some( ( { state } ) => state === wanted );
	if ( has( 'failed' ) ) {
		return [ 'broken', __( 'It was used, and it failed.', 'key-health' ) ];
	}
	return has( 'done' )
		? [ 'working', __( 'Proven by use.', 'key-health' ) ]
		: [ 'unknown', __( 'Nothing has shown yet whether it works.', 'key-health' ) ];
}

/** `recheck` finds out whether the key can be asked about by now; `facts` what its use has shown. */
function Outcome( { lines, asked }: { lines: CheckLine[]; asked: number } ) {
	if ( asked === 0 ) {
		return null;
	}
	const [ state, text ] = outcome( lines );
	return (
		<>
			<Note alert state={ state }>
				<b>{ text }</b>
			</Note>
			<ProofList
				lines={ lines.map( ( { at, ...line } ) => ( {
					...line,
					...( at ? { at } : {} ),
				} ) ) }
			/>
		</>
	);
}

export function ProveByUse( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const facts = useFacts( was.id );
	const now = key_of( report, was.id );
	const proof =
		asked > 0 && now?.diagnosis !== 'stale_token' ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const mail = key.provider.purpose === 'mail' && key.in_use && key.use === 'primary';
	const look = async () => {
		await recheck();
		await facts.look();
	};
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
			<div className="key-health-cause">
				<h3 className="key-health-cause__title">
					{ __( 'What proves it', 'key-health' ) }
				</h3>
				<p className="key-health-text">
					{ sprintf(
						/* translators: %s: provider. */
						__(
							'%s cannot be asked about it without doing something. So use it once, and look at what comes of it.',
							'key-health'
						),
						key.provider.name
					) }
				</p>
			</div>
			{ mail ? <TestEmail primary /> : <Todo steps={ steps_of( key ) } /> }
			<Outcome lines={ facts.lines } asked={ facts.waiting ? 0 : asked } />
			{ ( error ?? facts.error ) && (
				<Note alert state="broken">
					{ error ?? facts.error }
				</Note>
			) }
			<Actions>
				<AskButton
					variant={ mail ? 'secondary' : 'primary' }
					waiting={ waiting || facts.waiting }
					press={ look }
				>
					{ __( 'I used it, look again', 'key-health' ) }
				</AskButton>
				<OpenLink href={ key.plugin.settings_url }>
					{ sprintf(
						/* translators: %s: short plugin name. */
						__( 'Open the settings of %s', 'key-health' ),
						key.plugin.short_name
					) }
				</OpenLink>
			</Actions>
		</Wizard>
	);
}
