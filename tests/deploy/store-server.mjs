// A server that speaks S3, with an empty bucket named `site`: `store-server.mjs <folder>` prints its port.
import { createRequire } from 'node:module';

const require = createRequire(new URL('tools/package.json', import.meta.url));
const S3rver = require('@20minutes/s3rver');
const [directory] = process.argv.slice(2);
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory,
  configureBuckets: [{ name: 'site' }],
});
const { port } = await server.run();
console.log(port);
