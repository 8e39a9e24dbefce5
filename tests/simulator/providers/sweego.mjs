/** Sweego wants the key in the header Api-Key (Symfony, Bridge/Sweego); the words of its answers are from memory. */
import { dialect, header } from '../lib/dialect.mjs';

export default dialect( {
	id: 'sweego',
	hosts: [ 'api.sweego.io' ],
	first_step: 'send',
	key: header( 'api-key' ),
	steps: { send: 'POST /send' },
	states: {
		live: { send: 'send-may-send' },
		unknown: { send: 'send-unauthorized' },
		suspended: { send: 'send-forbidden' },
		rate_limited: { send: 'send-rate-limited' },
	},
} );
