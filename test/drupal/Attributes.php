<?php

declare(strict_types=1);

/**
 * As much of Drupal's attributes as templates use: names and values, escaped when they are printed.
 *
 * @see https://www.drupal.org/docs/8/theming-drupal-8/using-attributes-in-templates
 */
final class Attributes implements ArrayAccess {

  public function __construct(private array $values = []) {}

  public function setAttribute(string $name, mixed $value): self {
    $this->values[$name] = $value;
    return $this;
  }

  public function addClass(string ...$classes): self {
    $this->values['class'] = [...(array) ($this->values['class'] ?? []), ...$classes];
    return $this;
  }

  public function offsetExists(mixed $name): bool {
    return isset($this->values[$name]);
  }

  public function offsetGet(mixed $name): mixed {
    return $this->values[$name] ?? NULL;
  }

  public function offsetSet(mixed $name, mixed $value): void {
    $this->values[$name] = $value;
  }

  public function offsetUnset(mixed $name): void {
    unset($this->values[$name]);
  }

  public function __toString(): string {
    $html = '';
    foreach ($this->values as $name => $value) {
      $text = is_array($value) ? implode(' ', $value) : (string) $value;
      $html .= match ($value) {
        TRUE => " $name",
        FALSE, NULL => '',
        default => sprintf(' %s="%s"', $name, htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE)),
      };
    }
    return $html;
  }

}
