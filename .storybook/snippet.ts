import type { StoryContext } from '@storybook/web-components-vite';
import { dataScript } from '../stories/support/data-script.js';

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
  if (element?.innerHTML.includes('\n')) element.innerHTML = `\n${indented(dedented(element.innerHTML), '  ')}\n`;
  if (args.items && element) {
    element.prepend('\n  ', dataScript(args.items), ...(element.childNodes.length ? [] : ['\n']));
  }
  return Object.keys(args)
    .filter((name) => args[name] === true)
    .reduce((html, name) => html.replaceAll(` ${name}=""`, ` ${name}`), template.innerHTML);
}
