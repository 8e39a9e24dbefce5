/** One definition for the whole network: what it is, and which sites have a key of their own that it hides. */
import { Button } from '@wordpress/components';
import { createInterpolateElement, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Actions, AskButton, StepHeading } from '../fix/wizard';
import { Disclosure } from '../shared/disclosure';
import { Note } from '../shared/note';
import { PageHead } from '../shared/page-head';
import { Code, RichText } from '../shared/rich-text';
import { go } from '../shared/router';
import { StateBadge } from '../shared/state-badge';
import { checked_ago } from '../shared/times';
import { useAsk } from '../shared/use-ask';
import { useKeptFocus } from '../shared/use-kept-focus';
import { capital, full_stop } from '../shared/words';
import { api } from './fix/api';
import { Nothing } from './fix/loading';
import { Site, Sites } from './fix/site';
import { counted_sites, number } from './words';
import { group_who } from './fix/words';
import { to } from './router';
import type { NetworkDefinition } from './types';
import { useNetwork } from './use-network';

function who( { provider, plugin }: NetworkDefinition ): string {
	return group_who( { provider, plugins: [ plugin ] } );
}

function Compared( { definition }: { definition: NetworkDefinition } ) {
	const { place, last4, hides } = definition;
	return (
		<div className="key-health-two">
			<div className="key-health-side">
				<h3 className="key-health-side__title">
					{ __( 'The network’s key', 'key-health' ) }
					<span className="key-health-tag is-in-use">
						{ __( 'In use', 'key-health' ) }
					</span>
				</h3>
				<p>
					<RichText text={ capital( place ) } />
				</p>
				{ last4 && (
					<p className="key-health-mute">
						{ createInterpolateElement( __( 'ends in <last4/>', 'key-health' ), {
							last4: <Code>{ last4 }</Code>,
						} ) }
					</p>
				) }
				<StateBadge state={ definition.state } />
			</div>
			<div className="key-health-side is-lost">
				<h3 className="key-health-side__title">
					{ __( 'Keys of sites', 'key-health' ) }
					<span className="key-health-tag">{ __( 'Ignored', 'key-health' ) }</span>
				</h3>
				<p>
					{ sprintf(
						/* translators: %s: number of sites. */
						_n(
							'%s site has a key of its own in its database.',
							'%s sites have a key of their own in their database.',
							hides.sites,
							'key-health'
						),
						number( hides.sites )
					) }
				</p>
				<p className="key-health-mute">
					{ sprintf(
						/* translators: %s: number of keys. */
						_n( '%s distinct key', '%s distinct keys', hides.keys, 'key-health' ),
						number( hides.keys )
					) }
				</p>
			</div>
		</div>
	);
}

function Sample( { definition: { hides } }: { definition: NetworkDefinition } ) {
	const more = hides.sites - hides.sample.length;
	return (
		<div className="key-health-more">
			<Disclosure
				label={ __( 'Sites with a key of their own', 'key-health' ) }
				answer={ number( hides.sites ) }
			>
				<Sites>
					{ hides.sample.map( ( site ) => (
						<li key={ site.id }>
							<a href={ to.site( site.id ) }>
								<Site site={ site } />
							</a>
						</li>
					) ) }
				</Sites>
				{ more > 0 && (
					<p className="key-health-mute">
						{
							/* translators: %s: "200 sites". */
							sprintf( __( 'And %s more.', 'key-health' ), counted_sites( more ) )
						}
					</p>
				) }
			</Disclosure>
		</div>
	);
}

/** That it hides keys of sites does not speak against it, once its provider has accepted it. */
export function is_accepted( { state, diagnosis, checked_at }: NetworkDefinition ): boolean {
	return state === 'working' || ( diagnosis === 'network_override' && checked_at !== null );
}

/** Only a definition that works may take the place of what sites have. */
function Clear( { definition }: { definition: NetworkDefinition } ) {
	const { hides, provider, state } = definition;
	const [ open, set_open ] = useState( false );
	const warning = useKeptFocus< HTMLParagraphElement >( open );
	const button = useKeptFocus< HTMLButtonElement >( open );
	const { waiting, error, ask } = useAsk();
	const clear = async () => {
		const fix = await ask( () => api.clear( definition.id ) );
		if ( fix ) {
			go( to.fixes( fix.id ) );
		}
	};
	if ( ! hides.clearable ) {
		return (
			<Note state="info">
				{ __(
					'These keys stay: they count again when the network mode of the plugin is switched off.',
					'key-health'
				) }
			</Note>
		);
	}
	if ( ! is_accepted( definition ) ) {
		return (
			<Note state={ state === 'broken' ? 'attention' : 'unknown' }>
				{ sprintf(
					/* translators: %s: provider. */
					__(
						'The keys of the sites stay until %s accepts the network’s key: one of them may be the one that works.',
						'key-health'
					),
					provider.name
				) }
			</Note>
		);
	}
	const label = sprintf(
		/* translators: %s: number of sites. */
		_n(
			'Clear the outdated key of %s site',
			'Clear the outdated keys of %s sites',
			hides.sites,
			'key-health'
		),
		number( hides.sites )
	);
	return (
		<>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ open && (
				<p ref={ warning } className="key-health-text is-apart" tabIndex={ -1 }>
					{ sprintf(
						/* translators: %s: "212 sites". */
						__(
							'The key in the database is removed on %s, one after another. Before each, Key Health makes sure that the site reads the network’s key. You can take it back for an hour.',
							'key-health'
						),
						counted_sites( hides.sites )
					) }
				</p>
			) }
			<Actions>
				{ open ? (
					<>
						<AskButton variant="primary" waiting={ waiting } press={ clear }>
							{ label }
						</AskButton>
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							onClick={ () => set_open( false ) }
						>
							{ __( 'Keep them', 'key-health' ) }
						</Button>
					</>
				) : (
					<Button
						ref={ button }
						__next40pxDefaultSize
						variant="primary"
						onClick={ () => set_open( true ) }
					>
						{ label }
					</Button>
				) }
			</Actions>
		</>
	);
}

export function DefinitionScreen( { id }: { id: string } ) {
	const { definitions } = useNetwork().report;
	const definition = definitions.find( ( one ) => one.id === id );
	if ( ! definition ) {
		return (
			<Nothing
				head={ __( 'For the whole network', 'key-health' ) }
				title={ __( 'This definition is not there any more', 'key-health' ) }
				text={ __(
					'No constant or setting of the network defines this key now. Each site uses its own.',
					'key-health'
				) }
			/>
		);
	}
	const { hides, checked_at } = definition;
	return (
		<div className="key-health-wizard">
			<PageHead
				title={
					/* translators: %s: "Mailgun in FluentSMTP". */
					sprintf( __( 'For the whole network: %s', 'key-health' ), who( definition ) )
				}
			/>
			<section className="key-health-card is-apart" aria-labelledby="key-health-step">
				<div className="key-health-card__top">
					<StateBadge state={ definition.state } />
					<span>{ who( definition ) }</span>
					<span className="key-health-card__end">
						{ checked_at && checked_ago( checked_at, new Date() ) }
					</span>
				</div>
				<div className="key-health-card__step">
					<StepHeading text={ definition.title } />
					<p className="key-health-text">
						<RichText text={ definition.meaning } />{ ' ' }
						{ full_stop(
							sprintf(
								/* translators: %s: "212 sites". */
								__( 'It counts for %s', 'key-health' ),
								counted_sites( definition.sites )
							)
						) }
					</p>
					{ hides.sites > 0 ? (
						<>
							<Compared definition={ definition } />
							<Clear definition={ definition } />
						</>
					) : (
						<Note state="info">
							{ __(
								'No site has a key of its own that this one hides.',
								'key-health'
							) }
						</Note>
					) }
					{ definition.url && (
						<div className="key-health-foot">
							<a href={ definition.url }>
								{ definition.key_id
									? __( 'Open its fix on the main site', 'key-health' )
									: __( 'Open its fix on a site that uses it', 'key-health' ) }
							</a>
						</div>
					) }
				</div>
				{ hides.sites > 0 && <Sample definition={ definition } /> }
			</section>
		</div>
	);
}
