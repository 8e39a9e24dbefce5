<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use WordPress\AiClient\Providers\AbstractProvider;
use WordPress\AiClient\Providers\ApiBasedImplementation\ListModelsApiBasedProviderAvailability;
use WordPress\AiClient\Providers\Contracts\ModelMetadataDirectoryInterface;
use WordPress\AiClient\Providers\Contracts\ProviderAvailabilityInterface;
use WordPress\AiClient\Providers\DTO\ProviderMetadata;
use WordPress\AiClient\Providers\Enums\ProviderTypeEnum;
use WordPress\AiClient\Providers\Http\Enums\RequestAuthenticationMethod;
use WordPress\AiClient\Providers\Models\Contracts\ModelInterface;
use WordPress\AiClient\Providers\Models\DTO\ModelMetadata;

/**
 * Stands in for the plugin of an AI vendor: WordPress's own way to find out whether a key is good asks for the list of models, and here
 * that list cannot be had.
 */
final class Failing_Models extends AbstractProvider implements ModelMetadataDirectoryInterface {

	/** @var bool Whether the provider answers. */
	public static $answers = false;

	/** @var int How often it was asked. */
	public static $asked = 0;

	protected static function createModel( ModelMetadata $model, ProviderMetadata $provider ): ModelInterface {
		throw new \RuntimeException( 'Not needed.' );
	}

	protected static function createProviderMetadata(): ProviderMetadata {
		return new ProviderMetadata( 'openai', 'OpenAI', ProviderTypeEnum::cloud(), 'https://platform.openai.com/api-keys', RequestAuthenticationMethod::apiKey() );
	}

	protected static function createProviderAvailability(): ProviderAvailabilityInterface {
		return new ListModelsApiBasedProviderAvailability( new self() );
	}

	protected static function createModelMetadataDirectory(): ModelMetadataDirectoryInterface {
		return new self();
	}

	public function listModelMetadata(): array {
		++self::$asked;
		if ( ! self::$answers ) {
			throw new \RuntimeException( 'cURL error 28: Operation timed out' );
		}
		return array();
	}

	public function hasModelMetadata( string $id ): bool {
		return false;
	}

	public function getModelMetadata( string $id ): ModelMetadata {
		throw new \RuntimeException( 'Not needed.' );
	}
}
