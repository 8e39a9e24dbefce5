/** docs.slack.dev, "Sending messages using incoming webhooks": `ok`, else a word with 400. */
export default {
	id: 'hook_slack',
	hosts: [ 'hooks.slack.com' ],
	answer( request ) {
		const text = request.json()?.text;
		const is_good = typeof text === 'string' && text !== '';
		return {
			name: is_good ? 'slack-ok' : 'slack-invalid-payload',
			status: is_good ? 200 : 400,
			headers: { 'content-type': 'text/html' },
			body: is_good ? 'ok' : 'invalid_payload',
		};
	},
};
