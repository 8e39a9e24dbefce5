/**
 * Antispam Bee: works on the site itself, without a service and without a key.
 *
 * Facts: 2.11.6 (antispam_bee.php: its one option `antispam_bee` holds switches only; :673 the settings page; read 2026-11-21).
 */
import { definePlugin } from '../schema';

export default definePlugin( {
	slug: 'antispam-bee',
	name: 'Antispam Bee',
	short_name: 'Antispam Bee',
	files: [ 'antispam-bee/antispam_bee.php' ],
	purpose: 'spam',
	settings: 'options-general.php?page=antispam_bee',
	screens: [],
	rule: { name: 'defined_wins' },
	connections: [],
	stores: [],
	source: 'released 2.11.6: antispam_bee.php',
} );
