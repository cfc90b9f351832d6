import { v5 } from 'uuid';
import { formerAddresses } from '../moves.ts';

/** Drawn once at random. Another one would make every story of the site new to every reader. */
const namespace = '80e23626-4fbf-46b5-9a6c-a7f1ee843bcd';

/**
 * The id of what stands at an address (`/zh/news/…/`), made of the one at which it first stood: it
 * stays when the page is moved and when the site gets another host, as RFC 4287 (4.2.6) asks.
 */
export const permanentId = (address: string): string =>
  `urn:uuid:${v5(formerAddresses(address)[0] ?? address, namespace)}`;
