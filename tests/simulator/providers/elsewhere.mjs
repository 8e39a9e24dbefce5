/**
 * Where the fault `redirect` leads. It is friendly to everyone, so that a key which is carried
 * there is welcome, and written down.
 */
export default {
	id: 'elsewhere',
	hosts: [ 'elsewhere.example' ],
	answer: () => ( {
		name: 'elsewhere',
		status: 200,
		headers: { 'content-type': 'application/json' },
		body: '{"status":"success","data":{"status":"active"}}',
	} ),
};
