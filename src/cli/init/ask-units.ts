import type { Assessment } from '../../model/assessment.ts';
import { askNames, NO_MORE } from './ask-names.ts';
import type { Asker } from './asker.ts';
import { isAmong, named } from './named.ts';

/** Lets the units be named that are to be looked at apart, if any. */
export async function askUnits(asker: Asker): Promise<Assessment['units']> {
  const { say } = asker;
  const names = await askNames(asker, {
    label: say('init.ask.units'),
    detail: say('init.hint.units'),
    more: () => say('init.ask.more-units'),
    least: 1,
    instead: NO_MORE,
    refusal: (name, before) =>
      isAmong(name, before) ? say('issue.name-twice', { name }) : undefined,
  });
  return named(names, 'unit');
}
