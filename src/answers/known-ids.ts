/** Ids that were seen, each with a number from 1: of a million of them only hashes of 64 bits are kept. */
export interface KnownIds {
  /** The number under which an id was seen; undefined for one that was not. */
  find(id: string): number | undefined;
  /** Sees an id that was not seen before. `read` is the share (0-1) of all ids that is seen with it, about. */
  add(id: string, number: number, read: number): void;
}

const SMALLEST = 1 << 16;
/** So much larger is the next table at least: by less there would be many to look into. */
const LARGER = 1.5;
/** And at most, whatever is expected. */
const MUCH_LARGER = 32;
/** Room for so much more than what is expected. */
const SPARE = 1.1;
/** The number where nobody was seen. */
const NOBODY = 0;
/** A table that is fuller finds slowly. */
const FULLEST = 0.8;

interface Table {
  high: Uint32Array;
  low: Uint32Array;
  numbers: Uint32Array;
  count: number;
}

/** No ids yet. Two ids of a million are taken for the same once in some ten million times. */
export function knownIds(): KnownIds {
  // What is full stays as it is: tables that were copied into larger ones would wait to be collected.
  const tables = [emptyTable(SMALLEST)];

  return {
    find: (id) => {
      const [one, two] = [hash(id, HIGH), hash(id, LOW)];
      for (const table of tables) {
        const number = table.numbers[placeIn(table, one, two)]!;
        if (number !== NOBODY) return number;
      }
      return undefined;
    },
    add: (id, number, read) => {
      let table = tables.at(-1)!;
      const size = table.numbers.length;
      if (table.count >= FULLEST * size) {
        const seen = tables.reduce((sum, { count }) => sum + count, 0);
        const room = ((seen / read - seen) * SPARE) / FULLEST;
        table = emptyTable(Math.ceil(Math.min(Math.max(room, LARGER * size), MUCH_LARGER * size)));
        tables.push(table);
      }
      const [one, two] = [hash(id, HIGH), hash(id, LOW)];
      const place = placeIn(table, one, two);
      table.high[place] = one;
      table.low[place] = two;
      table.numbers[place] = number;
      table.count += 1;
    },
  };
}

/** Where these hashes stand, or would stand. */
function placeIn({ high, low, numbers }: Table, one: number, two: number): number {
  const size = numbers.length;
  let place = one % size;
  while (numbers[place] !== NOBODY && (high[place] !== one || low[place] !== two))
    place = place + 1 < size ? place + 1 : 0;
  return place;
}

function emptyTable(size: number): Table {
  const numbers = () => new Uint32Array(size);
  return { high: numbers(), low: numbers(), numbers: numbers(), count: 0 };
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
