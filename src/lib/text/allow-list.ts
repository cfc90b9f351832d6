import { sanitize, type Schema } from 'hast-util-sanitize';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';

/** Where a link may lead: the web, a mailbox, a page of this site, a place on this page. */
const linked = /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i;
/** Where a picture of a text lies; what is elsewhere is not fetched, from this disk or from the web. */
const pictured = /^\.\.\/\.\.\/media\/(?!.*\.\.)[\w./-]+$/;

/** What Markdown makes of a text, and nothing else; of other elements their words stay. */
const schema: Schema = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption'],
    ...['a', 'img', 'strong', 'em', 'del', 'code', 'sup', 'br', 'input'],
  ],
  attributes: {
    a: [
      ['href', linked],
      ['id', /^user-content-fnref-/],
      ...['title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
    ],
    code: [['className', /^language-[\w-]+$/]],
    h2: [['id', 'footnote-label']],
    img: [['src', pictured], 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    li: [['id', /^user-content-fn-/]],
    ol: ['start'],
    section: ['dataFootnotes'],
    td: [['className', 'center', 'end']],
    th: [['className', 'center', 'end']],
  },
  strip: ['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'textarea', 'title'],
  // A text field is worse than none: an input stands only in a list of tasks.
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: [],
  protocols: {},
};

/**
 * Keeps of a story what its Markdown can mean and drops the rest. The content check has told editors
 * of it before; this holds where the check was not asked. A standing page is code and passes.
 */
export const allowList = defineHastPlugin({
  name: 'allow-list',
  after(root, context) {
    if (context.sourceFormat === 'mdx') return;
    const clean = sanitize(root, schema);
    context.replaceNode(root, clean.type === 'root' ? clean : { type: 'root', children: [] });
  },
});

/** Leaves of a picture outside content/media its words alone, before Astro goes to fetch it. */
export const ownPictures = defineMdastPlugin({
  name: 'own-pictures',
  image: (node) => (pictured.test(node.url) ? undefined : { type: 'text', value: node.alt ?? '' }),
});
