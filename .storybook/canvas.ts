import type { Decorator, Preview } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import contrast from '../src/theme/contrast.css?raw';
import institution from '../src/theme/institution.css?raw';

const RIGHT_TO_LEFT = ['ar'];

/** What the toolbar offers: the host page around the element. */
export const globalTypes = {
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'fr', title: 'Français' },
        { value: 'es', title: 'Español' },
        { value: 'ar', title: 'العربية' },
        { value: 'zh', title: '中文' },
        { value: 'ru', title: 'Русский' },
        { value: 'de', title: 'Deutsch (no texts of its own)' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Colour scheme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  theme: {
    description: 'Theme of the elements',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'plain', title: 'Plain: the host’s look' },
        { value: 'institution', title: 'Institution' },
        { value: 'contrast', title: 'Contrast' },
      ],
    },
  },
  width: {
    description: 'Width of the column that holds the element',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: '320', title: '320 px' },
        { value: '480', title: '480 px' },
        { value: '768', title: '768 px' },
        { value: '1024', title: '1024 px' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  host: {
    description: 'Style sheet of the host site',
    toolbar: {
      title: 'Host',
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'plain', title: 'Plain host: system font' },
        { value: 'serif', title: 'Old host: serif, resets, root at 62.5 %' },
      ],
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  scheme: 'light',
  theme: 'plain',
  width: 'full',
  host: 'plain',
};

/** The part of a host site that surrounds the story. */
const host = css`
  /* Only on the page of a single story: the pages of the documentation are Storybook's. */
  .page-old {
    font-size: 62.5%;
  }

  .canvas {
    --paper: light-dark(#fff, #16191c);

    padding-block: 20px;
    /* In a window of 320 px, the column has all of it. */
    padding-inline: clamp(0px, (100vw - 320px) / 2, 20px);
    background: var(--topic-background, var(--paper));
    color: var(--topic-color, light-dark(#1f2328, #e4e3e0));
    color-scheme: light;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }

  .canvas.dark {
    color-scheme: dark;
  }

  .canvas.alone {
    box-sizing: border-box;
    min-block-size: 100vb;
  }

  .w320 {
    inline-size: 320px;
  }

  .w480 {
    inline-size: 480px;
  }

  .w768 {
    inline-size: 768px;
  }

  .w1024 {
    inline-size: 1024px;
  }

  .column.fixed {
    outline: 1px dashed color-mix(in srgb, currentcolor 30%, transparent);
    outline-offset: 6px;
  }

  .canvas a {
    color: light-dark(#0a4fa0, #8ab8f0);
  }

  .canvas.old {
    --paper: light-dark(#fbf9f4, #171b1b);

    font:
      18px/1.65 Georgia,
      'Noto Serif',
      'Noto Naskh Arabic',
      serif;
  }

  .old * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
    list-style: none;
  }

  .old :is(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: inherit;
    text-transform: uppercase;
  }

  .old a {
    color: light-dark(#0b5d5b, #7cc7c0);
    text-decoration: none;
  }

  .old :is(img, figure) {
    display: block;
    max-inline-size: 100%;
  }

  .old button {
    appearance: none;
    background: none;
    border: 0;
  }
`;

/** The page links to both themes, and its regions say which one they have. */
const themes = [institution, contrast].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
document.adoptedStyleSheets = [
  ...document.adoptedStyleSheets,
  ...themes,
  ...(host.styleSheet ? [host.styleSheet] : []),
];

/** The stories' links lead nowhere; following one would replace the story. */
const stay = (event: Event) => event.preventDefault();

const classes = (names: Record<string, boolean>) =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(' ');

/** Puts the story on a page as the toolbar describes it. */
export const canvas: Decorator = (story, { globals, viewMode }) => {
  const { language, direction, scheme, theme, width, host } = globals as Record<keyof typeof initialGlobals, string>;
  const auto = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  const alone = viewMode === 'story';
  const old = host === 'serif';
  document.documentElement.classList.toggle('page-old', alone && old);
  return html`<div
    class=${classes({ canvas: true, dark: scheme === 'dark', alone, old })}
    lang=${language}
    dir=${direction === 'auto' ? auto : direction}
    data-topic-theme=${theme}
    @topic-select=${stay}
  >
    <div class=${classes({ column: true, fixed: width !== 'full', [`w${width}`]: true })}>${story()}</div>
  </div>`;
};
