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
 * @phpstan-type Shape array{pattern: string, also?: list<string>, looks_like: string, prefix?: string, length?: int, alphabet?: string, distinctive?: bool, strict?: string, model?: string, wrong_kinds?: list<array{pattern: string, says: string}>}
 * @phpstan-type Field_Spec array{name: string, label: string, secret: bool, shape?: Shape, ends?: string}
 * @phpstan-type Auth array{scheme: string, field: string, name?: string, names?: list<string>, before?: string, also?: array<string, string>, user?: string, pass?: string, id?: string, region?: string, service?: string, encryption?: string}
 * @phpstan-type Request_Spec array{method: string, url: string, auth: Auth, headers?: array<string, string>, form?: array<string, string>, json?: mixed}
 * @phpstan-type Json_Condition array{at: string, is?: Plain_Value, not?: Plain_Value, matches?: string, exists?: bool, below?: int|float, past?: bool}
 * @phpstan-type Xml_Condition array{element: string, is?: string, matches?: string}
 * @phpstan-type Value_Condition array{field: string, exists?: bool, is?: string, matches?: string, past?: bool, older_than_days?: int, within_days?: int}
 * @phpstan-type When array{status?: int|list<int>|string, since?: string, body?: string, contains?: string, matches?: string, json?: list<Json_Condition>, xml?: list<Xml_Condition>, values?: list<Value_Condition>, any?: array{at: string, has: array<string, Plain_Value>}, header?: array{name: string, is?: list<string>, matches?: string}, so_far?: list<string>}
 * @phpstan-type Cause array{is: string, reason?: string, title: string, why: list<array{fact?: string, points: int, text: string}>, ruled_out?: list<array{fact: string, text: string}>}
 * @phpstan-type Answer array{rule: string, when: When, is: string, reason?: string, limited?: bool, undecided?: bool, likely?: bool, says: string, title?: string, meaning?: string, causes?: list<Cause>, fixes?: list<string>, confidence: string}
 * @phpstan-type Permissions array{at: string, needs: list<string|list<string>>, too_much: string, advice: string, confidence: string}
 * @phpstan-type Step array{id: string, after?: list<string>, needs?: list<string>, without?: array{is: string, reason?: string}, asked?: bool, guard?: string, elsewhere?: string, request?: Request_Spec, asks: string, keep: list<string>, ends?: string, permissions?: Permissions, quote?: list<string>, offers?: array{field: string, at: string}, answers: list<Answer>}
 * @phpstan-type Guide array{title: string, intro?: string, link?: array{url: string, label: string}, steps: list<array{text: string, sub?: string, note?: array{strong: string, text: string}, choices?: list<array{title: string, tag?: string, text: string}>}>, done?: string, minutes?: int}
 * @phpstan-type Slot array{field: string, matches?: string, map?: array<string, string>, otherwise?: string}
 * @phpstan-type Phrase array{matches: string, is: string, reason?: string, confidence: string}
 * @phpstan-type Page array{url: string, path?: string}
 * @phpstan-type Standard_Guide array{page: string, title: string, intro?: string, steps: list<array{text: string, sub?: string, note?: array{strong: string, text: string}, choices?: list<array{title: string, tag?: string, text: string}>}>, done?: string, minutes?: int}
 * @phpstan-type Provider array{id: string, name: string, purpose: string, noun: string, hosts: list<string>, connectivity?: array{url: string, answer: string}, own_host?: string, slots?: array<string, Slot>, limits?: array{background_hours?: int, pause_after_refusal_minutes?: int, requests_a_day?: int, locks?: bool}, oauth?: bool, site_bound?: string, phrases?: list<Phrase>, pages?: array<string, Page>, receives: string, shown_once: bool, default_lifetime_hours?: int, retirements?: list<Retirement>, fields: list<Field_Spec>, steps: list<Step>, guides: array<string, Guide>, links: array<string, string>, message?: string}
 * @phpstan-type Retirement array{on: string, says: string, values?: list<array{field: string, matches: string}>, likely?: bool, confidence: string}
 * @phpstan-type Setting array{option?: string, scope?: string, format?: string, path: list<string>}
 * @phpstan-type Condition array<string, mixed>
 * @phpstan-type Getter array{class?: string, method?: string, function?: string, global?: string, construct?: bool, args?: string|list<string>, then?: list<array{method?: string, args?: list<string>, property?: string, key?: string}>}
 * @phpstan-type Codec array{name: string}
 * @phpstan-type Precedence array{name: string, constant?: string, when?: Condition, called?: string, constants?: list<string>}
 * @phpstan-type Use_Of_Key array{as: string, when: Condition}
 * @phpstan-type Stored_Field array{option?: string, scope?: string, format?: string, path: list<string>, constant?: string|list<string>, environment?: string, otherwise?: string, plus?: list<string>, codec?: Codec, map?: array<string, string>, getter?: Getter}
 * @phpstan-type Stored array{provider: string, provider_name: string, selected_by?: string, when?: Condition, rule?: Precedence, uses?: list<Use_Of_Key>, fields: array<string, Stored_Field>}
 * @phpstan-type Table array{name: string, key_column: string, value_column: string}
 * @phpstan-type Connection array{id: string, option: string, label?: string, rule?: Precedence, scopes?: list<array{scope: string, when: Condition}>, format?: string, table?: Table, each?: array{path?: list<string>, name: list<string>, inner?: list<string>}, only_with?: string, constants: bool, selector?: Stored_Field, uses?: list<Use_Of_Key>, sender?: Stored_Field, getter?: Getter, unslash?: bool, stores?: list<Stored>}
 * @phpstan-type Error_Log_Spec array{table?: string, text?: string, at?: string, at_is?: string, where?: array{column: string, is?: list<string>, not?: list<string>}, path?: list<string>, option?: string, scope?: string, format?: string}
 * @phpstan-type Takes_Mail array{by: string, class?: string, when?: Condition}
 * @phpstan-type Stops_Mail array{when: Condition, called: string}
 * @phpstan-type Mail_Switch array{option: string, path: list<string>, stops: string, sends: string, line?: string}
 * @phpstan-type Checks_Comments array{done: array{meta: string, is: list<string>}, waits: string, screen: string, button: string}
 * @phpstan-type Plugin array{slug: string, name: string, short_name: string, files: list<string>, purpose: string, core?: bool, only_where_stored?: bool, settings: string, screens: list<string>, rule: Precedence, connections: list<Connection>, stores: list<Stored>, filters?: list<string>, inert?: list<array{constant: string, meant: string, why: string}>, also_reads?: list<string>, misspelt?: array<string, string>, unread?: list<string>, read_at?: array<string, string>, pasted?: list<string>, leaks?: list<array{up_to: string, fixed_in: string, name: string, gives: string}>, managed_by?: array{class: string, name: string, settings: string}, takes_mail?: Takes_Mail, stops_mail?: list<Stops_Mail>, mail_switch?: Mail_Switch, removes?: string, empties?: list<string>, errors?: list<Error_Log_Spec>, clears?: list<array{transient?: string, option?: string}>, sets?: list<array<string, mixed>>, after_write?: list<array{class: string, method: string}>, connected?: Condition, checks_comments?: Checks_Comments, test_headers?: list<string>}
 * @phpstan-type Words array{title?: string, meaning?: string, button?: string, fixes?: list<string>, steps?: list<string>, proof?: string, state?: string}
 * @phpstan-type Watched array{options: array<string, list<string>>, network: list<string>, constants: list<string>, screens: array<string, list<string>>, names: array<string, array{short_name: string, purpose: string}>}
 * @phpstan-type Diagnosis array{id: string, kind: string, state: string, title: string, meaning: string, button?: string, fixes: list<string>, steps?: list<string>, proof?: string, reasons?: array<string, Words>}
 */
final class Catalog {

	/** @var string Folder of the generated files. */
	private $folder;

	/** @var array<string, Provider>|null */
	private $providers;

	/** @var array<string, Provider|null> Those that were read one by one. */
	private $single = array();

	/** @var array<string, Plugin>|null */
	private $plugins;

	/** @var array<string, Diagnosis> */
	private $diagnoses = array();

	/** @var Guides|null */
	private $guides;

	/** @var Watched|null */
	private $watched;

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
	 * One file, where nothing but ours can be meant: a banner on the Dashboard needs no other.
	 *
	 * @return Provider|null
	 */
	public function provider( string $id ): ?array {
		if ( null !== $this->providers || has_filter( 'key_health_providers' ) ) {
			return $this->providers()[ $id ] ?? null;
		}
		if ( ! array_key_exists( $id, $this->single ) ) {
			$file = $this->folder . '/providers/' . $id . '.php';
			/** @var Provider|null $provider */
			$provider            = 1 === preg_match( '/^[a-z0-9_]+$/D', $id ) && is_file( $file ) ? require $file : null;
			$this->single[ $id ] = $provider;
		}
		return $this->single[ $id ];
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
	 * Fields of a provider that are no secret. A field that no provider file describes is treated as one.
	 *
	 * @return list<string> Names; none for a provider without a file.
	 */
	public function companions( string $provider ): array {
		$names = array();
		foreach ( $this->provider( $provider )['fields'] ?? array() as $field ) {
			if ( ! $field['secret'] ) {
				$names[] = $field['name'];
			}
		}
		return $names;
	}

	/**
	 * Where a plugin keeps keys, over all its connections.
	 *
	 * @param array $plugin A plugin.
	 * @phpstan-param Plugin $plugin
	 * @return list<Stored>
	 */
	public static function stores( array $plugin ): array {
		$stores = $plugin['stores'];
		foreach ( $plugin['connections'] as $connection ) {
			$stores = array_merge( $stores, $connection['stores'] ?? array() );
		}
		return $stores;
	}

	/**
	 * @return Plugin|null
	 */
	public function plugin( string $slug ): ?array {
		return $this->plugins()[ $slug ] ?? null;
	}

	/**
	 * Options in which plugins keep keys, and whose they are; screens on which a plugin is looked after. Its file holds no texts and
	 * may be read at any time; a plugin that a filter adds is not in it.
	 *
	 * @return array Slugs by the name of the option; names of options of the network; names of constants; by slug ids of screens, and what a banner says of a plugin.
	 * @phpstan-return Watched
	 */
	public function watched(): array {
		if ( null === $this->watched ) {
			$file = $this->folder . '/watched.php';
			/** @var Watched $watched */
			$watched       = is_file( $file ) ? require $file : array(
				'options'   => array(),
				'network'   => array(),
				'constants' => array(),
				'screens'   => array(),
				'names'     => array(),
			);
			$this->watched = $watched;
		}
		return $this->watched;
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

	/** The field that decides which server gets the key, where no host can be pinned: an own installation, a mail server. '' for none. */
	public function server_field( string $id ): string {
		$provider = $this->provider( $id );
		foreach ( $provider['steps'] ?? array() as $step ) {
			if ( 'SMTP' === ( $step['request']['method'] ?? '' ) ) {
				return 'host';
			}
		}
		return $provider['own_host'] ?? '';
	}

	/**
	 * What to do at a provider, by name: its own guides and the standard ones that fit.
	 *
	 * @param array $provider A provider.
	 * @phpstan-param Provider $provider
	 * @return array<string, Guide>
	 */
	public function guides( array $provider ): array {
		if ( null === $this->guides ) {
			$file = $this->folder . '/guides.php';
			/** @var array<string, Standard_Guide> $standard */
			$standard     = is_file( $file ) ? require $file : array();
			$this->guides = new Guides( $standard );
		}
		return $this->guides->of( $provider );
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
