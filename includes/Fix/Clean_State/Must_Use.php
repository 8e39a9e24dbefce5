<?php
/**
 * Loads this site with a part of its plugins, for single requests that it sends to itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

/**
 * `Must_Use_File` puts a copy of this file among the must-use plugins while somebody looks for the plugin that is in the way, because
 * only there the list of plugins can be shortened before the first of them loads. It holds nothing about the search and no secret.
 *
 * Every other request it lets pass: what it takes is a token that the site has put down for itself, that works once and for a minute.
 * In the request that brings it nothing is written to the database, no mail is sent and no cron job starts, so whatever a plugin does
 * when it misses another one leaves no trace. The list is shortened where it is read; neither the database nor a cache holds it so.
 *
 * @phpstan-import-type Trial_Plan from Trial
 */
final class Must_Use {

	/** As long a copy is of use; the first request after that takes it away. */
	public const LIFETIME_S = 900;

	public const HEADER = 'X-Key-Health-Trial';

	/** The row of the main site in which the trial is put down. */
	public const ROW = 'key_health_clean_trial';

	/** What only reads. Whatever comes after the first word, it changes no row. */
	private const READS = '~^(?:\s|\(|/\*.*?\*/|--[^\n]*\n|#[^\n]*\n)*(?:SELECT|SHOW|DESC|DESCRIBE|EXPLAIN|SET|USE|WITH(?!.*\b(?:INSERT|UPDATE|DELETE|REPLACE)\b)|BEGIN|START|COMMIT|ROLLBACK|SAVEPOINT)\b~is';

	/** @var Trial_Plan */
	private $plan;

	/** @var string */
	private $token;

	/** @var bool */
	private $has_refused = false;

	/**
	 * @param array  $plan  What runs.
	 * @param string $token It came with.
	 * @phpstan-param Trial_Plan $plan
	 */
	public function __construct( array $plan, string $token ) {
		$this->plan  = $plan;
		$this->token = $token;
	}

	/** @param string $file The copy. */
	public static function begin( string $file ): void {
		if ( abs( time() - (int) filemtime( $file ) ) > self::LIFETIME_S ) {
			@unlink( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions,WordPress.PHP.NoSilencedErrors -- Another request may have been first.
			return;
		}
		$name  = 'HTTP_' . strtoupper( str_replace( '-', '_', self::HEADER ) );
		$token = isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? $_SERVER[ $name ] : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Looked at in the next line.
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared.
		if ( 1 !== preg_match( '~^[0-9a-f]{64}$~D', $token ) || 'GET' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			return;
		}
		$plan = self::taken( $token, time() );
		if ( null !== $plan && get_current_blog_id() === $plan['site'] ) {
			( new self( $plan, $token ) )->set_up();
		}
	}

	/**
	 * The trial that a token is for, which is then gone. Asked of the database: a cache could give it to two requests.
	 *
	 * @return Trial_Plan|null Null for a token that is wrong, used or too old.
	 */
	public static function taken( string $token, int $now ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$table = $wpdb->get_blog_prefix( get_main_site_id() ) . 'options';
		// phpcs:disable WordPress.DB.DirectDatabaseQuery,WordPress.DB.PreparedSQL.NotPrepared -- See above; they are prepared.
		$text = (string) $wpdb->get_var( (string) $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $table, self::ROW ) );
		$row  = json_decode( $text, true );
		if ( ! is_array( $row ) || ! isset( $row['hash'], $row['until'], $row['plan'] ) || ! is_string( $row['hash'] ) || ! is_array( $row['plan'] ) || ! hash_equals( $row['hash'], hash( 'sha256', $token ) ) ) {
			return null;
		}
		// Of two who come at the same time, only one deletes it.
		$deleted = $wpdb->query( (string) $wpdb->prepare( 'DELETE FROM %i WHERE option_name = %s AND option_value = %s', $table, self::ROW, $text ) );
		// phpcs:enable
		/** @var Trial_Plan $plan */
		$plan = $row['plan'];
		return 1 === $deleted && is_int( $row['until'] ) && $now <= $row['until'] ? $plan : null;
	}

	/** Before the first plugin loads. */
	public function set_up(): void {
		// What plugins print on the way must not stand before the answer.
		ob_start();
		foreach ( array( 'DISABLE_WP_CRON', 'DONOTCACHEPAGE', 'DONOTCACHEDB', 'DONOTCACHEOBJECT' ) as $constant ) {
			defined( $constant ) || define( $constant, true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own name, and those that caching plugins have agreed upon.
		}
		remove_action( 'init', 'wp_cron' );
		// Transients that are computed without some plugins must not get into a cache that other requests read: in the database nothing is written.
		wp_using_ext_object_cache( false );
		register_shutdown_function( array( $this, 'leave' ) );
		$filters = array(
			'query'                                   => 'read_only',
			'pre_wp_mail'                             => 'no',
			// A plugin that breaks because another one is missing is no reason to write to the owner.
			'wp_fatal_error_handler_enabled'          => 'no',
			'pre_option_active_plugins'               => 'shorten',
			'option_active_plugins'                   => 'shorten',
			'pre_site_option_active_sitewide_plugins' => 'shorten_network',
			'site_option_active_sitewide_plugins'     => 'shorten_network',
			'pre_update_option_active_plugins'        => 'old',
			'pre_update_site_option_active_sitewide_plugins' => 'old',
			'pre_update_option_template'              => 'old',
			'pre_update_option_stylesheet'            => 'old',
			'deactivate_plugin'                       => 'without_hooks',
			'activate_plugin'                         => 'without_hooks',
			'wp_loaded'                               => 'answer',
		) + ( null === $this->plan['theme'] ? array() : array(
			'template'   => 'theme',
			'stylesheet' => 'theme',
		) );
		foreach ( $filters as $hook => $method ) {
			/** @var callable $callback */
			$callback = array( $this, $method );
			add_filter( $hook, $callback, PHP_INT_MAX, 2 );
		}
	}

	/**
	 * @param mixed $query SQL.
	 * @return mixed
	 */
	public function read_only( $query ) {
		$reads             = is_string( $query ) && 1 === preg_match( self::READS, $query );
		$this->has_refused = $this->has_refused || ! $reads;
		// wpdb answers false to no query.
		return $reads ? $query : '';
	}

	/**
	 * @param mixed $files Plugins of the site; false where nobody says.
	 * @return mixed
	 */
	public function shorten( $files ) {
		return is_array( $files ) ? array_values( array_intersect( array_filter( $files, 'is_string' ), $this->plan['keep'] ) ) : $files;
	}

	/**
	 * @param mixed $files Plugins of the network: file to time; false where nobody says.
	 * @return mixed
	 */
	public function shorten_network( $files ) {
		return is_array( $files ) ? array_intersect_key( $files, array_flip( $this->plan['keep'] ) ) : $files;
	}

	/** Folder of a theme; where there is none, there is no such folder, and WordPress loads nothing. */
	public function theme(): string {
		return (string) $this->plan['theme'];
	}

	public function no(): bool {
		return false;
	}

	/**
	 * @param mixed $after  What is to be written.
	 * @param mixed $before What stands there.
	 * @return mixed
	 */
	public function old( $after, $before ) {
		return $before;
	}

	/**
	 * A plugin that misses another one may deactivate itself, or that one. Its list is not written; what it does on the way must not happen either.
	 *
	 * @param mixed $file The plugin.
	 */
	public function without_hooks( $file ): void {
		foreach ( is_string( $file ) ? array( "deactivate_$file", "activate_$file", 'deactivated_plugin', 'activated_plugin' ) : array() as $hook ) {
			remove_all_actions( $hook );
		}
	}

	public function answer(): void {
		/**
		 * Fires in a request in which a part of the plugins runs. Key Health answers and ends it.
		 *
		 * @param array  $plan  What runs.
		 * @param string $token It came with.
		 */
		do_action( 'key_health_clean_state', $this->plan, $this->token );
		status_header( 404 );
		remove_all_actions( 'shutdown' );
		exit;
	}

	/** WordPress takes an option that it deletes out of a lasting cache, also when the database has refused. */
	public function leave(): void {
		if ( $this->has_refused ) {
			wp_cache_delete( 'alloptions', 'options' );
			wp_cache_delete( 'notoptions', 'options' );
		}
	}
}
