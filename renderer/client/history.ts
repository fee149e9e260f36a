/** Versions of a value that undo and redo walk through. */
export type History<Value> = {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last change was about, and when: typing on in one field is one step. */
  readonly topic: string | null;
  readonly changedAt: number;
};

const longest = 200;
/** Milliseconds within which changes to the same field are one step. */
const together = 1_500;

export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
  topic: null,
  changedAt: 0,
});

/** Adds a change; `topic` names the field that was typed in, null makes a step of its own. */
export function record<Value>(
  history: History<Value>,
  present: Value,
  topic: string | null,
  now: number,
): History<Value> {
  const goesOn = topic !== null && topic === history.topic && now - history.changedAt < together;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present, future: [], topic, changedAt: now };
}

export function undo<Value>(history: History<Value>): History<Value> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    topic: null,
    changedAt: 0,
  };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, topic: null, changedAt: 0 };
}
