/** The network's screen as a whole, on a made-up page. */
import { render } from '@testing-library/react';
import { App } from '../../../src/network/app';
import type { NetworkReport } from '../../../src/network/types';
import { network_report, site_rows } from '../fixtures/network';

export function show( report: NetworkReport = network_report, hash = '', sites = site_rows ) {
	window.location.hash = hash;
	document.body.innerHTML =
		'<div id="key-health-head"><h1>Key Health</h1></div><div id="key-health-root"></div>';
	const container = document.getElementById( 'key-health-root' );
	if ( ! container ) {
		throw new Error( 'No place for the screen' );
	}
	return render( <App first={ { report, sites } } />, { container } );
}
