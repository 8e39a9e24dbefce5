import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { likely_cause } from '../shared/causes';
import { Note } from '../shared/note';
import { RichText } from '../shared/rich-text';
import type { Finding } from '../shared/types';
import { answered, full_stop } from '../shared/words';
import type { Replace } from './use-replace';

/** As much of a key as is said here. */
interface Asked {
	readonly noun: string;
	readonly provider: { readonly name: string };
}

interface Props {
	report: Asked;
	replace: Pick< Replace, 'finding' | 'error' | 'accepted' >;
}

/** Whether nothing but the refusal is proven. "No longer accepts" would be wrong of a value that was never in use. */
function is_plain_refusal( { diagnosis, confidence }: Finding ): boolean {
	return diagnosis === 'invalid' || ( diagnosis === 'expired' && confidence === 'likely' );
}

function Refused( { report: key, finding }: { report: Asked; finding: Finding } ) {
	const { noun, provider } = key;
	// A value that was just pasted has no age that would make this likely.
	const cause = likely_cause(
		finding.candidates.filter( ( { diagnosis } ) => diagnosis !== 'expired' )
	);
	const quote = finding.evidence?.quote;
	return (
		<>
			<b>
				{ is_plain_refusal( finding ) ? (
					sprintf(
						/* translators: 1: provider, 2: "token". */
						__( '%1$s refuses this %2$s.', 'key-health' ),
						provider.name,
						noun
					)
				) : (
					<RichText text={ full_stop( finding.title ) } />
				) }
			</b>{ ' ' }
			{ quote && `${ answered( quote ) } ` }
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
				! is_plain_refusal( finding ) && <RichText text={ finding.meaning } />
			) }
		</>
	);
}

/** What the check of a pasted key said. A refusal also says what did not change. */
export function PasteOutcome( { report: key, replace }: Props ) {
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
		// The heading says it already, and the meaning of a plain "yes" is about a key in use.
		return finding.state === 'working' && finding.reason === null ? null : (
			<Note state={ finding.state === 'working' ? 'working' : 'attention' }>
				<RichText
					text={
						finding.state === 'working' && finding.meaning
							? finding.meaning
							: `${ full_stop( finding.title ) } ${ finding.meaning }`
					}
				/>
			</Note>
		);
	}
	if ( finding.state !== 'unknown' ) {
		return (
			<Note ref={ note } alert state="broken">
				<Refused report={ key } finding={ finding } />
			</Note>
		);
	}
	return (
		<Note ref={ note } alert state="unknown">
			<b>
				<RichText text={ full_stop( finding.title ) } />
			</b>{ ' ' }
			{ sprintf(
				/* translators: 1: "token". */
				__(
					'The %1$s may be fine. Nothing was saved, and the %1$s is still in the field.',
					'key-health'
				),
				key.noun
			) }
		</Note>
	);
}
