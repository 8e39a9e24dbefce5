<?php
/**
 * Makes codecs of what the catalog says.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Discovery\Codec\Base64;
use KeyHealth\Discovery\Codec\Codec;
use KeyHealth\Discovery\Codec\Defuse;
use KeyHealth\Discovery\Codec\Forminator;
use KeyHealth\Discovery\Codec\Json_Member;
use KeyHealth\Discovery\Codec\Prefixed;
use KeyHealth\Discovery\Codec\Salted_Ctr;
use KeyHealth\Discovery\Codec\Salts;
use KeyHealth\Discovery\Codec\Secretbox;
use KeyHealth\Discovery\Codec\Smtp2go;
use KeyHealth\Discovery\Codec\Yaysmtp;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

final class Codecs {

	/**
	 * @param array<string, mixed> $spec The codec of a place, from the catalog. Its `plain_when` is its caller's to ask.
	 * @throws \DomainException For a name that is none.
	 */
	public function of( array $spec ): Codec {
		$name = Loose::text( $spec, 'name' );
		switch ( $name ) {
			case 'secretbox':
				return new Secretbox( $spec, new Salts() );
			case 'salted_ctr':
				return new Salted_Ctr( $spec, new Salts() );
			case 'smtp2go':
				return new Smtp2go( new Salts() );
			case 'yaysmtp':
				return new Yaysmtp( new Salts() );
			case 'forminator':
				return new Forminator( new Salts() );
			case 'defuse':
				return new Defuse();
			case 'base64':
				return new Base64( $spec );
			case 'prefixed':
				return new Prefixed( $spec );
			case 'json_member':
				return new Json_Member( $spec );
		}
		throw new \DomainException( "There is no codec \"$name\"." );
	}
}
