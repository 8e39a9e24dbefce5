<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health\Calendar;

use KeyHealth\Health\Calendar\Feed;
use KeyHealth\Tests\Test_Case;

/**
 * What a calendar program reads.
 *
 * @group single
 */
final class Feed_Test extends Test_Case {

	private const NOW = 1795348800;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	public function test_a_calendar_without_dates_is_one(): void {
		$this->assertSame( array(), $this->read( array() )['events'] );
	}

	public function test_a_date_is_a_whole_day_that_blocks_nobody(): void {
		list( $event ) = $this->read( array( $this->date() ) )['events'];
		$this->assertSame( '20261223', $event['DTSTART;VALUE=DATE'] );
		$this->assertSame( '20261224', $event['DTEND;VALUE=DATE'] );
		$this->assertSame( '20261122T120000Z', $event['DTSTAMP'] );
		$this->assertSame( 'TRANSPARENT', $event['TRANSP'] );
		$this->assertSame( 'MailerSend in WP Mail SMTP: the key ends', $event['SUMMARY'] );
		$this->assertSame( array( '-P14D', '-P3D' ), $event['alarms'] );
	}

	public function test_only_an_end_rings(): void {
		foreach ( array( 'lifetime', 'retires', 'rotate' ) as $what ) {
			list( $event ) = $this->read( array( $this->date( array( 'what' => $what ) ) ) )['events'];
			$this->assertSame( array(), $event['alarms'] );
		}
	}

	/**
	 * @dataProvider texts
	 */
	public function test_every_text_comes_out_as_it_went_in( string $text, string $read ): void {
		list( $event ) = $this->read(
			array(
				$this->date(
					array(
						'text' => $text,
						'who'  => $text,
					)
				),
			)
		)['events'];
		$this->assertSame( $read, $event['DESCRIPTION'] );
		$this->assertSame( $read . ': the key ends', $event['SUMMARY'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function texts(): array {
		$same = array(
			'signs with a meaning' => 'a,b;c\\d:e"f\\n',
			'long'                 => str_repeat( 'abcdefghi ', 40 ) . 'end',
			'long, in other signs' => str_repeat( 'Schlüssel 鍵🔑', 40 ) . '.',
			'two bytes at a fold'  => str_repeat( 'x', 62 ) . 'éééé',
			'an injected event'    => "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:no",
		);
		return array_map( static fn( string $text ): array => array( $text, $text ), $same ) + array(
			'a line break of Windows' => array( "a\r\nEND:VEVENT", "a\nEND:VEVENT" ),
			'a lone return'           => array( "a\rEND:VEVENT", "a\nEND:VEVENT" ),
			'control characters'      => array( "a\0b\tc", 'a b c' ),
		);
	}

	public function test_an_event_stays_the_same_when_its_day_or_its_text_moves(): void {
		$uid = function ( array $parts ): string {
			return $this->read( array( $this->date( $parts ) ) )['events'][0]['UID'];
		};
		$this->assertSame(
			$uid( array() ),
			$uid(
				array(
					'on'   => '2027-01-01',
					'text' => 'other',
				)
			)
		);
		$all = array(
			$uid( array() ),
			$uid( array( 'what' => 'rotate' ) ),
			$uid( array( 'key_id' => 'a/b/c' ) ),
			$uid( array( 'what' => 'retires' ) ),
			$uid(
				array(
					'what' => 'retires',
					'on'   => '2027-01-01',
				)
			),
		);
		$this->assertCount( 5, array_unique( $all ) );
		$this->assertStringNotContainsString( 'wp-mail-smtp', $all[0] );
	}

	public function test_sites_in_folders_of_one_host_have_calendars_of_their_own(): void {
		$read = fn( string $path ): array => Calendar_Reader::read( ( new Feed( 'example.org', $path ) )->text( array( $this->date() ), self::NOW ) );
		$this->assertSame( array( 'Keys of example.org', 'Keys of example.org/de' ), array( $read( '/' )['name'], $read( '/de/' )['name'] ) );
		$uids = array_map( static fn( string $path ): string => $read( $path )['events'][0]['UID'], array( '', '/', '/de/', '/fr' ) );
		$this->assertSame( $uids[0], $uids[1] );
		$this->assertCount( 3, array_unique( $uids ) );
		foreach ( $uids as $uid ) {
			$this->assertStringEndsWith( '@example.org', $uid );
		}
	}

	/**
	 * @param array<string, mixed> $parts What differs.
	 * @return array{key_id: string, who: string, on: string, what: string, sure: bool, text: string}
	 */
	private function date( array $parts = array() ): array {
		return $parts + array(
			'key_id' => 'wp-mail-smtp/primary/mailersend',
			'who'    => 'MailerSend in WP Mail SMTP',
			'on'     => '2026-12-23',
			'what'   => 'ends',
			'sure'   => true,
			'text'   => 'You noted that it ends on 23 December.',
		);
	}

	/**
	 * @param list<array{key_id: string, who: string, on: string, what: string, sure: bool, text: string}> $dates All of them.
	 * @return array{name: string, events: list<array<string, mixed>>}
	 */
	private function read( array $dates ): array {
		$calendar = Calendar_Reader::read( ( new Feed( 'shop.example.org' ) )->text( $dates, self::NOW ) );
		$this->assertCount( count( $dates ), $calendar['events'] );
		$this->assertSame( 'Keys of shop.example.org', $calendar['name'] );
		return $calendar;
	}
}
