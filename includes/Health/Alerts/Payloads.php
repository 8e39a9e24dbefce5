<?php
/**
 * The forms of messages.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health\Alerts;

defined( 'ABSPATH' ) || exit;

/**
 * Slack: `text` with &, < and > escaped (docs.slack.dev, "Formatting message text"); others that copy its form take it, too. Discord:
 * `content` of at most 2,000 characters that mentions nobody (its "Execute Webhook"). Teams: an Adaptive Card as an attachment of a
 * message, the one form that Workflows takes (learn.microsoft.com, "Create and send messages").
 *
 * @phpstan-import-type Line from Message
 */
final class Payloads {

	/** Of the generic form; it goes up when a member changes its meaning. */
	private const VERSION = 1;

	private const DISCORD_MOST = 2000;

	/** The name of a site may be longer than a whole message. */
	private const TITLE_MOST = 200;
	private const TEST_MOST  = 700;

	private const PAGE = 'tools.php?page=key-health';

	/**
	 * @param string $kind Of a channel that is a webhook.
	 * @return array<string, mixed>
	 */
	public static function of( string $kind, Message $message ): array {
		switch ( $kind ) {
			case 'slack':
				return array( 'text' => self::slack( $message ) );
			case 'discord':
				return array(
					'content'          => self::discord( $message ),
					'allowed_mentions' => array( 'parse' => array() ),
				);
			case 'teams':
				return self::teams( $message );
			default:
				return self::generic( $message );
		}
	}

	/** For an email. */
	public static function text( Message $message ): string {
		$parts = array();
		foreach ( $message->lines() as $line ) {
			$parts[] = $line['text'] . "\n" . $line['link'];
		}
		$parts   = $parts ? $parts : array( $message->test_text() );
		$parts[] = '-- ' . "\n" . $message->site() . "\n" . $message->url();
		return implode( "\n\n", $parts ) . "\n";
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function generic( Message $message ): array {
		return array(
			'version' => self::VERSION,
			'id'      => $message->id(),
			'event'   => $message->is_test() ? 'test' : 'keys_changed',
			'site'    => array(
				'name' => $message->site(),
				'url'  => $message->url(),
			),
			'title'   => $message->title(),
			'text'    => $message->is_test() ? $message->test_text() : implode( "\n", array_column( $message->lines(), 'text' ) ),
			'changes' => array_map(
				static function ( array $line ): array {
					return array(
						'broken_since' => gmdate( 'Y-m-d\TH:i:s\Z', $line['broken_since'] ),
						'recovered_at' => 0 === $line['recovered_at'] ? null : gmdate( 'Y-m-d\TH:i:s\Z', $line['recovered_at'] ),
					) + $line;
				},
				$message->lines()
			),
		);
	}

	private static function slack( Message $message ): string {
		$parts = array( '*' . self::slack_escaped( $message->title() ) . '*' );
		foreach ( $message->lines() as $line ) {
			/* translators: link to a screen. */
			$parts[] = self::slack_escaped( $line['text'] ) . "\n<" . self::slack_escaped( $line['link'] ) . '|' . self::slack_escaped( __( 'Open Key Health', 'key-health' ) ) . '>';
		}
		return implode( "\n\n", $message->is_test() ? array( $parts[0], self::slack_escaped( $message->test_text() ) ) : array_merge( $parts, array( self::slack_escaped( $message->url() ) ) ) );
	}

	private static function slack_escaped( string $text ): string {
		return str_replace( array( '&', '<', '>' ), array( '&amp;', '&lt;', '&gt;' ), $text );
	}

	/** Whole lines, as many as there is room for, and how many there are beside them. */
	private static function discord( Message $message ): string {
		$title = '**' . self::without_marks( self::cut( $message->title(), self::TITLE_MOST ) ) . '**';
		if ( $message->is_test() ) {
			return $title . "\n\n" . self::without_marks( self::cut( $message->test_text(), self::TEST_MOST ) );
		}
		$lines = array();
		foreach ( $message->lines() as $line ) {
			$lines[] = self::without_marks( $line['text'] ) . "\n<" . $line['link'] . '>';
		}
		$end = '<' . $message->url() . '>';
		$all = count( $lines );
		for ( $shown = $all; $shown >= 0; $shown-- ) {
			$rest = $shown < $all ? array( self::more( $all - $shown ) ) : array();
			$text = implode( "\n\n", array_merge( array( $title ), array_slice( $lines, 0, $shown ), $rest, array( $end ) ) );
			if ( mb_strlen( $text ) <= self::DISCORD_MOST ) {
				return $text;
			}
		}
		return $title;
	}

	private static function more( int $number ): string {
		/* translators: %d: number of keys that stopped working or work again. */
		return sprintf( _n( 'And %d more: see Key Health.', 'And %d more: see Key Health.', $number, 'key-health' ), $number ) . "\n<" . admin_url( self::PAGE ) . '>';
	}

	private static function cut( string $text, int $most ): string {
		return mb_strlen( $text ) > $most ? mb_substr( $text, 0, $most - 1 ) . '…' : $text;
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function teams( Message $message ): array {
		$body = array( self::block( $message->title(), true ) );
		foreach ( $message->lines() as $line ) {
			$body[] = self::block( $line['text'] );
			$body[] = array(
				'type'    => 'ActionSet',
				'actions' => array(
					array(
						'type'  => 'Action.OpenUrl',
						'title' => __( 'Open Key Health', 'key-health' ),
						'url'   => $line['link'],
					),
				),
			);
		}
		$body[] = self::block( $message->is_test() ? $message->test_text() : $message->url() );
		return array(
			'type'        => 'message',
			'attachments' => array(
				array(
					'contentType' => 'application/vnd.microsoft.card.adaptive',
					'contentUrl'  => null,
					'content'     => array(
						'$schema' => 'http://adaptivecards.io/schemas/adaptive-card.json',
						'type'    => 'AdaptiveCard',
						'version' => '1.4',
						'body'    => $body,
					),
				),
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function block( string $text, bool $is_title = false ): array {
		return array(
			'type' => 'TextBlock',
			'text' => self::without_marks( $text ),
			'wrap' => true,
		) + ( $is_title ? array( 'weight' => 'Bolder' ) : array() );
	}

	/** The name of a site must not become a link or a heading of somebody else's. */
	private static function without_marks( string $text ): string {
		return (string) preg_replace( '/[\\\\*_~`|\[\]<>#]/', '\\\\$0', $text );
	}
}
