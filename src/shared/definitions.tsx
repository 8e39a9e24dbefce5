import { __, _n, sprintf } from '@wordpress/i18n';
import { useNow } from './use-now';
import { in_sentence } from './times';
import type { Definition, FieldReport, KeyReport } from './types';
import { Place, PlaceName } from './place';
import { RichText } from './rich-text';
import { in_use, secret_field } from './words';

export function RoleTag( {
	role,
	in_use: used = true,
}: {
	role: Definition[ 'role' ];
	/** False for a key that no plugin uses: the place that would win is only stored. */
	in_use?: boolean;
} ) {
	if ( role === 'effective' && ! used ) {
		return <span className="key-health-tag">{ __( 'Stored', 'key-health' ) }</span>;
	}
	return role === 'effective' ? (
		<span className="key-health-tag is-in-use">{ __( 'In use', 'key-health' ) }</span>
	) : (
		<span className="key-health-tag">{ __( 'Ignored', 'key-health' ) }</span>
	);
}

interface RowProps {
	definition: Definition;
	field: FieldReport;
	used: boolean;
}

function Row( { definition, field, used }: RowProps ) {
	const now = useNow();
	const wins = definition.role === 'effective';
	return (
		<li className={ wins ? '' : 'is-lost' }>
			<span>
				<RoleTag role={ definition.role } in_use={ used } />
			</span>
			<div>
				<p>
					{ field.secret ? (
						<Place definition={ definition } />
					) : (
						<PlaceName definition={ definition } />
					) }
				</p>
				<p className="key-health-definitions__why">
					{ ( used || ! wins ) && <RichText text={ definition.reason } /> }
					{ wins && field.saved_while_watching && field.first_seen_at && (
						<>
							{ ' ' }
							{ sprintf(
								/* translators: %s: date and time. */
								__( 'Saved: %s.', 'key-health' ),
								in_sentence( field.first_seen_at, now )
							) }
						</>
					) }
				</p>
			</div>
		</li>
	);
}

/** The winner first, then those that lose, each with the reason. */
export function Definitions( { report }: { report: KeyReport } ) {
	const fields = report.fields.filter( ( { definitions } ) => definitions.length > 0 );
	return (
		<>
			{ fields.map( ( field ) => (
				<div key={ field.name }>
					{ fields.length > 1 && (
						<p className="key-health-label">
							{ field.label }
							{ field.value !== null && (
								<span className="key-health-mute"> “{ field.value }”</span>
							) }
						</p>
					) }
					<ul className="key-health-definitions">
						{ field.definitions.map( ( definition ) => (
							<Row
								key={ definition.id }
								definition={ definition }
								field={ field }
								used={ report.in_use }
							/>
						) ) }
					</ul>
				</div>
			) ) }
		</>
	);
}

/**
 * "Database, ends in c41f; 2 other places are ignored": the answer beside the closed disclosure.
 */
export function stored_answer( key: KeyReport ): string {
	const definition = in_use( key );
	const losers = ( secret_field( key )?.definitions.length ?? 0 ) - ( definition ? 1 : 0 );
	const ends = definition?.last4
		? sprintf(
				/* translators: 1: a place in words, 2: last 4 characters. */
				__( '%1$s, ends in %2$s', 'key-health' ),
				short_place( definition ),
				definition.last4
			)
		: definition && short_place( definition );
	if ( ! ends ) {
		return __( 'Nowhere', 'key-health' );
	}
	return losers > 0
		? sprintf(
				/* translators: 1: a place in words, 2: number of places. */
				_n(
					'%1$s; %2$d other place is ignored',
					'%1$s; %2$d other places are ignored',
					losers,
					'key-health'
				),
				ends,
				losers
			)
		: ends;
}

function short_place( { kind, file, line }: Definition ): string {
	if ( file !== null && line !== null ) {
		/* translators: 1: file, 2: number of a line. */
		return sprintf( __( '%1$s, line %2$d', 'key-health' ), file, line );
	}
	return {
		option: __( 'Database', 'key-health' ),
		network_option: __( 'Database', 'key-health' ),
		main_site_option: __( 'Database', 'key-health' ),
		table: __( 'Database', 'key-health' ),
		constant: __( 'Constant', 'key-health' ),
		filter: __( 'Filter', 'key-health' ),
		environment: __( 'Environment', 'key-health' ),
		plugin_file: __( 'Plugin file', 'key-health' ),
	}[ kind ];
}
