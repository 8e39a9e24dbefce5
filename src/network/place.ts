import { __, sprintf } from '@wordpress/i18n';
import { capital } from '../shared/words';

/** A place in words and how the value ends, with the marks of `RichText`. */
export function place_with_end( place: string, last4: string ): string {
	return last4
		? sprintf(
				/* translators: 1: a place, "Constant X in wp-config.php, line 44"; 2: last characters of a key. */
				__( '%1$s, ends in `%2$s`', 'key-health' ),
				capital( place ),
				last4
			)
		: capital( place );
}
