<?php

declare(strict_types=1);

use JsonSchema\Constraints\Constraint;
use JsonSchema\Validator;
use Symfony\Component\Yaml\Yaml;

/**
 * The single-directory components of the module, and the rules that Drupal has for them.
 *
 * @see https://www.drupal.org/docs/develop/theming-drupal/using-single-directory-components/api-for-single-directory-components
 */
final class Components {

  private array $known = [];

  public function file(string $name, string $extension): string {
    return MODULE . "/components/$name/$name.$extension";
  }

  /** Names of all components. */
  public function names(): array {
    return array_map('basename', glob(MODULE . '/components/*', GLOB_ONLYDIR));
  }

  /** What the YAML of a component says. */
  public function definition(string $name): array {
    return $this->known[$name] ??= Yaml::parseFile($this->file($name, 'component.yml'), Yaml::PARSE_EXCEPTION_ON_INVALID_TYPE);
  }

  /** What is wrong with a definition, for a schema in a file. */
  public function faults(string $name, string $schema): array {
    $definition = $this->definition($name);
    $both = array_intersect_key($definition['props']['properties'], $definition['slots'] ?? []);
    $faults = array_map(static fn (string $one): string => "$one is a prop and a slot", array_keys($both));
    return [...$faults, ...$this->validate($definition, (object) ['$ref' => "file://$schema"])];
  }

  /** What is wrong with the props that a component is given: an exception where a site is being developed. */
  public function check(string $name, array $context): void {
    $schema = $this->definition($name)['props'];
    $schema['additionalProperties'] = FALSE;
    foreach ($schema['properties'] as $prop => $rules) {
      // What is rendered later is an object, wherever it stands.
      $schema['properties'][$prop]['type'] = [$rules['type'], 'object'];
    }
    $props = array_intersect_key($context, $schema['properties']);
    $faults = $this->validate($props, Validator::arrayToObjectRecursive($schema));
    if ($faults) {
      throw new InvalidArgumentException("topic_elements:$name: " . implode('; ', $faults));
    }
  }

  private function validate(array $value, object $schema): array {
    $validator = new Validator();
    $object = Validator::arrayToObjectRecursive($value ?: new stdClass());
    $validator->validate($object, $schema, Constraint::CHECK_MODE_TYPE_CAST);
    return array_map(static fn (array $error): string => "{$error['property']}: {$error['message']}", $validator->getErrors());
  }

}
