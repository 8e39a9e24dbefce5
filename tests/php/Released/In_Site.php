<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;

/**
 * What is done and asked inside the site, in one request each. Values travel as Base64, because JSON has no bytes.
 *
 * @phpstan-import-type Released_Case from Descriptors
 */
final class In_Site {

	/** Why a plugin could not be activated; '' when it was. */
	public static function activated( string $file ): string {
		$error = activate_plugin( $file );
		return is_wp_error( $error ) ? $error->get_error_message() : '';
	}

	/**
	 * The plugin stores a key by its own code.
	 *
	 * @param string $value  The key; '' stores none.
	 * @param string $switch A setting to be switched on, '' for none.
	 */
	public static function store( int $number, string $value, string $switch ): bool {
		do_action( 'admin_init' );
		$case = Inside::request()->case( $number );
		$sets = '' === $switch ? null : $case['switches'][ $switch ];
		if ( '' !== $value ) {
			( $case['store'] )( $value );
		}
		if ( $sets instanceof \Closure ) {
			$sets();
		}
		return true;
	}

	/**
	 * @return array{ours: string, is_found: bool, in_use: bool, theirs: string|null, sent: string|null}
	 */
	public static function opinions( int $number ): array {
		\KeyHealth\engine();
		$case  = Inside::request()->case( $number );
		$key   = ( new Engine() )->discoverer()->key( $case['key'] );
		$field = null === $key ? null : self::field( $case, $key );
		return array(
			'ours'     => base64_encode( null === $field ? '' : $field->value()->reveal() ),
			'is_found' => null !== $field,
			'in_use'   => null !== $key && $key->in_use(),
			'theirs'   => isset( $case['uses'] ) ? base64_encode( (string) ( $case['uses'] )() ) : null,
			'sent'     => isset( $case['sends'] ) ? base64_encode( (string) ( $case['sends'] )() ) : null,
		);
	}

	/**
	 * Key Health replaces the key, as its screen does.
	 *
	 * @return array{refused: string, fixed: bool, proof: list<string>, state: string, differences: list<string>}
	 */
	public static function replaced( int $number, string $value ): array {
		\KeyHealth\engine();
		$case   = Inside::request()->case( $number );
		$rows   = Inside::request()->rows();
		$before = $rows->state();
		$said   = self::replace( $case, $value );
		wp_cache_flush();
		$now                 = ( new Engine() )->discoverer()->key( $case['key'] );
		$field               = null === $now ? null : self::field( $case, $now );
		$said['differences'] = ( new Differences( null === $field ? array() : $field->definitions(), $case['also_changes'] ?? array() ) )->between( $before, $rows->state() );
		return $said;
	}

	/**
	 * @param array $case What is replaced.
	 * @phpstan-param Released_Case $case
	 * @return array{refused: string, fixed: bool, proof: list<string>, state: string}
	 */
	private static function replace( array $case, string $value ): array {
		$catalog  = ( new Engine() )->catalog();
		$provider = $catalog->provider( (string) substr( (string) strrchr( $case['key'], '/' ), 1 ) ) ?? array( 'id' => 'none' );
		$http     = new Accepting_Http( $provider, array( $value ) );
		$engine   = new Engine( null, $http );
		$key      = $engine->discoverer()->key( $case['key'] );
		if ( null === $key ) {
			return array(
				'refused' => 'Key Health does not find ' . $case['key'],
				'fixed'   => false,
				'proof'   => array(),
				'state'   => '',
			);
		}
		$name = self::field( $case, $key )->name();
		try {
			$outcome = $engine->replacement()->replace( $key, array( $name => new Secret( $value ) ) + $key->values(), ! $http->can_accept() );
		} catch ( \KeyHealth\Fix\Refused $refused ) {
			return array(
				'refused' => $refused->getMessage(),
				'fixed'   => false,
				'proof'   => array(),
				'state'   => '',
			);
		}
		return array(
			'refused' => '',
			'fixed'   => $outcome['fixed'] || ( ! $http->can_accept() && 'broken' !== $outcome['finding']->state() ),
			'proof'   => array_map(
				static function ( array $line ): string {
					return $line['id'] . ' ' . $line['state'] . ': ' . $line['text'] . ' ' . $line['sub'];
				},
				$outcome['proof']
			),
			'state'   => $outcome['finding']->state() . ' ' . $outcome['finding']->title(),
		);
	}

	/**
	 * What is said about a key that cannot be opened any more, before and after a check in which everybody is refused.
	 *
	 * @return array{diagnoses: list<string|null>, written: list<string>, opinions: array{ours: string, is_found: bool, in_use: bool, theirs: string|null, sent: string|null}}
	 */
	public static function sealed( int $number, bool $takes_key ): array {
		\KeyHealth\engine();
		$case = Inside::request()->case( $number );
		$lock = $case['sealed_with'] ?? null;
		if ( $takes_key && $lock instanceof \Closure ) {
			$lock();
			wp_cache_flush();
		}
		$before    = Inside::request()->rows()->state();
		$provider  = ( new Engine() )->catalog()->provider( (string) substr( (string) strrchr( $case['key'], '/' ), 1 ) ) ?? array( 'id' => 'none' );
		$engine    = new Engine( null, new Accepting_Http( $provider, array() ) );
		$diagnoses = array( self::diagnosis( $engine, $case['key'] ) );
		$key       = $engine->discoverer()->key( $case['key'] );
		if ( null !== $key ) {
			$engine->checker()->check( $key, true );
			$diagnoses[] = self::diagnosis( new Engine( null, new Accepting_Http( $provider, array() ) ), $case['key'] );
		}
		$written = ( new Differences( array(), array() ) )->between( $before, Inside::request()->rows()->state() );
		return array(
			'diagnoses' => $diagnoses,
			'written'   => $written,
			'opinions'  => self::opinions( $number ),
		);
	}

	/**
	 * @param list<string> $known Options that were damaged already.
	 * @return array<string, array{option: string, error: string, touched: bool, fixed: bool, diagnosis: string|null}>|null By kind of damage.
	 */
	public static function damaged( int $number, string $value, array $known ): ?array {
		return Damage::survived( $number, $value, $known );
	}

	/**
	 * A person opens the screen, checks everything and tries values out. Before that WordPress's own screens and routes get their turn, so
	 * that only what we ourselves cause is left.
	 *
	 * @return array{rows: int, keys: list<string>, changed: list<string>}
	 */
	public static function untouched(): array {
		do_action( 'admin_init' );
		rest_do_request( new \WP_REST_Request( 'GET', '/wp/v2/types' ) );
		$engine = \KeyHealth\engine();
		$before = Snapshot::take();
		$report = rest_do_request( new \WP_REST_Request( 'GET', '/key-health/v1/report' ) );
		$keys   = array_column( (array) ( $report->get_data()['keys'] ?? array() ), 'id' );
		ob_start();
		( new \KeyHealth\Surface\Admin_Page( $engine ) )->print_page();
		ob_end_clean();
		foreach ( array( 401, 200, 500 ) as $status ) {
			$asked = new Engine( null, new \KeyHealth\Tests\Canned_Http( new \KeyHealth\Probe\Answer( $status, array( 'content-type' => 'application/json' ), '{}' ) ) );
			$asked->checker()->check_all( true );
			foreach ( $asked->discoverer()->keys() as $key ) {
				$asked->checker()->check( $key, true );
				$asked->replacement()->try_out( $key, array( $key->main_field()->name() => new Secret( 'something else' ) ) + $key->values() );
			}
		}
		$after = Snapshot::take();
		return array(
			'rows'    => $before->size(),
			'keys'    => $keys,
			'changed' => $before->changed_in( $after ),
		);
	}

	/** What the report says about a key; null when it does not list it. */
	public static function diagnosis( Engine $engine, string $id ): ?string {
		foreach ( $engine->reporter()->report()['keys'] as $entry ) {
			if ( $entry['id'] === $id ) {
				return (string) $entry['diagnosis'];
			}
		}
		return null;
	}

	/**
	 * @param array $case Of a descriptor.
	 * @phpstan-param Released_Case $case
	 */
	public static function field( array $case, Key $key ): ?\KeyHealth\Model\Field {
		return isset( $case['field'] ) ? $key->field( $case['field'] ) : $key->main_field();
	}
}
