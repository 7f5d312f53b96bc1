/** What is remembered under a list of steps. */
interface Node<V> {
  next: Map<unknown, Node<V>> | undefined;
  value: V | undefined;
}

/** What was worked out for lists of steps, such as the options of an answer in their order. */
export interface Memory<V> {
  /** Undefined for what is not remembered. */
  recall(steps: ArrayLike<unknown>): V | undefined;
  /** Remembers it, unless the memory is full. */
  keep(steps: ArrayLike<unknown>, value: V): void;
}

/** A memory of no more than `most` steps: of a million people few answer alike where anything can be said. */
export function memory<V>(most = 10_000): Memory<V> {
  const root: Node<V> = { next: undefined, value: undefined };
  let size = 0;
  return {
    recall: (steps) => {
      let node: Node<V> | undefined = root;
      for (let index = 0; index < steps.length; index++) {
        node = node.next?.get(steps[index]);
        if (node === undefined) return undefined;
      }
      return node.value;
    },
    keep: (steps, value) => {
      if (size + steps.length > most) return;
      let node = root;
      for (let index = 0; index < steps.length; index++) {
        node.next ??= new Map();
        let further = node.next.get(steps[index]);
        if (further === undefined) {
          further = { next: undefined, value: undefined };
          node.next.set(steps[index], further);
          size += 1;
        }
        node = further;
      }
      node.value = value;
    },
  };
}
