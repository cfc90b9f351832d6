const routes = {
  home: '/',
  news: '/news/',
  'news-last': '/news/2/',
  year: '/news/2020/',
  topic: '/news/topics/base/',
  story: '/news/2020-08-31-alliance-founded/',
  'story-levels': '/news/2021-12-13-deyang-sensor-valley/',
  'story-first': '/news/2018-04-28-national-sensor-alliance/',
  alliance: '/alliance/',
  members: '/members/',
  'members-filtered': '/members/kind/university/',
  organisation: '/members/chuanyi/',
  base: '/base/',
  place: '/base/sensor-park/',
  programme: '/base/wisdom-beibei-2020/',
  glossary: '/glossary/',
  sources: '/sources/',
  'sources-year': '/sources/2020/',
  data: '/data/',
  search: '/search/',
  'search-results': '/search/?q=',
  about: '/about/',
  corrections: '/corrections/',
  cite: '/cite/',
  quality: '/quality/',
  'not-found': '/nothing-here/',
};

/** One page of every kind in both languages, for tests and pictures. */
export const pageKinds = Object.entries(routes).flatMap(([name, route]) => [
  { name: `${name}-en`, locale: 'en', path: route.replace(/\?q=$/, '?q=sensor') },
  { name: `${name}-zh`, locale: 'zh', path: `/zh${route}`.replace(/\?q=$/, '?q=传感器') },
]);
