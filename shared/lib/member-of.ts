/** The member of a closed set that a text names. Throws a RangeError where it names none. */
export function memberOf<Member extends string>(set: readonly Member[], text: string): Member {
  const member = set.find((one) => one === text);
  if (member === undefined) throw new RangeError(`"${text}" is not one of ${set.join(", ")}`);
  return member;
}
