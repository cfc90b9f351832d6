import type { MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import { startOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';

/** The elements that a standing page may write out, and their attributes. */
const elements: Partial<Record<string, readonly string[]>> = { span: ['lang'] };

const isPlain = (node: MdastNode): boolean => {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return true;
  const known = elements[node.name ?? ''];
  return (
    node.attributes.every(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        known?.includes(attribute.name),
    ) && known !== undefined
  );
};

const codeTypes = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];

/**
 * MDX is code, which runs where the site is built. A standing page needs none of it: what it shows
 * beside its text is a component of `src`, where code is looked at as such.
 */
export const codeFaults = (one: ContentFile, nodes: readonly MdastNode[]): Spot[] =>
  one.collection !== 'pages'
    ? []
    : nodes
        .filter((node) => codeTypes.includes(node.type) || !isPlain(node))
        .map((node) => ({
          at: startOf(node),
          value: 'value' in node ? String(node.value) : 'name' in node ? String(node.name) : '',
          message: say(
            'is code; a page carries text, links and <span lang>, and what it shows besides belongs to src/components',
            '是代码；页面只含文字、链接和 <span lang>，其他内容请放入 src/components',
          ),
        }));
