/** Words that the screens of a fix for many share. */
import { __, sprintf } from '@wordpress/i18n';
import type { KeyGroup, ManyFix } from '../types';
import { counted_sites, provider_in } from '../words';

export function plugin_names( { plugins }: Pick< KeyGroup, 'plugins' > ): string[] {
	return plugins.map( ( { short_name } ) => short_name );
}

/** "Mailgun in FluentSMTP" */
export function group_who( group: Pick< KeyGroup, 'provider' | 'plugins' > ): string {
	return provider_in( group.provider.name, plugin_names( group ) );
}

export function fix_who( { provider, plugins }: ManyFix ): string {
	return provider_in( provider.name, plugins );
}

/** "Fix Mailgun in FluentSMTP on 17 sites" */
export function fix_title( who: string, count: number ): string {
	return sprintf(
		/* translators: 1: "Mailgun in FluentSMTP", 2: "17 sites". */
		__( 'Fix %1$s on %2$s', 'key-health' ),
		who,
		counted_sites( count )
	);
}

/** "Clear outdated keys: Mailgun in FluentSMTP" */
export function clear_title( who: string ): string {
	/* translators: %s: "Mailgun in FluentSMTP". */
	return sprintf( __( 'Clear outdated keys: %s', 'key-health' ), who );
}
