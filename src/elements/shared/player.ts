import type { Video } from '../../feed/video.js';

// What plays a film, in a file that is loaded when the first one is shown and used when a visitor presses play.

export interface PlayerOptions {
  /** Name of the player for assistive technology. */
  readonly title: string;
  /** BCP 47 tag of the captions. */
  readonly language: string;
  /** Name of that language. */
  readonly label: string;
  /** Called when the film cannot be played, as far as that can be known. */
  readonly failed: () => void;
  /** Called when the film plays, but without its captions, because its host does not allow what they take. */
  readonly uncaptioned: (captions: string) => void;
  /** Ends all watching. */
  readonly signal: AbortSignal;
}

/** A player that begins as soon as it is in the page. */
export function playerFor(document: Document, video: Video, options: PlayerOptions): HTMLElement {
  return video.provider === 'file' ? fileOf(document, video, options) : frameOf(document, video, options);
}

/**
 * The provider's player, without cookies where it offers that. It has to learn which site embeds it (YouTube refuses to
 * play otherwise), but not which page.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977
 */
function frameOf(document: Document, { provider, player }: Video, options: PlayerOptions): HTMLElement {
  const url = new URL(player);
  url.searchParams.set('autoplay', '1');
  if (provider === 'vimeo') url.searchParams.set('dnt', '1');
  else {
    url.searchParams.set('rel', '0');
    url.searchParams.set('hl', options.language);
  }
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = url.href;
  // A policy of the host that forbids the frame is the only failure that a page can learn of.
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      if (effectiveDirective === 'frame-src' && blockedURI && url.href.startsWith(blockedURI)) options.failed();
    },
    { signal: options.signal },
  );
  return frame;
}

/**
 * The browser's own player. It gets no poster: that would be asked for once more, and with the name of the site, which an
 * `<img>` can keep to itself and a `<video>` cannot. The one that is there already is seen through it until the film is.
 */
function fileOf(document: Document, { src, captions }: Video, options: PlayerOptions): HTMLElement {
  const { title, language, label, failed, uncaptioned, signal } = options;
  const video = document.createElement('video');
  video.controls = video.autoplay = video.playsInline = true;
  video.setAttribute('aria-label', title);
  if (captions) {
    const track = Object.assign(document.createElement('track'), {
      kind: 'captions',
      srclang: language,
      label,
      default: true,
      src: captions.url,
    });
    // Captions from elsewhere are read only by a film that is asked for without cookies, which its host must allow.
    if (new URL(captions.url).origin !== document.location.origin) video.crossOrigin = 'anonymous';
    video.append(track);
  }
  video.addEventListener(
    'error',
    () => {
      if (!captions || !video.crossOrigin) return failed();
      // A host that does not allow it sends the film to players that do not ask: better without captions than not at all.
      video.crossOrigin = null;
      video.replaceChildren();
      video.addEventListener('loadedmetadata', () => uncaptioned(captions.url), { once: true, signal });
      video.src = src;
    },
    { signal },
  );
  video.addEventListener('loadeddata', () => (video.className = 'begun'), { signal });
  video.src = src;
  return video;
}
