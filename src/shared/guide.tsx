/** What to do at a provider, in the words of its own page. */
import { __ } from '@wordpress/i18n';
import { CopyButton } from './copy-button';
import { Note } from './note';
import { fill, RichText } from './rich-text';
import { date } from './times';
import type { GuideInfo, KeyReport, ProviderInfo, Report } from './types';
import { last4, plugin_name } from './words';

export type Values = Readonly< Record< string, string > >;

/** What the placeholders of a guide stand for on this site. */
export function guide_values( report: Report, key: KeyReport ): Values {
	const { site } = report;
	const ends = last4( key );
	return {
		address: site.address
			? `\`${ site.address.ip }\``
			: __( 'the address of this site’s server', 'key-health' ),
		last4: ends ? `\`${ ends }\`` : '…',
		host: site.host,
		site: site.url,
		site_name: site.name,
		provider: key.provider.name,
		plugin: plugin_name( key ),
		sender_domain: __( 'your sender domain', 'key-health' ),
	};
}

type Step = GuideInfo[ 'steps' ][ number ];

function Choices( { step, values }: { step: Step; values: Values } ) {
	return (
		<div className="key-health-two">
			{ step.choices.map( ( choice ) => (
				<div key={ choice.title } className="key-health-side">
					<h3 className="key-health-side__title">
						<RichText text={ fill( choice.title, values ) } />
						{ choice.tag && <span className="key-health-tag">{ choice.tag }</span> }
					</h3>
					<p className="key-health-mute">
						<RichText text={ fill( choice.text, values ) } />
					</p>
				</div>
			) ) }
		</div>
	);
}

interface Props {
	guide: GuideInfo;
	values: Values;
}

export function GuideSteps( { guide, values }: Props ) {
	return (
		<ol className="key-health-todo">
			{ guide.steps.map( ( step, index ) => (
				<li key={ index }>
					<RichText text={ fill( step.text, values ) } />
					{ step.sub && (
						<span className="key-health-todo__sub">
							<RichText text={ fill( step.sub, values ) } />
						</span>
					) }
					{ step.note && (
						<Note state="attention">
							<b>
								<RichText text={ fill( step.note.strong, values ) } />
							</b>{ ' ' }
							<RichText text={ fill( step.note.text, values ) } />
						</Note>
					) }
					{ step.choices.length > 0 && <Choices step={ step } values={ values } /> }
				</li>
			) ) }
		</ol>
	);
}

export function asks_for_address( guide: GuideInfo ): boolean {
	return JSON.stringify( guide ).includes( '{address}' );
}

/** This site's outgoing address, to copy, and the one it had before. */
export function AddressLine( {
	address,
}: {
	address: NonNullable< Report[ 'site' ][ 'address' ] >;
} ) {
	return (
		<>
			<h3 className="key-health-label">
				{ __( 'Your site’s outgoing address', 'key-health' ) }
			</h3>
			<div className="key-health-copyline">
				<code className="key-health-copyline__value" dir="ltr">
					{ address.ip }
				</code>
				{ address.was && <WasAddress address={ address } /> }
				<CopyButton small text={ () => address.ip } label={ __( 'Copy', 'key-health' ) } />
			</div>
		</>
	);
}

function WasAddress( { address }: { address: NonNullable< Report[ 'site' ][ 'address' ] > } ) {
	return (
		<span className="key-health-mute">
			<RichText
				text={ fill(
					address.was_until
						? __( 'was {ip} until {date}', 'key-health' )
						: __( 'was {ip} before', 'key-health' ),
					{
						ip: address.was,
						date: address.was_until && date( address.was_until ),
					}
				) }
			/>
		</span>
	);
}

export function find_guide(
	provider: ProviderInfo | undefined,
	...names: ( string | null | undefined )[]
): GuideInfo | null {
	for ( const name of names ) {
		const guide = name ? provider?.guides[ name ] : undefined;
		if ( guide ) {
			return guide;
		}
	}
	return null;
}
