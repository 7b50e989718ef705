/** Works something out once for each object that is asked about; it is forgotten with the object. */
export function rememberFor<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (of) => {
    const held = known.get(of) ?? { value: workOut(of) };
    known.set(of, held);
    return held.value;
  };
}
