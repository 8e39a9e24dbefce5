import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { RichText } from '../shared/rich-text';
import type { KeyReport } from '../shared/types';
import { answered, full_stop } from '../shared/words';

interface Props {
	/** How often was asked; 0 shows nothing. */
	asked: number;
	report: KeyReport;
	/** What to look at before the next try. */
	hint?: string;
	error: string | null;
}

/** What the check after a change said, when it did not say that all is well. */
export function StillWrong( { asked, report, hint, error }: Props ) {
	const note = useRef< HTMLDivElement >( null );
	const shown = error !== null || ( asked > 0 && report.state !== 'working' );
	useEffect( () => {
		if ( shown ) {
			note.current?.focus();
		}
	}, [ asked, shown, error ] );
	if ( ! shown ) {
		return null;
	}
	if ( error !== null ) {
		return (
			<Note ref={ note } alert state="broken">
				{ error }
			</Note>
		);
	}
	const quote = report.evidence?.quote;
	return (
		<Note ref={ note } alert state={ report.state === 'broken' ? 'broken' : 'unknown' }>
			<b>{ __( 'Checked again: not settled yet.', 'key-health' ) }</b>{ ' ' }
			<RichText text={ full_stop( report.title ) } />
			{ quote && ` ${ answered( quote ) }` }
			{ hint && ` ${ hint }` }
		</Note>
	);
}
