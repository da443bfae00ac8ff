/** An item of the feed as a status of Mastodon: its kicker, headline and summary are paragraphs of the post. */
export const statusOf = ({ id, url, title, summary, date_published, _topic: { kicker, image } }) => ({
  id,
  url,
  created_at: date_published,
  content: `<p>${kicker}</p><p><a href="${url}">${title}</a></p><p>${summary}</p>`,
  visibility: 'public',
  language: 'en',
  spoiler_text: '',
  sensitive: false,
  replies_count: 0,
  reblogs_count: 0,
  favourites_count: 0,
  account: {
    username: 'institute',
    display_name: 'Institute',
    url: 'https://example.org/@institute',
    avatar: '/pictures/avatar.png',
    emojis: [],
  },
  media_attachments: [
    {
      type: 'image',
      url: image.url,
      preview_url: image.url,
      description: image.alt,
      meta: { original: { width: image.width, height: image.height }, small: { aspect: image.width / image.height } },
    },
  ],
});
