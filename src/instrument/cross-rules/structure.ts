import type { Issue } from '../../model/issue.ts';
import { problem } from '../problem.ts';
import { unknown } from '../unknown.ts';
import { type Context, type CrossRule, roleIds } from './context.ts';

/** Dimensions, actions, triggers, gates and roles name pillars, roles and bands that exist. */
export const structure: CrossRule = (context) => [
  ...pillarsNamed(context),
  ...pillarsFilled(context),
  ...rolesNamed(context),
  ...mergingRoles(context),
  ...bandsNamed(context),
];

function pillarsNamed({ instrument, sources }: Context): Issue[] {
  const known = instrument.rubric.pillars.map((pillar) => pillar.id);
  return instrument.rubric.dimensions.flatMap(({ pillar }, index) =>
    unknown(
      'unknown-pillar',
      pillar,
      known,
      sources.rubric.locate(['dimensions', index, 'pillar']),
    ),
  );
}

/** A pillar without dimensions never has a score, and then nothing has. */
function pillarsFilled({ instrument, sources }: Context): Issue[] {
  const filled = instrument.rubric.dimensions.map((dimension) => dimension.pillar);
  return instrument.rubric.pillars.flatMap(({ id }, index) =>
    filled.includes(id)
      ? []
      : [problem('pillar-without-dimensions', sources.rubric.locate(['pillars', index]), { id })],
  );
}

function rolesNamed(context: Context): Issue[] {
  const { risks, dimensions } = context.instrument.rubric;
  const check = (kind: string, owners: typeof risks | typeof dimensions) =>
    owners.flatMap(({ actions }, index) =>
      actions.flatMap(({ who, each }, a) => {
        const named = (role: string, ...path: PropertyKey[]) =>
          unknown('unknown-role', role, roleIds(context), () =>
            context.sources.rubric.locate([kind, index, 'actions', a, ...path]),
          );
        return [...named(who, 'who'), ...(each ? named(each.role, 'each', 'role') : [])];
      }),
    );
  return [...check('risks', risks), ...check('dimensions', dimensions)];
}

function mergingRoles(context: Context): Issue[] {
  const { roles } = context.instrument.questionnaire;
  return roles.flatMap(({ id, mergesWith }, index) => {
    const others = roles.filter((role) => role.id !== id && !role.records);
    const place = () => context.sources.questionnaire.locate(['roles', index, 'mergesWith']);
    return mergesWith === undefined
      ? []
      : unknown(
          'unknown-role',
          mergesWith,
          others.map((role) => role.id),
          place,
        );
  });
}

function bandsNamed({ instrument, sources }: Context): Issue[] {
  const { bands, risks, gates, settings } = instrument.rubric;
  const check = (kind: 'risk' | 'verdict', id: string, ...path: PropertyKey[]) => {
    const known = bands[kind].map((band) => band.id);
    return unknown('unknown-band', id, known, sources.rubric.locate(path));
  };
  return [
    ...check('risk', settings.severe, 'settings', 'severe'),
    ...risks.flatMap((risk, r) =>
      risk.triggers.flatMap(({ lift }, t) =>
        check('risk', lift, 'risks', r, 'triggers', t, 'lift'),
      ),
    ),
    ...gates.risks.flatMap(({ bars, from }, g) => [
      ...check('verdict', bars, 'gates', 'risks', g, 'bars'),
      ...check('risk', from, 'gates', 'risks', g, 'from'),
    ]),
  ];
}

/** A risk that nothing can be done about is no use to its reader. */
export const risksHaveActions: CrossRule = ({ instrument, sources }) =>
  instrument.rubric.risks.flatMap(({ id, actions }, index) =>
    actions.length > 0
      ? []
      : [
          problem('risk-without-actions', sources.rubric.locate(['risks', index], 'actions'), {
            id,
          }),
        ],
  );
