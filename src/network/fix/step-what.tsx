/** Which key it is, on how many sites, and what will happen. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Actions, StepHeading } from '../../fix/wizard';
import { Disclosure } from '../../shared/disclosure';
import { find_guide } from '../../shared/guide';
import { RichText } from '../../shared/rich-text';
import { to } from '../../shared/router';
import type { FixPlan } from '../types';
import { Frame } from './frame';
import { Site, Sites } from './site';
import { counted_sites, number } from '../words';

interface Props {
	plan: FixPlan;
	steps: string[];
	next: () => void;
}

/** What will be done, before anything is. */
export function will_happen( { group, provider }: FixPlan ): string {
	return sprintf(
		/* translators: 1: "17 sites", 2: "key". */
		__(
			'The new %2$s is written on %1$s, one after another. Each keeps its old %2$s until the new one is proven.',
			'key-health'
		),
		counted_sites( group.sites ),
		provider.noun
	);
}

function before( plan: FixPlan ): string[] {
	const { provider } = plan;
	const minutes = find_guide( provider, 'new_key' )?.minutes;
	return [
		/* translators: %s: provider. */
		sprintf( __( 'You need to be able to sign in to %s.', 'key-health' ), provider.name ),
		...( minutes
			? [
					sprintf(
						/* translators: %d: number of minutes. */
						__( 'It takes about %d minutes.', 'key-health' ),
						minutes
					),
				]
			: [] ),
		sprintf(
			/* translators: 1: provider, 2: "token". */
			__( 'Nothing changes on any site until %1$s has accepted the %2$s.', 'key-health' ),
			provider.name,
			provider.noun
		),
		will_happen( plan ),
	];
}

function Which( { plan: { group } }: { plan: FixPlan } ) {
	const rest = group.sites - group.sample.length;
	return (
		<div className="key-health-more">
			<Disclosure
				label={ __( 'Sites that share it', 'key-health' ) }
				answer={ number( group.sites ) }
			>
				<Sites>
					{ group.sample.map( ( site ) => (
						<li key={ site.id }>
							<Site site={ site } />
						</li>
					) ) }
				</Sites>
				{ rest > 0 && (
					<p className="key-health-mute">
						{
							/* translators: %s: "14 sites". */
							sprintf( __( 'And %s more.', 'key-health' ), counted_sites( rest ) )
						}
					</p>
				) }
			</Disclosure>
			<Disclosure label={ __( 'Where it is stored', 'key-health' ) }>
				<p className="key-health-text">
					<RichText text={ group.place } />
				</p>
			</Disclosure>
		</div>
	);
}

export function StepWhat( { plan, steps, next }: Props ) {
	const { group } = plan;
	return (
		<Frame plan={ plan } steps={ steps } current={ 1 } more={ <Which plan={ plan } /> }>
			<StepHeading text={ group.title } />
			<p className="key-health-text">
				<RichText text={ group.meaning } />
			</p>
			<div className="key-health-cause">
				<h3 className="key-health-cause__title">
					{ __( 'Before you start', 'key-health' ) }
				</h3>
				<ul className="key-health-plain">
					{ before( plan ).map( ( line ) => (
						<li key={ line }>{ line }</li>
					) ) }
				</ul>
			</div>
			<Actions>
				<Button __next40pxDefaultSize variant="primary" onClick={ next }>
					{ steps[ 1 ] }
				</Button>
				<a href={ to.list() }>{ __( 'Not now', 'key-health' ) }</a>
			</Actions>
		</Frame>
	);
}
