/** Where Key Health cannot write: the exact line to change, and a check that it was changed. */
import { __, sprintf } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { LineDiff, whole_line } from '../shared/line-diff';
import { last4_of, mask, php_quoted } from '../shared/masks';
import { fill, RichText } from '../shared/rich-text';
import type { Proof } from '../shared/proof-list';
import type { KeyReport, LineEdit, Report } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { file_name, last4, plugin_name, was_asked, who } from '../shared/words';
import { StillWrong } from './still-wrong';
import type { Replace } from './use-replace';
import { key_of, useRecheck } from './use-recheck';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

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

export function line_title( { line, file, name, kind }: LineEdit ): string {
	if ( line === null || file === null ) {
		return fill( __( 'Change where {name} is defined', 'key-health' ), {
			name: `\`${ name }\``,
		} );
	}
	const values = { line: String( line ), file: file_name( file ) };
	switch ( kind ) {
		case 'replace_line':
			return fill( __( 'Change line {line} of {file}', 'key-health' ), values );
		case 'remove_line':
			return fill( __( 'Remove line {line} of {file}', 'key-health' ), values );
		case 'add_line':
			return fill( __( 'Add a line to {file}', 'key-health' ), values );
	}
}

export function LineTodo( { edit, secret }: { edit: LineEdit; secret: boolean } ) {
	const values = {
		file: `\`${ edit.file ?? 'wp-config.php' }\``,
		line: String( edit.line ?? '' ),
	};
	const last = {
		replace_line: edit.line
			? __( 'Replace the whole of line {line}, save the file and check.', 'key-health' )
			: __( 'Replace the line, save the file and check.', 'key-health' ),
		remove_line: edit.line
			? __( 'Delete the whole of line {line}, save the file and check.', 'key-health' )
			: __( 'Delete the line, save the file and check.', 'key-health' ),
		add_line: edit.line
			? __( 'Paste it above what is now line {line}, save the file and check.', 'key-health' )
			: __(
					'Paste it above the line that says “stop editing”, save the file and check.',
					'key-health'
				),
	}[ edit.kind ];
	return (
		<ol className="key-health-todo">
			{ edit.after !== null && (
				<li>
					{ secret
						? __(
								'Copy the new line. It contains your full key; the dots are only on this screen.',
								'key-health'
							)
						: __( 'Copy the new line.', 'key-health' ) }
				</li>
			) }
			<li>
				<RichText
					text={ fill(
						__( 'Open {file} in your host’s file manager or over SFTP.', 'key-health' ),
						values
					) }
				/>
			</li>
			<li>{ fill( last, values ) }</li>
		</ol>
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
	const edit = was.line;
	const [ field ] = replace.fields;
	const value = field ? ( replace.values[ field.name ] ?? '' ) : '';
	if ( ! edit ) {
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
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading text={ line_title( edit ) } />
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
				{ edit.why_not }
			</p>
			<StillWrong
				asked={ asked }
				report={ key_of( report, was.id ) ?? key }
				hint={ old_key_hint( key, was, value ) }
				error={ error }
			/>
			<LineDiff edit={ edit } shown={ mask( value, field?.shape ?? null ) } />
			<LineTodo edit={ edit } secret />
			<Actions>
				<CopyButton
					variant="primary"
					text={ () => whole_line( edit, php_quoted( value ) ) }
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
