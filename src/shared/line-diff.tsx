/** A line of a file, before and after. Secrets are masked on screen; what is copied is not. */
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { LineEdit } from './types';
import { file_name } from './words';

/** Stands for a secret that only this page has. */
export const VALUE = '{value}';

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

interface AddedProps {
	/** What stood there; null for a wholly new line. */
	before: string | null;
	after: string;
	/** What is shown in place of the secret. */
	shown: string;
}

/** A new line, with a mark on what is new in it. */
export function Added( { before, after, shown }: AddedProps ) {
	const [ head, middle, tail ] = after.includes( VALUE )
		? [
				after.slice( 0, after.indexOf( VALUE ) ),
				shown,
				after.slice( after.indexOf( VALUE ) + VALUE.length ),
			]
		: changed( before ?? '', after );
	// A wholly new line needs no mark: all of it is new.
	const new_line = before === null && ! after.includes( VALUE );
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
	kind: 'same' | 'remove' | 'add';
	number: number | null;
	children: ReactNode;
}

const SIGNS = { same: '', remove: '−', add: '+' };

/** PHP is written from left to right, whatever the language of the screen is. */
export function Line( { kind, number, children }: LineProps ) {
	const spoken = {
		same: '',
		remove: __( 'Remove:', 'key-health' ),
		add: __( 'Add:', 'key-health' ),
	}[ kind ];
	return (
		<div className={ `key-health-diff__line is-${ kind }` } dir="ltr">
			<span className="key-health-diff__number">{ number }</span>
			<span className="key-health-diff__sign" aria-hidden="true">
				{ SIGNS[ kind ] }
			</span>
			<code className="key-health-diff__text">
				{ spoken && <span className="screen-reader-text">{ `${ spoken } ` }</span> }
				{ children }
			</code>
		</div>
	);
}

interface FrameProps {
	/** Relative to WordPress, or the name of a constant that could not be located. */
	file: string;
	/** "line 87" */
	lines: string | null;
	children: ReactNode;
}

export function DiffFrame( { file, lines, children }: FrameProps ) {
	return (
		<figure className="key-health-diff">
			<figcaption className="key-health-diff__caption">
				<b>
					<bdi dir="ltr">{ file_name( file ) }</bdi>
				</b>
				{ lines !== null && <span className="key-health-mute">{ lines }</span> }
			</figcaption>
			{ children }
		</figure>
	);
}

/** "line 87" */
export function one_line( line: number ): string {
	/* translators: %d: number of a line in a file. */
	return sprintf( __( 'line %d', 'key-health' ), line );
}

/** Of a key that is not known yet. */
export const DOTS = '••••••••';

interface Props {
	edit: LineEdit;
	/** The new key as it may be shown: masked. */
	shown?: string;
}

/** The one line alone, as far as it is known without a look at its neighbors. */
export function LineDiff( { edit, shown = DOTS }: Props ) {
	const { before, after, file, line, name } = edit;
	return (
		<DiffFrame file={ file ?? name } lines={ line === null ? null : one_line( line ) }>
			{ before !== null && (
				<Line kind="remove" number={ line }>
					{ before }
				</Line>
			) }
			{ after !== null && (
				<Line kind="add" number={ line }>
					<Added before={ before } after={ after } shown={ shown } />
				</Line>
			) }
		</DiffFrame>
	);
}

/** The line with the whole key in it, for the clipboard. `quoted` is the key as the inside of a PHP string. */
export function whole_line( edit: LineEdit, quoted = '' ): string {
	// A replacing function, because a key may hold "$&", which String.replace() would read as a pattern.
	return ( edit.after ?? '' ).replace( VALUE, () => quoted );
}
