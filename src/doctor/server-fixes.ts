import type { Fix } from './finding.js';

/** The path of an address, as servers match it. */
function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/feed.json';
  }
}

const escaped = (path: string) => path.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');

/** A header for one address, in the words of nginx and Apache. Values are constants and origins: nothing to escape. */
const nginx = (path: string, lines: readonly string[]) =>
  [`# in the location that answers for ${path}`, ...lines].join('\n');

const apache = (path: string, lines: readonly string[]) =>
  [
    '# .htaccess or virtual host; needs mod_headers',
    `<If "%{THE_REQUEST} =~ m#^GET ${escaped(path)}[ ?]#">`,
    ...lines.map((line) => `  ${line}`),
    '</If>',
  ].join('\n');

/** WordPress has two kinds of feeds: RSS and Atom, and the REST API. */
const wordpress = (statement: string) =>
  [
    '<?php // wp-content/mu-plugins/topic-feed.php',
    "add_action('send_headers', function ($wp) {",
    `  if (!empty($wp->query_vars['feed'])) ${statement}`,
    '});',
    "add_filter('rest_pre_serve_request', function ($served, $result, $request) {",
    `  if ($request->get_method() === 'GET' && !is_user_logged_in()) ${statement}`,
    '  return $served;',
    '}, 20, 3);',
  ].join('\n');

/** The header that lets pages of an origin, or of all, read an answer. */
export function corsFix(url: string, origin = '*'): Fix {
  const path = pathOf(url);
  const one = origin !== '*';
  const vary = 'Vary "Origin"';
  return {
    nginx: nginx(path, [
      `add_header Access-Control-Allow-Origin "${origin}" always;`,
      ...(one ? [`add_header ${vary} always;`] : []),
    ]),
    Apache: apache(path, [
      `Header always set Access-Control-Allow-Origin "${origin}"`,
      ...(one ? [`Header always merge ${vary}`] : []),
    ]),
    WordPress: wordpress(`header('Access-Control-Allow-Origin: ${origin}');`),
    Drupal: [
      '# sites/default/services.yml, then: drush cache:rebuild',
      'parameters:',
      '  cors.config:',
      '    enabled: true',
      '    allowedHeaders: []',
      "    allowedMethods: ['GET']",
      `    allowedOrigins: ['${origin}']`,
      '    exposedHeaders: false',
      '    maxAge: false',
      '    supportsCredentials: false',
    ].join('\n'),
  };
}

/**
 * Five minutes fresh; a day in which a cache may answer at once while it asks anew; a week in which it may go on while the
 * server fails. docs/operations.md says why.
 */
export const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

/** The header that lets caches answer in the place of the server: not `always`, since errors are not to be kept. */
export function cachingFix(url: string): Fix {
  const path = pathOf(url);
  return {
    nginx: nginx(path, [`expires off;`, `add_header Cache-Control "${CACHE_CONTROL}";`]),
    Apache: apache(path, [
      `Header set Cache-Control "${CACHE_CONTROL}"`,
      'Header unset Pragma',
      'Header unset Expires',
      'Header unset Set-Cookie',
    ]),
    WordPress: wordpress(`header('Cache-Control: ${CACHE_CONTROL}');`),
    Drupal: 'drush config:set system.performance cache.page.max_age 300',
  };
}

/** The header that says what a body is. */
export function typeFix(url: string, type: string): Fix {
  const path = pathOf(url);
  const [name = type, charset] = type.split('; charset=');
  return {
    // By itself: with the character encoding in it, gzip_types would not know the type.
    nginx: nginx(path, [
      'types { }',
      `default_type ${name};`,
      ...(charset ? [`charset ${charset};`, `charset_types ${name};`] : []),
    ]),
    Apache: apache(path, [`Header set Content-Type "${type}"`]),
    WordPress: wordpress(`header('Content-Type: ${type}');`),
    Drupal: `$response->headers->set('Content-Type', '${type}'); // in the controller that makes the feed`,
  };
}

/** Compression of what feeds are, so that what is compressed is still known again (304). */
export function compressionFix(url: string): Fix {
  return {
    nginx: [
      'gzip on;',
      'gzip_vary on;',
      'gzip_types application/json application/feed+json application/rss+xml application/atom+xml application/xml;',
    ].join('\n'),
    // Whatever its type, which may be mended by a header, too late for a filter by type. Apache sends another ETag with
    // what it has compressed, and does not know it when it comes back.
    Apache: apache(pathOf(url), ['SetOutputFilter DEFLATE', `RequestHeader edit* If-None-Match '-gzip"' '"'`]),
    WordPress: 'as for nginx or Apache, which answer for it',
    Drupal: 'as for nginx or Apache, which answer for it',
  };
}

/** How the question whether something is still the newest is answered. */
export function revalidationFix(url: string): Fix {
  return {
    nginx: nginx(pathOf(url), [
      '# what a program answers is known again where nginx keeps it: docs/operations.md',
      'etag on;',
      'if_modified_since exact;',
    ]),
    // Apache sends another ETag with what it has compressed, and does not know it when it comes back.
    Apache: apache(pathOf(url), [`RequestHeader edit* If-None-Match '-(gzip|br)"' '"'`]),
    WordPress:
      '// sends and knows both for RSS and Atom; a plugin may take them away. The REST API knows none: keep its answer in nginx',
    Drupal: 'drush config:set system.performance cache.page.max_age 300',
  };
}

/** Errors go to the log and not into what is sent. */
export const QUIET_PHP: Fix = {
  'php.ini': 'display_errors = Off\nlog_errors = On',
  WordPress: "// wp-config.php\ndefine('WP_DEBUG_DISPLAY', false);\n@ini_set('display_errors', 0);",
  Drupal: 'drush config:set system.logging error_level hide',
};

/** One header for the whole site. */
export function headerFix(name: string, value: string): Fix {
  return {
    nginx: `add_header ${name} "${value}" always;`,
    Apache: `Header always set ${name} "${value}"`,
    WordPress: [
      '<?php // wp-content/mu-plugins/topic-page.php',
      "add_action('send_headers', function () {",
      `  header("${name}: ${value}");`,
      '});',
    ].join('\n'),
    Drupal: `# with the module seckit, or in .htaccess:\nHeader always set ${name} "${value}"`,
  };
}
