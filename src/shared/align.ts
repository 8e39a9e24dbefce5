/** Two names, one above the other: which characters stand where, and where they differ. */

/** One column; '' where the name has no character there. */
export interface Column {
	written: string;
	meant: string;
}

/** A run of columns that differ. Places are counted from 1, in the name as it is written. */
export interface Difference {
	from: number;
	to: number;
	written: string;
	meant: string;
}

/** How many changes lead from the rest of one name to the rest of the other, by where the rests begin. */
function distances( written: string[], meant: string[] ): number[][] {
	const table = Array.from( { length: written.length + 1 }, () =>
		new Array< number >( meant.length + 1 ).fill( 0 )
	);
	const at = ( row: number, column: number ) => table[ row ]?.[ column ] ?? 0;
	for ( let row = written.length; row >= 0; row-- ) {
		for ( let column = meant.length; column >= 0; column-- ) {
			const line = table[ row ] as number[];
			if ( row === written.length || column === meant.length ) {
				line[ column ] = written.length - row + meant.length - column;
			} else if ( written[ row ] === meant[ column ] ) {
				line[ column ] = at( row + 1, column + 1 );
			} else {
				line[ column ] =
					1 +
					Math.min(
						at( row + 1, column + 1 ),
						at( row + 1, column ),
						at( row, column + 1 )
					);
			}
		}
	}
	return table;
}

export function align( written: string, meant: string ): Column[] {
	const left = [ ...written ];
	const right = [ ...meant ];
	const table = distances( left, right );
	const columns: Column[] = [];
	let row = 0;
	let column = 0;
	while ( row < left.length || column < right.length ) {
		const here = table[ row ]?.[ column ] ?? 0;
		const next = ( down: number, along: number ) => table[ row + down ]?.[ column + along ];
		const both = row < left.length && column < right.length;
		const same = both && left[ row ] === right[ column ];
		const is_pair = same || ( both && next( 1, 1 ) === here - 1 );
		const takes_left = is_pair || ( row < left.length && next( 1, 0 ) === here - 1 );
		const takes_right = is_pair || ! takes_left;
		columns.push( {
			written: takes_left ? ( left[ row ] ?? '' ) : '',
			meant: takes_right ? ( right[ column ] ?? '' ) : '',
		} );
		row += Number( takes_left );
		column += Number( takes_right );
	}
	return columns;
}

export function differences( columns: readonly Column[] ): Difference[] {
	const found: Difference[] = [];
	let place = 0;
	let open: Difference | null = null;
	for ( const { written, meant } of columns ) {
		place += Number( written !== '' );
		if ( written === meant ) {
			open = null;
			continue;
		}
		if ( ! open ) {
			// What is missing is missing after the last character.
			open = { from: written === '' ? place + 1 : place, to: place, written: '', meant: '' };
			found.push( open );
		}
		open.to = place;
		open.written += written;
		open.meant += meant;
	}
	return found;
}
