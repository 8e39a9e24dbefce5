import { Button, CheckboxControl } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Disclosure } from '../shared/disclosure';
import { OpenLink } from '../shared/open-link';
import { Code, RichText } from '../shared/rich-text';
import type { KeyReport, ProviderInfo, Report } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { Note } from '../shared/note';
import { secret_field } from '../shared/words';

/** Keys that a plugin uses and that have a value: the others have nothing to ask with. */
export function askable( { keys }: Report ): KeyReport[] {
	return keys.filter( ( key ) => key.in_use && ( secret_field( key )?.length ?? 0 ) > 0 );
}

function asked( report: Report ): ProviderInfo[] {
	const ids = new Set( askable( report ).map( ( { provider } ) => provider.id ) );
	return [ ...ids ]
		.map( ( id ) => report.providers[ id ] )
		.filter( ( provider ): provider is ProviderInfo => !! provider );
}

function Host_Rows( { providers }: { providers: ProviderInfo[] } ) {
	return (
		<tbody>
			{ providers.map( ( { id, name, hosts, receives } ) => (
				<tr key={ id }>
					<th scope="row">{ name }</th>
					<td>
						{ hosts.map( ( host ) => (
							<span className="key-health-block" key={ host }>
								<Code>{ host }</Code>
							</span>
						) ) }
					</td>
					<td>{ receives }</td>
				</tr>
			) ) }
			<tr>
				<th scope="row">WordPress.org</th>
				<td>
					<Code>api.wordpress.org</Code>
				</td>
				<td>
					{ __(
						'Nothing. Asked only when a provider does not answer, to see whether this site is online.',
						'key-health'
					) }
				</td>
			</tr>
		</tbody>
	);
}

/** Whose legal pages are not known has them on its site; a server of one's own has none. */
function Legal( { links: { site, terms, privacy }, hosts }: ProviderInfo ) {
	return (
		<p className="key-health-foot">
			{ terms && <OpenLink href={ terms }>{ __( 'Terms', 'key-health' ) }</OpenLink> }
			{ privacy && <OpenLink href={ privacy }>{ __( 'Privacy', 'key-health' ) }</OpenLink> }
			{ hosts.length > 0 && ! ( terms && privacy ) && (
				<OpenLink href={ site }>{ __( 'Website', 'key-health' ) }</OpenLink>
			) }
		</p>
	);
}

function Sent( { providers }: { providers: ProviderInfo[] } ) {
	return (
		<div className="key-health-more">
			<Disclosure label={ __( 'Read what exactly is sent', 'key-health' ) }>
				{ providers.map( ( provider ) => (
					<div key={ provider.id } className="key-health-also">
						<h3 className="key-health-label">{ provider.name }</h3>
						<dl className="key-health-facts is-wide">
							{ provider.asks.map( ( { step, request, text } ) => (
								<div key={ step }>
									<dt>
										<Code>{ request }</Code>
									</dt>
									<dd>
										<RichText text={ text } />
									</dd>
								</div>
							) ) }
						</dl>
						<Legal { ...provider } />
					</div>
				) ) }
			</Disclosure>
		</div>
	);
}

/**
 * Nothing is contacted before this button was pressed. It names who will be, and what each receives.
 */
export function Consent() {
	const { report, accept, check_all } = useHealth();
	const [ daily, set_daily ] = useState( report.site.daily );
	const { waiting, error, ask } = useAsk();
	const title = useId();
	const providers = asked( report );
	const keys = askable( report ).length;

	const start = async () => {
		const answer = await ask( () => api.settings( { daily, consent: true } ) );
		if ( answer ) {
			accept( answer );
			await check_all();
		}
	};
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__body">
				<h2 id={ title } className="key-health-title">
					{ _n(
						'Check it with the provider that issued it?',
						'Check them with the providers that issued them?',
						keys,
						'key-health'
					) }
				</h2>
				<p className="key-health-text">
					{ __(
						'Key Health asks each provider questions that change nothing, using the key that belongs to it. A key goes to its own provider and to nobody else. No mail is sent.',
						'key-health'
					) }
				</p>
				<table className="key-health-table">
					<caption className="screen-reader-text">
						{ __( 'Hosts that will be contacted', 'key-health' ) }
					</caption>
					<thead>
						<tr>
							<th scope="col">{ __( 'Provider', 'key-health' ) }</th>
							<th scope="col">{ __( 'Host that is contacted', 'key-health' ) }</th>
							<th scope="col">{ __( 'What it receives', 'key-health' ) }</th>
						</tr>
					</thead>
					<Host_Rows providers={ providers } />
				</table>
				<CheckboxControl
					__nextHasNoMarginBottom
					className="key-health-check"
					checked={ daily }
					onChange={ set_daily }
					label={ __(
						'Also check once a day, and tell me here when a key stops working',
						'key-health'
					) }
					help={ __( 'You can turn this off at any time.', 'key-health' ) }
				/>
				{ error && (
					<Note alert state="broken">
						{ error }
					</Note>
				) }
				<div className="key-health-acts">
					<Button
						__next40pxDefaultSize
						variant="primary"
						isBusy={ waiting }
						aria-disabled={ waiting }
						onClick={ () => void ( ! waiting && start() ) }
					>
						{ sprintf(
							/* translators: %d: number of keys. */
							_n( 'Check %d key now', 'Check %d keys now', keys, 'key-health' ),
							keys
						) }
					</Button>
				</div>
			</div>
			<Sent providers={ providers } />
		</section>
	);
}
