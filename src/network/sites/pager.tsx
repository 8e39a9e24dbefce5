import { Button } from '@wordpress/components';
import { useEffect, useId, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Sites } from '../use-sites';
import { number, page_of, pages } from '../words';

function range( { page, per_page, total, rows }: Sites[ 'page' ] ): string {
	const from = ( page - 1 ) * per_page + 1;
	return sprintf(
		/* translators: 1: number of the first row, 2: number of the last row, 3: number of all rows. */
		__( '%1$s to %2$s of %3$s', 'key-health' ),
		number( from ),
		number( from + rows.length - 1 ),
		number( total )
	);
}

/** Straight to a page, where there are too many to turn them one by one. */
function Jump( { sites, last }: { sites: Sites; last: number } ) {
	const id = useId();
	const { page } = sites.page;
	const [ text, set_text ] = useState( String( page ) );
	useEffect( () => set_text( String( page ) ), [ page ] );
	return (
		<form
			className="key-health-pager__jump"
			onSubmit={ ( event ) => {
				event.preventDefault();
				const wanted = Math.min( last, Math.max( 1, Number.parseInt( text, 10 ) || page ) );
				set_text( String( wanted ) );
				if ( wanted !== sites.query.page ) {
					sites.ask_for( { page: wanted } );
				}
			} }
		>
			<label htmlFor={ id }>{ __( 'Go to page', 'key-health' ) }</label>
			<input
				id={ id }
				className="key-health-input"
				type="text"
				inputMode="numeric"
				size={ String( last ).length + 1 }
				value={ text }
				onChange={ ( { target } ) => set_text( target.value ) }
			/>
		</form>
	);
}

/** The buttons stay where they are and keep the focus, also at the first and the last page. */
export function Pager( { sites }: { sites: Sites } ) {
	const { page, query } = sites;
	const last = pages( page );
	const button = ( label: string, to: number, possible: boolean ) => (
		<Button
			__next40pxDefaultSize
			className="is-smaller"
			variant="secondary"
			aria-disabled={ ! possible }
			onClick={ () => possible && sites.ask_for( { page: to } ) }
		>
			{ label }
		</Button>
	);
	return page.total > 0 ? (
		<nav className="key-health-pager" aria-label={ __( 'Pages of sites', 'key-health' ) }>
			<span>{ range( page ) }</span>
			<div className="key-health-pager__end">
				{ last > 5 && <Jump sites={ sites } last={ last } /> }
				{ button( __( 'Previous', 'key-health' ), query.page - 1, query.page > 1 ) }
				<span>{ page_of( page ) }</span>
				{ button( __( 'Next', 'key-health' ), query.page + 1, query.page < last ) }
			</div>
		</nav>
	) : null;
}
