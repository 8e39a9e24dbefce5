/**
 * SendPulse Email Marketing Newsletter.
 *
 * Facts: 2.1.5 (inc/class-sendpulse-newsletter-api.php:21 both values, given to the library that asks for a token; inc/
 * class-sendpulse-newsletter-settings.php:118-140, 228; vendor/sendpulse/sendpulse-rest-api-php/api/sendpulse.php:45 the token is kept
 * in a file or in the session, under a name made of both values, so that a new secret never meets an old token; read 2026-11-21). No
 * constants. Whoever may delete posts sees the secret on its settings page.
 */
import { alone, stored } from '../forms';
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'sendpulse-email-marketing-newsletter',
	name: 'SendPulse Email Marketing Newsletter',
	short_name: 'SendPulse',
	files: [ 'sendpulse-email-marketing-newsletter/sendpulse-newsletter.php' ],
	purpose: 'marketing',
	settings: 'edit.php?post_type=sendpulse_form&page=send_pulse_settings',
	screens: [ 'sendpulse_form_page_send_pulse_settings', 'edit-sendpulse_form' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone(
			'site',
			'sp_api_setting',
			stored( 'sendpulse', 'SendPulse', {
				client_secret: 'client_secret',
				client_id: 'client_id',
			} )
		),
	],
	stores: [],
	removes: t( 'Emptying both fields on its settings page' ),
	source: 'released 2.1.5: inc/class-sendpulse-newsletter-api.php:21-45; inc/class-sendpulse-newsletter-settings.php:118-140, 228',
} );
