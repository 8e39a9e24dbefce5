/** Whether a fix has reached what people notice: ticked by what happened on the site, not by a press. */
import { speak } from '@wordpress/a11y';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from './api';
import { ProofList } from './proof-list';
import type { CheckLine } from './types';
import { useHealth } from './use-report';

/** Between two looks while something is waited for. */
export const LOOK_EVERY = 20_000;

const is_waiting = ( lines: CheckLine[] ) => lines.some( ( { state } ) => state === 'waiting' );

/** Looks again when the report changes (a check, a test email), and from time to time while something may still happen. */
function useChecklist( id: string ): CheckLine[] {
	const { report } = useHealth();
	const [ lines, set_lines ] = useState< CheckLine[] >( [] );
	const [ look, set_look ] = useState( 0 );
	useEffect( () => {
		let gone = false;
		api.checklist( id ).then(
			( answer ) => {
				if ( ! gone ) {
					set_lines( answer.lines );
				}
			},
			// A look that fails is made up for by the next one.
			() => undefined
		);
		return () => {
			gone = true;
		};
	}, [ id, report, look ] );

	const waits = is_waiting( lines );
	useEffect( () => {
		if ( ! waits ) {
			return undefined;
		}
		const again = () => {
			if ( document.visibilityState === 'visible' ) {
				set_look( ( count ) => count + 1 );
			}
		};
		const timer = setInterval( again, LOOK_EVERY );
		// Whoever comes back from another tab wants to see what happened there.
		document.addEventListener( 'visibilitychange', again );
		return () => {
			clearInterval( timer );
			document.removeEventListener( 'visibilitychange', again );
		};
	}, [ waits ] );
	return lines;
}

function useSpoken( lines: CheckLine[] ): void {
	const known = useRef< Record< string, CheckLine[ 'state' ] > >( {} );
	useEffect( () => {
		const news = lines.filter(
			( { id, state } ) => known.current[ id ] === 'waiting' && state !== 'waiting'
		);
		known.current = Object.fromEntries( lines.map( ( { id, state } ) => [ id, state ] ) );
		news.forEach( ( { text, state } ) =>
			speak(
				state === 'done'
					? /* translators: %s: a sentence. */
						sprintf( __( 'Done: %s', 'key-health' ), text )
					: /* translators: %s: a sentence. */
						sprintf( __( 'Failed: %s', 'key-health' ), text )
			)
		);
	}, [ lines ] );
}

/** `id` is that of the key. Nothing is shown until the site has answered. */
export function Checklist( { id }: { id: string } ) {
	const lines = useChecklist( id );
	useSpoken( lines );
	return lines.length > 0 ? (
		<section
			className="key-health-checklist"
			aria-label={ __( 'Whether it works', 'key-health' ) }
		>
			<h3 className="key-health-label is-apart">
				{ __( 'What your site shows', 'key-health' ) }
			</h3>
			<ProofList
				lines={ lines.map( ( { at, ...line } ) => ( at ? { ...line, at } : line ) ) }
			/>
			{ lines.map(
				( { id: line, link } ) =>
					link && (
						<p key={ line } className="key-health-text">
							<a href={ link.url }>{ link.label }</a>
						</p>
					)
			) }
			{ is_waiting( lines ) && (
				<p className="key-health-hint">
					{ __( 'This list looks again by itself.', 'key-health' ) }
				</p>
			) }
		</section>
	) : null;
}
