const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The part of a graph that is about a story: the article, with what it is about and quotes. */
const article = ({ site, locales, members, base, sources }, page) => {
  const { tag, prefix } = locales[page.locale];
  const url = `${site}${page.url}`;
  const day = page.date.toISOString().slice(0, 10);
  const publisher = { '@id': `${site}/#publisher` };
  const things = (type, kind, entries) =>
    page[kind].map((id) => {
      const own = `${site}${prefix}/${kind}/${id}/`;
      return {
        '@type': type,
        '@id': `${own}#this`,
        name: entries[id]?.name[page.locale],
        mainEntityOfPage: own,
      };
    });
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#story`,
    headline: page.title,
    description: page.description,
    image: `${site}/cards${page.url}index.png`,
    datePublished: day,
    inLanguage: tag,
    author: publisher,
    publisher,
    url,
    articleSection: page.topics,
    about: [
      { '@type': 'Event', '@id': `${url}#event`, name: page.title, startDate: day },
      ...things('Organization', 'members', members),
      ...things('Place', 'base', base),
    ],
    citation: page.sources
      .map((id) => sources[id])
      .map((source) => ({
        '@type': 'CreativeWork',
        name: source.description[page.locale],
        publisher: { '@type': 'Organization', name: source.publisher[page.locale] },
        creditText: source.publisher[page.locale],
        datePublished: source.date,
        inLanguage: source.language,
        url: source.linkable ? source.url : undefined,
      })),
    license: licence,
  };
};

/** The publisher and the site, which the graph of every page of a language begins with. */
const siteNodes = (site, { tag, prefix, title }) => {
  const root = `${site}${prefix}/`;
  return [
    {
      '@type': 'Organization',
      '@id': `${site}/#publisher`,
      name: title,
      url: root,
      logo: { '@type': 'ImageObject', url: `${site}/logo.svg` },
      publishingPrinciples: `${root}editorial-policy/`,
      correctionsPolicy: `${root}corrections/`,
    },
    {
      '@type': 'WebSite',
      '@id': `${root}#website`,
      name: title,
      url: root,
      inLanguage: tag,
      publisher: { '@id': `${site}/#publisher` },
      potentialAction: {
        '@type': 'SearchAction',
        target: `${root}search/?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
  ];
};

/** What makes the graph of linked data of a page. */
export const makeGraph = (data) => {
  const { site, locales } = data;
  const first = Object.fromEntries(
    Object.entries(locales).map(([locale, words]) => [locale, siteNodes(site, words)]),
  );
  return (page) => {
    const { tag, prefix, title, news } = locales[page.locale];
    const root = `${site}${prefix}/`;
    const url = `${site}${page.url}`;
    const trail = [
      [title, root],
      [news, `${root}news/`],
    ];
    return {
      '@context': 'https://schema.org',
      '@graph': [
        ...first[page.locale],
        {
          '@type': page.members ? 'WebPage' : 'CollectionPage',
          '@id': `${url}#page`,
          name: page.title,
          url,
          inLanguage: tag,
          isPartOf: { '@id': `${root}#website` },
          breadcrumb: { '@id': `${url}#trail` },
        },
        {
          '@type': 'BreadcrumbList',
          '@id': `${url}#trail`,
          itemListElement: trail.map(([name, item], at) => ({
            '@type': 'ListItem',
            position: at + 1,
            name,
            item,
          })),
        },
        ...(page.members ? [article(data, page)] : []),
      ],
    };
  };
};
