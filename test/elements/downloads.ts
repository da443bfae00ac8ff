// Takes what an element hands to the visitor as a file, instead of the browser.
interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
const blobs = new Map<string, Blob>();
const clicked: HTMLAnchorElement[] = [];

beforeEach(() => {
  blobs.clear();
  clicked.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(this);
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});

/** What has been offered since the test began. */
export const downloads = (): Promise<Download[]> =>
  Promise.all(
    clicked.map(async ({ href, download }) => {
      const blob = blobs.get(href);
      if (!blob) throw new Error(`${href} is no file`);
      return { name: download, type: blob.type, text: await blob.text() };
    }),
  );

/** How many there are by now. */
export const offered = (): number => clicked.length;
