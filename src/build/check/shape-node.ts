import { z } from 'astro/zod';

/** The part of a schema, as JSON Schema, that is asked here. */
export interface ShapeNode {
  collection?: string;
  const?: unknown;
  properties?: Record<string, ShapeNode>;
  items?: ShapeNode;
  anyOf?: ShapeNode[];
  oneOf?: ShapeNode[];
}

export const toShape = (schema: z.ZodType): ShapeNode =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as ShapeNode;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The forms that data may be meant to have: those of its own `type` or `kind`, if it says one. */
export const formsFor = (node: ShapeNode, data: unknown): ShapeNode[] => {
  const forms = node.anyOf ?? node.oneOf;
  if (!forms) return [node];
  const said = (form: ShapeNode) =>
    form.properties?.['type']?.const ?? form.properties?.['kind']?.const;
  const own = isRecord(data) ? (data['type'] ?? data['kind']) : undefined;
  return forms
    .filter((form) => said(form) === undefined || said(form) === own)
    .flatMap((form) => formsFor(form, data));
};

/** The names of the fields that can stand at a place of data. */
export const fieldsAt = (
  node: ShapeNode,
  data: unknown,
  path: readonly PropertyKey[],
): string[] => {
  const [key, ...rest] = path;
  return formsFor(node, data).flatMap((form) => {
    if (key === undefined) return Object.keys(form.properties ?? {});
    const child = typeof key === 'number' ? form.items : form.properties?.[String(key)];
    const inner = data && typeof data === 'object' ? Reflect.get(data, key) : undefined;
    return child ? fieldsAt(child, inner, rest) : [];
  });
};
