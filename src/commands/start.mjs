import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { installPackages, root, run, stop } from './install.mjs';

if (process.argv.includes('--help')) {
  console.log(`npm start: installs what is missing, builds the site and serves it.
PORT (4321) and HOST (localhost) say where. Ctrl-C ends it.`);
  process.exit(0);
}

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? 'localhost';
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is “${process.env.PORT}”; give a number from 1 to 65535.`, 2);
}

/** Told before the build, not after it. */
const refuseUsedPort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) =>
      stop(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use on ${host}. Stop what runs there, or choose another: PORT=${port + 1} npm start`
          : `Cannot listen on ${host}:${port}: ${error.message}`,
      ),
    );
    probe.listen(port, host, () => probe.close(resolve));
  });

await refuseUsedPort();
installPackages();
process.env.SITE_URL ??= `http://${host}:${port}`;
if (run('npm', ['run', '--silent', 'build']) !== 0) stop('The build failed; nothing is served.');

const server = spawn('node', ['src/commands/serve.ts'], { cwd: root, stdio: 'inherit' });
// Ctrl-C reaches the server by itself; a signal to this process alone would leave it behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// Told to stop, npm ends its shell and not what runs in it: notice that the shell is gone.
const shell = process.ppid;
setInterval(() => process.ppid !== shell && server.kill('SIGTERM'), 500).unref();
server.on('exit', (code) => process.exit(code ?? 0));
