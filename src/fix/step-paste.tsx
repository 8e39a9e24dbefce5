/** Paste, and check before anything is saved. */
import { useEffect, useRef } from '@wordpress/element';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { likely_cause } from '../shared/causes';
import { find_guide } from '../shared/guide';
import { KeyField } from '../shared/key-field';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { RichText } from '../shared/rich-text';
import type { Finding, KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import type { Replace } from './use-replace';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	by_hand: boolean;
	replace: Replace;
	back: string;
	save: ( how: 'checked' | 'unchecked' ) => unknown;
}

function Refused( { report: key, finding }: { report: KeyReport; finding: Finding } ) {
	const { noun, provider } = key;
	const cause = likely_cause( finding.candidates );
	const quote = finding.evidence?.quote;
	return (
		<>
			<b>
				{ finding.diagnosis === 'invalid' ? (
					sprintf(
						/* translators: 1: provider, 2: "token". */
						__( '%1$s refuses this %2$s.', 'key-health' ),
						provider.name,
						noun
					)
				) : (
					<>
						<RichText text={ finding.title } />.
					</>
				) }
			</b>{ ' ' }
			{ quote && (
				<>
					{
						/* translators: %s: words of a provider. */
						sprintf( __( 'It answered “%s”.', 'key-health' ), quote )
					}{ ' ' }
				</>
			) }
			{ sprintf(
				/* translators: %s: "token". */
				__( 'Nothing was saved, and the stored %s is as it was.', 'key-health' ),
				noun
			) }{ ' ' }
			{ cause ? (
				<>
					{ __( 'Most likely:', 'key-health' ) } <RichText text={ cause.title } />
				</>
			) : (
				finding.diagnosis !== 'invalid' && <RichText text={ finding.meaning } />
			) }
		</>
	);
}

function Outcome( { report: key, replace }: Pick< Props, 'report' | 'replace' > ) {
	const { finding, error, accepted } = replace;
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => {
		if ( error || ( finding && ! accepted ) ) {
			note.current?.focus();
		}
	}, [ error, finding, accepted ] );
	if ( error ) {
		return (
			<Note ref={ note } alert state="broken">
				{ error }
			</Note>
		);
	}
	if ( ! finding ) {
		return null;
	}
	if ( accepted ) {
		return (
			<Note state={ finding.state === 'working' ? 'working' : 'attention' }>
				<RichText text={ finding.title } />. <RichText text={ finding.meaning } />
			</Note>
		);
	}
	if ( finding.state === 'broken' ) {
		return (
			<Note ref={ note } alert state="broken">
				<Refused report={ key } finding={ finding } />
			</Note>
		);
	}
	return (
		<Note ref={ note } alert state="unknown">
			<b>
				<RichText text={ finding.title } />.
			</b>{ ' ' }
			{ sprintf(
				/* translators: %s: "token". */
				__(
					'The %1$s may be fine. Nothing was saved, and the %1$s is still in the field.',
					'key-health'
				),
				key.noun
			) }
		</Note>
	);
}

export function StepPaste( {
	report: key,
	was,
	steps,
	current,
	by_hand,
	replace,
	back,
	save,
}: Props ) {
	const { report } = useHealth();
	const { fields, raw, change, finding, accepted, waiting, complete } = replace;
	const provider = report.providers[ was.provider.id ];
	const unknown = finding !== null && ! accepted && finding.state !== 'broken';
	const refused = finding?.state === 'broken';
	const link = find_guide( provider, 'new_key' )?.link;
	const next = by_hand
		? __( 'Show the line to change', 'key-health' )
		: /* translators: %s: "token". */
			sprintf( __( 'Save this %s', 'key-health' ), was.noun );

	const submit = () => {
		if ( waiting || ! complete ) {
			return;
		}
		void ( accepted ? save( 'checked' ) : replace.check() );
	};
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading
				text={
					accepted
						? sprintf(
								/* translators: 1: provider, 2: "token". */
								__( '%1$s accepts this %2$s', 'key-health' ),
								was.provider.name,
								was.noun
							)
						: /* translators: %s: "token". */
							sprintf( __( 'Paste the new %s', 'key-health' ), was.noun )
				}
			/>
			<p className="key-health-text">
				{ accepted
					? __( 'Nothing is saved yet.', 'key-health' )
					: sprintf(
							/* translators: 1: provider, 2: "token". */
							__(
								'Nothing is saved yet. First, %1$s is asked whether it accepts the %2$s.',
								'key-health'
							),
							was.provider.name,
							was.noun
						) }
			</p>
			<Outcome report={ was } replace={ replace } />
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
						report={ was }
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
						{ accepted && next }
						{ unknown && __( 'Check again', 'key-health' ) }
						{ ! accepted &&
							! unknown &&
							sprintf(
								/* translators: %s: provider. */
								__( 'Check with %s', 'key-health' ),
								was.provider.name
							) }
					</Button>
					{ unknown && (
						<AskButton
							variant="secondary"
							waiting={ waiting }
							press={ () => save( 'unchecked' ) }
						>
							{ by_hand
								? __( 'Go on without checking', 'key-health' )
								: __( 'Save without checking', 'key-health' ) }
						</AskButton>
					) }
					{ ! finding && provider && (
						<span className="key-health-hint">
							{ sprintf(
								/* translators: %s: host name. */
								__( 'Goes to %s only', 'key-health' ),
								provider.hosts.join( ', ' )
							) }
						</span>
					) }
					{ refused && link && <OpenLink href={ link.url }>{ link.label }</OpenLink> }
				</Actions>
			</form>
			{ unknown && ! by_hand && (
				<p className="key-health-hint">
					{ sprintf(
						/* translators: 1: "token", 2: provider. */
						__(
							'If you save now, Key Health keeps the old %1$s as well, so that you can put it back.',
							'key-health'
						),
						was.noun
					) }
				</p>
			) }
			<Foot back={ back }>
				{ unknown && provider?.links.status && (
					<OpenLink href={ provider.links.status }>
						{ sprintf(
							/* translators: %s: provider. */
							__( 'See whether %s has a problem', 'key-health' ),
							was.provider.name
						) }
					</OpenLink>
				) }
			</Foot>
		</Wizard>
	);
}
