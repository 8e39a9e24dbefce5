<?php
/**
 * One place where a constant is defined.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * Safe to dump: the value and the source text are kept as secrets.
 */
final class Definition_Site {

	public const BY_DEFINE = 'define';
	public const BY_CONST  = 'const';

	/** Bedrock's `Config::define()`: takes effect at `Config::apply()`, and the last one wins. */
	public const BY_CONFIG = 'config';

	private string $name;

	/** @var self::BY_* */
	private string $form;

	private Position $position;

	private Value $value;

	private Context $context;

	private bool $after_settings;

	private Statement_Text $source;

	/**
	 * @param string         $name           The constant; with curly quotes around it if the source has them.
	 * @param self::BY_*     $form           How it is defined.
	 * @param Position       $position       Where.
	 * @param Value          $value          As what.
	 * @param Context        $context        When.
	 * @param bool           $after_settings Below the statement that loads wp-settings.php in the same file.
	 * @param Statement_Text $source         The statement's text.
	 */
	public function __construct(
		string $name,
		string $form,
		Position $position,
		Value $value,
		Context $context,
		bool $after_settings,
		Statement_Text $source
	) {
		$this->name           = $name;
		$this->form           = $form;
		$this->position       = $position;
		$this->value          = $value;
		$this->context        = $context;
		$this->after_settings = $after_settings;
		$this->source         = $source;
	}

	public function name(): string {
		return $this->name;
	}

	/**
	 * @return self::BY_*
	 */
	public function form(): string {
		return $this->form;
	}

	/** As PHP reports it: the line of the word define, or of the word const. */
	public function line(): int {
		return $this->position->line();
	}

	/** Byte offset of the whole statement; several definitions can share one. */
	public function start(): int {
		return $this->position->start();
	}

	/** Byte offset behind the whole statement. */
	public function end(): int {
		return $this->position->end();
	}

	/** Byte offset of the word that defines: unlike `start()` it differs between definitions, but for names in one `const`. */
	public function offset(): int {
		return $this->position->offset();
	}

	/**
	 * @return Value::LITERAL|Value::SCALAR|Value::ENV|Value::EXPRESSION
	 */
	public function value_kind(): string {
		return $this->value->kind();
	}

	/** The text of a string literal, decoded. */
	public function value(): ?Secret {
		return $this->value->secret();
	}

	/**
	 * The value of a scalar; null for `null` and for any other kind.
	 *
	 * @return bool|int|float|null
	 */
	public function scalar() {
		return $this->value->scalar();
	}

	/** Name of the environment variable. */
	public function env(): ?string {
		return $this->value->env();
	}

	/** Byte offset of the value in the file. */
	public function value_start(): int {
		return $this->value->start();
	}

	/** Byte offset behind the value. */
	public function value_end(): int {
		return $this->value->end();
	}

	/** The value with all that is known about it. */
	public function reading(): Value {
		return $this->value;
	}

	/** In the body of a branch or loop, or behind a short circuit. */
	public function in_condition(): bool {
		return $this->context->in_condition();
	}

	public function in_function(): bool {
		return $this->context->in_function();
	}

	/** Runs only while the constant does not exist: `defined( 'X' ) || define( 'X', … )`. */
	public function guarded(): bool {
		return $this->context->guarded();
	}

	/** Below the statement that loads wp-settings.php in the same file. */
	public function after_settings(): bool {
		return $this->after_settings;
	}

	/**
	 * Whether it runs when its file is loaded.
	 *
	 * @return Context::*
	 */
	public function reach(): string {
		return $this->context->reach();
	}

	/**
	 * The statement on one line, without comments, every string but the constant's name put through `$mask`.
	 *
	 * @param callable(Secret): string $mask Makes something harmless of a value.
	 */
	public function masked( callable $mask ): string {
		return $this->source->masked( $mask );
	}

	/** The same with a text in place of the value, and nothing in place of other strings. */
	public function with_placeholder( string $placeholder ): string {
		return $this->source->with_placeholder( $placeholder );
	}
}
