<?php
/**
 * Has a new request say how things stand.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * The request that changed a file goes on with the constants it began with; its own report would tell of the time before.
 */
final class New_Report {

	private const ROUTE = 'key-health/v1/anew/';

	/** @var Http */
	private $http;

	/** @var Config_Question */
	private $question;

	/**
	 * @param Http            $http     Reaches this site, and takes an answer as long as a report.
	 * @param Config_Question $question What is asked.
	 */
	public function __construct( Http $http, Config_Question $question ) {
		$this->http     = $http;
		$this->question = $question;
	}

	/**
	 * @param string $key_id Key whose provider is asked first, where that was allowed; '' for none.
	 * @return array{finding: array<string, mixed>|null, report: array<string, mixed>}|null What the person who is logged in may see; null when it could not be had.
	 */
	public function about( string $key_id ): ?array {
		$token  = $this->question->about_report( get_current_user_id(), $key_id );
		$route  = rest_url( self::ROUTE );
		$answer = $this->http->send( new Request( 'GET', $route . '••••', array( 'Cache-Control' => 'no-cache' ), null, array(), null, new Secret( $route . $token->reveal() ) ) );
		// Whoever comes late finds nothing.
		$this->question->take( $token );
		$said = 200 === $answer->status() ? Loose::text( $answer->at( '/said' )[0] ?? '' ) : '';
		$seal = Loose::text( $answer->at( '/seal' )[0] ?? '' );
		if ( '' === $said || ! hash_equals( $this->question->seal( $token, $said ), $seal ) ) {
			return null;
		}
		$data   = json_decode( $said, true );
		$report = is_array( $data ) ? Loose::map( $data['report'] ?? null ) : array();
		return is_array( $data ) && $report ? array(
			'finding' => isset( $data['finding'] ) ? Loose::map( $data['finding'] ) : null,
			'report'  => $report,
		) : null;
	}
}
