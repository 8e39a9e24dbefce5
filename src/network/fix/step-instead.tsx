/**
 * The other way: one definition in wp-config.php serves every site. Nothing of any site is touched before the line is proven;
 * then the outdated keys can go.
 */
import { __, sprintf } from '@wordpress/i18n';
import { useState } from '@wordpress/element';
import { Actions, AskButton, StepHeading } from '../../fix/wizard';
import { CopyButton } from '../../shared/copy-button';
import { LineDiff, whole_line } from '../../shared/line-diff';
import { last4_of, mask, php_quoted } from '../../shared/masks';
import { Note } from '../../shared/note';
import { RichText } from '../../shared/rich-text';
import { useAsk } from '../../shared/use-ask';
import { full_stop } from '../../shared/words';
import { is_accepted } from '../definition';
import { Trouble } from '../progress';
import type { FixPlan, NetworkDefinition, NetworkReport } from '../types';
import { useNetwork } from '../use-network';
import { number } from '../words';
import { Back, Frame } from './frame';
import { useLookAtAll } from './use-look-at-all';
import type { Paste } from './use-paste';
import { plugin_names } from './words';

interface Props {
	plan: FixPlan;
	steps: string[];
	paste: Paste;
	back: () => void;
	/** The new definition is read, and its provider accepts it. */
	proven: ( definition: NetworkDefinition ) => void;
}

/** The definition that the line has made, whether it works or not. */
export function made_by(
	report: NetworkReport,
	{ group }: FixPlan,
	last4: string | null
): NetworkDefinition | null {
	const slugs = group.plugins.map( ( { slug } ) => slug );
	return (
		report.definitions.find(
			( { provider, plugin, last4: end } ) =>
				provider.id === group.provider.id &&
				slugs.includes( plugin.slug ) &&
				( last4 === null || end === last4 )
		) ?? null
	);
}

/** What the look after the change found, when it was not what was wanted. */
function NotYet( { plan, found }: { plan: FixPlan; found: NetworkDefinition | null } ) {
	return (
		<Note alert state={ found && found.state !== 'unknown' ? 'attention' : 'unknown' }>
			{ found ? (
				<>
					<b>
						<RichText text={ full_stop( found.title ) } />
					</b>{ ' ' }
					<RichText text={ found.meaning } />
				</>
			) : (
				<>
					<b>{ __( 'The new line is not read yet.', 'key-health' ) }</b>{ ' ' }
					{ sprintf(
						/* translators: %s: "token". */
						__(
							'Is the file saved? Some hosts need up to a minute. Until then each site goes on with its own %s.',
							'key-health'
						),
						plan.provider.noun
					) }
				</>
			) }
		</Note>
	);
}

export function StepInstead( { plan, steps, paste, back, proven }: Props ) {
	const { accept } = useNetwork();
	const { waiting, error, ask } = useAsk();
	const [ seen, set_seen ] = useState< { found: NetworkDefinition | null } | null >( null );
	const { provider, group, lines } = plan;
	const [ field ] = paste.fields;
	const value = ( field && paste.values[ field.name ] ) ?? '';
	const { sweep, trouble, look } = useLookAtAll();
	const check = async () => {
		set_seen( null );
		const is_there = ( report: NetworkReport ) =>
			made_by( report, plan, last4_of( value ) ) !== null;
		const report = await ask( () => look( group.id, is_there ) );
		if ( report ) {
			accept( report );
			const found = made_by( report, plan, last4_of( value ) );
			if ( found && is_accepted( found ) ) {
				proven( found );
			} else {
				set_seen( { found } );
			}
		}
	};
	return (
		<Frame plan={ plan } steps={ steps } current={ 3 }>
			<StepHeading
				text={ sprintf(
					/* translators: %s: "token". */
					__( 'Define the %s once, for every site', 'key-health' ),
					provider.noun
				) }
			/>
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: provider, 2: "token", 3: plugin. */
					__(
						'%1$s accepts the new %2$s. With this in wp-config.php, every site whose %3$s uses %1$s reads it, also those with a %2$s of their own.',
						'key-health'
					),
					provider.name,
					provider.noun,
					plugin_names( group ).join( ', ' )
				) }{ ' ' }
				{ sprintf(
					/* translators: %s: "token". */
					__(
						'No site is changed: each keeps its own %s in the database until you clear it in the next step.',
						'key-health'
					),
					provider.noun
				) }
			</p>
			{ lines.map( ( line ) => (
				<LineDiff
					key={ line.name }
					edit={ line }
					shown={ mask( value, field?.shape ?? null ) }
				/>
			) ) }
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ sweep && (
				<p className="key-health-text" role="status">
					{ sprintf(
						/* translators: 1: number of sites, 2: number of all sites. */
						__(
							'The line is read. Looking at every site: %1$s of %2$s.',
							'key-health'
						),
						number( sweep.looked ),
						number( sweep.total )
					) }
				</p>
			) }
			<Trouble trouble={ trouble } />
			{ seen && <NotYet plan={ plan } found={ seen.found } /> }
			<Actions>
				<CopyButton
					variant="primary"
					text={ () =>
						lines
							.map( ( line ) => whole_line( line, php_quoted( value ) ) )
							.join( '\n' )
					}
					label={ __( 'Copy what to add', 'key-health' ) }
				/>
				<AskButton variant="secondary" waiting={ waiting } press={ check }>
					{ __( 'I added it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
			<Back press={ back } />
		</Frame>
	);
}
