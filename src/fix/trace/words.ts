/** Sentences about a trace. */
import { __, sprintf } from '@wordpress/i18n';
import { day_and_time } from '../../shared/times';
import type { HookCallback, KeyReport, Trace, TraceChange } from '../../shared/types';

/** The callbacks that stand in the way. */
export function culprits( trace: Trace ): HookCallback[] {
	return trace.culprits.flatMap( ( index ) => trace.callbacks[ index ] ?? [] );
}

/** Whose code they are, each name once. */
export function owners( trace: Trace ): string[] {
	return [ ...new Set( culprits( trace ).map( ( { owner } ) => owner ) ) ];
}

/** "wp-content/plugins/gate/gate.php, line 41"; '' for who may not see files. */
export function place( { file, line }: HookCallback ): string {
	if ( file === null ) {
		return '';
	}
	return line === null
		? file
		: /* translators: 1: file, 2: number of a line. */
			sprintf( __( '%1$s, line %2$d', 'key-health' ), file, line );
}

/** "http_request_args, priority 10" */
export function hook( { hook: name, priority }: HookCallback ): string {
	/* translators: 1: name of a hook, 2: number. */
	return sprintf( __( '%1$s, priority %2$d', 'key-health' ), name, priority );
}

/** What the sides of a change are called. */
export function side_titles(
	change: TraceChange,
	by: HookCallback,
	key: KeyReport
): [ string, string ] {
	if ( change.what === 'key' ) {
		return [
			__( 'As it is stored', 'key-health' ),
			/* translators: %s: plugin. */
			sprintf( __( 'As %s gets it', 'key-health' ), key.plugin.short_name ),
		];
	}
	if ( [ 'answered', 'blocked', 'answer' ].includes( change.what ) ) {
		return [
			__( 'What had come back', 'key-health' ),
			/* translators: %s: plugin. */
			sprintf( __( 'What “%s” made of it', 'key-health' ), by.owner ),
		];
	}
	return [
		__( 'As it was made', 'key-health' ),
		/* translators: %s: plugin. */
		sprintf( __( 'As “%s” left it', 'key-health' ), by.owner ),
	];
}

/** For the author of the code, plain text. Nothing in it is a secret: PHP has covered it. */
export function author_report( trace: Trace, now: Date ): string {
	const plain = ( text: string ) => text.replace( /`/g, '' );
	const asked = sprintf(
		/* translators: 1: a request, "GET https://…", 2: date and time. */
		__( 'Request: %1$s (%2$s)', 'key-health' ),
		trace.request,
		day_and_time( trace.asked_at, now )
	);
	const lines = [ plain( trace.title ), plain( trace.meaning ), '', asked ];
	trace.changes.forEach( ( change ) => {
		const by = trace.callbacks[ change.callback ];
		if ( by && change.harmful ) {
			lines.push(
				'',
				`${ by.owner }: ${ by.label }`,
				/* translators: %s: a hook and its priority. */
				sprintf( __( 'Hook: %s', 'key-health' ), hook( by ) ),
				/* translators: %s: part of a request. */
				sprintf( __( 'Before: %s', 'key-health' ), change.before ),
				/* translators: %s: part of a request. */
				sprintf( __( 'After: %s', 'key-health' ), change.after )
			);
		}
	} );
	return [ ...lines, ...( trace.proof ? [ '', trace.proof ] : [] ) ].join( '\n' );
}
