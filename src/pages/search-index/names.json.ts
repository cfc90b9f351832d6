import type { APIRoute } from 'astro';
import { loadArchive } from '../../domain/query.ts';
import { namesView } from '../../domain/views/names.ts';

/** What the search index takes its names from; it renames the file by its content. */
export const GET: APIRoute = async () => Response.json(namesView(await loadArchive()));
