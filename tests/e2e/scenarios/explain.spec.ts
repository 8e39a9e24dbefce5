/**
 * "What does this error mean?": a message that somebody has seen is explained by the rules that read the answers of a check.
 */
import { use_mailer } from '../support/plugins';
import { check_everything, expect_text, follow } from '../support/screen';
import { simulator } from '../support/simulator';
import { expect, test } from '../support/watched';

const GONE = `mlsn.${ '4c1f9b3e'.repeat( 8 ) }`;
const PASTED = `mlsn.${ '7d20e58a'.repeat( 8 ) }`;

test( 'a pasted error is explained with the keyboard alone, and leads to the wizard of the key it fits', async ( {
	page,
	watch,
} ) => {
	watch.keep_out( GONE, PASTED );
	use_mailer( 'mailersend', { api_key: GONE }, '3f9c2b7a9e5f' );
	simulator.set( { akismet: { keys: { '3f9c2b7a9e5f': {} } } } );
	await check_everything( page );
	const asked = simulator.journal().length;

	const question = page.getByText( 'What does this error mean?' );
	await question.locator( 'xpath=ancestor::summary' ).focus();
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Tab' );
	const field = page.getByRole( 'textbox', { name: 'Error message' } );
	await expect( field ).toBeFocused();
	await watch.look();

	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Enter' );
	await expect( page.getByRole( 'alert' ) ).toHaveText(
		'There is no text. Paste the error message first.'
	);
	await expect( field ).toBeFocused();
	await watch.look();

	await page.keyboard.insertText(
		`Mailer: MailerSend. Bearer ${ PASTED }. 401: Unauthenticated.`
	);
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Enter' );
	const result = page.getByRole( 'article', { name: 'MailerSend no longer accepts this token' } );
	const explained = result.filter( { hasText: 'The text names MailerSend' } );
	await expect( explained ).toContainText( 'Most likely' );
	await expect( explained ).toContainText( 'MailerSend in WP Mail SMTP' );
	await expect( page.locator( '#a11y-speak-polite' ) ).toHaveText(
		/^1 explanation: MailerSend no longer accepts this token/
	);
	await expect( field ).not.toHaveValue( new RegExp( PASTED.slice( 5, 20 ) ) );
	await expect_text( page, 'was covered before the text was read' );
	expect( simulator.journal(), 'nobody is asked' ).toHaveLength( asked );
	await watch.look();

	await follow( explained, 'Replace the token' );
	await expect( page.getByRole( 'link', { name: 'Get a new token' } ) ).toBeVisible();
} );

test( 'a message that nobody knows is told as such, with a way on', async ( { page, watch } ) => {
	use_mailer( 'mailersend', { api_key: GONE }, '3f9c2b7a9e5f' );
	await check_everything( page );
	await page.getByText( 'What does this error mean?' ).click();
	await page
		.getByRole( 'textbox', { name: 'Error message' } )
		.fill( '<img src=x onerror="window.injected=1"> Something went wrong' );
	await page.getByRole( 'button', { name: 'Explain this error' } ).click();
	const answer = page.getByRole( 'article', { name: 'Key Health does not know this message' } );
	await expect( answer ).toBeVisible();
	await watch.look();
	expect( await page.evaluate( () => 'injected' in window ) ).toBe( false );
	await answer.getByRole( 'button', { name: 'Check all keys' } ).click();
	await expect_text( page, 'MailerSend no longer accepts this token' );
} );
