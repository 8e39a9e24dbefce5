/** A Sendy of one's own, in a folder of a server: it answers with 200 and a text. */
import { dialect, form } from '../lib/dialect.mjs';

export default dialect( {
	id: 'sendy',
	hosts: [ 'news.example.com' ],
	first_step: 'brands',
	key: form( 'api_key' ),
	steps: { brands: 'POST /sendy/api/brands/get-brands.php' },
	states: {
		live: { brands: 'brands-ok' },
		unknown: { brands: 'brands-invalid' },
		rate_limited: { brands: 'brands-rate-limited' },
	},
} );
