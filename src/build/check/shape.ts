import type { z } from 'astro/zod';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';
import type { FieldsFile } from './read-fields.ts';
import { fieldsAt, type ShapeNode } from './shape-node.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );

const typeNames: Record<string, string> = {
  string: say('text', '文字'),
  number: say('a number', '数字'),
  int: say('a whole number', '整数'),
  boolean: say('true or false', 'true 或 false'),
  array: say('a list, each item after “- ”', '列表，每项以“- ”开头'),
  object: say('fields, indented below it', '缩进在下一层的字段'),
};

const wrongType = (expected: string, value: unknown): string => {
  if (value === undefined) return say('is missing', '缺少此项');
  if (value === null)
    return say('is empty; fill it in or delete the line', '没有填写；请填写或删去此行');
  const [en = expected, zh = expected] = (typeNames[expected] ?? say(expected, expected)).split(
    ' ‖ ',
  );
  return say(`must be ${en}`, `须为${zh}`);
};

const list = (values: readonly unknown[]): string => values.map(String).join(', ');

const messageOf = (issue: Issue, value: unknown): string => {
  if (issue.message.includes(' ‖ ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value':
      if (value === undefined) return say('is missing', '缺少此项');
      return meant(
        `must be one of: ${list(issue.values)}`,
        `只能是：${list(issue.values)}`,
        String(value),
        issue.values.map(String),
      );
    case 'too_big':
      return say(`must be at most ${issue.maximum} long or large`, `不得超过${issue.maximum}`);
    case 'too_small':
      return say(`must be at least ${issue.minimum}`, `不得少于${issue.minimum}`);
    case 'invalid_format':
      return say(
        'is no address that begins with http:// or https://',
        '须为以 http:// 或 https:// 开头的网址',
      );
    case 'invalid_union':
      return value === undefined
        ? say('is missing', '缺少此项')
        : say('is of no kind that can stand here', '此处不能这样写');
    default:
      return say(issue.message, issue.message);
  }
};

/** The faults of a file against its schema, each where it stands. */
export const checkShape = (one: FieldsFile, schema: z.ZodType, shape: ShapeNode): Fault[] => {
  if (one.data === undefined) return [];
  const { error } = schema.safeParse(one.data);
  return (error?.issues ?? []).flatMap((issue): Fault[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file: one.file,
        ...one.keyPlaceOf([...path, key]),
        field: [...path, key].join('.'),
        message: meant(
          'is no field that can stand here',
          '没有这个字段',
          key,
          fieldsAt(shape, one.data, path),
        ),
      }));
    }
    const value = valueAt(one.data, path);
    return [
      {
        file: one.file,
        ...one.placeOf(path),
        field: path.join('.'),
        ...((typeof value === 'string' || typeof value === 'number') && { value: String(value) }),
        message: messageOf(issue, value),
      },
    ];
  });
};
