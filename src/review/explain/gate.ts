import type { Result } from '../../model/result.ts';
import { bandIndex } from '../../scoring/band.ts';
import { bandOf, type Explainer, type Explanation, grouped } from './explanation.ts';

/** A gate: what it counts or looks at, and whether it lowered the verdict. */
export const explainGate: Explainer = (tree, id) => {
  const { result } = tree;
  const { weakestPillar, risks } = result.gates;
  if (weakestPillar.id === id) {
    const weakest = result.pillars.toSorted((one, two) => (one.score ?? 0) - (two.score ?? 0))[0];
    return {
      ...gateOf(result, id, weakestPillar.says),
      unit: 'points',
      value: weakest?.score ?? null,
      ...(weakest?.score === null ? { why: weakest.why ?? 'no-answers' } : {}),
      ...bandOf(highestAbove(result, weakest?.band ?? null)),
      parts: grouped('looks-at', weakest ? [tree.explain(weakest.id)] : []),
    };
  }
  const gate = risks.find((each) => each.id === id);
  if (!gate) return undefined;
  const severe = result.risks.filter(
    ({ band }) => band !== null && indexOf(result, band) >= indexOf(result, gate.from),
  );
  const highest = result.bands.verdict[bandIndex(result.bands.verdict, gate.bars) - 1];
  return {
    ...gateOf(result, id, gate.says),
    unit: 'count',
    value: severe.length,
    bounds: { atLeast: gate.count },
    ...(severe.length >= gate.count ? bandOf(highest?.name ?? null) : {}),
    parts: grouped(
      'looks-at',
      severe.map((risk) => tree.explain(risk.id)),
    ),
  };
};

/** The best band that the weakest pillar leaves, when it leaves not all of them. */
function highestAbove({ bands, gates }: Result, band: string | null) {
  if (band === null) return null;
  const index = bandIndex(bands.verdict, band) + gates.weakestPillar.bandsAbove;
  return bands.verdict[index]?.name ?? null;
}

function indexOf({ bands }: Result, band: string): number {
  return bandIndex(bands.risk, band);
}

function gateOf(
  { verdict, bands }: Result,
  id: string,
  says: Explanation['name'],
): Pick<Explanation, 'kind' | 'id' | 'name' | 'outcome' | 'lowered'> {
  const lowering = verdict.gates.find((each) => each.id === id);
  const nameOf = (band: string) => bands.verdict.find((each) => each.id === band)?.name ?? band;
  return {
    kind: 'gate',
    id,
    name: says,
    outcome: verdict.score === null ? null : lowering !== undefined,
    ...(lowering ? { lowered: { from: nameOf(lowering.from), to: nameOf(lowering.to) } } : {}),
  };
}
