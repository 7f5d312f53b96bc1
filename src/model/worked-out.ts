/** What is worked out of an object that never changes: once, and kept as long as the object is. */
export function workedOut<Of extends object, Found extends object>(
  work: (of: Of) => Found,
): (of: Of) => Found {
  const known = new WeakMap<Of, Found>();
  return (of) => {
    const found = known.get(of) ?? work(of);
    known.set(of, found);
    return found;
  };
}
