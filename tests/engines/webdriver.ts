/** A session of WebDriver: what it is asked is a path below its own. */
export interface Session {
  get<Value>(path: string): Promise<Value>;
  post<Value>(path: string, body?: object): Promise<Value>;
  end(): Promise<void>;
}

interface Answer {
  value: unknown;
}

const ask = async (address: string, method: string, body?: object): Promise<unknown> => {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
};

/** Begins a session at a driver; https://www.w3.org/TR/webdriver2/ names its paths. */
export const beginSession = async (driver: string, capabilities: object): Promise<Session> => {
  const begun = await ask(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const base = `${driver}/session/${(begun as { sessionId: string }).sessionId}`;
  return {
    get: async <Value>(path: string) => (await ask(`${base}${path}`, 'GET')) as Value,
    post: async <Value>(path: string, body: object = {}) =>
      (await ask(`${base}${path}`, 'POST', body)) as Value,
    end: async () => {
      await ask(base, 'DELETE');
    },
  };
};
