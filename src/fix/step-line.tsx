/** Where Key Health cannot write: the exact line to change, and a check that it was changed. */
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { Disclosure } from '../shared/disclosure';
import { EditDiff } from '../shared/edit-diff';
import { whole_line } from '../shared/line-diff';
import { last4_of, mask, php_quoted } from '../shared/masks';
import { fill } from '../shared/rich-text';
import type { Proof } from '../shared/proof-list';
import type { KeyReport, Report } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { last4, plugin_name, was_asked, who } from '../shared/words';
import { do_it } from './conflict-words';
import { line_title, LineTodo } from './line-todo';
import { StillWrong } from './still-wrong';
import { can_be_shown, may_write, useEdit, type Edit } from './use-edit';
import type { Replace } from './use-replace';
import { key_of, useRecheck } from './use-recheck';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';
import { WriteForm } from './write-form';

export interface ByHandProps {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	replace: Replace;
	back: string;
	proven: ( lines: Proof[] ) => void;
}

/** It does its work again, even where something is to be said about it: it may do too much, or ends soon. */
function works( key: KeyReport, was: KeyReport ): boolean {
	return (
		key.state === 'working' ||
		( was.state === 'broken' &&
			key.state === 'attention' &&
			[ 'ok', 'expiring_soon' ].includes( key.diagnosis ?? '' ) )
	);
}

/** What a check after the change proves, or null when it proves nothing. */
export function proof_by_check( report: Report, was: KeyReport ): Proof[] | null {
	const key = key_of( report, was.id );
	if ( ! key || ! works( key, was ) ) {
		return null;
	}
	const at = key.checked_at ?? report.site.now;
	const ends = last4( key );
	const lines: Proof[] = [
		{
			state: 'done',
			at,
			text: ends
				? sprintf(
						/* translators: 1: plugin, 2: last 4 characters. */
						__( '%1$s reads it: ends in %2$s', 'key-health' ),
						plugin_name( key ),
						ends
					)
				: /* translators: %s: plugin. */
					sprintf( __( '%s reads it', 'key-health' ), plugin_name( key ) ),
		},
	];
	if ( was_asked( key ) ) {
		lines.push( {
			state: 'done',
			at,
			text: sprintf(
				/* translators: 1: provider, 2: "token". */
				__( '%1$s accepted the %2$s that was read', 'key-health' ),
				key.provider.name,
				key.noun
			),
		} );
	}
	return lines;
}

/** The old key is still read: the commonest reason why a change by hand "does not work". */
export function old_key_hint( key: KeyReport, was: KeyReport, value: string ): string {
	const read = last4( key );
	return read !== null && read === last4( was ) && read !== last4_of( value )
		? fill(
				__(
					'{who} still reads the old one, which ends in {last4}. Is the file saved? Some hosts need up to a minute.',
					'key-health'
				),
				{ who: who( key ), last4: read }
			)
		: '';
}

/** Closed by default: changing the line by hand works everywhere, and asks for nothing. */
function WriteForMe( {
	was,
	edit,
	proven,
}: Pick< ByHandProps, 'was' | 'proven' > & {
	edit: Edit;
} ) {
	const { line } = was;
	return line && may_write( line, edit ) ? (
		<div className="key-health-more">
			<Disclosure
				label={ __( 'Or let Key Health write the line', 'key-health' ) }
				answer={ __( 'Asks for your password', 'key-health' ) }
			>
				<p className="key-health-text">
					{ fill(
						line.line === null || line.kind === 'add_line'
							? __(
									'Only this line is added. The old file is kept. Your site is opened twice to see that it works; if not, the old file comes back by itself.',
									'key-health'
								)
							: __(
									'Only line {line} is changed. The old file is kept. Your site is opened twice to see that it works; if not, the old file comes back by itself.',
									'key-health'
								),
						{ line: String( line.line ) }
					) }
				</p>
				<WriteForm
					edit={ edit }
					label={ do_it( line ) }
					variant="secondary"
					written={ ( { proof } ) => proven( proof ) }
				/>
			</Disclosure>
		</div>
	) : null;
}

/** A line holds one value. */
function line_value( { fields: [ field ], values }: Replace ): [ string, string ] {
	return [ field?.name ?? '', field ? ( values[ field.name ] ?? '' ) : '' ];
}

function useLineEdit( was: KeyReport, replace: Replace ): Edit {
	return useEdit(
		{
			preview: () => api.preview_line( was.id ),
			apply: ( body ) =>
				api.apply_line( was.id, {
					...body,
					fields: Object.fromEntries( [ line_value( replace ) ] ),
					...( replace.decided === 'unchecked' ? { unchecked: true } : {} ),
				} ),
		},
		can_be_shown( was.line )
	);
}

export function StepLine( {
	report: key,
	was,
	steps,
	current,
	replace,
	back,
	proven,
}: ByHandProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const line = was.line;
	const edit = useLineEdit( was, replace );
	const [ field ] = replace.fields;
	const value = line_value( replace )[ 1 ];
	if ( ! line ) {
		return null;
	}
	const check = async () => {
		const answer = await recheck();
		const lines = answer && proof_by_check( answer, was );
		if ( lines ) {
			proven( lines );
		}
	};
	return (
		<Wizard
			report={ key }
			steps={ steps }
			current={ current }
			more={ <WriteForMe was={ was } edit={ edit } proven={ proven } /> }
		>
			<StepHeading text={ line_title( line ) } />
			<p className="key-health-text">
				{ replace.accepted &&
					`${ sprintf(
						/* translators: 1: provider, 2: "token". */
						__( '%1$s accepts the new %2$s.', 'key-health' ),
						was.provider.name,
						was.noun
					) } ` }
				{ sprintf(
					/* translators: 1: plugin, 2: "token". */
					__( '%1$s reads its %2$s from this line.', 'key-health' ),
					plugin_name( was ),
					was.noun
				) }{ ' ' }
				{ ! may_write( line, edit ) && ( edit.preview?.why_not ?? line.why_not ) }
			</p>
			<StillWrong
				asked={ asked }
				report={ key_of( report, was.id ) ?? key }
				hint={ old_key_hint( key, was, value ) }
				error={ error }
			/>
			<EditDiff
				edit={ line }
				preview={ edit.preview }
				shown={ mask( value, field?.shape ?? null ) }
			/>
			<LineTodo edit={ line } secret />
			<Actions>
				<CopyButton
					variant="primary"
					text={ () => whole_line( line, php_quoted( value ) ) }
					label={ __( 'Copy the new line', 'key-health' ) }
				/>
				<AskButton variant="secondary" waiting={ waiting } press={ check }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
			<Foot back={ back } />
		</Wizard>
	);
}
