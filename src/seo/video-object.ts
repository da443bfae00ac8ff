import { videoOf } from '../feed/video.js';
import { isoDuration } from '../locale/format-duration.js';
import { address, imageObject, text, thing, type Describe } from './schema.js';
import { webPage, workOf } from './works.js';

/**
 * A film: what it is called, its poster, where its file or its player is. An item without one is a card like others.
 *
 * @see https://schema.org/VideoObject
 */
export const videoObject: Describe = (item, shown) => {
  const video = videoOf(item);
  if (!video) return webPage({ ...item, url: item.url ?? item.externalUrl }, shown);
  const { captions, duration, page, player, provider, transcript } = video;
  const isFile = provider === 'file';
  const { author, description, genre, inLanguage } = workOf(item, shown);
  const contentUrl = address(captions?.url);
  return thing('VideoObject', {
    name: text(item.headline),
    description,
    url: isFile ? undefined : address(page),
    thumbnailUrl: imageObject(item.image, shown)?.contentUrl,
    uploadDate: text(item.published?.iso),
    duration: duration ? isoDuration(duration) : undefined,
    contentUrl: isFile ? address(player) : undefined,
    embedUrl: isFile ? undefined : address(player),
    caption: contentUrl ? thing('MediaObject', { contentUrl, encodingFormat: 'text/vtt' }) : undefined,
    // What is known of the text is where it is; an address is a text too.
    transcript: address(transcript?.url),
    inLanguage,
    genre,
    author,
  });
};
