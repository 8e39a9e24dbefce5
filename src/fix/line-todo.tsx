/** What a person does to a line, in words. */
import { __ } from '@wordpress/i18n';
import { fill, RichText } from '../shared/rich-text';
import type { LineEdit } from '../shared/types';
import { file_name } from '../shared/words';

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
		case 'move_line':
			return fill( __( 'Move line {line} of {file}', 'key-health' ), values );
	}
}

/** Where only a part of the line changes, or what belongs there is not known here. */
function part( { after }: LineEdit ): string {
	return after?.includes( '…' )
		? __(
				'Write the line as shown, with the value in place of the dots. Save the file and check.',
				'key-health'
			)
		: __(
				'Change the line as shown. What is covered with dots stays as it is. Save the file and check.',
				'key-health'
			);
}

function last( edit: LineEdit ): string {
	const located = edit.line !== null;
	switch ( edit.kind ) {
		case 'replace_line':
			if ( ! edit.complete ) {
				return part( edit );
			}
			return located
				? __( 'Replace the whole of line {line}, save the file and check.', 'key-health' )
				: __( 'Replace the line, save the file and check.', 'key-health' );
		case 'remove_line':
			return located
				? __( 'Delete the whole of line {line}, save the file and check.', 'key-health' )
				: __( 'Delete the line, save the file and check.', 'key-health' );
		case 'move_line':
			return __(
				'Cut line {line}, paste it above the line that loads `wp-settings.php`, save the file and check.',
				'key-health'
			);
		case 'add_line':
			if ( located && ! edit.complete ) {
				return __(
					'Write the line above what is now line {line}, with the value in place of the dots. Save the file and check.',
					'key-health'
				);
			}
			return located
				? __(
						'Paste it above what is now line {line}, save the file and check.',
						'key-health'
					)
				: __(
						'Paste it above the line that says “stop editing”, save the file and check.',
						'key-health'
					);
	}
}

export function LineTodo( { edit, secret }: { edit: LineEdit; secret: boolean } ) {
	const values = {
		file: `\`${ edit.file ?? 'wp-config.php' }\``,
		line: String( edit.line ?? '' ),
	};
	// A key that is pasted here makes the line whole.
	const copies = edit.after !== null && ( edit.complete || secret );
	return (
		<ol className="key-health-todo">
			{ copies && (
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
				{ edit.file === 'wp-config.php' &&
					` ${ __( 'It is in the main folder of WordPress.', 'key-health' ) }` }
			</li>
			<li>
				<RichText
					text={ fill( last( secret ? { ...edit, complete: true } : edit ), values ) }
				/>
			</li>
		</ol>
	);
}
