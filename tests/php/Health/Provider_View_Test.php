<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Health\Provider_View;
use KeyHealth\Tests\Diagnosis\Diagnosis_Test_Case;

final class Provider_View_Test extends Diagnosis_Test_Case {

	public function test_no_text_of_a_provider_reaches_the_screen_with_its_name_or_noun_left_out(): void {
		$catalog = $this->engine->catalog();
		foreach ( array_keys( $catalog->providers() ) as $id ) {
			$view = $this->view( $catalog, (string) $id );
			foreach ( array( 'receives', 'asks', 'guides' ) as $member ) {
				$text = (string) wp_json_encode( $view[ $member ] );
				$this->assertStringNotContainsString( '{provider}', $text, $id . ' ' . $member );
				$this->assertStringNotContainsString( '{key}', $text, $id . ' ' . $member );
			}
		}
	}

	/** @return array<string, mixed> */
	private function view( Catalog $catalog, string $id ): array {
		return ( new Provider_View( $catalog ) )->of( array( 'k' => $this->key( $id, 'secret' ) ) )[ $id ];
	}
}
