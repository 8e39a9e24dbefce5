import { createRoot } from '@wordpress/element';
import { App } from './app';
import './style.scss';
import type { SettingsPage } from './types';

declare global {
	interface Window {
		/** Printed by the page, before this script. */
		keyHealthSettings?: SettingsPage;
	}
}

const place = document.getElementById( 'key-health-root' );
const first = window.keyHealthSettings;

if ( place && first ) {
	createRoot( place ).render( <App first={ first } /> );
}
