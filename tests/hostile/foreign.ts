import { Parser } from 'htmlparser2';

const elements = new Set(
  'h2 h3 h4 h5 h6 p blockquote pre hr ul ol li section table thead tbody tr th td figure figcaption a img strong em del code sup br input'.split(
    ' ',
  ),
);
const attributes = new Set(
  'id class href title src alt start type checked disabled data-footnotes data-footnote-ref data-footnote-backref aria-describedby aria-label __ASTRO_IMAGE_'.split(
    ' ',
  ),
);

/** What a browser makes of an address, which ignores controls and spaces before it. */
const isSafe = (address: string): boolean => {
  const { protocol, host } = new URL(address, 'https://own.example/');
  return ['https:', 'http:', 'mailto:'].includes(protocol) || host === 'own.example';
};

/** What stands in the HTML of a text and can have come from no Markdown. */
export const foreignIn = (html: string): string[] => {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, own) => {
        if (!elements.has(name)) found.push(`<${name}>`);
        for (const [key, value] of Object.entries(own)) {
          if (!attributes.has(key)) found.push(`${name} ${key}`);
          if (key === 'href' && !isSafe(value)) found.push(value);
          if (key === 'src' && !value.startsWith('../../media/')) found.push(value);
          if (key === '__ASTRO_IMAGE_') {
            const { src } = JSON.parse(value) as { src: string };
            if (!src.startsWith('../../media/')) found.push(src);
          }
        }
        if (name === 'input' && own['type'] !== 'checkbox') found.push('input');
      },
      oncomment: (text) => found.push(`<!--${text}-->`),
      onprocessinginstruction: (name) => found.push(`<${name}>`),
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return found;
};
