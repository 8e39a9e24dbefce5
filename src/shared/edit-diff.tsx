/** A change of a file, between the lines that stay. */
import { _n, __, sprintf } from '@wordpress/i18n';
import { Added, DiffFrame, DOTS, Line, LineDiff, one_line } from './line-diff';
import type { EditPreview, LineEdit } from './types';

type Row = EditPreview[ 'lines' ][ number ];

/** The removed line in whose place a new one stands: in a run of changes, the first for the first, and so on. */
function replaced( lines: readonly Row[], index: number ): string | null {
	let added = index;
	while ( lines[ added - 1 ]?.kind === 'add' ) {
		added--;
	}
	let removed = added;
	while ( lines[ removed - 1 ]?.kind === 'remove' ) {
		removed--;
	}
	const before = lines[ removed + index - added ];
	return before?.kind === 'remove' ? before.text : null;
}

/** "line 87" where one place changes; all lines that are shown where some between them are left out. */
function where( lines: readonly Row[] ): string | null {
	const leaps = lines.some( ( { kind } ) => kind === 'gap' );
	const numbers = lines
		.filter( ( { kind } ) => leaps || kind !== 'same' )
		.flatMap( ( { number } ) => number ?? [] );
	if ( numbers.length === 0 ) {
		return null;
	}
	const first = Math.min( ...numbers );
	const last = Math.max( ...numbers );
	return first === last
		? one_line( first )
		: /* translators: 1: number of the first line, 2: number of the last line. */
			sprintf( __( 'lines %1$d to %2$d', 'key-health' ), first, last );
}

function Gap( { count }: { count: number } ) {
	/* translators: %d: number of lines of a file. */
	const text = _n( '%d line unchanged', '%d lines unchanged', count, 'key-health' );
	return <p className="key-health-diff__gap">{ sprintf( text, count ) }</p>;
}

interface Props {
	edit: LineEdit;
	/** Null as long as it is not known, and where the file could not be looked at. */
	preview: EditPreview | null;
	/** The new key as it may be shown: masked. */
	shown?: string;
}

export function EditDiff( { edit, preview, shown = DOTS }: Props ) {
	if ( ! preview ) {
		return <LineDiff edit={ edit } shown={ shown } />;
	}
	const { file, lines } = preview;
	return (
		<DiffFrame file={ file } lines={ where( lines ) }>
			{ lines.map( ( { kind, number, text, count }, index ) =>
				kind === 'gap' ? (
					<Gap key={ index } count={ count ?? 0 } />
				) : (
					<Line key={ index } kind={ kind } number={ number }>
						{ kind === 'add' ? (
							<Added
								before={ replaced( lines, index ) }
								after={ text }
								shown={ shown }
							/>
						) : (
							text
						) }
					</Line>
				)
			) }
		</DiffFrame>
	);
}
