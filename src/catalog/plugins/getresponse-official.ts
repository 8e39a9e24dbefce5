/**
 * GetResponse for WordPress, the official plugin: connected from GetResponse's side, without an API key.
 *
 * Facts: 1.3.9 (core/class-gr-rest-api-service.php:11 GetResponse itself writes the options `gr4wp-…` through WordPress's REST API: an
 * address to send data to, a snippet, the number of a shop; read 2026-11-21). What an older plugin of theirs stored was not read.
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'getresponse-official',
	name: 'GetResponse for WordPress',
	short_name: 'GetResponse',
	files: [ 'getresponse-official/getresponse-for-wp.php' ],
	purpose: 'marketing',
	// It has no page of its own.
	settings: 'plugins.php',
	screens: [],
	rule: { name: 'defined_wins' },
	connections: [],
	stores: [],
	source: 'released 1.3.9: core/class-gr-rest-api-service.php',
} );
