import type { APIRoute } from 'astro';
import { loadSlots } from '../domain/slots.ts';

/** What the build puts into finished pages last; it takes the file away. */
export const GET: APIRoute = async () => Response.json(await loadSlots());
