import { __, sprintf } from '@wordpress/i18n';
import { StandingTag } from './causes';
import { Code, RichText } from './rich-text';
import { day_and_time } from './times';
import type { KeyReport, Recorded as Facts } from './types';

/** "What WP Mail SMTP recorded on 14 November, 03:08". */
export function recorded_label( { plugin }: KeyReport, { at }: Facts, now: Date ): string {
	return at === null
		? /* translators: %s: name of a plugin. */
			sprintf( __( 'What %s recorded', 'key-health' ), plugin.short_name )
		: sprintf(
				/* translators: 1: name of a plugin, 2: date and time. */
				__( 'What %1$s recorded on %2$s', 'key-health' ),
				plugin.short_name,
				day_and_time( at, now )
			);
}

/** Why a mail failed, in the words of the plugin that sent it. They are somebody else's, and shown as they are. */
export function Recorded( { facts, report }: { facts: Facts; report: KeyReport } ) {
	return (
		<>
			<p className="key-health-text">
				<Code>{ facts.text }</Code>
			</p>
			{ facts.title && (
				<p className="key-health-text">
					<RichText text={ facts.title } />
					{ facts.confidence === 'likely' && (
						<>
							{ ' ' }
							<StandingTag standing="most_likely" />
						</>
					) }
				</p>
			) }
			<p className="key-health-text key-health-mute">
				{ sprintf(
					/* translators: 1: name of a plugin, 2: the provider's noun, "token". */
					__(
						'%1$s noted this itself. It is no check of the %2$s: only the provider’s own answer decides what is shown above.',
						'key-health'
					),
					report.plugin.short_name,
					report.noun
				) }
			</p>
		</>
	);
}
