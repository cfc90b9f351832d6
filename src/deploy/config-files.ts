import { caddyConfig } from './caddy.ts';
import { hostHeaders } from './hosts.ts';
import { nginxConfig } from './nginx.ts';
import type { Settings } from './settings.ts';

/** The configuration of every kind of server, by file name; all of it from one list of headers. */
export const configFiles = (settings: Settings): Record<string, string> => ({
  'nginx.conf': nginxConfig(settings),
  Caddyfile: caddyConfig(settings),
  _headers: hostHeaders(),
});
