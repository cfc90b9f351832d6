import { harmlessText, refusedChinese, refusedText, type Construct } from './construct.ts';

const word = 'electroencephalographically';

/** What looks dangerous and is text. */
const harmless: [name: string, body: string][] = [
  ['code with a script', 'The code `<script>alert()</script>` is shown.'],
  ['code that breaks out', '```html\n</code></pre><script>alert()</script>\n```'],
  ['code in a language that breaks out', '```"><script>alert()</script>\nx\n```'],
  ['a tag that is escaped', 'The words \\<script>alert()\\</script> are shown.'],
  ['a tag by entities', 'The words &lt;script&gt;alert()&lt;/script&gt; are shown.'],
  ['a tag by numbers', 'The words &#x3c;script&#x3e;alert()&#x3c;/script&#x3e; are shown.'],
  ['a tag that is not closed', 'The words <img src=x onerror=alert() are shown'],
  ['a tag without spaces', 'The words <img/src=x/onerror=alert()> are shown.'],
  ['a tag in full width', 'The words \uff1cscript\uff1ealert()\uff1c/script\uff1e are shown.'],
  ['an end of a comment', 'The words --\\> and <!- are shown.'],
  ['an end of a section', 'The words ]]> and ]]&gt; are shown, in feeds too.'],
  ['an end of a feed', 'The words `</content:encoded></item></channel></rss>` are shown.'],
  ['a template of Angular', 'The words {{constructor.constructor("alert()")()}} are shown.'],
  ['a template of JavaScript', 'The words ${alert()} and `${alert()}` and #{alert()} are shown.'],
  ['a template of a server', 'The words <%= alert() %\\> and {% raw %} are shown.'],
  [
    'an expression of Astro',
    'The words {frontmatter.title} and {Astro.url} and {alert()} are shown.',
  ],
  [
    'a variable of the build',
    'The words import.meta.env.SITE and process.env.HOME and import.meta.url are shown.',
  ],
  [
    'an attribute of Astro',
    'The words data-astro-cid-aaaabbbb and data-astro-cid-aaaacccc are shown.',
  ],
  ['a marker of pictures', 'The words `<img __ASTRO_IMAGE_="{}">` and __ASTRO_IMAGE_x are shown.'],
  ['a heading with entities', '## &quot;&gt;&lt;img src=x onerror=alert()&gt;\n\nWords.'],
  ['a heading named as an object', '## constructor\n\nWords.\n\n## \\_\\_proto\\_\\_\n\nWords.'],
  ['a heading that hides a property', '## documentElement\n\nWords.\n\n## location\n\nWords.'],
  [
    'a note with a name that breaks out',
    'Words.[^"onmouseover=alert``]\n\n[^"onmouseover=alert``]: The note.',
  ],
  [
    'a table with alignment',
    '| Left | Middle | Right |\n|:-----|:------:|------:|\n| a | `<b>` | c \\| d |',
  ],
  ['a list of tasks', '- [ ] one\n- [x] another'],
  ['nesting that one can follow', '> - > - > deep words\n\n- a\n  - b\n    - c\n      - d'],
  ['a long word', `A word as ${word.repeat(40)} has no end.`],
  ['escapes of JavaScript', 'The words \\u003cscript\\u003ealert()\\x3c are shown.'],
  [
    'a command in a table',
    '| Head |\n|------|\n| =HYPERLINK("https://a.example/") |\n| @SUM(a) |\n| +cmd |',
  ],
];

/** What a parser would lose, or show as something else. */
const lost: [name: string, body: string, at?: string][] = [
  ['a heading by accident', 'Some words\n---\n\nMore words.'],
  ['code by accident', '    Some words after four spaces.'],
  ['code without an end', '```\nSome words\n\nand all others'],
  ['words struck out', 'From a~b to c~d.'],
  ['words set off', 'A measure of a*b*c.'],
  ['a note that nobody refers to', '[^a]: A note that is lost.'],
  ['a note that is not there', 'Some words.[^a]'],
  ['a reference that is not there', 'Some [words][nowhere].'],
  ['an address apart from its words', 'Some [words] (https://a.example/).'],
  ['a row that is too long', '| a | b |\n|---|---|\n| c | d | e |', '| c | d | e |'],
  ['a table without its second row', '| a | b |\n| c | d |'],
  ['a heading without words', '##\n\nWords.'],
  ['words to be written', 'Some words. TODO: more words.'],
  ['letters of full width', 'Some words in \uff37\uff29\uff24\uff25 letters.'],
  ['garbled words', 'Some words in a cafÃ©.'],
  ['a merge that stopped', 'Some words\n\n<<<<<<< HEAD\nthese\n>>>>>>> other\n', '<<<<<<<'],
  ['a text that nobody translated', '这里只说明一段文字如何被读取，并无害处。'],
  ['a heading with the name of the page', '## Text\n\nWords.'],
];

export const markdown: Construct[] = [
  ...harmless.map(([name, body]) => harmlessText('Markdown', name, body)),
  ...lost.map(([name, body, at]) => refusedText('Markdown', name, body, at)),
  refusedChinese(
    'Markdown',
    'a text that nobody put into Chinese',
    'Nothing is told here but how a text is read, and that it does no harm.',
  ),
  refusedChinese('Markdown', 'a paragraph in two lines', '这是一段文字，\n分成两行。'),
  refusedChinese('Markdown', 'a link in full width', '这是[文字]（/zh/news/）。'),
  refusedChinese('Markdown', 'bold in full width', '这是＊＊文字＊＊。'),
  refusedChinese('Markdown', 'a range struck out', '参会企业10~20家，人员30~40名。'),
];
