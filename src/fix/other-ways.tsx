import { __, sprintf } from '@wordpress/i18n';
import { to } from '../shared/router';
import type { FixId, KeyReport } from '../shared/types';

/** A fix by what a person does in it. */
export function way_label( fix: FixId, key: KeyReport ): string {
	const { noun, provider } = key;
	return {
		/* translators: %s: "token". */
		replace_key: sprintf( __( 'Replace the %s', 'key-health' ), noun ),
		/* translators: %s: "token". */
		recover_key: sprintf( __( 'Recover the %s with the old salts', 'key-health' ), noun ),
		/* translators: %s: "token". */
		clean_key: sprintf( __( 'Clean up the %s', 'key-health' ), noun ),
		/* translators: 1: "token", 2: provider. */
		allow_key: sprintf( __( 'Allow the %1$s at %2$s', 'key-health' ), noun, provider.name ),
		change_companion: __( 'Change the setting beside it', 'key-health' ),
		/* translators: %s: provider. */
		settle_account: sprintf( __( 'Settle it with %s', 'key-health' ), provider.name ),
		edit_line: __( 'Change where it is defined', 'key-health' ),
		unblock: __( 'Let requests through', 'key-health' ),
		reach: __( 'Look at the connection', 'key-health' ),
		trace: __( 'See what changes the request', 'key-health' ),
		/* translators: %s: provider. */
		reconnect: sprintf( __( 'Connect to %s again', 'key-health' ), provider.name ),
		/* translators: %s: "token". */
		rotate_key: sprintf( __( 'Change the %s for a new one', 'key-health' ), noun ),
		clean_state: __( 'Find the plugin in the way', 'key-health' ),
		wait: __( 'Wait, and check again', 'key-health' ),
		prove_by_use: __( 'Prove it by using it', 'key-health' ),
	}[ fix ];
}

/** The fixes that are not this page's, best first. */
export function OtherWays( { report, way }: { report: KeyReport; way: FixId | null } ) {
	const [ best ] = report.fixes;
	const here = way ?? best;
	const others = report.fixes.filter( ( fix ) => fix !== here );
	return others.length > 0 ? (
		<p className="key-health-fine">
			{ __( 'Other ways:', 'key-health' ) }
			{ others.map( ( fix ) => (
				<span key={ fix }>
					{ ' ' }
					<a href={ to.fix( report.id, undefined, fix === best ? null : fix ) }>
						{ way_label( fix, report ) }
					</a>
				</span>
			) ) }
		</p>
	) : null;
}
