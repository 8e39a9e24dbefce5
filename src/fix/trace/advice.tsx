/** What to do about the code in the way, by what it is. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';
import { Code } from '../../shared/rich-text';
import type { HookCallback, Trace } from '../../shared/types';
import { culprits } from './words';

/** Of several pieces of code of one owner, one. */
function by_owner( trace: Trace ): HookCallback[] {
	return culprits( trace ).filter(
		( one, index, all ) => all.findIndex( ( { owner } ) => owner === one.owner ) === index
	);
}

/** How to be rid of it. */
function Without( { by }: { by: HookCallback } ) {
	switch ( by.kind ) {
		case 'plugin':
			return (
				<>
					<b>
						{ sprintf(
							/* translators: %s: plugin. */
							__( 'You do not need “%s”:', 'key-health' ),
							by.owner
						) }
					</b>{ ' ' }
					{ __( 'deactivate it on the Plugins screen.', 'key-health' ) }
				</>
			);
		case 'theme':
			return (
				<>
					<b>{ __( 'It is part of the theme:', 'key-health' ) }</b>{ ' ' }
					{ __(
						'take the code out there, or ask who made the theme to do it.',
						'key-health'
					) }
				</>
			);
		case 'unknown':
			return (
				<>
					<b>{ __( 'It belongs to no plugin:', 'key-health' ) }</b>{ ' ' }
					{ __(
						'somebody put this code on the site by hand. Ask who looks after it.',
						'key-health'
					) }
				</>
			);
		default:
			return (
				<>
					<b>
						{ sprintf(
							/* translators: %s: plugin or file. */
							__( '“%s” cannot be deactivated on a screen:', 'key-health' ),
							by.owner
						) }
					</b>{ ' ' }
					{ by.file
						? __( 'change its file, or move it out of its folder:', 'key-health' )
						: __(
								'who looks after the server can change its file.',
								'key-health'
							) }{ ' ' }
					{ by.file && <Code>{ by.file }</Code> }
				</>
			);
	}
}

export function Advice( { trace, host }: { trace: Trace; host: string | null } ) {
	const all = by_owner( trace );
	return (
		<div className="key-health-cause">
			<h3 className="key-health-cause__title">{ __( 'What you can do', 'key-health' ) }</h3>
			<ul className="key-health-plain">
				{ all.map( ( by ) => (
					<li key={ by.owner }>
						<Without by={ by } />
					</li>
				) ) }
				<li>
					<b>{ __( 'You need it:', 'key-health' ) }</b>{ ' ' }
					{ __(
						'look in its settings for a list of exceptions and add this host:',
						'key-health'
					) }{ ' ' }
					{ host && <Code>{ host }</Code> }
				</li>
				<li>
					<b>{ __( 'It has no such list:', 'key-health' ) }</b>{ ' ' }
					{ __( 'send the report to its author.', 'key-health' ) }
				</li>
			</ul>
		</div>
	);
}

/** To the screen on which the first of them can be switched off; nothing where there is none. */
export function GoToPlugins( { trace }: { trace: Trace } ) {
	const [ first ] = by_owner( trace ).filter( ( { kind } ) => kind === 'plugin' );
	return first ? (
		<Button
			__next40pxDefaultSize
			variant="primary"
			href={ addQueryArgs( 'plugins.php', { s: first.owner } ) }
		>
			{ sprintf(
				/* translators: %s: plugin. */
				__( 'Go to %s in Plugins', 'key-health' ),
				first.owner
			) }
		</Button>
	) : null;
}
