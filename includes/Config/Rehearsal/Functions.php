<?php
/**
 * Functions that PHP itself has.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Functions {

	/** They call what they are given. */
	private const CALLERS = array( 'array_filter', 'array_reduce', 'array_walk_recursive', 'usort', 'uasort', 'uksort', 'preg_replace_callback', 'preg_replace_callback_array', 'iterator_apply', 'ob_start', 'set_error_handler', 'set_exception_handler', 'header_register_callback', 'forward_static_call', 'forward_static_call_array', 'array_udiff', 'array_uintersect', 'array_diff_ukey', 'array_diff_uassoc', 'array_intersect_ukey', 'array_intersect_uassoc', 'assert', 'create_function', 'mb_ereg_replace_callback', 'stream_wrapper_register', 'session_start', 'session_set_save_handler', 'dl', 'unserialize', 'class_exists', 'ini_set', 'libxml_set_external_entity_loader', 'filter_var', 'filter_var_array', 'filter_input', 'register_tick_function' );

	/** They set something that is of no concern here, or tell something that is not known, and never fail. */
	private const HARMLESS = array( 'error_reporting', 'set_time_limit', 'header', 'header_remove', 'date_default_timezone_set', 'error_log', 'ignore_user_abort', 'mb_internal_encoding', 'setlocale', 'umask', 'microtime', 'time', 'date', 'gmdate', 'http_response_code', 'headers_sent', 'php_uname', 'gethostname', 'sys_get_temp_dir', 'memory_get_usage', 'extension_loaded', 'ini_get', 'getmypid', 'uniqid', 'rand', 'mt_rand', 'flush', 'is_callable', 'is_object', 'is_resource', 'print_r', 'var_dump', 'gc_enable', 'clearstatcache', 'opcache_get_status', 'func_get_args', 'func_num_args', 'setcookie', 'is_writable', 'filemtime', 'restore_error_handler' );

	private Stage $stage;

	private Calls $calls;

	private Arguments $arguments;

	private World $world;

	public function __construct( Stage $stage, Calls $calls, Arguments $arguments ) {
		$this->stage     = $stage;
		$this->calls     = $calls;
		$this->arguments = $arguments;
		$this->world     = new World( $stage );
	}

	/**
	 * @param Node             $node      The call.
	 * @param string           $name      Name in lower case.
	 * @param array<mixed>|null $arguments Arguments; null when they are not known.
	 * @return mixed
	 */
	public function call( Node $node, string $name, ?array $arguments ) {
		if ( 'define' === $name ) {
			return $this->stage->definer->define( $node, $arguments ?? array() );
		}
		if ( ! $this->is_own( $name ) ) {
			return $this->undeclared( $node );
		}
		if ( null !== $arguments && $this->calls_back( $name ) ) {
			return $this->called_back( $node, $name, $arguments );
		}
		if ( 'extract' === $name || 'parse_str' === $name || 'mb_parse_str' === $name ) {
			$this->stage->state->lose_all();
			return new Unknown();
		}
		if ( in_array( $name, array( 'register_shutdown_function', 'spl_autoload_register' ), true ) ) {
			// Runs later, if at all.
			$this->stage->state->calls = true;
			return new Unknown();
		}
		if ( in_array( $name, self::CALLERS, true ) ) {
			return $this->caller( $node, $name, $arguments );
		}
		$value = null === $arguments ? null : $this->world->answer( $name, $arguments );
		if ( null !== $value ) {
			return $value[0];
		}
		if ( null !== $arguments && Library::has( $name ) ) {
			$result = Library::result( $name, $arguments );
			if ( $result instanceof Unknown ) {
				$this->stage->may_throw();
			}
			return $result;
		}
		if ( ! in_array( $name, self::HARMLESS, true ) || ! $this->arguments->are_harmless( $arguments ) ) {
			$this->arguments->lose( $node, 1 );
			$this->stage->may_throw();
		}
		return new Unknown();
	}

	private function is_own( string $name ): bool {
		return function_exists( $name ) && ( new \ReflectionFunction( $name ) )->isInternal();
	}

	/** A function that is neither declared so far nor PHP's. */
	private function undeclared( Node $node ): Unknown {
		$this->arguments->lose( $node, 1 );
		return $this->stage->opaque();
	}

	private function calls_back( string $name ): bool {
		return in_array( $name, array( 'call_user_func', 'call_user_func_array', 'array_map', 'array_walk' ), true );
	}

	/**
	 * @param Node        $node      The call.
	 * @param string      $name      Name.
	 * @param array<mixed> $arguments Arguments.
	 * @return mixed
	 */
	private function called_back( Node $node, string $name, array $arguments ) {
		$first  = $arguments[0] ?? new Unknown();
		$second = $arguments[1] ?? null;
		if ( 'call_user_func' === $name ) {
			return $this->calls->of_value( $node, $first, array_slice( $arguments, 1 ) );
		}
		if ( 'call_user_func_array' === $name ) {
			return $this->calls->of_value( $node, $first, is_array( $second ) ? $second : null );
		}
		if ( 'array_walk' === $name ) {
			foreach ( is_array( $first ) ? $first : array() as $key => $value ) {
				$this->calls->of_value( $node, $second, array( $value, $key ) );
			}
			$this->arguments->lose( $node, 1 );
			return is_array( $first ) ? true : $this->stage->opaque();
		}
		$lists = array_slice( $arguments, 1 );
		$rows  = array();
		foreach ( $lists as $column => $list ) {
			if ( ! is_array( $list ) ) {
				return $this->stage->opaque();
			}
			foreach ( 1 === count( $lists ) ? $list : array_values( $list ) as $key => $value ) {
				$rows[ $key ][ $column ] = $value;
			}
		}
		foreach ( $rows as $key => $row ) {
			$rows[ $key ] = $this->calls->of_value( $node, $first, $row + array_fill( 0, count( $lists ), null ) );
		}
		return $rows;
	}

	/**
	 * A function that may call back what it is given.
	 *
	 * @param Node             $node      The call.
	 * @param string           $name      Name.
	 * @param array<mixed>|null $arguments Arguments.
	 * @return mixed
	 */
	private function caller( Node $node, string $name, ?array $arguments ) {
		$is_plain = in_array( $name, array( 'ini_set', 'class_exists', 'session_start', 'filter_var', 'assert' ), true );
		if ( 'class_exists' === $name && null !== $arguments ) {
			$answer = $this->world->answer( $name, $arguments );
			if ( null !== $answer ) {
				return $answer[0];
			}
		}
		if ( $is_plain || array() === $arguments || 'array_filter' === $name && 1 === count( (array) $arguments ) ) {
			$is_checked = 'class_exists' === $name && $this->stage->state->calls;
			return $is_checked ? $this->stage->opaque() : new Unknown();
		}
		$this->arguments->lose( $node, 1 );
		return $this->stage->opaque();
	}
}
