/** What is chosen for the whole network: what administrators of sites have, and whether providers are asked. */
import { speak } from '@wordpress/a11y';
import { ToggleControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { ask, sentence } from '../shared/api';
import { Disclosure } from '../shared/disclosure';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { Section } from '../settings/section';
import type { Policy } from './types';
import { useNetwork } from './use-network';

interface Props {
	name: keyof Policy;
	label: string;
	help: string;
}

/** A choice between on and off, kept as soon as it is made. */
function Switch( { name, label, help, fail }: Props & { fail: ( text: string | null ) => void } ) {
	const { report, accept_policy } = useNetwork();
	const [ wanted, want ] = useState< boolean | null >( null );
	const choose = async ( on: boolean ) => {
		want( on );
		fail( null );
		try {
			accept_policy(
				await ask< Policy >( 'POST', 'network/policy', { data: { [ name ]: on } } )
			);
			speak( __( 'Saved.', 'key-health' ) );
		} catch ( problem ) {
			fail( sentence( problem ) );
		} finally {
			want( null );
		}
	};
	return (
		<ToggleControl
			__nextHasNoMarginBottom
			className="key-health-switch"
			checked={ wanted ?? report.policy[ name ] }
			label={ label }
			help={ help }
			onChange={ ( on ) => void choose( on ) }
		/>
	);
}

function on_sites( { site_screens }: Policy ): readonly Props[] {
	return [
		{
			name: 'site_screens',
			label: __( 'Sites have Key Health, too', 'key-health' ),
			help: site_screens
				? __(
						'Administrators of a site see their own keys under Tools > Key Health, in notices and in Site Health. Of a key that the network defines, they see only that the network defines it.',
						'key-health'
					)
				: __(
						'Administrators of sites see nothing of Key Health: no screen, no notice, no test in Site Health. Only this screen has the answers.',
						'key-health'
					),
		},
		{
			name: 'site_alerts',
			label: __( 'Sites send alerts of their own', 'key-health' ),
			help: __(
				'Administrators of a site hear when one of its own keys stops working, where they have set that up. Off: no site sends any.',
				'key-health'
			),
		},
	];
}

function on_providers(): readonly Props[] {
	return [
		{
			name: 'consent',
			label: __( 'Providers may be asked', 'key-health' ),
			help: __(
				'Each distinct key goes to the provider that issued it, once for all sites that share it. Off: no site is looked at, and no key is sent. What is known already stays listed.',
				'key-health'
			),
		},
		{
			name: 'daily',
			label: __( 'Look at all sites once a day', 'key-health' ),
			help: __(
				'In the background, a part at a time. Needs “Providers may be asked”; without it no site is looked at.',
				'key-health'
			),
		},
	];
}

/** Who receives what, one row a provider. */
function Hosts() {
	const { hosts } = useNetwork().report;
	return hosts.length > 0 ? (
		<Disclosure label={ __( 'Who is asked about keys of this network', 'key-health' ) }>
			<dl className="key-health-asked">
				{ hosts.map( ( { provider, host, receives } ) => (
					<div key={ `${ provider } ${ host }` }>
						<dt>{ provider }</dt>
						<dd>
							{ receives }
							<br />
							<bdi className="key-health-mute" dir="ltr">
								{ host }
							</bdi>
						</dd>
					</div>
				) ) }
			</dl>
		</Disclosure>
	) : null;
}

export function PolicyScreen() {
	const { policy } = useNetwork().report;
	const [ error, fail ] = useState< string | null >( null );
	const rows = ( props: readonly Props[] ) =>
		props.map( ( one ) => <Switch key={ one.name } { ...one } fail={ fail } /> );
	return (
		<div className="key-health-policy">
			<PageHead title={ __( 'Settings', 'key-health' ) } />
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			<Section id="policy-sites" title={ __( 'On each site', 'key-health' ) }>
				{ rows( on_sites( policy ) ) }
			</Section>
			<Section id="policy-checks" title={ __( 'Checks of the network', 'key-health' ) }>
				{ rows( on_providers() ) }
				<Hosts />
			</Section>
		</div>
	);
}
