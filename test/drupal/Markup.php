<?php

declare(strict_types=1);

/** Markup that Drupal has made and escaped: a translated text, a rendered field. Twig prints it as it is. */
final class Markup implements JsonSerializable {

  public function __construct(private string $markup) {}

  public function __toString(): string {
    return $this->markup;
  }

  public function jsonSerialize(): string {
    return $this->markup;
  }

}
