/** Flodesk is never asked: whatever comes is an error of the test, and is answered with 404. */
import { basic_user, dialect } from '../lib/dialect.mjs';

export default dialect( {
	id: 'flodesk',
	hosts: [ 'api.flodesk.com' ],
	first_step: 'stored',
	key: basic_user,
	steps: {},
	states: { live: {}, unknown: {} },
} );
