/** Discord's "Execute Webhook": 204 for a `content` of 1 to 2,000 characters, else 400. */
export default {
	id: 'hook_discord',
	hosts: [ 'discord.com' ],
	answer( request ) {
		const content = request.json()?.content;
		const is_good =
			typeof content === 'string' && content !== '' && [ ...content ].length <= 2000;
		return {
			name: is_good ? 'discord-taken' : 'discord-refused',
			status: is_good ? 204 : 400,
			headers: { 'content-type': 'application/json' },
			body: is_good ? '' : '{"message":"Cannot send an empty message","code":50006}',
		};
	},
};
