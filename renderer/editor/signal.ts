/** Something that happens again and again, and those who listen. */
export type Signal<Message> = {
  readonly tell: (message: Message) => void;
  /** Gives the function that ends the listening. */
  readonly listen: (listener: (message: Message) => void) => () => void;
};

export function createSignal<Message>(): Signal<Message> {
  const listeners = new Set<(message: Message) => void>();
  return {
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
