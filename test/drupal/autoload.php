<?php
/**
 * What Drupal itself is built on, from Debian: Twig, Symfony's YAML, the validator of JSON Schema.
 */

declare(strict_types=1);

foreach (['Twig/autoload.php', 'Symfony/Component/Yaml/autoload.php', 'JsonSchema/autoload.php'] as $package) {
  require_once "/usr/share/php/$package";
}

const MODULE = __DIR__ . '/../../integrations/drupal/topic_elements';

set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
  // A warning in a template is a fault; what old packages say about themselves is not.
  if (!(error_reporting() & $level) || $level === E_DEPRECATED || $level === E_USER_DEPRECATED) {
    return FALSE;
  }
  throw new ErrorException($message, 0, $level, $file, $line);
});
