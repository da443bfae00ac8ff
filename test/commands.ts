// What a test can ask of the real browser, in all three engines. scripts/wtr/commands.mjs carries it out.
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

/** Saves what is visible as screenshots/<engine>/<name>.png. */
export async function screenshot(name: string): Promise<void> {
  await executeServerCommand('topic:screenshot', { name });
}

function middle(element: Element): [number, number] {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
