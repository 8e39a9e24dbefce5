/** A line of a file, before and after. Secrets are masked on screen; what is copied is not. */
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { LineEdit } from './types';
import { file_name } from './words';

const VALUE = '{value}';

/** The part of `after` that is not in `before`. */
function changed( before: string, after: string ): [ string, string, string ] {
	const limit = Math.min( before.length, after.length );
	let start = 0;
	while ( start < limit && before[ start ] === after[ start ] ) {
		start++;
	}
	let end = 0;
	while (
		end < limit - start &&
		before[ before.length - 1 - end ] === after[ after.length - 1 - end ]
	) {
		end++;
	}
	return [
		after.slice( 0, start ),
		after.slice( start, after.length - end ),
		after.slice( after.length - end ),
	];
}

function After( { edit, shown }: { edit: LineEdit; shown: string } ) {
	const after = edit.after ?? '';
	const [ head, middle, tail ] = after.includes( VALUE )
		? [
				after.slice( 0, after.indexOf( VALUE ) ),
				shown,
				after.slice( after.indexOf( VALUE ) + VALUE.length ),
			]
		: changed( edit.before ?? '', after );
	// A wholly new line needs no mark: all of it is new.
	const new_line = edit.before === null && ! after.includes( VALUE );
	return new_line || middle === '' ? (
		<>{ head + middle + tail }</>
	) : (
		<>
			{ head }
			<mark>{ middle }</mark>
			{ tail }
		</>
	);
}

interface LineProps {
	sign: '−' | '+';
	number: number | null;
	label: string;
	children: ReactNode;
}

function Line( { sign, number, label, children }: LineProps ) {
	return (
		<div
			className={ `key-health-diff__line is-${ sign === '+' ? 'added' : 'removed' }` }
			dir="ltr"
		>
			<span className="key-health-diff__number">{ number }</span>
			<span className="key-health-diff__sign" aria-hidden="true">
				{ sign }
			</span>
			<code className="key-health-diff__text">
				<span className="screen-reader-text">{ `${ label } ` }</span>
				{ children }
			</code>
		</div>
	);
}

interface Props {
	edit: LineEdit;
	/** The new key as it may be shown: masked. */
	shown?: string;
}

export function LineDiff( { edit, shown = '••••••••' }: Props ) {
	const { before, after, file, line } = edit;
	return (
		<figure className="key-health-diff">
			<figcaption className="key-health-diff__caption">
				<b>
					<bdi dir="ltr">{ file === null ? edit.name : file_name( file ) }</bdi>
				</b>
				{ line !== null && (
					<span className="key-health-mute">
						{
							/* translators: %d: number of a line in a file. */
							sprintf( __( 'line %d', 'key-health' ), line )
						}
					</span>
				) }
			</figcaption>
			{ before !== null && (
				<Line sign="−" number={ line } label={ __( 'Remove:', 'key-health' ) }>
					{ before }
				</Line>
			) }
			{ after !== null && (
				<Line sign="+" number={ line } label={ __( 'Add:', 'key-health' ) }>
					<After edit={ edit } shown={ shown } />
				</Line>
			) }
		</figure>
	);
}

/** The line with the whole key in it, for the clipboard. `quoted` is the key as the inside of a PHP string. */
export function whole_line( edit: LineEdit, quoted = '' ): string {
	// A replacing function, because a key may hold "$&", which String.replace() would read as a pattern.
	return ( edit.after ?? '' ).replace( VALUE, () => quoted );
}
