<?php
/**
 * `wp key-health fix`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Surface\Engine;

defined( 'ABSPATH' ) || exit;

final class Fix_Command extends Command {

	/** One more than is taken, so that the sentence about the length is the engine's. */
	private const MAX_LINE = 20000;

	/** @var Line_Output */
	private $output;

	public function __construct( Engine $engine, Console $console ) {
		parent::__construct( $engine, $console );
		$this->output = new Line_Output( $console );
	}

	/**
	 * Replaces a key by one that its provider accepts, or changes the line that settles a conflict.
	 *
	 * The new key is read from the standard input, or asked for and not shown; never from the command line, which shells and servers
	 * write down. It is verified first. Then it is saved, read back where the plugin reads it, and asked about again; when that fails,
	 * the old value comes back.
	 *
	 * A key in a line of wp-config.php and a conflict are changed with --apply only. Without it, the line is shown. That takes --user:
	 * somebody who may edit the code of plugins on this site.
	 *
	 * ## OPTIONS
	 *
	 * [<id>]
	 * : A key of "wp key-health list", or a conflict of "wp key-health conflicts".
	 *
	 * [--field=<names>]
	 * : Which fields of the key are new, with commas. One line of input for each. The key itself when none is named.
	 *
	 * [--network]
	 * : Put the new key into all sites of the network that share the one of --group, each proven on its own; or go on with that. It stands
	 * in the settings of these sites, so --apply is not asked for; no line of a file is changed.
	 *
	 * [--group=<id>]
	 * : Which key, as "wp key-health list --network" names it.
	 *
	 * [--dry-run]
	 * : Only verify the new key, or show the line; with --network, also count the sites that would get it. Nothing is saved, begun or gone
	 * on with.
	 *
	 * [--apply]
	 * : Change the line of the file.
	 *
	 * [--hash=<sha256>]
	 * : Change the file only if it is still the one that was shown.
	 *
	 * [--unchecked]
	 * : Save the key although its provider could not be asked. One that the provider refuses is never saved.
	 *
	 * [--format=<format>]
	 * : How to print what was proven; with --network, the sites that did not get the key.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 * ---
	 *
	 * ## EXIT CODES
	 *
	 * 0  Fixed and proven; with --dry-run, or where --apply is missing: it could be done.
	 * 1  Not fixed: the provider refuses the key, or a step could not be proven and the old value is back.
	 * 2  The provider could not be asked, this cannot be done here, or the command was not understood.
	 *
	 * ## EXAMPLES
	 *
	 *     wp key-health fix wp-mail-smtp/primary/mailersend
	 *     wp key-health fix wp-mail-smtp/primary/mailersend --dry-run < new-key.txt
	 *     wp key-health fix 3f2a90c1d4 --apply --user=admin
	 *     wp key-health fix --network --group=mailersend-0123456789abcdef --dry-run < new-key.txt
	 *     wp key-health fix --network --group=mailersend-0123456789abcdef < new-key.txt
	 *
	 * @param list<string>         $args    Id.
	 * @param array<string, mixed> $options By name.
	 */
	public function __invoke( array $args, array $options ): void {
		$this->ended(
			function () use ( $args, $options ): int {
				if ( self::is_on( $options, 'network' ) ) {
					return ( new Network_Fix( $this->engine, $this->console ) )->run( $options, fn( string $name ): string => $this->asked( $name, self::text( $options, 'group', '' ) ) );
				}
				$id = $args[0] ?? '';
				return false === strpos( $id, '/' ) ? $this->settle( $id, $options ) : $this->replace( $this->key( $id ), $options );
			}
		);
	}

	/**
	 * @param array<string, mixed> $options By name.
	 * @throws Refused When it cannot be done.
	 */
	private function replace( Key $key, array $options ): int {
		$is_line  = null !== $this->line( $key );
		$is_apply = self::is_on( $options, 'apply' ) && ! self::is_on( $options, 'dry-run' );
		$preview  = $is_line ? $this->engine->editing()->line_fix()->preview( $key ) : array();
		if ( $is_line && 'table' === self::format( $options ) ) {
			$this->output->preview( $preview, 'table' );
		}
		if ( $is_line && $is_apply ) {
			$this->refuse_nobody();
		}
		$given  = $this->given( $key, $options );
		$values = $this->engine->fixing()->candidate_values()->of( $key, $given, '' );
		if ( self::is_on( $options, 'dry-run' ) || ( $is_line && ! $is_apply ) ) {
			return $this->tried( $this->engine->replacement()->try_out( $key, $values ), $is_line, $options );
		}
		$unchecked = self::is_on( $options, 'unchecked' );
		if ( ! $is_line ) {
			$outcome = $this->engine->replacement()->replace( $key, $values, $unchecked );
			return $this->told( $outcome['proof'], $outcome['fixed'], $outcome['finding']->to_array(), $options );
		}
		$outcome = $this->engine->editing()->line_fix()->apply( $key, $values, array_keys( $given ), $this->hash( $preview, $options ), $unchecked );
		return $this->told( $outcome['proof'], $outcome['fixed'], Loose::map( $outcome['finding'] ), $options );
	}

	/**
	 * @param array<string, mixed> $options By name.
	 * @throws Refused When it cannot be done.
	 */
	private function settle( string $id, array $options ): int {
		$fix      = $this->engine->editing()->conflict_fix();
		$preview  = $fix->preview( $id );
		$is_apply = self::is_on( $options, 'apply' ) && ! self::is_on( $options, 'dry-run' );
		if ( ! $is_apply || 'table' === self::format( $options ) ) {
			$this->output->preview( $preview, self::format( $options ) );
		}
		if ( ! $is_apply ) {
			return empty( $preview['writable'] ) ? Status::UNKNOWN : Status::FINE;
		}
		$this->refuse_nobody();
		$outcome = $fix->apply( $id, $this->hash( $preview, $options ) );
		return $this->told( $outcome['proof'], $outcome['fixed'], Loose::map( $outcome['finding'] ), $options );
	}

	/**
	 * @param array<string, mixed> $options By name.
	 * @return array<string, string> The lines of input by name of the field.
	 */
	private function given( Key $key, array $options ): array {
		$names = array_values( array_filter( array_map( 'trim', explode( ',', self::text( $options, 'field', $key->main_field()->name() ) ) ) ) );
		$given = array();
		foreach ( $names as $name ) {
			$given[ $name ] = $this->asked( $name, $key->id() );
		}
		return $given;
	}

	private function asked( string $name, string $id ): string {
		/* translators: 1: name of a field, 2: id of a key. */
		return substr( rtrim( $this->console->secret( sprintf( __( 'New %1$s for %2$s (not shown):', 'key-health' ), $name, $id ) ), "\r\n" ), 0, self::MAX_LINE );
	}

	/**
	 * What a candidate is worth that was not saved.
	 *
	 * @param Finding              $finding What is said of it.
	 * @param bool                 $is_line Whether a line of a file holds the key.
	 * @param array<string, mixed> $options By name.
	 */
	private function tried( Finding $finding, bool $is_line, array $options ): int {
		$is_fine = $finding->is_accepted();
		$step    = array(
			'id'    => 'accepted',
			'state' => $is_fine ? 'done' : ( 'unknown' === $finding->state() ? 'skipped' : 'failed' ),
			'text'  => $finding->title(),
			'sub'   => __( 'Nothing was changed.', 'key-health' ) . ( $is_fine && $is_line ? ' ' . __( 'Say --apply to change the line.', 'key-health' ) : '' ),
		);
		$this->output->proof( array( $step ), self::format( $options ) );
		if ( $is_fine ) {
			return Status::FINE;
		}
		return 'unknown' === $finding->state() ? Status::UNKNOWN : Status::BROKEN;
	}

	/**
	 * @param list<array<string, string>> $proof   What was proven.
	 * @param bool                        $fixed   Whether all was.
	 * @param array<string, mixed>        $finding What is said of the key now.
	 * @param array<string, mixed>        $options By name.
	 */
	private function told( array $proof, bool $fixed, array $finding, array $options ): int {
		$this->output->proof( $proof, self::format( $options ) );
		if ( $fixed ) {
			return Status::FINE;
		}
		$this->console->error( __( 'This is not fixed, or not proven.', 'key-health' ) );
		return 'unknown' === Loose::text( $finding, 'state' ) ? Status::UNKNOWN : Status::BROKEN;
	}

	/**
	 * The line of a file that holds the key, as the report tells it.
	 *
	 * @return array<string, mixed>|null
	 */
	private function line( Key $key ): ?array {
		foreach ( Loose::maps( $this->engine->reporter()->report()['keys'] ?? null ) as $entry ) {
			if ( Loose::text( $entry, 'id' ) === $key->id() && is_array( $entry['line'] ?? null ) ) {
				return Loose::map( $entry['line'] );
			}
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $preview Of the change.
	 * @param array<string, mixed> $options By name.
	 */
	private function hash( array $preview, array $options ): string {
		return self::text( $options, 'hash', Loose::text( $preview, 'hash' ) );
	}

	/**
	 * @throws Refused When nobody is named who may edit code here: the new request that proves the change looks with that person's eyes.
	 */
	private function refuse_nobody(): void {
		if ( 0 === get_current_user_id() ) {
			throw new Refused( 'nobody', __( 'Nothing was changed. Say --user=<login> of somebody who may edit the code of plugins on this site.', 'key-health' ), 403 );
		}
	}
}
