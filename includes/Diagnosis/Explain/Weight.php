<?php
/**
 * How much words say.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Explain;

defined( 'ABSPATH' ) || exit;

/**
 * A code of one provider says more than a sentence, and a sentence more than a word that everybody uses.
 */
final class Weight {

	/** What everybody says; alone it says nothing about who. */
	private const EVERYBODYS = '~^(?:(?:error|status|message|type|code)\W*)?(?:(?:in)?valid|(?:un)?authori[sz]ed|(?:un)?authenticated|forbidden|(?:not |in)?active|suspended|cancel+ed|blocked|disabled|expired|missing|fail(?:ed|ure)?|errors?|denied|not[ _]found|access[ _]denied|permission[ _]denied|bad[ _]request|'
		. '(?:api)?[ _-]?(?:key|token)?[ _]?(?:is )?(?:invalid|not valid|not found|incorrect|expired|missing)|(?:invalid|wrong|incorrect|bad|expired|missing)[ _-]?(?:api)?[ _-]?(?:key|token|credentials|request|secret)?|authentication (?:failed|required|error)|too many requests|rate limit(?:ed)?(?: exceeded)?)\W*$~i';

	/** One of the constants of Fit. */
	public static function of( string $words ): int {
		if ( 1 === preg_match( self::EVERYBODYS, $words ) ) {
			return Fit::WORDS;
		}
		if ( 1 === preg_match( '~#?[A-Za-z]{1,8}[-_]?[0-9]{3,}|-code: [0-9]+~', $words ) ) {
			return Fit::OWN_CODE;
		}
		if ( Common_Words::are( $words ) ) {
			return Fit::WORDS;
		}
		$is_name = 1 === preg_match( '~^\w*[a-z][A-Z]\w*$|^\w+_\w+_\w+$~', $words ) && strlen( $words ) >= 12;
		return $is_name || ( str_word_count( $words ) > 2 && strlen( $words ) >= 15 ) ? Fit::SENTENCE : Fit::WORDS;
	}
}
