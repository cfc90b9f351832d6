import { defineHastPlugin } from 'satteri';

/** Sets the columns of a table by a class, where Markdown would by a style that the policy forbids. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const side = /^text-align: (center|right)$/.exec(String(node.properties['style']))?.[1];
      context.setProperty(node, 'style', null);
      if (side) context.setProperty(node, 'className', [side === 'right' ? 'end' : side]);
    },
  },
});
