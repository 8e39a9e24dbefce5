<?php
/**
 * What is known about providers, plugins and diagnoses.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Reads `build/catalog`, generated from `src/catalog`, where every member is described (`src/catalog/schema.ts`).
 *
 * Files are read on first use, and not before `init`: they hold translated texts.
 *
 * @phpstan-type Plain_Value string|int|float|bool|null
 * @phpstan-type Shape array{pattern: string, also?: list<string>, looks_like: string, prefix?: string, length?: int, alphabet?: string, distinctive?: bool, strict?: string, wrong_kinds?: list<array{pattern: string, says: string}>}
 * @phpstan-type Field_Spec array{name: string, label: string, secret: bool, shape?: Shape}
 * @phpstan-type Auth array{scheme: string, field: string, name?: string, names?: list<string>}
 * @phpstan-type Request_Spec array{method: string, url: string, auth: Auth, headers?: array<string, string>, form?: array<string, string>, json?: mixed}
 * @phpstan-type When array{status?: int|list<int>|string, body?: string, contains?: string, matches?: string, json?: list<array{at: string, is?: Plain_Value, not?: Plain_Value, matches?: string, exists?: bool}>, any?: array{at: string, has: array<string, Plain_Value>}, header?: array{name: string, is?: list<string>, matches?: string}, so_far?: list<string>}
 * @phpstan-type Cause array{is: string, reason?: string, title: string, why: list<array{fact?: string, points: int, text: string}>, ruled_out?: list<array{fact: string, text: string}>}
 * @phpstan-type Answer array{rule: string, when: When, is: string, reason?: string, limited?: bool, undecided?: bool, says: string, title?: string, meaning?: string, causes?: list<Cause>, fixes?: list<string>, confidence: string}
 * @phpstan-type Step array{id: string, after?: list<string>, needs?: list<string>, without?: array{is: string, reason?: string}, asked?: bool, guard?: string, request: Request_Spec, asks: string, keep: list<string>, quote?: list<string>, offers?: array{field: string, at: string}, answers: list<Answer>}
 * @phpstan-type Guide array{title: string, intro?: string, link?: array{url: string, label: string}, steps: list<array{text: string, sub?: string, note?: array{strong: string, text: string}, choices?: list<array{title: string, tag?: string, text: string}>}>, done?: string, minutes?: int}
 * @phpstan-type Provider array{id: string, name: string, purpose: string, noun: string, hosts: list<string>, receives: string, shown_once: bool, default_lifetime_hours?: int, fields: list<Field_Spec>, steps: list<Step>, guides: array<string, Guide>, links: array<string, string>, message?: string}
 * @phpstan-type Stored_Field array{path: list<string>, constant?: string}
 * @phpstan-type Stored array{provider: string, provider_name: string, selected_by?: string, fields: array<string, Stored_Field>}
 * @phpstan-type Getter array{class: string, method: string, construct?: bool, args: string}
 * @phpstan-type Connection array{id: string, option: string, each?: array{name: list<string>}, only_with?: string, constants: bool, selector?: Stored_Field, sender?: Stored_Field, getter?: Getter, unslash?: bool}
 * @phpstan-type Plugin array{slug: string, name: string, short_name: string, files: list<string>, purpose: string, settings: string, screens: list<string>, rule: array{name: string, constant?: string}, connections: list<Connection>, stores: list<Stored>, filters?: list<string>, inert?: list<array{constant: string, meant: string, why: string}>, managed_by?: array{class: string, name: string, settings: string}, after_write?: list<array{class: string, method: string}>, test_headers?: list<string>}
 * @phpstan-type Words array{title?: string, meaning?: string, button?: string, fixes?: list<string>, state?: string}
 * @phpstan-type Diagnosis array{id: string, kind: string, state: string, title: string, meaning: string, button?: string, fixes: list<string>, reasons?: array<string, Words>}
 */
final class Catalog {

	/** @var string Folder of the generated files. */
	private $folder;

	/** @var array<string, Provider>|null */
	private $providers;

	/** @var array<string, Plugin>|null */
	private $plugins;

	/** @var array<string, Diagnosis> */
	private $diagnoses = array();

	public function __construct( string $folder ) {
		$this->folder = $folder;
	}

	/**
	 * @return array<string, Provider>
	 */
	public function providers(): array {
		if ( null === $this->providers ) {
			$own = $this->read_all( 'providers' );
			/**
			 * Filters the providers, by id. Entries have the shape of `Provider` in src/catalog/schema.ts, texts translated.
			 * A malformed entry is left out, or stays as it was.
			 *
			 * @param array<string, array<string, mixed>> $providers
			 */
			$filtered = apply_filters( 'key_health_providers', $own );
			/** @var array<string, Provider> $valid */
			$valid           = $this->validator()->providers( $filtered, $own );
			$this->providers = $valid;
		}
		return $this->providers;
	}

	/**
	 * @return Provider|null
	 */
	public function provider( string $id ): ?array {
		return $this->providers()[ $id ] ?? null;
	}

	/**
	 * @return array<string, Plugin>
	 */
	public function plugins(): array {
		if ( null === $this->plugins ) {
			$own = $this->read_all( 'plugins' );
			/**
			 * Filters the plugins, by slug. Entries have the shape of `Plugin` in src/catalog/schema.ts, texts translated.
			 * A malformed entry is left out, or stays as it was.
			 *
			 * @param array<string, array<string, mixed>> $plugins
			 */
			$filtered = apply_filters( 'key_health_plugins', $own );
			/** @var array<string, Plugin> $valid */
			$valid         = $this->validator()->plugins( $filtered, $own );
			$this->plugins = $valid;
		}
		return $this->plugins;
	}

	/**
	 * @return Plugin|null
	 */
	public function plugin( string $slug ): ?array {
		return $this->plugins()[ $slug ] ?? null;
	}

	/**
	 * @return Diagnosis
	 * @throws \OutOfBoundsException When the id is none of the closed list.
	 */
	public function diagnosis( string $id ): array {
		if ( ! isset( $this->diagnoses[ $id ] ) ) {
			if ( ! $this->has_diagnosis( $id ) ) {
				throw new \OutOfBoundsException( sprintf( 'There is no diagnosis "%s".', esc_html( $id ) ) );
			}
			/** @var Diagnosis $diagnosis */
			$diagnosis              = require $this->folder . '/diagnoses/' . $id . '.php';
			$this->diagnoses[ $id ] = $diagnosis;
		}
		return $this->diagnoses[ $id ];
	}

	public function has_diagnosis( string $id ): bool {
		return 1 === preg_match( '/^[a-z_]+$/D', $id ) && is_file( $this->folder . '/diagnoses/' . $id . '.php' );
	}

	/**
	 * Shapes that no other provider's key has.
	 *
	 * @return list<array{provider: string, name: string, pattern: string, prefix: string}>
	 */
	public function distinctive_shapes(): array {
		$shapes = array();
		foreach ( $this->providers() as $id => $provider ) {
			foreach ( $provider['fields'] as $field ) {
				if ( $field['shape']['distinctive'] ?? false ) {
					$shapes[] = array(
						'provider' => $id,
						'name'     => $provider['name'],
						'pattern'  => $field['shape']['pattern'],
						'prefix'   => $field['shape']['prefix'] ?? '',
					);
				}
			}
		}
		return $shapes;
	}

	private function validator(): Validator {
		return new Validator( array( $this, 'has_diagnosis' ) );
	}

	/**
	 * @return array<string, mixed> By the name of the file.
	 */
	private function read_all( string $kind ): array {
		$entries = array();
		foreach ( glob( $this->folder . '/' . $kind . '/*.php' ) ?: array() as $file ) {
			$entries[ basename( $file, '.php' ) ] = require $file;
		}
		return $entries;
	}
}
