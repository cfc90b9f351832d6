import { refusedFile, type Construct } from './construct.ts';

const head = '---\ntitle: A page of the corpus\nsummary: Words.\nupdated: 2026-11-23\n---\n\n';
const page = (name: string, body: string, at = body.split('\n')[0]): Construct =>
  refusedFile(
    'MDX',
    name,
    `content/pages/en/${name.replace(/\W+/g, '-')}.mdx`,
    `${head}Some words.\n\n${body}\n`,
    at,
  );

/** MDX is code: what runs in a page where it is built. */
export const code: Construct[] = [
  page('an import', 'import { rmSync } from "node:fs"'),
  page('an import of a file', 'import secret from "../../../package.json"'),
  page('an export', 'export const answer = 42'),
  page('an export that never ends', 'export const answer = (() => { for (;;); })()'),
  page('a variable of the machine', 'The words {process.env.HOME}.'),
  page('an expression that ends the build', '{process.exit()}'),
  page('an expression that never ends', '{(() => { for (;;); })()}'),
  page('an expression that imports', '{await import("node:child_process")}'),
  page('an element that runs', '<script>alert()</script>'),
  page('an element with HTML', '<Fragment set:html="<script>alert()</script>" />'),
  page('a component', '<Picture />'),
  page('an attribute that runs', 'Some <span onclick="alert()">words</span>.'),
  page('an attribute with a value to compute', 'Some <span lang={process.env.HOME}>words</span>.'),
  page('attributes from elsewhere', 'Some <span {...props}>words</span>.'),
  page('an element of style', '<p style="position:fixed">Words</p>'),
  page('a link in an element', 'Some <a href="javascript:alert()">words</a>.'),
  page('a link in Markdown', 'Some [words](javascript:alert()).'),
  page('a comment of HTML', '<!-- words -->'),
  page('an element without its end', 'Some <span lang="zh">words.'),
  page('a brace without its end', 'Some { words.'),
  {
    kind: 'MDX',
    name: 'a page of words',
    files: {
      'content/pages/en/h-page.mdx': `${head}Some words in <span lang="zh-Hans">中文</span>, \\{braces\\} and \`{code}\`.\n`,
      'content/pages/zh/h-page.mdx': `${head.replace('A page', '一页')}一些文字，\\{括号\\} 和 \`{code}\`。\n`,
    },
  },
];
