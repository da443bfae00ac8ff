// Writes what comes from schema/feed.schema.json and custom-elements.json: the fields that the doctor knows, the types of
// items, the tables of the guides. `--check` writes nothing and fails where a file differs.
import { feedFields } from './feed-fields.mjs';
import { feedTables } from './feed-tables.mjs';
import { feedTypes } from './feed-types.mjs';
import { generate, read } from './generated.mjs';
import { between } from './markdown.mjs';
import { partTable, slotTable, stateTable, tokenTables } from './theming-tables.mjs';

const parts = (file, tables) =>
  Object.entries(tables).reduce((document, [name, text]) => between(document, name, text), read(file));

const files = {
  'src/doctor/json-feed.fields.ts': feedFields(),
  'src/feed/formats/json-feed.types.ts': feedTypes(),
  'docs/feed-guide.md': parts('docs/feed-guide.md', { fields: feedTables() }),
  'docs/theming.md': parts('docs/theming.md', {
    tokens: tokenTables(),
    parts: partTable(),
    states: stateTable(),
    slots: slotTable(),
  }),
};

await generate(files, 'is not what schema/feed.schema.json and custom-elements.json say: run npm run guides.');
