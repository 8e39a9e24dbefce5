import { __, sprintf } from '@wordpress/i18n';

/** A title as a sentence. */
export function full_stop( title: string ): string {
	/* translators: %s: a sentence without its full stop. */
	return title && sprintf( __( '%s.', 'key-health' ), title );
}
