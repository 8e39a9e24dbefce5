/** Looks through every file of plugins and themes, on demand, and lists where constants and keys are set. */
import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Note } from '../shared/note';
import { Code, fill, RichText } from '../shared/rich-text';
import type { SearchResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';

type FoundPlace = SearchResult[ 'places' ][ number ];

function words_of( { kind, name, last4 }: FoundPlace ): string {
	const ends =
		last4 === null
			? ''
			: ` ${ fill( __( 'It ends in `{last4}`.', 'key-health' ), { last4 } ) }`;
	const named = { name: `\`${ name }\`` };
	switch ( kind ) {
		case 'define':
		case 'const':
			return fill( __( 'Defines {name}.', 'key-health' ), named ) + ends;
		case 'assignment':
			return (
				fill( __( 'Sets the variable {name}.', 'key-health' ), {
					name: `\`$${ name }\``,
				} ) + ends
			);
		case 'value':
			return __( 'Holds a key that is in use on this site.', 'key-health' ) + ends;
	}
}

function headline( { places, more, files }: SearchResult ): string {
	const looked = sprintf(
		/* translators: %s: number of files. */
		_n( '%s file was searched.', '%s files were searched.', files, 'key-health' ),
		files.toLocaleString()
	);
	const count = places.length + more;
	const found =
		count === 0
			? __( 'None sets a key or a constant of yours.', 'key-health' )
			: sprintf(
					/* translators: %d: number of places. */
					_n(
						'A key or constant is set in %d place:',
						'Keys or constants are set in %d places:',
						count,
						'key-health'
					),
					count
				);
	return `${ looked } ${ found }`;
}

function left_out( { limit, unread, unread_count }: SearchResult ): string[] {
	const sentences = [];
	if ( limit !== null && limit !== 'depth' ) {
		sentences.push(
			__(
				'There are more files than can be searched in one request, so some were left out.',
				'key-health'
			)
		);
	}
	if ( unread_count > 0 ) {
		sentences.push(
			sprintf(
				/* translators: 1: number of files and folders, 2: the first of them. */
				_n(
					'%1$d file or folder could not be read: %2$s',
					'%1$d files or folders could not be read, the first: %2$s',
					unread_count,
					'key-health'
				),
				unread_count,
				unread[ 0 ] ?? ''
			)
		);
	}
	return sentences;
}

function Result( { result }: { result: SearchResult } ) {
	return (
		<>
			<p>{ headline( result ) }</p>
			{ result.places.length > 0 && (
				<ul className="key-health-found">
					{ result.places.map( ( place ) => (
						<li key={ `${ place.file }:${ place.line }:${ place.name }` }>
							<Code>{ `${ place.file }:${ place.line }` }</Code>{ ' ' }
							<RichText text={ words_of( place ) } />
						</li>
					) ) }
				</ul>
			) }
			{ result.more > 0 && (
				<p className="key-health-mute">
					{ sprintf(
						/* translators: %d: number of places. */
						_n(
							'%d more is not listed.',
							'%d more are not listed.',
							result.more,
							'key-health'
						),
						result.more
					) }
				</p>
			) }
			{ left_out( result ).map( ( sentence ) => (
				<p key={ sentence } className="key-health-mute">
					{ sentence }
				</p>
			) ) }
		</>
	);
}

export function SearchFiles() {
	const { waiting, error, ask } = useAsk();
	const [ result, set_result ] = useState< SearchResult | null >( null );
	const search = async () => {
		const answer = await ask( api.search );
		if ( answer ) {
			set_result( answer );
			speak( headline( answer ) );
		}
	};
	return (
		<div className="key-health-search">
			<h2 className="key-health-label">
				{ __( 'All files of plugins and themes', 'key-health' ) }
			</h2>
			<p className="key-health-mute">
				{ __(
					'A key can also stand in the code of a plugin or theme. Searching all of it takes a few seconds; nothing is sent to anyone.',
					'key-health'
				) }
			</p>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ waiting }
				aria-disabled={ waiting }
				onClick={ () => {
					if ( ! waiting ) {
						void search();
					}
				} }
			>
				{ waiting
					? __( 'Searching…', 'key-health' )
					: __( 'Search all files', 'key-health' ) }
			</Button>
			{ error && (
				<Note alert state="attention">
					{ error }
				</Note>
			) }
			{ result && <Result result={ result } /> }
		</div>
	);
}
