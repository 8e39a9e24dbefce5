import { Button, CheckboxControl } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { Code } from '../shared/rich-text';
import { useAsk } from '../shared/use-ask';
import { api } from './api';
import { fulfil } from './sweep-work';
import type { NetworkReport } from './types';
import { useNetwork } from './use-network';
import { number } from './words';

function Hosts( { hosts }: Pick< NetworkReport, 'hosts' > ) {
	return (
		<table className="key-health-table">
			<caption className="screen-reader-text">
				{ __( 'Hosts that may be contacted', 'key-health' ) }
			</caption>
			<thead>
				<tr>
					<th scope="col">{ __( 'Provider', 'key-health' ) }</th>
					<th scope="col">{ __( 'Host that is contacted', 'key-health' ) }</th>
					<th scope="col">{ __( 'What it receives', 'key-health' ) }</th>
				</tr>
			</thead>
			<tbody>
				{ hosts.map( ( { provider, host, receives } ) => (
					<tr key={ provider + host }>
						<th scope="row">{ provider }</th>
						<td>
							<Code>{ host }</Code>
						</td>
						<td>{ receives }</td>
					</tr>
				) ) }
			</tbody>
		</table>
	);
}

/** Nothing is contacted before this button was pressed. It names who will be, and what each receives. */
export function FirstRun() {
	const { report, accept_policy, accept_sweep } = useNetwork();
	const [ daily, set_daily ] = useState( report.policy.daily );
	const { waiting, error, ask } = useAsk();
	const title = useId();
	const { sites } = report.network;

	const start = () =>
		ask( async () => {
			accept_policy( await api.policy( { consent: true, daily } ) );
			accept_sweep( await fulfil( 'start', report.sweep ) );
		} );
	return (
		<section className="key-health-card" aria-labelledby={ title }>
			<div className="key-health-card__body">
				<h2 id={ title } className="key-health-title">
					{ __( 'Look at every site, and ask each provider once?', 'key-health' ) }
				</h2>
				<p className="key-health-text">
					{ __(
						'Key Health reads which keys the plugins of each site use. It changes nothing, and archived, deleted and spam sites are passed over.',
						'key-health'
					) }
				</p>
				<p className="key-health-text">
					{ __(
						'Then it asks the provider of each distinct key one question that changes nothing, however many sites share the key. A key goes to its own provider and to nobody else. No mail is sent.',
						'key-health'
					) }
				</p>
				{ report.hosts.length > 0 ? (
					<Hosts hosts={ report.hosts } />
				) : (
					<p className="key-health-text key-health-mute">
						{ __(
							'Which providers that are is known when the sites have been read. Each is asked about its own keys alone.',
							'key-health'
						) }
					</p>
				) }
				<CheckboxControl
					__nextHasNoMarginBottom
					className="key-health-check"
					checked={ daily }
					onChange={ set_daily }
					label={ __(
						'Also look once a day, and tell me here when a key stops working',
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
							/* translators: %s: number of sites. */
							_n(
								'Look at %s site now',
								'Look at all %s sites now',
								sites,
								'key-health'
							),
							number( sites )
						) }
					</Button>
				</div>
			</div>
		</section>
	);
}
