/** By its name: where a counter stands among those of its question. */
type Places = ReadonlyMap<string, number>;

/** The counters of a question: those that every question has, those of its type, and of measures. */
export interface Layout {
  size: number;
  own: Places;
  ofType: Places;
  ofMeasures: ReadonlyMap<string, Places>;
}

/** The counters of a question for a role, one after another in a tally. */
export interface Slots {
  first: number;
  layout: Layout;
}

export function layoutOf(
  own: readonly string[],
  ofType: readonly string[],
  ofMeasures: readonly (readonly [measure: string, counters: readonly string[]])[],
): Layout {
  let size = 0;
  const places = (counters: readonly string[]): Places =>
    new Map(counters.map((counter) => [counter, size++]));
  const layout = {
    own: places(own),
    ofType: places(ofType),
    ofMeasures: new Map(ofMeasures.map(([measure, counters]) => [measure, places(counters)])),
  };
  return { size, ...layout };
}

export const NO_SLOTS: Slots = { first: 0, layout: layoutOf([], [], []) };

/** Undefined, as of those below, where there is no such counter. */
export function slotOf({ first, layout }: Slots, counter: string): number | undefined {
  return after(first, layout.own.get(counter));
}

export function slotOfType({ first, layout }: Slots, counter: string): number | undefined {
  return after(first, layout.ofType.get(counter));
}

export function slotOfMeasure(
  { first, layout }: Slots,
  measure: string,
  counter: string,
): number | undefined {
  return after(first, layout.ofMeasures.get(measure)?.get(counter));
}

function after(first: number, place: number | undefined): number | undefined {
  return place === undefined ? undefined : first + place;
}
