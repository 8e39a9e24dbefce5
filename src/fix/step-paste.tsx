/** Paste, and check before anything is saved. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { find_guide } from '../shared/guide';
import { KeyField } from '../shared/key-field';
import { OpenLink } from '../shared/open-link';
import type { KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { Meanwhile } from './meanwhile';
import { ChoosePlaces, type OtherPlaces } from './other-places';
import { PasteOutcome } from './paste-outcome';
import type { Replace } from './use-replace';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	by_hand: boolean;
	/** The others that use the same key. */
	places: OtherPlaces;
	replace: Replace;
	back: string;
	save: ( how: 'checked' | 'unchecked' ) => unknown;
}

type ActionProps = Pick< Props, 'was' | 'by_hand' | 'replace' | 'save' >;

/** The primary button by what is known: ask, ask again, or go on. */
function primary_label( { was, by_hand, replace }: ActionProps ): string {
	if ( replace.finding?.state === 'unknown' ) {
		return __( 'Check again', 'key-health' );
	}
	if ( ! replace.accepted ) {
		/* translators: %s: provider. */
		return sprintf( __( 'Check with %s', 'key-health' ), was.provider.name );
	}
	return by_hand
		? __( 'Show the line to change', 'key-health' )
		: /* translators: %s: "token". */
			sprintf( __( 'Save this %s', 'key-health' ), was.noun );
}

function PasteActions( props: ActionProps ) {
	const { was, by_hand, replace, save } = props;
	const { report } = useHealth();
	const { finding, accepted, waiting, complete } = replace;
	const provider = report.providers[ was.provider.id ];
	const link = find_guide( provider, 'new_key' )?.link;
	const unknown = finding?.state === 'unknown';
	return (
		<>
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ waiting }
					aria-disabled={ waiting || ! complete }
				>
					{ primary_label( props ) }
				</Button>
				{ unknown && (
					<AskButton
						variant="secondary"
						waiting={ waiting }
						press={ () => save( 'unchecked' ) }
					>
						{ by_hand
							? __( 'Go on without checking', 'key-health' )
							: __( 'Save without checking', 'key-health' ) }
					</AskButton>
				) }
				{ ! finding && provider && (
					<span className="key-health-hint">
						{ sprintf(
							/* translators: %s: host name. */
							__( 'Goes to %s only', 'key-health' ),
							provider.hosts.join( ', ' )
						) }
					</span>
				) }
				{ finding && ! accepted && ! unknown && link && (
					<OpenLink href={ link.url }>{ link.label }</OpenLink>
				) }
			</Actions>
			{ unknown && ! by_hand && (
				<p className="key-health-hint">
					{ sprintf(
						/* translators: %s: "token". */
						__(
							'If you save now, Key Health keeps the old %s as well, so that you can put it back.',
							'key-health'
						),
						was.noun
					) }
				</p>
			) }
		</>
	);
}

export function StepPaste( {
	report: key,
	was,
	steps,
	current,
	by_hand,
	places,
	replace,
	back,
	save,
}: Props ) {
	const { report } = useHealth();
	const { fields, raw, change, finding, accepted, waiting, complete } = replace;
	const provider = report.providers[ was.provider.id ];
	const unknown = finding?.state === 'unknown';
	const refused = finding !== null && ! accepted && ! unknown;

	const submit = () => {
		if ( waiting || ! complete ) {
			return;
		}
		void ( accepted ? save( 'checked' ) : replace.check() );
	};
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading
				text={
					accepted
						? sprintf(
								/* translators: 1: provider, 2: "token". */
								__( '%1$s accepts this %2$s', 'key-health' ),
								was.provider.name,
								was.noun
							)
						: /* translators: %s: "token". */
							sprintf( __( 'Paste the new %s', 'key-health' ), was.noun )
				}
			/>
			<p className="key-health-text">
				{ accepted
					? __( 'Nothing is saved yet.', 'key-health' )
					: sprintf(
							/* translators: 1: provider, 2: "token". */
							__(
								'Nothing is saved yet. First, %1$s is asked whether it accepts the %2$s.',
								'key-health'
							),
							was.provider.name,
							was.noun
						) }
			</p>
			<Meanwhile report={ key } was={ was } />
			<PasteOutcome report={ was } replace={ replace } />
			<form
				onSubmit={ ( event ) => {
					event.preventDefault();
					submit();
				} }
			>
				{ fields.map( ( field, index ) => (
					<KeyField
						key={ field.name }
						field={ field }
						report={ was }
						distinctive={ report.distinctive }
						value={ raw[ field.name ] ?? '' }
						refused={ refused && index === 0 }
						on_change={ ( value ) => change( field.name, value ) }
					/>
				) ) }
				{ accepted && ! by_hand && <ChoosePlaces was={ was } places={ places } /> }
				<PasteActions was={ was } by_hand={ by_hand } replace={ replace } save={ save } />
			</form>
			<Foot back={ back }>
				{ unknown && provider?.links.status && (
					<OpenLink href={ provider.links.status }>
						{ sprintf(
							/* translators: %s: provider. */
							__( 'See whether %s has a problem', 'key-health' ),
							was.provider.name
						) }
					</OpenLink>
				) }
			</Foot>
		</Wizard>
	);
}
