import { inRoleOrder, rolesNeeded, rolesUncounted } from '../../answers/head-counts.ts';
import type { Assessment } from '../../model/assessment.ts';
import { wordingIn } from '../../model/text.ts';
import type { Role } from '../../questions/questionnaire.ts';
import type { Asker } from './asker.ts';
import { MOST } from './part-of-flags.ts';

type People = Assessment['people'];
type Units = Assessment['units'];

/**
 * The head counts that are given, and the answers to how many people there are of each role that is not
 * among them; by unit for the roles that are known by unit.
 */
export async function askPeople(asker: Asker, units: Units, given: People = []): Promise<People> {
  const roles = rolesUncounted({ people: given }, asker.instrument);
  const isByUnit = given.some(({ unit }) => unit !== undefined);
  const divided =
    units.length > 0 && roles.length > 0 ? await askDivided(asker, roles, isByUnit ? 0 : 1) : [];
  const people: People = [...given];
  for (const role of roles) {
    const refusal = (total: number): string | undefined => {
      if (total > 0) return undefined;
      if (isNeeded(role, asker)) return asker.say('init.needed');
      const nobody = role === roles.at(-1) && people.every(({ of }) => of === 0);
      return nobody ? asker.say('init.nobody') : undefined;
    };
    const isDivided = divided.includes(role.id);
    people.push(...(await askRole(asker, role, isDivided ? units : [], refusal)));
  }
  return inRoleOrder(people, asker.instrument);
}

function isNeeded({ id }: Role, { instrument }: Asker): boolean {
  return rolesNeeded(instrument).some(({ role }) => role === id);
}

async function askDivided(
  { screen, say, language }: Asker,
  roles: Role[],
  least: number,
): Promise<string[]> {
  const marked = await screen.mark({
    label: say('init.ask.divided'),
    detail: say('init.hint.divided'),
    groups: [roles.map(({ id, plural }) => ({ value: id, text: wordingIn(plural, language) }))],
    keys: say('interview.keys-mark'),
    marked: roles.map(({ id }) => id),
    validate: ({ length }) => length >= least || say('init.at-least', { least }),
  });
  return marked;
}

/** The rows of a role: one, or one for each unit that has somebody of it. */
async function askRole(
  asker: Asker,
  { id: role, plural }: Role,
  units: Units,
  refusal: (total: number) => string | undefined,
): Promise<People> {
  const { say, language } = asker;
  const named = wordingIn(plural, language);
  if (units.length === 0) {
    return [{ role, of: await askCount(asker, say('init.ask.people', { role: named }), refusal) }];
  }
  const rows: People = [];
  for (const unit of units) {
    const before = rows.reduce((sum, { of }) => sum + of, 0);
    const args = { role: named, unit: wordingIn(unit.text, language) };
    const of = await askCount(asker, say('init.ask.people-in-unit', args), (count) =>
      unit === units.at(-1) ? refusal(before + count) : undefined,
    );
    rows.push({ role, unit: unit.id, of });
  }
  const there = rows.filter(({ of }) => of > 0);
  return there.length > 0 ? there : [{ role, of: 0 }];
}

async function askCount(
  { screen, say }: Asker,
  label: string,
  refusal: (count: number) => string | undefined,
): Promise<number> {
  const count = await screen.type({
    label,
    detail: say('init.hint.people'),
    validate: (text) => {
      if (!/^\d+$/.test(text.trim())) return say('init.not-a-number');
      if (Number(text) > MOST) return say('init.too-many', { most: MOST });
      return refusal(Number(text)) ?? true;
    },
  });
  return Number(count);
}
