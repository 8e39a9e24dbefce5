<?php
/**
 * One search, as it is kept between two requests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * What is searched, and what came out so far. No secret.
 *
 * @phpstan-type Outcome array{word: string, title: string, why: string, parts: list<int>, at: int}
 */
final class Run {

	/** @var string */
	private $id;

	/** @var string */
	private $key_id;

	/** @var int */
	private $user;

	/** @var int */
	private $until;

	/** @var Site_Parts */
	private $parts;

	/** @var bool */
	private $made_folder = false;

	/** @var int When the last trial began that has not ended; 0 for none. */
	private $asking = 0;

	/** @var list<Outcome> */
	private $outcomes = array();

	/**
	 * @param string     $id     Names it.
	 * @param string     $key_id Whose check.
	 * @param int        $user   Who searches.
	 * @param int        $until  When it ends at the latest.
	 * @param Site_Parts $parts  What can be left out.
	 */
	public function __construct( string $id, string $key_id, int $user, int $until, Site_Parts $parts ) {
		$this->id     = $id;
		$this->key_id = $key_id;
		$this->user   = $user;
		$this->until  = $until;
		$this->parts  = $parts;
	}

	public function id(): string {
		return $this->id;
	}

	public function key_id(): string {
		return $this->key_id;
	}

	public function user(): int {
		return $this->user;
	}

	public function until(): int {
		return $this->until;
	}

	public function parts(): Site_Parts {
		return $this->parts;
	}

	public function made_folder(): bool {
		return $this->made_folder;
	}

	public function set_made_folder( bool $made ): void {
		$this->made_folder = $made;
	}

	public function asking(): int {
		return $this->asking;
	}

	public function set_asking( int $since ): void {
		$this->asking = $since;
	}

	/** @return list<Outcome> */
	public function outcomes(): array {
		return $this->outcomes;
	}

	/** @phpstan-param Outcome $outcome */
	public function add( array $outcome ): void {
		$this->outcomes[] = $outcome;
	}

	/** How far it has come. */
	public function stage(): Stage {
		return ( new Search( new Needs( $this->parts->needs() ) ) )->after( array_column( $this->outcomes, 'word' ) );
	}

	public function to_text(): string {
		return (string) wp_json_encode(
			array(
				'id'          => $this->id,
				'key_id'      => $this->key_id,
				'user'        => $this->user,
				'until'       => $this->until,
				'made_folder' => $this->made_folder,
				'asking'      => $this->asking,
				'parts'       => $this->parts->to_array(),
				'outcomes'    => $this->outcomes,
			)
		);
	}

	/** Null for a text that is none. */
	public static function restore( string $text ): ?self {
		$kept = Loose::map( json_decode( $text, true ) );
		if ( '' === Loose::text( $kept, 'id' ) ) {
			return null;
		}
		$run              = new self( Loose::text( $kept, 'id' ), Loose::text( $kept, 'key_id' ), (int) Loose::text( $kept, 'user' ), (int) Loose::text( $kept, 'until' ), Site_Parts::restore( $kept['parts'] ?? null ) );
		$run->made_folder = (bool) Loose::text( $kept, 'made_folder' );
		$run->asking      = (int) Loose::text( $kept, 'asking' );
		foreach ( Loose::maps( $kept['outcomes'] ?? null ) as $outcome ) {
			$run->add(
				array(
					'word'  => Loose::text( $outcome, 'word' ),
					'title' => Loose::text( $outcome, 'title' ),
					'why'   => Loose::text( $outcome, 'why' ),
					'parts' => array_values( array_filter( is_array( $outcome['parts'] ?? null ) ? $outcome['parts'] : array(), 'is_int' ) ),
					'at'    => (int) Loose::text( $outcome, 'at' ),
				)
			);
		}
		return $run;
	}
}
