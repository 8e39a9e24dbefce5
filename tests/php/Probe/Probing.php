<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;
use KeyHealth\Model\System_Clock;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Auth;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Control;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Guard;
use KeyHealth\Probe\Guard_Memory;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Own_Host;
use KeyHealth\Probe\Prober;
use KeyHealth\Probe\Recorder;
use KeyHealth\Probe\Request_Builder;
use KeyHealth\Probe\Verdict;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;

/**
 * The probing floor by itself, put together as includes/Surface/Engine.php does it.
 */
final class Probing {

	public const MAILERSEND = 'mlsn.9c4e1f07b2d85a63e0917f4cbd2683a59c4e1f07b2d85a63e0917f4cbd2683b7';
	public const ELASTIC    = '9C4E1F07B2D85A63E0917F4CBD2683A59C4E1F07B2D85A63E0917F4CBD2683B79C4E1F07B2D85A63E0917F4CBD2683D1';
	public const SMTPCOM    = '9c4e1f07b2d85a63e0917f4cbd2683a59c4e1f07';
	public const AKISMET    = '9c4e1f07b2d8';

	/** @var Catalog */
	private $catalog;

	public function __construct( ?Catalog $catalog = null ) {
		$this->catalog = $catalog ?? new Catalog( dirname( __DIR__, 3 ) . '/build/catalog' );
	}

	public function catalog(): Catalog {
		return $this->catalog;
	}

	public static function wire( float $timeout_s = Wp_Http::TIMEOUT_S ): Wp_Http {
		return new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/test', $timeout_s );
	}

	public static function context( bool $is_asked = true, string $host = 'shop.example' ): Context {
		return new Context( "https://$host", "post@$host", $is_asked );
	}

	/**
	 * @param string|array<string, mixed> $provider Its id, or a changed one.
	 * @param array<string, string>       $values   By field name.
	 */
	public function probe( $provider, array $values, ?Http $http = null, ?Clock $clock = null, string $host = 'shop.example', bool $is_asked = true ): Verdict {
		$http  = $http ?? self::wire();
		$clock = $clock ?? new System_Clock();
		$build = self::builder( $clock );
		$guard = new Guard( $http, $build, new Guard_Memory(), $clock );
		$parts = new Prober( $http, $build, new Answer_Reader( new Conditions() ), new Failure_Reader(), new Control( $http, $clock ), $guard, new Recorder(), $clock );
		return $parts->probe( is_array( $provider ) ? $provider : $this->catalog->providers()[ $provider ], array_map( array( self::class, 'secret' ), $values ), self::context( $is_asked, $host ) );
	}

	public static function builder( ?Clock $clock = null ): Request_Builder {
		$nobody = static function (): array {
			return array();
		};
		return new Request_Builder( new Auth( $clock ?? new System_Clock() ), new Own_Host( 'shop.example', $nobody ) );
	}

	public static function secret( string $value ): Secret {
		return new Secret( $value );
	}

	/** What a person sees first. */
	public function state( Verdict $verdict ): string {
		$words = $this->catalog->diagnosis( $verdict->diagnosis() );
		return $words['reasons'][ (string) $verdict->reason() ]['state'] ?? $words['state'];
	}
}
