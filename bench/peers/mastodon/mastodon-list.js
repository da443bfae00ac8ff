import * as MastodonTimeline from '@idotj/mastodon-embed-timeline';

let count = 0;

/** A timeline in the element, of as many posts as it is to show. */
export function show(container, posts) {
  container.id = `mt-${++count}`;
  return new MastodonTimeline.Init({
    mtContainerId: container.id,
    instanceUrl: location.origin,
    timelineType: 'profile',
    userId: '1',
    profileName: '@institute',
    dateFormatLocale: 'en',
    dateFormatOptions: { dateStyle: 'long', timeZone: 'UTC' },
    maxNbPostFetch: String(posts),
    maxNbPostShow: String(posts),
    hidePinnedPosts: true,
    txtMaxLines: '0',
    disableCarousel: true,
    btnSeeMore: '',
    btnReload: '',
  });
}

for (const container of document.querySelectorAll('.mt-container')) show(container, 3);
