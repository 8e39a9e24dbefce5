/**
 * Network Admin > Settings > Key Health.
 */
import './style.scss';
import { createRoot } from '@wordpress/element';
import { App } from './app';

const root = document.getElementById( 'key-health-network-root' );
if ( root ) {
	createRoot( root ).render( <App /> );
}
