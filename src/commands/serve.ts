import { serveSite } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? 'localhost';

try {
  const { server, address } = await serveSite('dist', port, host);
  console.log(`\nThe site is at ${address}\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  const used = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(used ? `Port ${port} is in use on ${host}.` : String(error));
  process.exitCode = 1;
}
