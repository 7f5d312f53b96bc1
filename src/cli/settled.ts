import { hasErrors, InputError, type Loaded } from '../model/issue.ts';

/** The value of what was loaded. Raises InputError when something forbids to go on. */
export function settled<T>(loaded: Loaded<T>): T {
  if (loaded.value === undefined || hasErrors(loaded.issues)) throw new InputError(loaded.issues);
  return loaded.value;
}
