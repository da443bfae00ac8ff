import type { Attachment, Item, Picture } from './model.js';

/** A film that can be played in place. */
export interface Video {
  readonly provider: 'youtube' | 'vimeo' | 'file';
  /** Its address as it was published. */
  readonly src: string;
  /** What plays it: the address of the file, or of the provider's player. */
  readonly player: string;
  /** Where a visitor can see it on its own: the provider's page, or the file. */
  readonly page: string;
  /** Who learns of the visitor when it is played: the provider's name, or the host of the file. */
  readonly host: string;
  /** Seconds. */
  readonly duration?: number;
  /** WebVTT. */
  readonly captions?: Attachment;
  readonly transcript?: Attachment;
}

const FILE = /\.(mp4|m4v|webm|ogv|mov)$/i;
/** Hosts from which the pictures of video providers come. */
const POSTERS = /(^|\.)(ytimg\.com|ggpht\.com|youtube(-nocookie)?\.com|youtu\.be|vimeocdn\.com|vimeo\.com)\.?$/;
/** What YouTube has in the place of an id where the address is that of a list or a channel. */
const NO_FILM = /^(videoseries|live_stream)$/;

/** What is at a provider's and not known as a film is a page: a list, a channel, a profile. Their stores have files, too. */
const isPage = (url: string): boolean => isProviderPicture(url) && !/player|cdn/.test(url);

/**
 * The film of an item: its first video attachment, else the address elsewhere that it names, else its own where that
 * is one of a known video host. Undefined where nothing can be played.
 */
export function videoOf({ attachments = [], externalUrl, url }: Item): Video | undefined {
  const file = attachments.find(({ mimeType, url: address }) => mimeType?.startsWith('video/') ?? known(address));
  const film =
    (file && (known(file.url) ?? (isPage(file.url) ? undefined : asFile(file.url)))) ??
    known(externalUrl) ??
    known(url);
  return (
    film && {
      ...film,
      duration: (file ?? attachments.find(({ duration }) => duration))?.duration,
      captions: attachments.find((text) => typeOf(text) === 'text/vtt'),
      transcript: attachments.find((text) => /^(text\/(html|plain)|application\/pdf)$/.test(typeOf(text))),
    }
  );
}

/** Whether a picture comes from a video provider, which would learn of everybody who only sees the page. */
export const isProviderPicture = (url: string): boolean => POSTERS.test(new URL(url).hostname);

/**
 * Whether a poster may be shown before its film is played: a host that has been asked already learns nothing new from it.
 *
 * @param asked  Hosts of the page and of the feed.
 */
export function mayShowPoster(
  { url, srcset = '' }: Picture,
  film: Video | undefined,
  asked: readonly unknown[],
): boolean {
  const others = srcset.split(/\s+/).filter((part) => /^https?:/.test(part));
  return [url, ...others].every((address) => {
    const { host } = new URL(address);
    return !isProviderPicture(address) && (host !== film?.host || asked.includes(host));
  });
}

type Film = Pick<Video, 'provider' | 'src' | 'player' | 'page' | 'host'>;

/** The type of an attachment, without its parameters. */
const typeOf = ({ mimeType = '' }: Attachment): string => mimeType.replace(/\s*;.*/, '');

const asFile = (src: string): Film => ({ provider: 'file', src, player: src, page: src, host: new URL(src).host });

/** What is known to be a film by its address alone. */
function known(address: string | undefined): Film | undefined {
  if (!address) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (FILE.test(url.pathname)) return asFile(address);
  return youtube(url) ?? vimeo(url);
}

/**
 * `watch?v=`, `youtu.be/`, `/embed/`, `/shorts/`, `/live/`; with the second where it begins.
 *
 * @see https://developers.google.com/youtube/player_parameters
 */
function youtube({ href, hostname, pathname, searchParams }: URL): Film | undefined {
  const host = hostname.replace(/^(www|m|music)\./, '');
  const inPath = /^\/(?:embed|shorts|live|v)\/([\w-]{11})$/.exec(pathname)?.[1];
  let id: string | null | undefined;
  if (host === 'youtu.be') id = pathname.slice(1);
  else if (host === 'youtube.com' || host === 'youtube-nocookie.com') id = inPath ?? searchParams.get('v');
  if (!id || !/^[\w-]{11}$/.test(id) || NO_FILM.test(id)) return undefined;
  const start = seconds(searchParams.get('start') ?? searchParams.get('t'));
  return {
    provider: 'youtube',
    src: href,
    player: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
    page: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}` : ''}`,
    host: 'YouTube',
  };
}

/**
 * `vimeo.com/1234`, `vimeo.com/1234/hash` for films that are not listed, `player.vimeo.com/video/1234?h=hash`.
 *
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977
 */
function vimeo({ href, hostname, pathname, searchParams }: URL): Film | undefined {
  if (!/^(www\.|player\.)?vimeo\.com$/.test(hostname)) return undefined;
  const [, id, inPath] =
    /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{4,})(?:\/([\da-f]{6,}))?\/?$/.exec(pathname) ?? [];
  if (!id) return undefined;
  const inQuery = searchParams.get('h') ?? '';
  const hash = inPath ?? (/^[\da-f]{6,}$/.test(inQuery) ? inQuery : undefined);
  return {
    provider: 'vimeo',
    src: href,
    player: `https://player.vimeo.com/video/${id}${hash ? `?h=${hash}` : ''}`,
    page: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    host: 'Vimeo',
  };
}

/** `90`, `90s`, `1m30s`. */
function seconds(time: string | null): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}
