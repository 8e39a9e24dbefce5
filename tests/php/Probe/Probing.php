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
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Control;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Guard;
use KeyHealth\Probe\Guard_Memory;
use KeyHealth\Probe\Http;
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

	public static function wire(): Wp_Http {
		return new Wp_Http( new Watcher( new Callback_Locator() ), 'KeyHealth/test' );
	}

	public static function context( bool $is_asked = true ): Context {
		return new Context( 'https://shop.example', 'post@shop.example', $is_asked );
	}

	/**
	 * @param array<string, string> $values By field name.
	 */
	public function probe( string $provider, array $values, ?Http $http = null, ?Clock $clock = null ): Verdict {
		$http  = $http ?? self::wire();
		$clock = $clock ?? new System_Clock();
		$build = new Request_Builder();
		$guard = new Guard( $http, $build, new Guard_Memory(), $clock );
		$parts = new Prober( $http, $build, new Answer_Reader(), new Failure_Reader(), new Control( $http, $clock ), $guard, new Recorder(), $clock );
		return $parts->probe( $this->catalog->providers()[ $provider ], array_map( array( self::class, 'secret' ), $values ), self::context() );
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
