/** A key as a terminal sends it: its name where it has one, and what it types. */
export interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
  /** It is part of something pasted, so that it commands nothing. */
  pasted?: boolean;
}

/** What a key types; nothing for one that moves, deletes or commands. */
export function typedBy({ sequence = '', ctrl, meta, name }: Key): string {
  if (ctrl || meta || name === 'escape') return '';
  return /^[^\p{Cc}]+$/u.test(sequence) ? sequence : '';
}

/** The letter or sign of a command; nothing for a key that types none, or that was pasted. */
export function commandOf(key: Key): string {
  return key.pasted ? '' : typedBy(key).toLowerCase();
}

/** The number on a key, 1-9. */
export function digitOf(key: Key): number | undefined {
  const typed = typedBy(key);
  return /^[1-9]$/.test(typed) ? Number(typed) : undefined;
}

export function isEnter({ name }: Key): boolean {
  return name === 'return' || name === 'enter';
}
