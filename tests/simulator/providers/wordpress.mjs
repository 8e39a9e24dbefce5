/** The keyless control request: is the way out open, and what time is it there? */
export default {
	id: 'wordpress',
	hosts: [ 'api.wordpress.org' ],
	answer: () => ( {
		name: 'control',
		status: 200,
		headers: { 'content-type': 'application/json' },
		body: '{}',
	} ),
};
