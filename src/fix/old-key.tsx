/** The key that was replaced: how to revoke it at its provider, and whether it is dead. */
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { find_guide, guide_values, GuideSteps } from '../shared/guide';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { fill, RichText } from '../shared/rich-text';
import type { KeyReport, OldKeyResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { full_stop, last4 } from '../shared/words';
import { still_old, StillOld } from './other-places';
import { Actions, AskButton } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	/** The one primary button of the step is here. */
	primary?: boolean;
	/** Called when it is proven dead. */
	dead?: ( result: OldKeyResult ) => void;
}

/** Whether another key was in use before. */
export function has_old_key( key: KeyReport, was: KeyReport ): boolean {
	return last4( was ) !== null || key.backup !== null;
}

const STATES = { refused: 'working', alive: 'broken', unknown: 'unknown' } as const;

function Answer( { result }: { result: OldKeyResult } ) {
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ result ] );
	return (
		<Note ref={ note } alert state={ STATES[ result.state ] }>
			<b>
				<RichText text={ full_stop( result.title ) } />
			</b>{ ' ' }
			<RichText text={ result.meaning } />
		</Note>
	);
}

function useOldKey( key: KeyReport, dead: Props[ 'dead' ] ) {
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const [ result, set_result ] = useState< OldKeyResult | null >( null );
	const look = async () => {
		const answer = await ask( () => api.old_key( key.id ) );
		if ( answer ) {
			accept( answer.report );
			set_result( answer );
			if ( answer.state === 'refused' ) {
				dead?.( answer );
			}
		}
	};
	return { waiting, error, result, look };
}

/** What to do at the provider, in the words of its page. */
function Revoke( { was }: Pick< Props, 'was' > ) {
	const { report } = useHealth();
	const guide = find_guide( report.providers[ was.provider.id ], 'revoke' );
	const ends = last4( was );
	return (
		<>
			{ guide ? (
				<GuideSteps guide={ guide } values={ guide_values( report, was ) } />
			) : (
				<p className="key-health-text">
					{ sprintf(
						/* translators: 1: provider, 2: "token". */
						__( 'Sign in at %1$s and delete the old %2$s.', 'key-health' ),
						was.provider.name,
						was.noun
					) }
				</p>
			) }
			{ ends && (
				<p className="key-health-text">
					<RichText
						text={ fill( __( 'The old one ends in {last4}.', 'key-health' ), {
							last4: `\`${ ends }\``,
						} ) }
					/>
				</p>
			) }
		</>
	);
}

export function OldKey( { report: key, was, primary = false, dead }: Props ) {
	const { report } = useHealth();
	const { waiting, error, result, look } = useOldKey( key, dead );
	const link = find_guide( report.providers[ was.provider.id ], 'revoke' )?.link;
	const gone = result?.state === 'refused';
	return (
		<>
			{ still_old( report, was ).length > 0 && (
				<Note state="attention">
					<StillOld was={ was } />
				</Note>
			) }
			{ ! gone && <Revoke was={ was } /> }
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ result && <Answer result={ result } /> }
			{ ! gone && (
				<Actions>
					{ link && (
						<OpenLink variant={ primary ? 'primary' : 'secondary' } href={ link.url }>
							{ link.label }
						</OpenLink>
					) }
					{ key.backup && (
						<AskButton
							variant={ primary && ! link ? 'primary' : 'secondary' }
							waiting={ waiting }
							press={ look }
						>
							{ result
								? __( 'Ask again', 'key-health' )
								: __( 'Is the old one dead?', 'key-health' ) }
						</AskButton>
					) }
				</Actions>
			) }
			<p className="key-health-hint">
				{ key.backup
					? sprintf(
							/* translators: 1: "token", 2: provider. */
							__(
								'Asks %2$s with the old %1$s, which is kept here, encrypted, for an hour.',
								'key-health'
							),
							was.noun,
							was.provider.name
						)
					: sprintf(
							/* translators: 1: "token", 2: provider. */
							__(
								'The old %1$s is not kept here, so look at %2$s whether it is gone.',
								'key-health'
							),
							was.noun,
							was.provider.name
						) }
			</p>
		</>
	);
}
