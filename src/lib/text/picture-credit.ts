import { defineHastPlugin } from 'satteri';

/** A picture by itself in a text becomes a figure, with its credit, written as its title, below it. */
export const pictureCredit = defineHastPlugin({
  name: 'picture-credit',
  element: {
    filter: ['p'],
    visit(node) {
      const [image, ...others] = node.children;
      if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return;
      const { title, ...properties } = image.properties;
      if (typeof title !== 'string') return;
      return {
        type: 'element',
        tagName: 'figure',
        properties: {},
        children: [
          { ...image, properties },
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ],
      };
    },
  },
});
