import { Document, isNode, isPair, isScalar, type YAMLMap } from 'yaml';
import { programLanguage, say } from '../messages/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ListItem } from '../model/list.ts';
import { wordingIn } from '../model/text.ts';
import type { Questionnaire } from '../questions/questionnaire.ts';

/** What is said of a new assessment; the comments are in the first of its languages. */
export type NewAssessment = Pick<
  Assessment,
  'organisation' | 'wave' | 'date' | 'languages' | 'instrument' | 'people'
> &
  Partial<Pick<Assessment, 'units' | 'parameters' | 'privacy' | 'brand' | 'gates'>>;

/**
 * `assessment.yaml` of a new assessment, sound as it is: where it has no list of its own, the example of
 * the questionnaire is there to be replaced. Comments say what is wanted, and how units are written
 * where there are none.
 */
export function formatAssessment(given: NewAssessment, questionnaire: Questionnaire): string {
  const { units = [], people, parameters = {}, privacy, brand, gates } = given;
  const isCounted = (id: string) => people.some(({ role }) => role === id);
  const sheets = questionnaire.roles.filter(({ id, records }) => records && !isCounted(id));
  const document = new Document<YAMLMap, false>(
    {
      format: 1,
      organisation: given.organisation,
      wave: given.wave,
      date: given.date,
      languages: given.languages,
      instrument: given.instrument,
      closed: false,
      ...(units.length > 0 ? { units } : {}),
      people: [...people, ...sheets.map(({ id }) => ({ role: id, of: 1 }))],
      parameters: Object.fromEntries(
        Object.entries(questionnaire.parameters).map(([id, parameter]) => [
          id,
          parameters[id] ?? (parameter.example satisfies ListItem[]),
        ]),
      ),
      ...(privacy ? { privacy } : {}),
      ...(brand ? { brand } : {}),
      ...(gates ? { gates } : {}),
    },
    { aliasDuplicateObjects: false },
  );
  const language = given.languages[0];
  commentKey(document, 'closed', wrapped(say(programLanguage(language), 'init.comment.closed')));
  if (units.length === 0) {
    commentKey(document, 'people', unitsHelp(given));
    commentValue(document, ['people'], peopleHelp(given));
  }
  for (const [id, parameter] of Object.entries(questionnaire.parameters))
    commentValue(document, ['parameters', id], wrapped(parameterHelp(parameter, language)));
  return document.toString({ lineWidth: 0 });
}

const UNIT = 'sales-north';

function unitsHelp({ languages }: NewAssessment): string {
  const language = programLanguage(languages[0]);
  const texts = languages.map((each) => {
    return `${each}: ${say(programLanguage(each), 'init.comment.unit-name')}`;
  });
  return [
    wrapped(say(language, 'init.comment.units')),
    ' units:',
    `   - id: ${UNIT}`,
    `     text: { ${texts.join(', ')} }`,
  ].join('\n');
}

function peopleHelp({ languages, people }: NewAssessment): string {
  const role = people.toSorted((one, two) => two.of - one.of)[0]?.role;
  return [
    wrapped(say(programLanguage(languages[0]), 'init.comment.people')),
    ...(role === undefined ? [] : [` - { role: ${role}, unit: ${UNIT}, of: 12 }`]),
  ].join('\n');
}

function parameterHelp(
  { help, flags }: Questionnaire['parameters'][string],
  language: string | undefined,
): string {
  const read = (text: typeof help) => wordingIn(text, programLanguage(language));
  const meanings = Object.entries(flags).map(([id, { text }]) => `${id}: ${read(text)}.`);
  return [read(help), ...meanings].join(' ');
}

function commentKey({ contents }: Document<YAMLMap, false>, key: string, comment: string): void {
  const pair = contents.items.find(
    (each) => isPair(each) && isScalar(each.key) && each.key.value === key,
  );
  if (pair && isNode(pair.key)) pair.key.commentBefore = comment;
}

function commentValue(document: Document<YAMLMap, false>, path: string[], comment: string): void {
  const node = document.getIn(path, true);
  if (isNode(node)) node.commentBefore = comment;
}

/** Comment lines of at most 88 characters. */
function wrapped(text: string): string {
  return text.replace(/(.{1,88})(\s+|$)/g, ' $1\n').trimEnd();
}
