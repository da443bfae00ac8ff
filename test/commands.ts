// What a test can ask of the real browser, in all three engines where it does not say otherwise. scripts/wtr/commands.mjs carries it out.
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

export type Engine = 'chrome' | 'firefox' | 'webkit';

const agent = navigator.userAgent;

/** The engine that runs this test. */
export const engine: Engine = agent.includes('Firefox') ? 'firefox' : agent.includes('Chrome') ? 'chrome' : 'webkit';

/** Presses and releases a key or a chord, as KeyboardEvent.key names them: `Tab`, `Enter`, `Space`, `Shift+Tab`, `a`. */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('topic:press', { keys: keys.split('+') });
}

/** Gives the page this size, in CSS pixels. Every test file starts at 800 × 600. */
export async function viewport(width: number, height: number): Promise<void> {
  await executeServerCommand('topic:viewport', { width, height });
  // The command returns when the browser was told; media queries follow when it has laid the page out.
  for (let frame = 0; frame < 120 && (innerWidth !== width || innerHeight !== height); frame++) await nextFrame();
  await nextFrame();
}

/** Clicks the middle of an element with the real mouse, after scrolling it into view. */
export async function click(element: Element, button: 'left' | 'middle' | 'right' = 'left'): Promise<void> {
  await sendMouse({ type: 'click', position: middle(element), button });
}

/** Moves the real mouse over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: middle(element) });
}

/**
 * Strings that would do something if they ever became more than text, in lists. `HOSTILE=a.json,b.json npx wtr …` adds
 * lists of your own.
 */
export const payloads = (): Promise<string[][]> => executeServerCommand('topic:payloads') as Promise<string[][]>;

/**
 * What assistive technology gets of an element, itself included, as indented text: one line a node, such as
 * `heading "Latest news" [level=2]`. Shadow roots and slots are seen through. Chromium only.
 */
export const accessibilityTree = (element: Element): Promise<string> => inspect('topic:accessibility-tree', element);

/** The fonts of this machine, rather than of the page, that draw text in an element, and where. Chromium only. */
export const strangeFonts = (element: Element): Promise<string[]> => inspect('topic:strange-fonts', element);

export interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** How many of these are in memory, of all that this page and its frames hold, after garbage collection. Chromium only. */
export const counters = (): Promise<Counters> => executeServerCommand('topic:counters') as Promise<Counters>;

async function inspect<T>(command: string, element: Element): Promise<T> {
  globalThis.inspected = element;
  try {
    return (await executeServerCommand(command)) as T;
  } finally {
    globalThis.inspected = undefined;
  }
}

declare global {
  /** Where scripts/wtr/inspector.mjs finds the element. */
  var inspected: Element | undefined;
}

function middle(element: Element): [number, number] {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
