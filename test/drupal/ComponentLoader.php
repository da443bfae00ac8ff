<?php

declare(strict_types=1);

use Twig\Error\LoaderError;
use Twig\Loader\LoaderInterface;
use Twig\Source;

/** Finds `topic_elements:news-list`, and lets it begin as Drupal does: with its attributes, library and check of props. */
final class ComponentLoader implements LoaderInterface {

  public function __construct(private Components $components) {}

  public function getSourceContext(string $name): Source {
    $file = $this->file($name) ?? throw new LoaderError("There is no $name.");
    return new Source("{{ begin_component('{$this->name($name)}') }}" . file_get_contents($file), $name, $file);
  }

  public function getCacheKey(string $name): string {
    return $name;
  }

  public function isFresh(string $name, int $time): bool {
    return TRUE;
  }

  public function exists(string $name): bool {
    return $this->file($name) !== NULL;
  }

  private function name(string $id): ?string {
    return preg_match('/^topic_elements:([a-z][a-z-]*)$/D', $id, $found) ? $found[1] : NULL;
  }

  private function file(string $id): ?string {
    $name = $this->name($id);
    $file = $name === NULL ? '' : $this->components->file($name, 'twig');
    return is_file($file) ? $file : NULL;
  }

}
