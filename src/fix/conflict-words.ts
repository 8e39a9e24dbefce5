/** What resolves a conflict, and what is so then, in words. */
import { __ } from '@wordpress/i18n';
import { fill } from '../shared/rich-text';
import type { Conflict, ConflictDefinition, LineEdit } from '../shared/types';

type Words = Record< LineEdit[ 'kind' ], string >;

const filled = ( words: Words, { kind, line }: LineEdit ) =>
	fill( words[ kind ], { line: String( line ) } );

/** The diff below it names the file. */
export function fix_title( fix: LineEdit ): string {
	return fix.line === null
		? fill( __( 'The fix: change where {name} is defined', 'key-health' ), {
				name: `\`${ fix.name }\``,
			} )
		: filled(
				{
					replace_line: __( 'The fix: change line {line}', 'key-health' ),
					remove_line: __( 'The fix: remove line {line}', 'key-health' ),
					move_line: __( 'The fix: move line {line} up', 'key-health' ),
					add_line: __( 'The fix: add a line', 'key-health' ),
				},
				fix
			);
}

/** On the button that asks for the password. */
export function for_me( fix: LineEdit ): string {
	return filled(
		{
			replace_line: __( 'Change line {line} for me', 'key-health' ),
			remove_line: __( 'Remove line {line} for me', 'key-health' ),
			move_line: __( 'Move line {line} for me', 'key-health' ),
			add_line: __( 'Add the line for me', 'key-health' ),
		},
		fix
	);
}

/** On the button that does it. */
export function do_it( fix: LineEdit ): string {
	return filled(
		{
			replace_line: __( 'Write line {line}', 'key-health' ),
			remove_line: __( 'Remove line {line}', 'key-health' ),
			move_line: __( 'Move line {line}', 'key-health' ),
			add_line: __( 'Add the line', 'key-health' ),
		},
		fix
	);
}

function stands_in( { file, line }: ConflictDefinition, fix: LineEdit ): boolean {
	return file === fix.file && line === fix.line;
}

function is_only( { file, line, verdict }: ConflictDefinition, noun: string ): string {
	const works = verdict?.state === 'working';
	if ( file === null || line === null ) {
		return works
			? fill( __( 'Then the working {noun} in the database is used.', 'key-health' ), {
					noun,
				} )
			: fill( __( 'Then the {noun} in the database is used.', 'key-health' ), { noun } );
	}
	const values = { noun, line: String( line ) };
	return works
		? fill(
				__(
					'Then line {line} is the only definition, and the working {noun} is used.',
					'key-health'
				),
				values
			)
		: fill( __( 'Then line {line} is the only definition.', 'key-health' ), values );
}

/** What is so when the line is gone, or '' where that is not certain. */
export function then( { fix, definitions }: Conflict, noun: string ): string {
	if ( fix?.kind !== 'remove_line' || fix.line === null ) {
		return '';
	}
	const removed = definitions.find( ( one ) => stands_in( one, fix ) );
	const [ left, ...more ] = definitions.filter( ( one ) => one !== removed );
	if ( ! removed || ! left || more.length > 0 || left.kind === 'filter' ) {
		return '';
	}
	return removed.role === 'effective'
		? is_only( left, noun )
		: __( 'It is ignored today, so nothing else changes.', 'key-health' );
}
