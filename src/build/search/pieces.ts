/** Letters of a piece of a long page, about. */
const pieceSize = 3_500;

/** Cuts a text between blocks into pieces, of which a result loads one. */
export const cut = (text: string): string[] => {
  const pieces = [''];
  for (const block of text.split('\n')) {
    const last = pieces.length - 1;
    const longer = pieces[last] ? `${pieces[last]}\n${block}` : block;
    if (longer.length > pieceSize && pieces[last]) pieces.push(block);
    else pieces[last] = longer;
  }
  return pieces;
};
