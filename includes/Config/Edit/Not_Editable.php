<?php
/**
 * A change that is not made by a machine.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

/**
 * The message is a sentence for people; it never holds a value.
 */
final class Not_Editable extends \RuntimeException {

	public const GONE           = 'gone';
	public const CHANGED        = 'changed';
	public const ENVIRONMENT    = 'environment';
	public const EXPRESSION     = 'expression';
	public const COMPUTED_NAME  = 'computed_name';
	public const IN_FUNCTION    = 'in_function';
	public const IN_CONDITION   = 'in_condition';
	public const SHARED         = 'shared_statement';
	public const FOREIGN_FILE   = 'foreign_file';
	public const OTHER_FILE     = 'other_file';
	public const DOES_NOT_PARSE = 'does_not_parse';
	public const PROTECTED_NAME = 'protected';
	public const NO_ANCHOR      = 'no_anchor';
	public const NOTHING_TO_DO  = 'nothing_to_do';
	public const BAD_VALUE      = 'bad_value';
	public const NO_VALUE       = 'no_value';

	/** @var self::* */
	private string $word;

	/**
	 * @param self::* $word     Why, for programs.
	 * @param string  $sentence Why, for people.
	 */
	public function __construct( string $word, string $sentence ) {
		parent::__construct( $sentence );
		$this->word = $word;
	}

	/**
	 * @return self::*
	 */
	public function word(): string {
		return $this->word;
	}
}
