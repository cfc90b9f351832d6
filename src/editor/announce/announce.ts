import type { Announcement } from '../../build/addresses.ts';
import { Refusal } from '../files.ts';
import type { Engine } from './engine.ts';
import type { Memory } from './memory.ts';
import type { Wait } from './post.ts';

export interface Order {
  announcement: Announcement;
  engines: readonly Engine[];
  memory: Memory;
  isDry: boolean;
  say: (line: string) => void;
  wait?: Wait;
}

const batches = (addresses: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / size) }, (_, index) =>
    addresses.slice(index * size, (index + 1) * size),
  );

const pendingFor = (engine: Engine, { announcement, memory }: Order): string[] =>
  engine.wants(announcement).filter((address) => !memory.knows(engine.name, address));

const sendTo = async (engine: Engine, order: Order): Promise<boolean> => {
  const { memory, isDry, say, wait } = order;
  const { name, batch, most = Infinity } = engine;
  const pending = pendingFor(engine, order);
  const due = pending.slice(0, most);
  const later = pending.length - due.length;
  const rest = later > 0 ? `, ${later} left for another day` : '';
  if (due.length === 0) say(`${name}: nothing to send`);
  const problems: string[] = [];
  let sent = 0;
  for (const addresses of batches(due, batch)) {
    if (isDry) {
      say(`${name}: would send ${addresses.length}${rest}:`);
      for (const address of addresses) say(`  ${address}`);
      continue;
    }
    const { accepted, problem, note } = await engine.send(addresses, wait);
    memory.accept(name, accepted);
    sent += accepted.length;
    say(`${name}: accepted ${sent} of ${due.length}${rest}${note ? ` (${note})` : ''}`);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new Refusal(problems.join('; '));
  return later === 0;
};

/**
 * Tells every engine what it wants to know and does not know yet; one that fails keeps no other from
 * being told.
 * @returns the failures, each in one line.
 */
export const announce = async (order: Order): Promise<string[]> => {
  const failures: string[] = [];
  let isComplete = true;
  for (const engine of order.engines) {
    try {
      isComplete = (await sendTo(engine, order)) && isComplete;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failures.push(`${engine.name}: ${error.message}`);
    }
  }
  if (isComplete && failures.length === 0 && !order.isDry) order.memory.finish();
  return failures;
};
