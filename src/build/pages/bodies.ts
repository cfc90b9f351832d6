type Body = ConstructorParameters<typeof Response>[0];

const bytesOf = (body: Body): Buffer | undefined => {
  if (typeof body === 'string') return Buffer.from(body);
  return body instanceof Uint8Array
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    : undefined;
};

/** A response whose body is there at once, and can be taken out of it. */
class WholeResponse extends Response {
  #bytes: Buffer | undefined;

  constructor(body?: Body, init?: ResponseInit) {
    const bytes = bytesOf(body);
    super(bytes ? null : body, init);
    this.#bytes = bytes;
  }

  static override json(data: unknown, init?: ResponseInit): Response {
    return new WholeResponse(JSON.stringify(data), init);
  }

  override text(): Promise<string> {
    return this.#bytes ? Promise.resolve(this.#bytes.toString()) : super.text();
  }

  /** Its body, which it has no more. @throws if it has none. */
  take(): Buffer {
    const bytes = this.#bytes;
    this.#bytes = undefined;
    if (!bytes) throw new Error('an answer came without its body');
    return bytes;
  }
}

/**
 * Has Astro answer without Node's own response, which copies a body twice to stream it.
 * @returns what ends it.
 */
export const answerWhole = (): (() => void) => {
  const own = globalThis.Response;
  globalThis.Response = WholeResponse;
  return () => {
    globalThis.Response = own;
  };
};

/**
 * Takes the body out of an answer. Astro keeps what it answers until all memory is looked through, and
 * the bodies of a few thousand pages have that done.
 * @throws if it has none, or was answered otherwise.
 */
export const takeBody = (answer: Response): Buffer => {
  if (answer instanceof WholeResponse) return answer.take();
  throw new Error('an answer came as a stream');
};
