// As much of jsdom as is used; it is installed by those who want rich text to be rendered.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & typeof globalThis;
  }
}
