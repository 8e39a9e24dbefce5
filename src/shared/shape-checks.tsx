/** What a value says by itself, under the field, while it is typed. */
import { speak } from '@wordpress/a11y';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Icon, type Icon_Name } from './icons';
import { looks_right, type Problem } from './inspect';
import { last4_of } from './masks';
import { fill } from './rich-text';
import { looks_like_text, problem_text } from './shape-sentences';
import type { ShapeInfo } from './types';
import { last4, type Ended } from './words';

export interface Line {
	icon: Icon_Name;
	text: string;
	strong?: boolean;
}

/** As much of a key as is said about the one that is to follow it. */
export interface Old_Key extends Ended {
	readonly provider: { readonly id: string; readonly name: string };
	readonly noun: string;
}

interface Facts {
	key: Old_Key;
	shape: ShapeInfo | null;
	value: string;
	problems: Problem[];
	/** What was taken off when it was pasted. */
	removed: string[];
	refused: boolean;
}

/** What can never be a key, whatever its provider says. */
const CERTAIN: Problem[ 'reason' ][] = [
	'masked',
	'placeholder',
	'other_provider',
	'wrong_key_kind',
];

function against_old( key: Old_Key, value: string ): Line | null {
	const old = last4( key );
	const end = last4_of( value );
	if ( old === null || end === null ) {
		return null;
	}
	const values = { noun: key.noun, last4: old, end };
	return old === end
		? {
				icon: 'attention',
				text: fill(
					__(
						'It ends in {last4}, as the old {noun} does. Is it the new one?',
						'key-health'
					),
					values
				),
			}
		: {
				icon: 'working',
				text: fill(
					__(
						'It ends in {end}. The old {noun} ends in {last4}, so this is another one.',
						'key-health'
					),
					values
				),
			};
}

export function shape_lines( facts: Facts ): Line[] {
	const { key, shape, value, problems, removed, refused } = facts;
	const context = {
		provider: key.provider.name,
		noun: key.noun,
		looks_like: shape?.looks_like ?? '',
	};
	const lines: ( Line | null )[] = removed.map( ( text ) => ( {
		icon: 'info',
		text,
		strong: true,
	} ) );
	if ( value !== '' ) {
		lines.push(
			...problems.map( ( problem ): Line => ( {
				icon: refused || CERTAIN.includes( problem.reason ) ? 'broken' : 'attention',
				text: problem_text( problem, context ),
			} ) ),
			shape && problems.length === 0 && looks_right( value, shape )
				? { icon: 'working', text: looks_like_text( context ) }
				: null,
			problems.length === 0 ? against_old( key, value ) : null
		);
	}
	return lines.filter( ( line ): line is Line => line !== null );
}

/** Spoken half a second after typing stops, not with every character. */
function useSpoken( text: string ) {
	const first = useRef( true );
	useEffect( () => {
		if ( first.current ) {
			first.current = false;
			return undefined;
		}
		const timer = setTimeout( () => {
			if ( text ) {
				speak( text );
			}
		}, 500 );
		return () => clearTimeout( timer );
	}, [ text ] );
}

export function ShapeChecks( { id, lines }: { id: string; lines: Line[] } ) {
	useSpoken( lines.map( ( { text } ) => text ).join( ' ' ) );
	return (
		<ul id={ id } className="key-health-checks">
			{ lines.map( ( { icon, text, strong } ) => (
				<li key={ text }>
					<Icon name={ icon } />
					{ strong ? <b>{ text }</b> : <span>{ text }</span> }
				</li>
			) ) }
		</ul>
	);
}
