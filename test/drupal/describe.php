<?php
/**
 * What Drupal reads of the module in a folder: `{ components: { tag: { definition, faults } }, info, libraries }` as JSON. Each further
 * argument is a file with a schema for the definitions.
 */

declare(strict_types=1);

use Symfony\Component\Yaml\Yaml;

require __DIR__ . '/autoload.php';
require __DIR__ . '/Components.php';

$folder = $argv[1];
$schemas = array_slice($argv, 2);
$components = new Components();
$found = [];
foreach ($components->names() as $name) {
  $found[$name] = [
    'definition' => $components->definition($name),
    'faults' => array_merge(...array_map(static fn (string $schema): array => $components->faults($name, $schema), $schemas)),
  ];
}
echo json_encode([
  'components' => $found,
  'info' => Yaml::parseFile("$folder/topic_elements.info.yml"),
  'libraries' => Yaml::parseFile("$folder/topic_elements.libraries.yml"),
], JSON_THROW_ON_ERROR);
