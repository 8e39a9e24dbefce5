/** The salts of another time: the stored value is opened with them, and checked before anything is saved. */
import { Button } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { Code, fill, RichText } from '../shared/rich-text';
import { SecretInput } from '../shared/secret-input';
import type { KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { PasteOutcome } from './paste-outcome';
import type { Recover } from './use-recover';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	current: number;
	recover: Recover;
	back: string;
	save: ( how: 'checked' | 'unchecked' ) => unknown;
}

function SaltField( { name, recover, hint }: { name: string; recover: Recover; hint: string } ) {
	const id = useId();
	return (
		<div className="key-health-field">
			<label className="key-health-label" htmlFor={ id }>
				<Code>{ name }</Code>
			</label>
			<SecretInput
				id={ id }
				name={ name }
				value={ recover.salts[ name ] ?? '' }
				described_by={ hint }
				invalid={ false }
				on_change={ ( value ) => recover.change( name, value ) }
			/>
		</div>
	);
}

function Recovered( { was, recover }: Pick< Props, 'was' | 'recover' > ) {
	const { recovered } = recover;
	return recovered ? (
		<Note state="working">
			<b>
				{ sprintf(
					/* translators: %s: "token". */
					__( 'The %s is recovered.', 'key-health' ),
					was.noun
				) }
			</b>{ ' ' }
			{ recovered.last4 && (
				<RichText
					text={ fill( __( 'It ends in {last4}.', 'key-health' ), {
						last4: `\`${ recovered.last4 }\``,
					} ) }
				/>
			) }
		</Note>
	) : null;
}

function Where( { was }: { was: KeyReport } ) {
	return (
		<ul className="key-health-plain">
			<li>
				<RichText
					text={ __(
						'They stood in `wp-config.php` when the settings were last saved: look into a backup of the files of this site, or at the site that it was copied from.',
						'key-health'
					) }
				/>
			</li>
			<li>
				{ sprintf(
					/* translators: %s: "token". */
					__(
						'They go to this site only, and are used for this one step. Key Health stores none of them, and the %s alone is sent to its provider.',
						'key-health'
					),
					was.noun
				) }
			</li>
		</ul>
	);
}

function SaltActions( { was, recover, save }: Pick< Props, 'was' | 'recover' | 'save' > ) {
	const { finding, accepted, waiting, entered } = recover;
	return (
		<Actions>
			<Button
				__next40pxDefaultSize
				variant="primary"
				type="submit"
				isBusy={ waiting }
				aria-disabled={ waiting || ! entered }
			>
				{ accepted
					? /* translators: %s: "token". */
						sprintf( __( 'Save this %s', 'key-health' ), was.noun )
					: sprintf(
							/* translators: %s: provider. */
							__( 'Recover, and check with %s', 'key-health' ),
							was.provider.name
						) }
			</Button>
			{ finding?.state === 'unknown' && (
				<AskButton
					variant="secondary"
					waiting={ waiting }
					press={ () => save( 'unchecked' ) }
				>
					{ __( 'Save without checking', 'key-health' ) }
				</AskButton>
			) }
		</Actions>
	);
}

export function StepSalts( { report: key, was, steps, current, recover, back, save }: Props ) {
	const { report } = useHealth();
	const hint = useId();
	const { accepted, waiting, entered, names } = recover;
	const submit = () => {
		if ( ! waiting && entered ) {
			void ( accepted ? save( 'checked' ) : recover.check() );
		}
	};
	const hosts = report.providers[ was.provider.id ]?.hosts ?? [];
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
						: __( 'Enter the old salts', 'key-health' )
				}
			/>
			<p className="key-health-text">
				{ accepted
					? __( 'Nothing is saved yet.', 'key-health' )
					: sprintf(
							/* translators: 1: "token", 2: host name. */
							__(
								'With the security keys (salts) that this site had when the %1$s was saved, it can be opened again. Nothing is saved yet; the %1$s goes to %2$s only.',
								'key-health'
							),
							was.noun,
							hosts.join( ', ' ) || was.provider.name
						) }
			</p>
			{ ! accepted && <Where was={ was } /> }
			<Recovered was={ was } recover={ recover } />
			<PasteOutcome report={ was } replace={ recover } />
			<form
				onSubmit={ ( event ) => {
					event.preventDefault();
					submit();
				} }
			>
				{ names.map( ( name ) => (
					<SaltField key={ name } name={ name } recover={ recover } hint={ hint } />
				) ) }
				<p id={ hint } className="key-health-hint">
					{ names.length > 1
						? __(
								'You may paste all the lines at once into any of these fields. What you leave empty is taken as it is now.',
								'key-health'
							)
						: __( 'You may paste the whole line.', 'key-health' ) }
				</p>
				<SaltActions was={ was } recover={ recover } save={ save } />
			</form>
			<Foot back={ back } />
		</Wizard>
	);
}
