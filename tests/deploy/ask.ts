import { request as requestPlain, type IncomingHttpHeaders } from 'node:http';
import { request as requestSafe, type Agent } from 'node:https';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
  /** A connection to ask over; without one, each question has its own. */
  agent?: Agent | false;
}

/** Asks a server as it is, following no redirect; its certificate is its own. */
export const ask = (
  address: string,
  { method = 'GET', headers = {}, agent = false }: Question = {},
) =>
  new Promise<Answer>((resolve, reject) => {
    const request = address.startsWith('https:') ? requestSafe : requestPlain;
    const options = { method, headers, rejectUnauthorized: false, agent };
    request(address, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
