<?php
/**
 * Reads places of the database the way plugins see them, and the way they are stored.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Discovery\Codec\Opened;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Discovery\Storage\Serialized_Text;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * Plugins see an option through filters; a row may be empty because a filter supplies the value (encryption at rest does that), or
 * hold something else than the plugin gets. So both are read, and a difference is told.
 *
 * A row that holds megabytes, or objects of a class that is not known here, is not handed to WordPress to be unserialized.
 */
final class Storage {

	/** Codecs that know all they need: no key in an option, no filter, no code of the plugin. */
	private const PLAIN_CODECS = array( 'base64', 'prefixed', 'json_member' );

	/** Larger rows are named and left alone. */
	private const LARGEST = 16777216;

	/** @var Rows */
	private $rows;

	/** @var Formats */
	private $formats;

	/** @var Codecs */
	private $codecs;

	/** @var array<string, mixed>|null Whole rows, while each is read once. */
	private $known;

	/** @var array<string, mixed> Whole rows of the network and of its main site, while other sites are looked at. */
	private $of_network = array();

	public function __construct( Rows $rows, Formats $formats, Codecs $codecs ) {
		$this->rows    = $rows;
		$this->formats = $formats;
		$this->codecs  = $codecs;
	}

	public function rows(): Rows {
		return $this->rows;
	}

	/** Which site is read. */
	public function site(): Viewed_Site {
		return $this->rows->site();
	}

	/**
	 * Reads each row once while something is done that writes none: WordPress unserializes an option anew each time, and one may hold
	 * hundreds of connections.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public function reading_once( callable $then ) {
		$this->known = array();
		try {
			return $this->rows->reading_once( $then );
		} finally {
			$this->known = null;
		}
	}

	/** The value at a place, as the plugin gets it: all filters on, opened. */
	public function seen( Place $place ): Found {
		return $this->sum( $this->opened( $this->at( $this->whole( $place ), $place ), $place ), $place, 'whole' );
	}

	/** Whether anything stands at a place, as the plugin gets it. */
	public function has( Place $place ): bool {
		return $this->at( $this->whole( $place ), $place )->is_there();
	}

	/** The value at a place, as the database holds it: no filter, no cache; opened. */
	public function stored( Place $place ): Found {
		return $this->sum( $this->opened( $this->raw( $place ), $place ), $place, 'row' );
	}

	/** What stands at a place in the row, as it is written down. */
	public function raw( Place $place ): Found {
		return $this->at( $this->row( $place ), $place );
	}

	/**
	 * What a plugin gets for the whole row; null when there is none.
	 *
	 * @return mixed
	 */
	public function whole( Place $place ) {
		return $this->once(
			'seen ',
			$place,
			function () use ( $place ) {
				if ( null !== $place->table() || ! $this->may_be_read( $place ) ) {
					return $this->row( $place );
				}
				return $this->formats->read( $this->option( $place ), $place->format() );
			}
		);
	}

	/**
	 * The whole row as the database holds it; null when there is none.
	 *
	 * @return mixed
	 */
	public function row( Place $place ) {
		return $this->once(
			'stored ',
			$place,
			function () use ( $place ) {
				$bytes = $this->rows->bytes( $place );
				if ( null === $bytes ) {
					return null;
				}
				return strlen( $bytes ) > self::LARGEST
					? Found::odd( 'long text' )
					: $this->formats->read( $this->formats->unserialized( $bytes ), $place->format() );
			}
		);
	}

	/**
	 * @return mixed As get_option() gives it; null when there is none.
	 */
	private function option( Place $place ) {
		if ( Place::NETWORK === $place->scope() ) {
			return get_site_option( $place->option(), null );
		}
		if ( Place::SITE === $place->scope() ) {
			return $this->site()->option( $place->option(), null );
		}
		return $this->rows->on_site(
			$place,
			static function () use ( $place ) {
				return get_option( $place->option(), null );
			}
		);
	}

	/** Whether WordPress may be asked for an option: it would unserialize whatever stands there. */
	private function may_be_read( Place $place ): bool {
		$bytes = $this->rows->bytes( $place );
		return null === $bytes || ( strlen( $bytes ) <= self::LARGEST && ! Serialized_Text::has_objects( $bytes ) );
	}

	/**
	 * @param mixed $value A whole row.
	 */
	private function at( $value, Place $place ): Found {
		if ( $value instanceof Found ) {
			return $value;
		}
		if ( null === $value || false === $value ) {
			return Found::nothing();
		}
		foreach ( $place->path() as $step ) {
			if ( is_array( $value ) && ! array_key_exists( $step, $value ) ) {
				return Found::nothing();
			}
			if ( ! is_array( $value ) ) {
				// A damaged option: text or an object where settings belong.
				return '' === $value ? Found::nothing() : Found::value( is_scalar( $value ) ? array( $value ) : $value );
			}
			$value = $value[ $step ];
		}
		if ( null === $value ) {
			return Found::nothing();
		}
		// What is written down in another form is opened first.
		$unslash = $place->unslash() && null === $place->codec() && is_string( $value );
		return Found::value( $unslash ? stripslashes( $value ) : $value );
	}

	/**
	 * Adds the number at the other place, where there is one.
	 *
	 * @param Found            $found  What stands here.
	 * @param Place            $place  Where.
	 * @param 'whole'|'row'    $source How rows are read.
	 */
	private function sum( Found $found, Place $place, string $source ): Found {
		$plus = $place->plus();
		if ( null === $plus ) {
			return $found;
		}
		$more = $this->at( 'whole' === $source ? $this->whole( $plus ) : $this->row( $plus ), $plus )->secret()->reveal();
		$here = $found->secret()->reveal();
		return ctype_digit( $here ) && ctype_digit( $more ) ? Found::value( (string) ( (int) $here + (int) $more ) ) : Found::nothing();
	}

	private function opened( Found $found, Place $place ): Found {
		$spec = $place->codec();
		if ( null !== $spec && ! $found->secret()->is_empty() ) {
			$opened = $this->open( $spec, $found->secret()->reveal() );
			if ( $opened->is_closed() ) {
				return Found::closed( $opened->sent_instead() );
			}
			$value = $opened->secret()->reveal();
			$found = Found::value( $place->unslash() ? stripslashes( $value ) : $value );
		}
		$word = $found->secret()->reveal();
		$said = $place->understood( $word );
		return $said === $word ? $found : Found::value( $said );
	}

	/**
	 * @param array<string, mixed> $spec   The codec, as the catalog has it.
	 * @param string               $stored What is written down.
	 */
	private function open(
		array $spec,
		#[\SensitiveParameter]
		string $stored
	): Opened {
		$codec = $this->codecs->of( $spec );
		if ( null === $this->site()->distant() || in_array( $spec['name'] ?? '', self::PLAIN_CODECS, true ) ) {
			return $codec->open( $stored );
		}
		return $this->site()->inside( static fn(): Opened => $codec->open( $stored ) );
	}

	/**
	 * @param string            $how   Names how it is read.
	 * @param Place             $place In which row.
	 * @param callable(): mixed $read  Reads it.
	 * @return mixed
	 */
	private function once( string $how, Place $place, callable $read ) {
		if ( null === $this->known ) {
			return $read();
		}
		$what = $how . $place->format() . $place->row_name();
		if ( Place::SITE !== $place->scope() && null === $place->table() && null !== $this->site()->distant() ) {
			if ( ! array_key_exists( $what, $this->of_network ) ) {
				$this->of_network[ $what ] = $read();
			}
			return $this->of_network[ $what ];
		}
		if ( ! array_key_exists( $what, $this->known ) ) {
			$this->known[ $what ] = $read();
		}
		return $this->known[ $what ];
	}
}
