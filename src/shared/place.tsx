/** A place in words, always in the same order: kind, name, file, line, end. */
import { createInterpolateElement, Fragment } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { ReactElement } from 'react';
import { Code } from './rich-text';
import type { Definition } from './types';
import { file_name } from './words';

type Named = Pick< Definition, 'kind' | 'name' | 'file' | 'line' > & { path?: string[] };

function kind_of( { kind, file, line }: Named ): string {
	const located = file !== null && line !== null;
	switch ( kind ) {
		case 'option':
			return __( 'Database, option <name/>', 'key-health' );
		case 'network_option':
			return __( 'Database, network option <name/>', 'key-health' );
		case 'main_site_option':
			return __( 'Database, option <name/> of the main site', 'key-health' );
		case 'table':
			return __( 'Database, table <name/>', 'key-health' );
		case 'environment':
			return __( 'Environment variable <name/>', 'key-health' );
		case 'filter':
			return located
				? __( 'Filter <name/> in <file/>, line <line/>', 'key-health' )
				: __( 'Filter <name/>', 'key-health' );
		case 'plugin_file':
			return __( 'Plugin file <file/>, line <line/>', 'key-health' );
		case 'constant':
			if ( located ) {
				return __( 'Constant <name/> in <file/>, line <line/>', 'key-health' );
			}
			return file === null
				? __( 'Constant <name/>', 'key-health' )
				: __( 'Constant <name/> in <file/>', 'key-health' );
	}
}

function Path( { name, path = [] }: Pick< Named, 'name' | 'path' > ) {
	return (
		<>
			<Code>{ name }</Code>
			{ path.map( ( part, index ) => (
				<Fragment key={ index }>
					<span className="key-health-arrow" aria-hidden="true">
						›
					</span>
					<Code>{ part }</Code>
				</Fragment>
			) ) }
		</>
	);
}

export function Ends( {
	last4,
	length,
	closed = false,
}: {
	last4: string | null;
	length: number;
	closed?: boolean;
} ) {
	if ( closed ) {
		return __( 'encrypted, cannot be read', 'key-health' );
	}
	if ( last4 !== null ) {
		return createInterpolateElement( __( 'ends in <last4/>', 'key-health' ), {
			last4: <Code>{ last4 }</Code>,
		} );
	}
	return length === 0
		? __( 'empty', 'key-health' )
		: sprintf(
				/* translators: %d: number of characters. */
				_n( '%d character', '%d characters', length, 'key-health' ),
				length
			);
}

/** Without how its value ends. */
export function PlaceName( { definition }: { definition: Named } ) {
	const { name, path = [], file, line } = definition;
	return createInterpolateElement( kind_of( definition ), {
		name: (
			<span>
				<Path name={ name } path={ path } />
			</span>
		),
		file: <bdi dir="ltr">{ file === null ? name : file_name( file ) }</bdi>,
		line: <span>{ line }</span>,
	} );
}

interface Props {
	definition: Definition;
	/** Instead of how the value ends. */
	end?: ReactElement;
	/** Without where in the option it stands. */
	short?: boolean;
}

export function Place( { definition, end, short = false }: Props ) {
	return createInterpolateElement(
		/* translators: <place/>: "constant X in wp-config.php, line 87"; <end/>: "ends in 4kQ2". */
		__( '<place/>, <end/>', 'key-health' ),
		{
			place: (
				<span>
					<PlaceName definition={ short ? { ...definition, path: [] } : definition } />
				</span>
			),
			end: <span className="key-health-ends">{ end ?? <Ends { ...definition } /> }</span>,
		}
	);
}
