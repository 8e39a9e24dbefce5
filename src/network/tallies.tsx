import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { state_word } from '../shared/words';
import { StateBadge } from '../shared/state-badge';
import type { State } from '../shared/types';
import type { Tally } from './types';
import { number } from './words';

const STATES: readonly State[] = [ 'broken', 'attention', 'unknown', 'unchecked', 'working' ];

interface Props {
	by: 'provider' | 'plugin';
	rows: readonly Tally[];
	/** Shows the sites of one in the table. */
	on_show: ( id: string ) => void;
}

/** Keys by provider or by plugin, counted. States that nothing is in have no column. */
export function Tallies( { by, rows, on_show }: Props ) {
	const states = STATES.filter( ( state ) => rows.some( ( row ) => row.states[ state ] > 0 ) );
	const first = by === 'provider' ? __( 'Provider', 'key-health' ) : __( 'Plugin', 'key-health' );
	return (
		<table className="key-health-sites is-tally">
			<caption className="screen-reader-text">
				{ by === 'provider'
					? __( 'Keys by provider', 'key-health' )
					: __( 'Keys by plugin', 'key-health' ) }
			</caption>
			<thead>
				<tr>
					<th scope="col">{ first }</th>
					<th scope="col" className="is-number">
						{ __( 'Keys', 'key-health' ) }
					</th>
					<th scope="col" className="is-number">
						{ __( 'Sites', 'key-health' ) }
					</th>
					{ states.map( ( state ) => (
						<th key={ state } scope="col" className="is-number">
							{ state_word( state ) }
						</th>
					) ) }
				</tr>
			</thead>
			<tbody>
				{ rows.map( ( row ) => (
					<tr key={ row.id }>
						<th scope="row">
							<Button variant="link" onClick={ () => on_show( row.id ) }>
								{ row.name }
							</Button>
						</th>
						<td className="is-number" data-label={ __( 'Keys', 'key-health' ) }>
							{ number( row.keys ) }
						</td>
						<td className="is-number" data-label={ __( 'Sites', 'key-health' ) }>
							{ number( row.sites ) }
						</td>
						{ states.map( ( state ) => (
							<td
								key={ state }
								className={ `is-number ${
									row.states[ state ] > 0 ? '' : 'is-nothing'
								}` }
								data-label={ state_word( state ) }
							>
								{ row.states[ state ] > 0 ? (
									<StateBadge
										state={ state }
										word={ number( row.states[ state ] ) }
									/>
								) : (
									<span className="key-health-mute">0</span>
								) }
							</td>
						) ) }
					</tr>
				) ) }
			</tbody>
		</table>
	);
}
