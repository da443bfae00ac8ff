<?php
/**
 * Renders templates as Drupal does: standard input has a JSON array of `{ template, context?, development? }`, standard
 * output one of `{ html, libraries }` or `{ error }`. In a context, `{ "markup": "…" }` is markup that Drupal has made.
 * In development, wrong props are exceptions.
 */

declare(strict_types=1);

use Twig\Environment;
use Twig\Extension\EscaperExtension;
use Twig\Loader\ArrayLoader;
use Twig\Loader\ChainLoader;
use Twig\Loader\FilesystemLoader;
use Twig\TwigFilter;
use Twig\TwigFunction;

require __DIR__ . '/autoload.php';
foreach (['Markup', 'Attributes', 'Components', 'ComponentLoader'] as $class) {
  require __DIR__ . "/$class.php";
}

/** What JSON cannot say. */
function restore(mixed $value): mixed {
  if (!is_array($value)) {
    return $value;
  }
  return array_keys($value) === ['markup'] ? new Markup($value['markup']) : array_map('restore', $value);
}

function render(array $job): array {
  $components = new Components();
  $libraries = [];
  $templates = new FilesystemLoader();
  $templates->addPath(MODULE . '/templates', 'topic_elements');
  $page = new ArrayLoader(['page.html.twig' => $job['template']]);
  $twig = new Environment(new ChainLoader([new ComponentLoader($components), $templates, $page]), ['autoescape' => 'html']);
  foreach ([Markup::class, Attributes::class] as $safe) {
    $twig->getExtension(EscaperExtension::class)->addSafeClass($safe, ['html']);
  }
  $begin = static function (array &$context, string $name) use ($components, $job, &$libraries): void {
    $context['attributes'] ??= new Attributes();
    if ($context['attributes'] instanceof Attributes) {
      $context['attributes']->setAttribute('data-component-id', "topic_elements:$name");
    }
    $libraries = [...$libraries, ...$components->definition($name)['libraryOverrides']['dependencies']];
    if ($job['development'] ?? TRUE) {
      $components->check($name, $context);
    }
  };
  $twig->addFunction(new TwigFunction('begin_component', $begin, ['needs_context' => TRUE]));
  $twig->addFunction(new TwigFunction('create_attribute', static fn (array $values = []): Attributes => new Attributes($values)));
  $twig->addFunction(new TwigFunction('file_url', static fn (?string $uri): string => str_replace('public://', '/sites/default/files/', (string) $uri)));
  $twig->addFunction(new TwigFunction('attach_library', static function (string $library) use (&$libraries): void {
    $libraries[] = $library;
  }));
  $twig->addFilter(new TwigFilter('t', static fn (string $text): Markup => new Markup($text)));
  $html = $twig->render('page.html.twig', restore($job['context'] ?? []));
  return ['html' => $html, 'libraries' => array_values(array_unique($libraries))];
}

$answers = [];
foreach (json_decode(stream_get_contents(STDIN), TRUE, 512, JSON_THROW_ON_ERROR) as $job) {
  try {
    $answers[] = render($job);
  }
  catch (Throwable $fault) {
    $answers[] = ['error' => ($fault->getPrevious() ?? $fault)->getMessage()];
  }
}
echo json_encode($answers, JSON_THROW_ON_ERROR);
