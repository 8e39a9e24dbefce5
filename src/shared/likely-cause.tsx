import { likely_cause, StandingTag } from './causes';
import { RichText } from './rich-text';
import type { Candidate, Finding } from './types';

function guess( finding: Finding ): Candidate | null {
	return finding.confidence === 'likely' ? likely_cause( finding.candidates ) : null;
}

/**
 * What it means for the site and why, as far as the likely cause does not say it better: the general words of a refusal
 * name causes themselves.
 */
export function Meaning( { finding }: { finding: Finding } ) {
	const cause = guess( finding );
	const told = cause !== null && cause.diagnosis !== finding.diagnosis;
	const text = [ finding.effect, told ? '' : finding.meaning ].filter( Boolean ).join( ' ' );
	return text ? (
		<p className="key-health-text">
			<RichText text={ text } />
		</p>
	) : null;
}

interface Props {
	finding: Finding;
	/** Of the heading. */
	level: 'h3' | 'h4';
}

/** The best guess, named as one. Nothing when nothing is guessed. */
export function LikelyCause( { finding, level: Heading }: Props ) {
	const cause = guess( finding );
	return cause ? (
		<div className="key-health-cause">
			<Heading className="key-health-cause__title">
				<RichText text={ cause.title } /> <StandingTag standing={ cause.standing } />
			</Heading>
			<p className="key-health-text">
				<RichText text={ cause.why } />
			</p>
		</div>
	) : null;
}
