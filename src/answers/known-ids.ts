/** Ids that were seen, each with a number from 1: of a million of them only hashes of 64 bits are kept. */
export interface KnownIds {
  /** The number under which an id was seen; undefined for one that was not. */
  find(id: string): number | undefined;
  /** Sees an id that was not seen before. */
  add(id: string, number: number): void;
}

const SMALLEST = 1 << 10;
/** So much larger once it is full: twice as much would be half empty for long. */
const LARGER = 1.5;
/** The number where nobody was seen. */
const NOBODY = 0;
/** A table that is fuller finds slowly. */
const FULLEST = 0.8;

/** No ids yet. Two ids of a million are taken for the same once in some ten million times. */
export function knownIds(): KnownIds {
  let size = SMALLEST;
  let count = 0;
  let [high, low, numbers] = tables(size);

  function placeOf(one: number, two: number): number {
    let place = one % size;
    while (numbers[place] !== NOBODY && (high[place] !== one || low[place] !== two))
      place = place + 1 < size ? place + 1 : 0;
    return place;
  }

  function grow() {
    const before = { high, low, numbers };
    size = Math.ceil(LARGER * size);
    [high, low, numbers] = tables(size);
    for (let from = 0; from < before.numbers.length; from++) {
      if (before.numbers[from] === NOBODY) continue;
      const place = placeOf(before.high[from]!, before.low[from]!);
      high[place] = before.high[from]!;
      low[place] = before.low[from]!;
      numbers[place] = before.numbers[from]!;
    }
  }

  return {
    find: (id) => {
      const number = numbers[placeOf(hash(id, HIGH), hash(id, LOW))]!;
      return number === NOBODY ? undefined : number;
    },
    add: (id, number) => {
      if (count >= FULLEST * size) grow();
      const [one, two] = [hash(id, HIGH), hash(id, LOW)];
      const place = placeOf(one, two);
      high[place] = one;
      low[place] = two;
      numbers[place] = number;
      count += 1;
    },
  };
}

function tables(size: number): [high: Uint32Array, low: Uint32Array, numbers: Uint32Array] {
  return [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
}

const HIGH = 0x811c9dc5;
const LOW = 0x9747b28c;

/** FNV-1a with a last mixing, as of MurmurHash3, so that the lowest bits depend on all letters. */
function hash(text: string, seed: number): number {
  let bits = seed;
  for (let index = 0; index < text.length; index++)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
