/** Where a new key is made, in the words of its provider's own page. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Actions, StepHeading } from '../../fix/wizard';
import { find_guide, GuideSteps, type Values } from '../../shared/guide';
import { OpenLink } from '../../shared/open-link';
import { fill, RichText } from '../../shared/rich-text';
import type { FixPlan } from '../types';
import { Back, Frame } from './frame';
import { plugin_names } from './words';

interface Props {
	plan: FixPlan;
	steps: string[];
	back: () => void;
	next: () => void;
}

/** What the placeholders of a guide stand for on a network. */
function values( { group, provider, network }: FixPlan ): Values {
	return {
		address: __( 'the address of this network’s server', 'key-health' ),
		last4: group.last4 ? `\`${ group.last4 }\`` : '…',
		host: network.host,
		site: network.url,
		site_name: network.name,
		provider: provider.name,
		plugin: plugin_names( group ).join( ', ' ),
		sender_domain: __( 'the sender domains of these sites', 'key-health' ),
	};
}

export function StepGet( { plan, steps, back, next }: Props ) {
	const { provider } = plan;
	const guide = find_guide( provider, 'new_key' );
	const words = values( plan );
	return (
		<Frame plan={ plan } steps={ steps } current={ 2 }>
			<StepHeading
				text={
					guide
						? fill( guide.title, words )
						: sprintf(
								/* translators: 1: "token", 2: provider. */
								__( 'Get a new %1$s at %2$s', 'key-health' ),
								provider.noun,
								provider.name
							)
				}
			/>
			{ guide?.intro && (
				<p className="key-health-text">
					<RichText text={ fill( guide.intro, words ) } />
				</p>
			) }
			{ guide ? (
				<GuideSteps guide={ guide } values={ words } />
			) : (
				<p className="key-health-text">
					{ sprintf(
						/* translators: 1: provider, 2: "token". */
						__(
							'Sign in at %1$s, make a new %2$s for these sites and copy it. Then come back.',
							'key-health'
						),
						provider.name,
						provider.noun
					) }
				</p>
			) }
			<Actions>
				{ guide?.link && (
					<OpenLink variant="primary" href={ guide.link.url }>
						{ guide.link.label }
					</OpenLink>
				) }
				<Button
					__next40pxDefaultSize
					variant={ guide?.link ? 'secondary' : 'primary' }
					onClick={ next }
				>
					{ guide?.done ||
						/* translators: %s: "token". */
						sprintf( __( 'I have copied the %s', 'key-health' ), provider.noun ) }
				</Button>
			</Actions>
			<Back press={ back } />
		</Frame>
	);
}
