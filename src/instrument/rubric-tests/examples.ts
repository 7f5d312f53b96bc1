import type { ListItem, Lists } from '../../model/list.ts';
import { listsOf, type Questionnaire } from '../../questions/questionnaire.ts';

/** The parameters that the questionnaire gives as examples. */
export function exampleParameters({ parameters }: Questionnaire): Record<string, ListItem[]> {
  return Object.fromEntries(Object.entries(parameters).map(([id, { example }]) => [id, example]));
}

/** The lists of an organisation that kept to the examples. */
export function exampleLists(questionnaire: Questionnaire): Lists {
  return listsOf(questionnaire, exampleParameters(questionnaire));
}
