declare global {
  var answerBody: Buffer | undefined;
}

/**
 * Takes the body out of an answer, for those who write it. What Astro answers stays in memory until all
 * of it is looked through, and the bodies of a few thousand pages have that done.
 */
export const takeBody = async (answer: Response): Promise<Response> => {
  globalThis.answerBody = Buffer.from(await answer.arrayBuffer());
  return new Response(null, answer);
};

/**
 * The body that was taken last. Answers are made one after the other.
 * @throws if none was taken since.
 */
export const takenBody = (): Buffer => {
  const body = globalThis.answerBody;
  globalThis.answerBody = undefined;
  if (!body) throw new Error('an answer came without its body');
  return body;
};
