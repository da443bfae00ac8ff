import type { StoryContext } from '@storybook/web-components-vite';

/** JSON that no parser of HTML takes for the end of the script that it is in. */
const inScript = (data: unknown) => JSON.stringify(data, null, 2).replace(/<(?=\/script|!--)/gi, '\\u003c');

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

/** Lines that say something, with what their place in the file of the story put before all of them left out. */
function dedented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const depth = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

/**
 * What developers copy: the markup of a story, with everything that it shows. Items are a property, of which markup knows
 * nothing, so they become what stands for it in a page: a script with the same array.
 */
export function snippet(code: string, { args, component }: Pick<StoryContext, 'args' | 'component'>): string {
  const template = document.createElement('template');
  template.innerHTML = code;
  const { content } = template;
  for (const style of content.querySelectorAll('style')) {
    style.textContent = `\n${indented(dedented(style.textContent), '  ')}\n`;
    style.after('\n');
  }
  const element = content.querySelector(String(component));
  if (args.items && element) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = `\n${indented(inScript(args.items), '    ')}\n  `;
    element.prepend('\n  ', script, ...(element.childNodes.length ? [] : ['\n']));
  }
  return Object.keys(args)
    .filter((name) => args[name] === true)
    .reduce((html, name) => html.replaceAll(` ${name}=""`, ` ${name}`), template.innerHTML);
}
