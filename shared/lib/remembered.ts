/** What a function says of a thing that is never changed in place, found out once for each thing. */
export function remembered<Thing extends object, Value>(
  find: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: find(thing) };
    known.set(thing, found);
    return found.value;
  };
}
