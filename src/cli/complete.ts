import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/**
 * Adds `complete`: with the name of a shell it prints a script for that shell, which then asks
 * `complete -- words` what may follow them.
 */
export function addComplete(program: Command): void {
  tab(program);
}
