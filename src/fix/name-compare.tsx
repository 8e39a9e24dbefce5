/** A misspelled name above the name that is most likely meant, character by character. */
import { Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { align, differences, type Column, type Difference } from '../shared/align';
import { fill } from '../shared/rich-text';
import type { LineEdit } from '../shared/types';

export interface Names {
	written: string;
	meant: string;
}

const NAME = /(["'“”‘’])([^"'“”‘’]*)\1/;

/** The names in a line that is to get another name; null where it is not about a name. */
export function renamed( { name, before, after }: LineEdit ): Names | null {
	const meant = after === null ? null : ( NAME.exec( after )?.[ 2 ] ?? null );
	return before !== null && meant && meant !== name && before.includes( name )
		? { written: name, meant }
		: null;
}

/** Spaces cannot be seen, so they are named. */
function spoken( characters: string ): string {
	return characters.replace( /\s/g, ` ${ __( 'space', 'key-health' ) } ` ).trim();
}

function place( { from, to }: Difference ): string {
	return from === to
		? /* translators: %d: place of a character in a name. */
			sprintf( __( 'character %d', 'key-health' ), from )
		: /* translators: 1: place of the first character, 2: place of the last character. */
			sprintf( __( 'characters %1$d to %2$d', 'key-health' ), from, to );
}

function said( difference: Difference ): string {
	const { from, written, meant } = difference;
	const values = {
		place: place( difference ),
		written: spoken( written ),
		meant: spoken( meant ),
		before: String( from - 1 ),
	};
	if ( written === '' ) {
		return from === 1
			? fill( __( '{meant} is missing at the start.', 'key-health' ), values )
			: fill( __( '{meant} is missing after character {before}.', 'key-health' ), values );
	}
	return meant === ''
		? fill( __( '{written} is too much: {place}.', 'key-health' ), values )
		: fill( __( '{written} instead of {meant}: {place}.', 'key-health' ), values );
}

/** Columns that differ, and those that do not, by turns. */
function runs( columns: readonly Column[] ): Column[][] {
	const found: Column[][] = [];
	const is_same = ( { written, meant }: Column ) => written === meant;
	columns.forEach( ( column, index ) => {
		const before = columns[ index - 1 ];
		if ( before && is_same( before ) === is_same( column ) ) {
			found.at( -1 )?.push( column );
		} else {
			found.push( [ column ] );
		}
	} );
	return found;
}

function Row( { columns, side }: { columns: Column[]; side: keyof Column } ) {
	return (
		<code className="key-health-names__name" dir="ltr" aria-hidden="true">
			{ runs( columns ).map( ( run, index ) =>
				run.every( ( { written, meant } ) => written === meant ) ? (
					<Fragment key={ index }>{ run.map( ( one ) => one[ side ] ) }</Fragment>
				) : (
					// What is not there, and what cannot be seen, still takes its place.
					<mark key={ index }>
						{ run.map( ( one ) => one[ side ].trim() || '\u00A0' ) }
					</mark>
				)
			) }
		</code>
	);
}

export function NameCompare( { names }: { names: Names } ) {
	const columns = align( names.written, names.meant );
	const found = differences( columns );
	const differ = columns.filter( ( { written, meant } ) => written !== meant ).length;
	const by_case = names.written.toLowerCase() === names.meant.toLowerCase();
	// Another name altogether shows nothing, laid beside this one.
	return differ > columns.length / 3 && ! by_case ? null : (
		<dl className="key-health-names">
			<dt>{ __( 'Written', 'key-health' ) }</dt>
			<dd>
				<span className="screen-reader-text">{ names.written }</span>
				<Row columns={ columns } side="written" />
			</dd>
			<dt>{ __( 'Meant', 'key-health' ) }</dt>
			<dd>
				<span className="screen-reader-text">{ names.meant }</span>
				<Row columns={ columns } side="meant" />
			</dd>
			<dt>{ __( 'Difference', 'key-health' ) }</dt>
			<dd>{ found.map( said ).join( ' ' ) }</dd>
		</dl>
	);
}
