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
export const every = (node: MdastNode): MdastNode[] => [node, ...children(node).flatMap(every)];
export const textOf = (node: MdastNode): string =>
  'value' in node ? String(node.value) : children(node).map(textOf).join('');
