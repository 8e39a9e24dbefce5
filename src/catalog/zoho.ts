/**
 * What holds for the connections of every Zoho service.
 */
import { ended, last_error } from './oauth';
import { t } from './schema';
import type { Cause } from './schema';

const TOKENS =
	'zoho.com/backstage/api/v3/generate-access-and-refresh-token.html (20 for each user)';

export const too_many: Cause = {
	is: 'oauth_reauthorize',
	title: t( 'Newer connections pushed it out.' ),
	why: [
		{
			points: 35,
			text: t(
				'Zoho keeps 20 connections of a user, and ends the oldest one for a new one.'
			),
		},
	],
};

export const zoho_errors = [
	last_error( 'invalid_client', [ ended.client ], TOKENS, 'memory', { reason: 'client' } ),
	// Zoho's word for a refresh token that it does not know.
	last_error( 'invalid_code|invalid_grant', [ ended.revoked, too_many ], TOKENS, 'memory' ),
] as const;
