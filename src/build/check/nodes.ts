import type { MdastNode } from 'satteri';
import type { ContentFile } from './read.ts';

/** A fault by its place in a text. */
export interface Spot {
  at: number;
  message: string;
  value?: string;
}

export const isChinese = ({ id }: ContentFile): boolean => id.startsWith('zh/');

const children = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];
export const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;
export const every = (node: MdastNode, all: MdastNode[] = []): MdastNode[] => {
  all.push(node);
  for (const child of children(node)) every(child, all);
  return all;
};
/** The first node that lies so many levels below another. */
export const deepest = (node: MdastNode, levels: number): MdastNode | undefined => {
  if (levels === 0) return node;
  for (const child of children(node)) {
    const found = deepest(child, levels - 1);
    if (found) return found;
  }
  return undefined;
};
export const textOf = (node: MdastNode): string =>
  'value' in node ? String(node.value) : children(node).map(textOf).join('');
