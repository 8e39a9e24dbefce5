/** This site looks like a copy of another: what it must not do, and how that is stopped. */
import { Button } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { Note } from '../shared/note';
import type { MailSwitch, SiteCopy } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';

function Switch( { of }: { of: MailSwitch } ) {
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const press = () =>
		waiting ? null : ask( () => api.stop_mail( of.plugin, ! of.stopped ).then( accept ) );
	const state = of.stopped
		? /* translators: %s: name of a plugin. */
			__( '%s sends no mail on this copy.', 'key-health' )
		: /* translators: %s: name of a plugin. */
			__( '%s would send real mail from this copy.', 'key-health' );
	return (
		<li>
			<p>{ sprintf( state, of.name ) }</p>
			{ of.writable ? (
				<Button
					__next40pxDefaultSize
					variant={ of.stopped ? 'secondary' : 'primary' }
					isBusy={ waiting }
					aria-disabled={ waiting }
					onClick={ () => void press() }
				>
					{ of.stopped
						? __( 'Let it send again', 'key-health' )
						: __( 'Stop mail on this copy', 'key-health' ) }
				</Button>
			) : (
				! of.stopped && (
					<p>
						{ __(
							'It has no setting that stops mail. Deactivate it on this copy.',
							'key-health'
						) }
					</p>
				)
			) }
			{ ! of.stopped && of.line && (
				<p className="key-health-hint">
					{ __( 'Or put this line into wp-config.php:', 'key-health' ) }{ ' ' }
					<code>{ of.line }</code>{ ' ' }
					<CopyButton
						small
						text={ () => of.line }
						label={ __( 'Copy the line', 'key-health' ) }
					/>
				</p>
			) }
			{ error && (
				<Note state="broken" alert>
					{ error }
				</Note>
			) }
		</li>
	);
}

export function CopyCard( { copy }: { copy: SiteCopy } ) {
	const { accept, fail } = useHealth();
	const { waiting, ask } = useAsk();
	const title = useId();
	const adopt = () => ask( () => api.adopt_copy().then( accept, fail ) );
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__body">
				<h2 id={ title } className="key-health-title">
					{ sprintf(
						/* translators: %s: address of a site, without its scheme. */
						__( 'This looks like a copy of %s', 'key-health' ),
						copy.of
					) }
				</h2>
				<p>
					{ __(
						'Its address is another one, and so is its folder, its database or its machine. The keys are those of the original.',
						'key-health'
					) }
					{ copy.muted.length > 0 &&
						' ' +
							__(
								'Keys that belong to the address of the original are checked only when you ask.',
								'key-health'
							) }
				</p>
				<ul>
					{ copy.switches.map( ( one ) => (
						<Switch key={ one.plugin } of={ one } />
					) ) }
				</ul>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ waiting }
					aria-disabled={ waiting }
					onClick={ () => void ( ! waiting && adopt() ) }
				>
					{ __( 'This is the new home', 'key-health' ) }
				</Button>
			</div>
		</section>
	);
}
