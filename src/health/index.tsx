import { createRoot } from '@wordpress/element';
import type { Report } from '../shared/types';
import { App } from './app';
import './style.scss';

declare global {
	interface Window {
		/** Printed by the page, before this script. */
		keyHealth?: { report: Report };
	}
}

const place = document.getElementById( 'key-health-root' );
const report = window.keyHealth?.report;

if ( place && report ) {
	createRoot( place ).render( <App first={ report } /> );
}
