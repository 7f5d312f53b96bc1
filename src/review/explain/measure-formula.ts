import type { Result } from '../../model/result.ts';
import { type Formula, figure, meanOf, percentOf, share, tenths, whole } from './formula.ts';

type Measure = Result['measures'][number];
type Maker = (measure: Measure, result: Result) => Formula | undefined;

/** The formulas of those measures whose numbers the Result holds, by kind of measure. */
const makers: Record<string, Maker> = {
  calibration: withInputs(['forecast', 'actual'], (forecast, actual) => ({
    highest: [
      whole(0),
      {
        difference: [
          whole(100),
          { product: [whole(2), { distance: [figure(forecast), figure(actual)] }] },
        ],
      },
    ],
  })),
  contradictions: withInputs(['points', 'agreeing'], (points, agreeing) => ({
    quotient: [{ product: [figure(points), figure(agreeing)] }, whole(100)],
  })),
  covered: withInputs(['met', 'wanted'], (met, wanted) => percentOf(met, wanted)),
  'first-elsewhere': withInputs(['same', 'n'], (same, n) => ({
    product: [whole(100), { difference: [whole(1), { quotient: [whole(same), whole(n)] }] }],
  })),
  'flagged-share': withInputs(['flagged', 'total'], (flagged, total) =>
    total === 0 ? undefined : percentOf(flagged, total, tenths),
  ),
  gap: ofRoles(([first, second]) => ({ difference: [figure(first!), figure(second!)] })),
  'lowest-role': ofRoles((values) => ({ lowest: values.map(figure) })),
  match: withInputs(['both', 'either'], (both, either) =>
    either === 0 ? undefined : percentOf(both, either),
  ),
  'mean-of': ofOthers((values) => meanOf(values)),
  'mean-positive-gap': ofOthers((values) => ({
    quotient: [
      { sum: values.map((value) => ({ highest: [whole(0), figure(value)] })) },
      whole(values.length),
    ],
  })),
  misconception: ofRoles(meanOf),
  'most-named': ofRoles(meanOf),
  'named-in-entries': ofRoles(meanOf),
  'number-share': ofRoles(meanOf),
  'option-share': ofRoles(meanOf),
  overlap: ofRoles(meanOf),
  quiz: ofRoles(meanOf),
  'rank-agreement': rankAgreement,
  'rank-concordance': withInputs(['m', 'w'], (m, w) => ({
    quotient: [
      { difference: [{ product: [whole(m), share(w)] }, whole(1)] },
      { difference: [whole(m), whole(1)] },
    ],
  })),
  response: withInputs(['n', 'of'], (n, of) => percentOf(n, of)),
  'role-range': ofRoles((values) => ({
    difference: [{ highest: values.map(figure) }, { lowest: values.map(figure) }],
  })),
};

/** How a measure's value follows from numbers of the Result; nothing where they may not be shown. */
export function measureFormula(result: Result, measure: Measure): Formula | undefined {
  return measure.value === null ? undefined : makers[measure.measure]?.(measure, result);
}

function withInputs(
  names: readonly string[],
  make: (...inputs: number[]) => Formula | undefined,
): Maker {
  return ({ inputs }) => {
    const found = names.flatMap((name) => inputs[name] ?? []);
    return found.length < names.length ? undefined : make(...found);
  };
}

/** Of what it comes to for two or more roles. */
function ofRoles(make: (values: number[]) => Formula): Maker {
  return ({ byRole }) => {
    const values = byRole.flatMap(({ value }) => value ?? []);
    const hidden = byRole.some(({ why }) => why === 'suppressed');
    return hidden || values.length < 2 ? undefined : make(values);
  };
}

/** Of the other measures and scores that have a value. */
function ofOthers(make: (values: number[]) => Formula): Maker {
  return ({ of }, { measures, questions }) => {
    const scores = questions.map(({ id, score, why }) => ({ id, value: score, why }));
    const known = [...measures.map(({ id, value, why }) => ({ id, value, why })), ...scores];
    const found = of.flatMap((id) => known.find((each) => each.id === id) ?? []);
    const values = found.flatMap(({ value }) => value ?? []);
    const hidden = found.some(({ why }) => why === 'suppressed');
    return hidden || values.length === 0 ? undefined : make(values);
  };
}

/** The distance between the places that two roles give, held against that of random orders. */
function rankAgreement({ questions, roles }: Measure, { rankings }: Result): Formula | undefined {
  const ranking = rankings.find(({ question }) => question === questions[0]);
  const [first = '', second = ''] = roles;
  const places = ranking?.items.map((item) => [item.places[first], item.places[second]]) ?? [];
  if (places.length < 2) return undefined;
  let distance = 0;
  for (const [one, two] of places) {
    if (typeof one !== 'number' || typeof two !== 'number') return undefined;
    distance += Math.abs(one - two);
  }
  const chance = (places.length * places.length - 1) / 3;
  const apart: Formula = { quotient: [tenths(distance), tenths(chance)] };
  return {
    product: [whole(100), { highest: [whole(0), { difference: [whole(1), apart] }] }],
  };
}
