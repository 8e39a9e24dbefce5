import { createRoot } from '@wordpress/element';
import { App, type First } from './app';
import './style.scss';

declare global {
	interface Window {
		/** Printed by the page, before this script. */
		keyHealthNetwork?: First;
	}
}

const place = document.getElementById( 'key-health-root' );
const first = window.keyHealthNetwork;

if ( place && first ) {
	createRoot( place ).render( <App first={ first } /> );
}
