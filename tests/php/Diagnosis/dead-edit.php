<?php
/**
 * Asked inside a site: a provider that accepts one value only, asked by the daily check and by a person.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Set_Clock;

defined( 'ABSPATH' ) || exit;

/**
 * @param string      $good    The value that is accepted.
 * @param bool        $consent Whether the site may ask by itself.
 * @param list<bool>  $checks  One after the other, a day apart: whether a person asked.
 * @return array{conflicts: list<array<string, mixed>>, asked: list<int>} What the report says at the end, and how often was asked each time.
 */
function checked( string $good, bool $consent, array $checks ): array {
	\KeyHealth\engine();
	Keys_On_Site::activate();
	Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
	$http   = new class( $good ) implements Http {

		/** @var string */
		private $good;

		/** @var int */
		public $asked = 0;

		public function __construct( string $good ) {
			$this->good = $good;
		}

		public function send( Request $request ): Answer {
			++$this->asked;
			return false === strpos( (string) wp_json_encode( $request->reveal_headers() ), $this->good ) ? Canned_Http::refuses() : Canned_Http::accepts();
		}
	};
	$clock  = new Set_Clock( '2027-01-15T08:00:00Z' );
	$engine = new Engine( $clock, $http );
	$engine->store()->set_setting( 'consent', $consent );
	$asked = array();
	foreach ( $checks as $is_asked ) {
		$before = $http->asked;
		$key    = $engine->discoverer()->keys()[ Keys_On_Site::MAILERSEND ];
		if ( $is_asked ) {
			$engine->checker()->check( $key, true );
		} else {
			$engine->checker()->check_all( false );
		}
		$asked[] = $http->asked - $before;
		$clock->pass( 90000 );
	}
	return array(
		'conflicts' => $engine->reporter()->report()['conflicts'],
		'asked'     => $asked,
	);
}
