import { spawn } from 'node:child_process';

export interface Load {
  requests: number;
  perSecond: number;
  /** What wrk says of failed requests; empty if there were none. */
  errors: string;
}

const readReport = (report: string): Load => ({
  requests: Number(/(\d+) requests in/.exec(report)?.[1]),
  perSecond: Number(/Requests\/sec:\s*([\d.]+)/.exec(report)?.[1]),
  errors: (report.match(/(Socket errors|Non-2xx).*/g) ?? []).join('; '),
});

/** Puts a load on an address for some seconds, or until stopped. */
export const startLoad = (
  address: string,
  seconds: number,
  headers: Record<string, string> = {},
): { done: Promise<Load>; stop: () => void } => {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const child = spawn('wrk', ['-t1', '-c8', `-d${seconds}s`, ...lines, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let report = '';
  child.stdout.on('data', (data: Buffer) => (report += data.toString()));
  const done = new Promise<Load>((resolve) => {
    child.once('exit', () => {
      resolve(readReport(report));
    });
  });
  return { done, stop: () => child.kill('SIGINT') };
};
