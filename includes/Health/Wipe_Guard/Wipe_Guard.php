<?php
/**
 * Keeps the answer to one change of settings from emptying keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Wipe_Guard;

use KeyHealth\Health\Caller;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/**
 * A POST or PUT to /wp/v2/settings is carried out first; its answer, which holds every registered setting, is made afterwards, and only
 * then are keys emptied that do not pass: WordPress 7.1.0, wp-includes/connectors.php, _wp_connectors_rest_settings_dispatch() (keys of
 * AI providers, whatever the reason), and Akismet 5.7.2, class-akismet-connector.php, validate_api_key() (what Akismet calls invalid),
 * both on `rest_post_dispatch`. So the two stages tell them apart: what a person empties is emptied in the first, and that is let
 * through; what the second would empty stays. A new key that is refused in the second gives way to the one that stood there before:
 * nobody has asked for that one to go.
 */
final class Wipe_Guard {

	private const SAVING    = 1;
	private const ANSWERING = 2;
	private const OVER      = 3;

	/** Settings nest no deeper. */
	private const DEEPEST = 20;

	/** @var WP_REST_Request<array<string, mixed>> */
	private $request;

	/** @var array<string, true> Options that hold keys. */
	private $options;

	/** @var Kept_Keys */
	private $kept;

	/** @var int */
	private $stage = self::SAVING;

	/** @var array<string, mixed> What stood there before the request itself changed it, by option. In memory only. */
	private $before = array();

	/** @var array<string, string> What was kept, by option. In memory only. */
	private $saved = array();

	/**
	 * @param WP_REST_Request     $request To /wp/v2/settings, before it is carried out.
	 * @param array<string, true> $options Options that hold keys.
	 * @param Kept_Keys           $kept    Where it is noted.
	 * @phpstan-param WP_REST_Request<array<string, mixed>> $request
	 */
	public function __construct( WP_REST_Request $request, array $options, Kept_Keys $kept ) {
		$this->request = $request;
		$this->options = $options;
		$this->kept    = $kept;
	}

	/**
	 * An option is about to be written.
	 *
	 * @param mixed $value  What is to stand there.
	 * @param mixed $option Its name.
	 * @param mixed $old    What stands there.
	 * @return mixed What is to stand there.
	 */
	public function value( $value, $option, $old ) {
		if ( self::OVER === $this->stage || ! is_string( $option ) || ! isset( $this->options[ $option ] ) ) {
			return $value;
		}
		if ( self::SAVING === $this->stage ) {
			if ( self::is_shown_form( $value, $old ) ) {
				return $old;
			}
			$this->before += array( $option => $old );
			return $value;
		}
		return self::is_empty( $value ) && ! self::is_empty( $old ) ? $this->instead( $value, $option, $old ) : $value;
	}

	/**
	 * The request is carried out; its answer is looked over by WordPress and plugins.
	 *
	 * @param mixed $response The answer.
	 * @param mixed $server   Not used.
	 * @param mixed $request  Whose answer.
	 * @return mixed The same.
	 */
	public function answers( $response, $server, $request ) {
		if ( $request === $this->request ) {
			$this->stage = self::ANSWERING;
		}
		return $response;
	}

	/**
	 * That is done.
	 *
	 * @param mixed $response The answer.
	 * @param mixed $server   Not used.
	 * @param mixed $request  Whose answer.
	 * @return mixed With keys that were kept in the form in which WordPress shows keys, instead of empty.
	 */
	public function ends( $response, $server, $request ) {
		if ( $request !== $this->request ) {
			return $response;
		}
		$this->stage = self::OVER;
		$data        = $response instanceof WP_REST_Response ? $response->get_data() : null;
		if ( $response instanceof WP_REST_Response && is_array( $data ) && function_exists( '_wp_connectors_mask_api_key' ) ) {
			foreach ( array_intersect_key( $this->saved, $data ) as $option => $value ) {
				$data[ $option ] = '' === $data[ $option ] ? _wp_connectors_mask_api_key( $value ) : $data[ $option ];
			}
			$response->set_data( $data );
		}
		$this->before = array();
		$this->saved  = array();
		return $response;
	}

	/**
	 * @param mixed  $value  What is to stand there: nothing.
	 * @param string $option Its name.
	 * @param mixed  $old    What stands there.
	 * @return mixed
	 */
	private function instead( $value, string $option, $old ) {
		$is_carried = array_key_exists( $option, $this->before );
		$keep       = $is_carried ? $this->before[ $option ] : $old;
		if ( self::is_empty( $keep ) ) {
			return $value;
		}
		if ( ! $is_carried && is_string( $old ) ) {
			$this->saved[ $option ] = $old;
		}
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Without arguments: who calls is asked, not with what.
		$file = (string) Caller::file( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, 100 ) );
		$this->kept->note( $option, $keep, $file, $this->request->get_method() . ' ' . $this->request->get_route(), $is_carried && $keep !== $old );
		return $keep;
	}

	/**
	 * Whether somebody sends back what WordPress has shown: "••••••••c41f" instead of the key.
	 *
	 * @param mixed $value What is to stand there.
	 * @param mixed $old   What stands there.
	 */
	private static function is_shown_form( $value, $old ): bool {
		return is_string( $value ) && is_string( $old ) && false !== strpos( $value, "\u{2022}" ) && function_exists( '_wp_connectors_mask_api_key' ) && _wp_connectors_mask_api_key( $old ) === $value;
	}

	/**
	 * @param mixed $value A value.
	 * @param int   $depth How deep in the settings.
	 */
	private static function is_empty( $value, int $depth = 0 ): bool {
		if ( ! is_array( $value ) ) {
			return null === $value || false === $value || '' === $value;
		}
		foreach ( $value as $member ) {
			if ( $depth > self::DEEPEST || ! self::is_empty( $member, $depth + 1 ) ) {
				return false;
			}
		}
		return true;
	}
}
