/** What a comparison says, in the order in which it is read; terminals and Markdown print it alike. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: Column[]; rows: Row[] };

export interface Column {
  text: string;
  /** Figures stand right. */
  figure?: true;
}

export interface Row {
  /** Where there are no columns: what stands first, what follows it, and what belongs to it. */
  lead: string;
  text: string;
  notes: string[];
  /** Where there are: one per column. */
  cells: string[];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A list, unless there is nothing in it. */
export function listed(items: string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** A table, unless there is nothing in it. */
export function tabled(columns: Column[], rows: Row[]): Block[] {
  return rows.length > 0 ? [{ kind: 'table', columns, rows }] : [];
}
