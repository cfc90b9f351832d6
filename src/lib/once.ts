/** Makes something of an object once, and remembers it as long as the object is there. */
export const once = <Source extends object, Made>(
  make: (source: Source) => Made,
): ((source: Source) => Made) => {
  const known = new WeakMap<Source, { made: Made }>();
  return (source) => {
    const found = known.get(source) ?? { made: make(source) };
    known.set(source, found);
    return found.made;
  };
};
