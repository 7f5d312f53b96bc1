import type { Issue, Place } from '../../model/issue.ts';
import { problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { twice } from '../twice.ts';
import { unknown } from '../unknown.ts';
import type { Context, CrossRule } from './context.ts';

interface Citation {
  claim: string;
  place: Place;
}

/** Where claims are listed, whatever is cited is among them, and what can be measured is. */
export const claims: CrossRule = (context) => {
  const listed = context.sources.claims;
  if (!listed) return [];
  const byQuestions = citedByQuestions(context);
  const known = context.instrument.questionnaire.claims.map(({ id }) => id);
  return [
    ...[...byQuestions, ...citedByRubric(context)].flatMap(({ claim, place }) =>
      unknown('unknown-claim', claim, known, place),
    ),
    ...twice(known.map((id, index) => ({ id, place: listed.locate(['claims', index, 'id']) }))),
    ...sourcesKnown(context, listed),
    ...measured(context, listed, new Set(byQuestions.map(({ claim }) => claim))),
  ];
};

function citedByQuestions({ questions }: Context): Citation[] {
  return questions.flatMap(({ question, at }) =>
    question.sources.map((claim, index) => ({ claim, place: at('sources', index) })),
  );
}

function citedByRubric({ instrument, sources }: Context): Citation[] {
  return (['risks', 'notices'] as const).flatMap((key) =>
    instrument.rubric[key].flatMap((each, index) =>
      each.sources.map((claim, s) => ({
        claim,
        place: sources.rubric.locate([key, index, 'sources', s]),
      })),
    ),
  );
}

/** The source that a claim is taken from is one that the questionnaire names. */
function sourcesKnown({ instrument }: Context, listed: Source): Issue[] {
  const { questionnaire } = instrument;
  const known = questionnaire.sources.map(({ id }) => id);
  return questionnaire.claims.flatMap(({ id }, index) =>
    unknown('unknown-source', id.split('.')[0]!, known, listed.locate(['claims', index, 'id']), {
      claim: id,
    }),
  );
}

/** A question tests each claim that one can test, and no other; of the others it is said why not. */
function measured({ instrument }: Context, listed: Source, cited: Set<string>): Issue[] {
  return instrument.questionnaire.claims.flatMap(({ id, measurable, why }, index) => {
    const place = listed.locate(['claims', index, 'id']);
    if (measurable) return cited.has(id) ? [] : [problem('claim-not-measured', place, { id })];
    return [
      ...(why === undefined ? [problem('claim-without-why', place, { id })] : []),
      ...(cited.has(id) ? [problem('claim-measured-after-all', place, { id })] : []),
    ];
  });
}
