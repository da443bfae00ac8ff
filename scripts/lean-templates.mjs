// What the Lit of the CDN files (scripts/lit-edits.mjs) cannot do: where a module of ours uses it, the build fails.
import { nodesIn } from './syntax-tree.mjs';

/** What a class says of its properties. */
const PROPERTY = /^(attribute|reflect|converter|type)$/;
/** What is never called, and what is not there. */
const CALLBACK =
  /\b(addInitializer|createProperty|firstUpdated|hostUpdate|noAccessor|performUpdate|removeController|scheduleUpdate|setConnected|shadowRootOptions|shouldUpdate)\b/;
/** A tag as the build writes it. Where a binding stands is a sign that no template has. */
const TAG = /<\/?[a-z][a-z\d-]*(\s[^\s">=/\0.][^\s">=/\0]*(="[^"]*")?)*\s*\/?>/g;
/** Those with nothing in them are like others. */
const SILENT = /<(script|style|textarea|title)(?=[\s>])(?![^>]*><\/\1>)/;
/** A listener, or whether an attribute is there: one binding and nothing else. */
const ALONE = /\s[@?][^="]+="(?!\0")/;

function faultOf(node) {
  if (node.type === 'TaggedTemplateExpression') {
    if (/^(svg|mathml)$/.test(node.tag.name)) return `a template of ${node.tag.name}`;
    if (node.tag.name !== 'html') return undefined;
    const markup = node.quasi.quasis.map(({ value }) => value.cooked).join('\0');
    if (SILENT.test(markup) || ALONE.test(markup) || /[<>]/.test(markup.replace(TAG, '')))
      return `html\`${markup.replaceAll('\0', '${…}')}\``;
  }
  if (node.type === 'PropertyDefinition' && node.static && node.key.name === 'properties') {
    const options = node.value.properties.flatMap(({ value }) => value.properties);
    const wrong = options.find(
      ({ key, value }) => !PROPERTY.test(key.name) || (key.name === 'type' && value.name !== 'Boolean'),
    );
    return wrong && `the option ${wrong.key.name} of a property`;
  }
  return undefined;
}

/** What a module of ours has, in JavaScript, that Lit can no longer do; undefined where there is nothing. */
export function beyondLean(code, parse) {
  const [callback] = CALLBACK.exec(code) ?? [];
  if (callback) return callback;
  if (!/html`|svg`|mathml`|static properties/.test(code)) return undefined;
  for (const node of nodesIn(parse(code))) {
    const fault = faultOf(node);
    if (fault) return fault;
  }
  return undefined;
}
