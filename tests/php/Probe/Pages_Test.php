<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Probe;

use KeyHealth\Probe\Answer;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Situation;
use KeyHealth\Tests\Test_Case;

/**
 * A page for people in place of an answer: of a firewall, a hotel, an outage.
 */
final class Pages_Test extends Test_Case {

	private const PAGE = '<!DOCTYPE html><html lang="en"><head><title>Just a moment</title></head><body><p>Checking your browser.</p></body></html>';

	/**
	 * @return array<string, array{string, bool}>
	 */
	public function bodies(): array {
		return array(
			'a page'                             => array( self::PAGE, true ),
			'a page in capitals'                 => array( '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><HTML>', true ),
			'a page without a type'              => array( "\r\n\t<html><body>x", true ),
			'a head'                             => array( '<head><meta charset=utf-8>', true ),
			'a body'                             => array( '<body class="x">', true ),
			'a byte order mark'                  => array( "\xEF\xBB\xBF" . self::PAGE, true ),
			'a remark in front'                  => array( "<!-- cached\n --> <!-- twice -->\n" . self::PAGE, true ),
			'many remarks in front'              => array( str_repeat( '<!-- x -->', 200 ) . self::PAGE, true ),
			'nothing'                            => array( '', false ),
			'JSON'                               => array( '{"html":"<html>"}', false ),
			'JSON that is a text'                => array( '"<html>"', false ),
			'words'                              => array( 'invalid', false ),
			'words with a tag'                   => array( 'The <html> tag is missing', false ),
			'XML'                                => array( '<?xml version="1.0"?><Error><Code>x</Code></Error>', false ),
			'XML with an element that begins so' => array( '<HeadersMissing/>', false ),
			'XML in an envelope'                 => array( '<soap:Envelope><soap:Body/></soap:Envelope>', false ),
			'a paragraph, as some do answer'     => array( '<h1>Not Authorized</h1>', false ),
			'a type of XML'                      => array( '<!DOCTYPE note SYSTEM "x.dtd"><note/>', false ),
			'a remark without end'               => array( '<!-- ' . str_repeat( 'x', 1000 ), false ),
			'remarks without a page'             => array( str_repeat( '<!-- -->', 5000 ), false ),
		);
	}

	/**
	 * @dataProvider bodies
	 */
	public function test_a_page_is_known_by_its_beginning_whatever_type_it_claims( string $body, bool $is_page ): void {
		$began = microtime( true );
		foreach ( array( 'text/html', 'application/json', 'text/plain' ) as $type ) {
			$this->assertSame( $is_page, ( new Answer( 200, array( 'content-type' => $type ), $body ) )->is_page() );
		}
		$this->assertLessThan( 1.0, microtime( true ) - $began );
	}

	public function test_no_rule_that_looks_at_the_status_alone_reads_a_page(): void {
		$rule = array(
			'rule'       => 'x:1',
			'when'       => array( 'status' => 401 ),
			'is'         => 'invalid',
			'says'       => 'x',
			'confidence' => 'source',
		);
		$this->assertSame( 'invalid', $this->read( array( $rule ), new Answer( 401, array(), 'no' ) ) );
		$this->assertSame( 'intercepted', $this->read( array( $rule ), new Answer( 401, array(), self::PAGE ) ) );
		$said = array( 'when' => array( 'status' => 401, 'contains' => 'Checking' ) ) + $rule; // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing.AssociativeArrayFound -- short.
		$this->assertSame( 'invalid', $this->read( array( $said ), new Answer( 401, array(), self::PAGE ) ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function providers(): array {
		$ids = array_keys( ( new Probing() )->catalog()->providers() );
		return array_combine( $ids, array_map( fn( string $id ): array => array( $id ), $ids ) );
	}

	/**
	 * @dataProvider providers
	 */
	public function test_no_provider_s_rule_takes_a_page_in_between_for_its_answer( string $id ): void {
		$provider = ( new Probing() )->catalog()->providers()[ $id ];
		// On a person's own server, a page that says "not found" tells that the address is another one's.
		$known = array_merge( array( 'intercepted', 'rate_limited', 'provider_outage' ), isset( $provider['own_host'] ) ? array( 'companion_invalid' ) : array() );
		foreach ( $provider['steps'] as $step ) {
			if ( ! isset( $step['request'] ) ) {
				$this->addToAssertionCount( 1 );
				continue;
			}
			foreach ( array( 200, 204, 302, 400, 401, 402, 403, 404, 405, 422, 429, 500, 503 ) as $status ) {
				$read = $this->read( $step['answers'], new Answer( $status, array( 'content-type' => 'application/json' ), self::PAGE ) );
				$this->assertContains( $read, $known, "{$step['id']} $status" );
			}
		}
	}

	/**
	 * @param list<array<string, mixed>> $rules
	 */
	private function read( array $rules, Answer $answer ): string {
		return ( new Answer_Reader( new Conditions() ) )->read( $rules, $answer, new Situation( Probing::context(), array(), (int) strtotime( '2026-11-21' ), 'ok' ) )->diagnosis();
	}
}
