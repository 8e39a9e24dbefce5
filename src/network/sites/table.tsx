import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Sites } from '../use-sites';
import type { SitesQuery } from '../types';
import { Row } from './row';
import type { Selection } from './use-selection';

type Order = NonNullable< SitesQuery[ 'orderby' ] >;

interface Sort {
	by: Order;
	label: string;
}

function Header( { sort, sites }: { sort: Sort; sites: Sites } ) {
	const { orderby, order } = sites.query;
	const sorted = orderby === sort.by;
	const direction = order === 'asc' ? 'ascending' : 'descending';
	return (
		<th scope="col" aria-sort={ sorted ? direction : undefined }>
			<button
				type="button"
				className="key-health-sort"
				onClick={ () =>
					sites.ask_for( {
						orderby: sort.by,
						order: sorted && order === 'asc' ? 'desc' : 'asc',
					} )
				}
			>
				{ sort.label }
				<span aria-hidden="true" className="key-health-sort__mark" />
			</button>
		</th>
	);
}

function SelectAll( { sites, selection }: Pick< Props, 'sites' | 'selection' > ) {
	const box = useRef< HTMLInputElement >( null );
	const ids = sites.page.rows.map( ( { id } ) => id );
	const chosen = ids.filter( ( id ) => selection.has( id ) ).length;
	const some = chosen > 0 && chosen < ids.length;
	useEffect( () => {
		if ( box.current ) {
			box.current.indeterminate = some;
		}
	}, [ some ] );
	return (
		<input
			ref={ box }
			type="checkbox"
			checked={ ids.length > 0 && chosen === ids.length }
			aria-label={ __( 'Select all sites on this page', 'key-health' ) }
			onChange={ ( { target } ) => selection.select( ids, target.checked ) }
		/>
	);
}

interface Props {
	sites: Sites;
	selection: Selection;
	caption: string;
}

export function Table( { sites, selection, caption }: Props ) {
	const now = new Date();
	return (
		<table className="key-health-sites" aria-busy={ sites.loading }>
			<caption className="screen-reader-text">{ caption }</caption>
			<thead>
				<tr>
					<td className="is-check">
						<SelectAll sites={ sites } selection={ selection } />
					</td>
					<Header
						sites={ sites }
						sort={ { by: 'name', label: __( 'Site', 'key-health' ) } }
					/>
					<Header
						sites={ sites }
						sort={ { by: 'state', label: __( 'State', 'key-health' ) } }
					/>
					<th scope="col">{ __( 'What is wrong', 'key-health' ) }</th>
					<th scope="col">{ __( 'Key', 'key-health' ) }</th>
					<Header
						sites={ sites }
						sort={ { by: 'checked', label: __( 'Checked', 'key-health' ) } }
					/>
				</tr>
			</thead>
			<tbody>
				{ sites.page.rows.map( ( site ) => (
					<Row
						key={ site.id }
						site={ site }
						now={ now }
						selected={ selection.has( site.id ) }
						on_select={ ( id, selected ) => selection.select( [ id ], selected ) }
					/>
				) ) }
			</tbody>
		</table>
	);
}
