import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { template } from '../../scripts/pot.mjs';

const entries = (...files) => template(files, 'mine').split('\n\n').slice(1);

describe('a template for translations', () => {
  test('has the texts of PHP and JavaScript, once, with the places', () => {
    assert.deepEqual(
      entries(
        ['b.js', "__('One', 'mine')"],
        ['a.php', "<?php echo esc_html__( 'One', 'mine' ), esc_attr__( 'It\\'s \"two\"', 'mine' );"],
      ),
      ['#: a.php\n#: b.js\nmsgid "One"\nmsgstr ""', '#: a.php\nmsgid "It\'s \\"two\\""\nmsgstr ""\n'],
    );
  });

  test('leaves the texts of others', () => {
    assert.deepEqual(entries(['a.php', "__( 'Theirs', 'other' ); __( 'WordPress' ); my__( 'No', 'mine' );"]), []);
  });

  test('has contexts, plurals and hints', () => {
    assert.deepEqual(
      entries([
        'a.php',
        "_x( 'Post', 'verb', 'mine' ); _n( '%d day', '%d days', $n, 'mine' );\n/* translators: %s: a name. */\n__( 'Hello %s', 'mine' );",
      ]),
      [
        '#: a.php\nmsgctxt "verb"\nmsgid "Post"\nmsgstr ""',
        '#: a.php\nmsgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] ""\nmsgstr[1] ""',
        '#. translators: %s: a name.\n#: a.php\nmsgid "Hello %s"\nmsgstr ""\n',
      ],
    );
  });

  test('has the texts of blocks and of the head of a plugin', () => {
    const block = JSON.stringify({ title: 'News list', description: 'News.', keywords: ['feed'] });
    const head = '<?php\n/**\n * Plugin Name: Mine\n * Description: What it does.\n */';
    assert.deepEqual(entries(['blocks/a/block.json', block], ['mine.php', head]), [
      '#: blocks/a/block.json\nmsgctxt "block title"\nmsgid "News list"\nmsgstr ""',
      '#: blocks/a/block.json\nmsgctxt "block description"\nmsgid "News."\nmsgstr ""',
      '#: blocks/a/block.json\nmsgctxt "block keyword"\nmsgid "feed"\nmsgstr ""',
      '#. Plugin Name of the plugin\n#: mine.php\nmsgid "Mine"\nmsgstr ""',
      '#. Description of the plugin\n#: mine.php\nmsgid "What it does."\nmsgstr ""\n',
    ]);
  });
});
