import { __ } from '@wordpress/i18n';
import { Disclosure } from '../shared/disclosure';
import { Section } from './section';
import { Switch } from './switch';
import { useSettings } from './use-settings';

/** Who is asked, how often. */
export function Checks() {
	const { asked } = useSettings().page;
	return (
		<Section id="checks" title={ __( 'Checks', 'key-health' ) }>
			<Switch
				name="daily"
				label={ __( 'Check each key once a day', 'key-health' ) }
				help={ __(
					'Each key goes only to the provider that issued it. Nothing is asked before you allowed the first check.',
					'key-health'
				) }
			/>
			{ asked.length > 0 && (
				<Disclosure label={ __( 'Who is asked about your keys', 'key-health' ) }>
					<dl className="key-health-asked">
						{ asked.map( ( { provider, hosts, receives } ) => (
							<div key={ provider }>
								<dt>{ provider }</dt>
								<dd>
									{ receives }
									<br />
									<span className="key-health-mute">{ hosts.join( ', ' ) }</span>
								</dd>
							</div>
						) ) }
					</dl>
				</Disclosure>
			) }
		</Section>
	);
}
