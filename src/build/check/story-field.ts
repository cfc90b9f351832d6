import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';

/** A field of a story, or undefined where there is none. */
export const fieldOf = ({ data }: ContentFile, field: string): unknown =>
  data && typeof data === 'object' ? Reflect.get(data, field) : undefined;

/** A fault of a field, with its value if that is short. */
export const at = (one: ContentFile, field: string, message: string, value?: unknown): Fault => ({
  file: one.file,
  ...one.placeOf([field]),
  field,
  ...((typeof value === 'string' || typeof value === 'number') && { value: String(value) }),
  message,
});

export const localeOf = ({ id }: ContentFile) => (id.startsWith('zh/') ? 'zh' : 'en');
