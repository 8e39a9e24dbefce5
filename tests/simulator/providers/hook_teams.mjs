/** A workflow of Teams, "When a Teams webhook request is received": 202 for a message with an Adaptive Card, else 400. */
export default {
	id: 'hook_teams',
	hosts: [ 'prod-01.westeurope.logic.azure.com' ],
	answer( request ) {
		const card = request.json()?.attachments?.[ 0 ];
		const is_good =
			request.json()?.type === 'message' &&
			card?.contentType === 'application/vnd.microsoft.card.adaptive' &&
			card.content?.type === 'AdaptiveCard' &&
			Array.isArray( card.content.body );
		return {
			name: is_good ? 'teams-taken' : 'teams-refused',
			status: is_good ? 202 : 400,
			headers: { 'content-type': 'application/json' },
			body: '',
		};
	},
};
