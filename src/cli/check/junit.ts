import { element } from '../../report/markup.ts';
import { xmlText } from '../../report/xml-text.ts';
import type { RowWords } from './row-words.ts';

/**
 * Gates as JUnit XML, a test case each: one that fails is a failure, and one that is known a skipped
 * test, so that it stays counted. `suite` is what was checked, `day` when (year-month-day).
 */
export function junitOf(rows: readonly RowWords[], suite: string, day: string): string {
  const of = (state: RowWords['state']) => rows.filter((row) => row.state === state).length;
  const counts = { tests: rows.length, failures: of('fails'), errors: 0, skipped: of('known') };
  const name = xmlText(suite);
  const cases = rows.map(({ state, what, wanted, line }) => {
    const message = xmlText(line);
    const outcome =
      state === 'holds'
        ? ''
        : state === 'known'
          ? element('skipped', { message })
          : element('failure', { message, type: 'gate' });
    const attributes = { classname: name, name: xmlText(`${what}: ${wanted}`), time: 0 };
    return element('testcase', attributes, outcome);
  });
  const inner = element(
    'testsuite',
    { name, ...counts, time: 0, timestamp: `${day}T00:00:00` },
    cases.join(''),
  );
  const all = element('testsuites', { name: 'crm-readiness', ...counts, time: 0 }, inner);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}
