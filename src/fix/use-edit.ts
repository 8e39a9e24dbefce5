/**
 * A change of a file that Key Health may carry out: how it would look, and what became of it. The password passes through
 * here and is not kept.
 */
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { code, sentence } from '../shared/api';
import type { ApplyBody, ApplyResult, EditPreview, LineEdit } from '../shared/types';
import { useHealth } from '../shared/use-report';

export interface Questions {
	preview: () => Promise< EditPreview >;
	apply: ( body: ApplyBody ) => Promise< ApplyResult >;
}

/** What kept the change from being tried. Nothing was changed then. */
export interface Problem {
	about: 'password' | 'file' | 'other';
	text: string;
}

export interface Edit {
	/** Null until it is known, and where the file could not be looked at. */
	preview: EditPreview | null;
	/** The first look is still under way. */
	looking: boolean;
	waiting: boolean;
	problem: Problem | null;
	/** Of the last try. */
	result: ApplyResult | null;
	apply: ( password: string ) => Promise< ApplyResult | null >;
}

function problem_of( error: unknown ): Problem {
	const text = sentence( error );
	switch ( code( error ) ) {
		case 'key_health_wrong_password':
			return { about: 'password', text };
		case 'key_health_file_changed':
			return { about: 'file', text };
		default:
			return { about: 'other', text };
	}
}

/**
 * @param questions How the server is asked.
 * @param wanted    False where there is no line to change.
 */
export function useEdit( questions: Questions, wanted: boolean ): Edit {
	const { accept, received } = useHealth();
	const [ preview, set_preview ] = useState< EditPreview | null >( null );
	const [ looking, set_looking ] = useState( wanted );
	const [ waiting, set_waiting ] = useState( false );
	const [ problem, set_problem ] = useState< Problem | null >( null );
	const [ result, set_result ] = useState< ApplyResult | null >( null );
	const ask = useRef( questions );
	ask.current = questions;

	const done = useRef( false );

	// Where it cannot be had, the line alone is shown.
	const look = useCallback( () => ask.current.preview().catch( () => null ), [] );
	// Every new report may come from a file that has changed.
	useEffect( () => {
		let left = false;
		if ( wanted && ! done.current ) {
			void look().then( ( seen ) => {
				if ( ! left ) {
					set_preview( seen );
					set_looking( false );
				}
			} );
		}
		return () => {
			left = true;
		};
	}, [ look, wanted, received ] );

	const fail = async ( error: unknown ) => {
		const said = problem_of( error );
		if ( said.about === 'file' ) {
			const seen = await look();
			set_preview( seen );
			said.text += ` ${
				seen
					? __( 'The change is shown as it is now. Look at it again.', 'key-health' )
					: __( 'It can no longer be made here.', 'key-health' )
			}`;
		}
		set_problem( said );
	};
	const apply = async ( password: string ): Promise< ApplyResult | null > => {
		if ( ! preview ) {
			// Nothing is written that was not shown.
			set_problem( {
				about: 'other',
				text: __(
					'The file is still being looked at. Nothing was changed. Try again in a moment.',
					'key-health'
				),
			} );
			return null;
		}
		set_waiting( true );
		set_problem( null );
		set_result( null );
		try {
			const answer = await ask.current.apply( { hash: preview.hash, password } );
			done.current = answer.fixed;
			accept( answer.report );
			set_result( answer );
			return answer;
		} catch ( error ) {
			await fail( error );
			return null;
		} finally {
			set_waiting( false );
		}
	};
	return { preview, looking, waiting, problem, result, apply };
}

/** Whether the line is one that Key Health knows its way around: a plugin's own file is none of its business. */
export function can_be_shown( line: LineEdit | null ): boolean {
	return (
		line !== null &&
		( line.writable ||
			( line.complete &&
				line.line !== null &&
				( line.before !== null || line.kind === 'add_line' ) &&
				! /(^|\/)plugins\//.test( line.file ?? '' ) ) )
	);
}

/** Whether Key Health may write: as the report says, until the file itself was looked at. */
export function may_write( line: LineEdit, { preview, looking }: Edit ): boolean {
	return preview ? preview.writable : looking && line.writable;
}
