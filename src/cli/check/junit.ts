import { placeText } from '../../model/issue.ts';
import { element } from '../../report/markup.ts';
import { xmlText } from '../../report/xml-text.ts';
import type { Refusal } from './refusal.ts';
import type { RowWords } from './row-words.ts';

/**
 * Gates as JUnit XML, a test case each: one that fails is a failure, and one that is known a skipped
 * test, so that it stays counted. `suite` is what was checked, `day` when (year-month-day).
 */
export function junitOf(rows: readonly RowWords[], suite: string, day: string): string {
  const of = (state: RowWords['state']) => rows.filter((row) => row.state === state).length;
  const counts = { tests: rows.length, failures: of('fails'), errors: 0, skipped: of('known') };
  const cases = rows.map(({ state, what, wanted, line }): Case => {
    const message = xmlText(line);
    const outcome =
      state === 'holds'
        ? ''
        : state === 'known'
          ? element('skipped', { message })
          : element('failure', { message, type: 'gate' });
    return [`${what}: ${wanted}`, outcome];
  });
  return suiteOf(cases, counts, suite, day);
}

/** What kept gates from being looked at: an error each, where else gates would stand. */
export function refusedJunit(refusals: readonly Refusal[], suite: string, day: string): string {
  const counts = { tests: refusals.length, failures: 0, errors: refusals.length, skipped: 0 };
  const cases = refusals.map(({ place, message }): Case => {
    const error = element('error', { message: xmlText(message), type: 'input' });
    return [place ? placeText(place) : suite, error];
  });
  return suiteOf(cases, counts, suite, day);
}

/** What is tested, and what came of it as markup: nothing where it passed. */
type Case = readonly [name: string, outcome: string];

function suiteOf(
  cases: readonly Case[],
  counts: Record<'tests' | 'failures' | 'errors' | 'skipped', number>,
  suite: string,
  day: string,
): string {
  const classname = xmlText(suite);
  const inner = element(
    'testsuite',
    { name: classname, ...counts, time: 0, timestamp: `${day}T00:00:00` },
    cases
      .map(([name, outcome]) =>
        element('testcase', { classname, name: xmlText(name), time: 0 }, outcome),
      )
      .join(''),
  );
  const all = element('testsuites', { name: 'crm-readiness', ...counts, time: 0 }, inner);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}
