import { __, _n, sprintf } from '@wordpress/i18n';
import type { Report } from './types';

export type Blocked = NonNullable< Report[ 'blocked' ] >;

export function blocked_title( { hosts }: Blocked ): string {
	return sprintf(
		/* translators: %d: number of hosts. */
		_n(
			'This site blocks requests to %d provider',
			'This site blocks requests to %d providers',
			hosts.length,
			'key-health'
		),
		hosts.length
	);
}

export function blocked_meaning(): string {
	return __(
		'The keys may be fine. WordPress stops the question before it leaves your site, and most likely stops your mail in the same way.',
		'key-health'
	);
}
