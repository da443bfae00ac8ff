import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { part, says, shown, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Sections/area-of-work-grid',
  component: 'area-of-work-grid',
};
export default meta;

const areas = { feed: feeds.english, section: 'areas' };

/** Thirteen texts from one to three paragraphs, some without a title, some with a picture. */
export const FromFeed: Story = { args: areas };

export const FromChildren: Story = {
  args: { heading: 'What we do' },
  parameters: says({
    content: () => html`
      <area-of-work headline="Wages" href="https://example.org/areas/wages">
        <p>
          Paid in full, on the day, to the person who earned them. Each of these words has its own file in our archive.
        </p>
        <p>We help to check the sums, and to <a href="https://example.org/claims">claim what is missing</a>.</p>
      </area-of-work>
      <area-of-work
        headline="Piecework"
        image="demo/pictures/textile.svg"
        image-alt="A seamstress guides yellow cloth through a sewing machine."
        credit="Illustration: Institute for Decent Work"
      >
        Paid by the shirt: the sums look good until somebody counts the hours.
      </area-of-work>
      <area-of-work>
        <h3>Families</h3>
        <p>Years of school, first steps, funerals: what work abroad costs is not all in the contract.</p>
      </area-of-work>
    `,
  }),
};

export const FromItems: Story = {
  args: {
    heading: 'What we do',
    items: [
      { id: '1', title: 'Tools', content_text: 'Who brings them, who owns them, who pays when they break.' },
      {
        id: '2',
        title: 'Travel',
        content_text: 'The way to work is longest for those who earn least.\n\nWe measure it in hours.',
      },
    ],
  },
};

/** Four lines of each text, and a button where there are more. */
export const Collapsed: Story = { args: { ...areas, collapse: 4 } };
export const CollapsedNarrow: Story = { ...Collapsed, ...shared.narrow };
export const CollapsedArabic: Story = {
  ...shared.arabic,
  args: { ...shared.arabic.args, section: 'areas', collapse: 2 },
};

/** The button that opens a text closes it again. */
export const CollapsedOpened: Story = {
  ...Collapsed,
  async play(context) {
    const element = await shown(context);
    const button = part(element, 'button');
    await waitFor(() => expect(button).toBeVisible());
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(element.shadowRoot?.activeElement).toBe(button);
  },
};

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const Recovers: Story = { ...shared.recovers, args: { section: 'areas' } };
export const Select: Story = { ...shared.select, args: { ...areas, ...shared.select.args } };

export const LongText: Story = {
  args: {
    items: [
      { id: '1', title: longText.headline, content_text: Array(4).fill(longText.summary).join('\n\n') },
      { id: '2', title: longText.word, content_text: longText.word },
      { id: '3', title: 'Short', content_text: 'One line.' },
    ],
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** What `content_html` may have: links, emphasis, headings, lists, quotations, pictures, tables. */
export const RichText: Story = {
  args: {
    items: [
      {
        id: '1',
        title: 'Before a contract is signed',
        url: 'https://example.org/areas/contracts',
        content_html: `
          <p>A contract is <em>read aloud</em>, in a language that the worker speaks. Our
          <a href="https://example.org/handbook">handbook</a> says what has to be in it:</p>
          <ul><li>the <strong>place</strong> and the kind of work;</li><li>wages, and when they are paid;</li>
          <li>who pays for the way home.</li></ul>
          <h2>And if it is not?</h2>
          <blockquote><p>They read it to me. Nobody asked whether I could read.</p></blockquote>
          <p>Then the <code>complaint</code> form is <mark>free of charge</mark>, in CO<sub>2</sub> as in money.</p>`,
      },
      {
        id: '2',
        title: 'What it costs',
        content_html: `
          <figure><img src="demo/pictures/harbour.svg" alt="Workers on a quay." width="600" height="400">
          <figcaption>Three of four debts begin here.</figcaption></figure>
          <table><caption>Months of wages</caption>
          <thead><tr><th scope="col">Corridor</th><th scope="col">Costs</th><th scope="col">Months</th></tr></thead>
          <tbody><tr><td>Nepal–Qatar</td><td>1,200</td><td>4.5</td></tr><tr><td>Kenya–Jordan</td><td>800</td><td>3</td></tr>
          </tbody></table>
          <ol start="3"><li>Ask for a receipt.</li><li>Keep it.</li></ol>`,
      },
      { id: '3', title: 'Only paragraphs', content_html: '<p>One line.</p><p>And another.</p>' },
    ],
  },
};
export const RichTextNarrow: Story = { ...RichText, ...shared.narrow };
export const RichTextDark: Story = { ...shared.dark, args: RichText.args };
export const RichTextCollapsed: Story = { args: { ...RichText.args, collapse: 4 } };
export const RichTextWithoutImages: Story = { args: { ...RichText.args, ...shared.noImages.args } };
export const RichTextArabic: Story = {
  ...shared.arabic,
  args: {
    items: [
      {
        id: '1',
        title: 'قبل توقيع العقد',
        content_html:
          '<p>يُقرأ العقد <em>بصوت عال</em>، وفيه:</p><ul><li><strong>مكان</strong> العمل ونوعه؛</li><li>الأجور ومواعيد دفعها.</li></ul><p>انظر <a href="https://example.org/handbook">الدليل</a>.</p>',
      },
      { id: '2', title: 'بالإنكليزية', language: 'en', content_html: '<p>Words <em>from left to right</em>.</p>' },
    ],
  },
};

export const WithoutTitles: Story = {
  args: {
    items: [
      {
        id: '1',
        content_text: 'Three of four agreements say nothing about sick pay.\n\nWe ask why.',
        url: 'https://example.org/1',
      },
      { id: '2', summary: 'Half of all complaints concern the first month.' },
      { id: '3', content_text: 'No address, no title: a text is enough.' },
    ],
  },
};

export const NoImages: Story = { args: { ...areas, ...shared.noImages.args } };
export const HeadingLevel: Story = { args: { ...areas, limit: 3, ...shared.headingLevel.args } };
export const WithoutHeading: Story = { args: { ...areas, limit: 3, ...shared.withoutHeading.args } };

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'areas' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'domaines' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: areas };
export const Dark: Story = { ...shared.dark, args: areas };
export const Narrow: Story = { ...shared.narrow, args: areas };
export const OldHost: Story = { ...shared.oldHost, args: areas };
export const Institution: Story = { ...shared.institution, args: areas };
export const InstitutionDark: Story = { ...shared.institutionDark, args: areas };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: areas };
export const ContrastDark: Story = { ...shared.contrastDark, args: areas };

export const Styled: Story = {
  ...shared.styled,
  args: { ...areas, ...shared.styled.args, '--topic-column': '24em' },
};
