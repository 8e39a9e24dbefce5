# Checks that run no code of ours: types, style, syntax, and the catalog's own rules.

part_types() {
	need_node_modules .
	check 'TypeScript compiles under strict' node_modules/.bin/tsc --noEmit
}

part_lint() {
	need_node_modules .
	need_composer
	check 'scripts follow the style' node_modules/.bin/wp-scripts lint-js src tests bin \
		--cache --cache-location "$cache/eslint" "${runner_arguments[@]}"
	check 'styles follow the style' node_modules/.bin/wp-scripts lint-style 'src/**/*.scss'
	check 'PHP follows the WordPress coding standard' php_style
}

# WPCS 2.3.0 does without the deprecated sniffs' banner (-q). Its folder must be absolute.
php_style() {
	vendor/bin/phpcs -q --cache="$cache/phpcs" --runtime-set installed_paths "$root/vendor/wp-coding-standards/wpcs"
}

part_catalog() {
	need_node_modules .
	check 'the catalog keeps its own rules' node src/catalog/build.mjs --check
}

part_phpstan() {
	need_composer
	check 'PHPStan finds nothing at its highest level' \
		vendor/bin/phpstan analyse --no-progress --memory-limit=1G "${runner_arguments[@]}"
}

part_php74() {
	need_node_modules tests/playground
	check 'every shipped PHP file parses under PHP 7.4' node tests/php74.mjs
}
