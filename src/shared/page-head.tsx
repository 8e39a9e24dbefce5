import { createPortal, useEffect, useLayoutEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { to } from './router';

interface Props {
	/** Of a page below the list; the list itself has the plugin's name. */
	title?: string;
	/** Where the breadcrumb leads back to. */
	back?: string;
	children?: ReactNode;
}

function useDocumentTitle( title: string ) {
	useEffect( () => {
		const whole = document.title;
		const rest = whole.indexOf( ' ‹ ' );
		document.title = rest < 0 ? title : title + whole.slice( rest );
	}, [ title ] );
}

/**
 * The heading stands in its own element, above core's marker for notices, so that those land below it. PHP's heading is
 * taken away in the same frame in which this one appears: there is always exactly one.
 */
export function PageHead( { title, back, children }: Props ) {
	const name = __( 'Key Health', 'key-health' );
	const [ place ] = useState( () => document.getElementById( 'key-health-head' ) );
	const [ printed ] = useState( () => Array.from( place?.childNodes ?? [] ) );
	useLayoutEffect( () => {
		printed.forEach( ( node ) => {
			if ( node.parentNode === place ) {
				node.parentNode?.removeChild( node );
			}
		} );
	}, [ place, printed ] );
	useDocumentTitle( title ?? name );

	return (
		place &&
		createPortal(
			<>
				{ title === undefined ? (
					<h1>{ name }</h1>
				) : (
					<div className="key-health-crumb">
						<a href={ back ?? to.list() }>{ name }</a>
						<span className="key-health-crumb__sep" aria-hidden="true">
							/
						</span>
						<h1>{ title }</h1>
					</div>
				) }
				{ children && <div className="key-health-head__end">{ children }</div> }
			</>,
			place
		)
	);
}
