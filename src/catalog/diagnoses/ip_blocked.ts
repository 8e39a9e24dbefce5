import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'ip_blocked',
	kind: 'answer',
	state: 'broken',
	title: t( '{provider} blocks this site’s address' ),
	meaning: t(
		'Its firewall turns this server away before it looks at the {key}. Often the cause is another website on the same server, or many wrong requests.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'settle_account' ],
} );
