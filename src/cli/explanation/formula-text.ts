import { evaluate, type Formula } from '../../review/explain/index.ts';
import type { Session } from '../session.ts';
import { inFormula, roundedAs } from './numbers.ts';

/** How tightly a formula holds together: what holds less tightly gets parentheses inside. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

/**
 * A formula with its numbers rounded as people read them. It begins with ≈ where these, computed
 * again, do not give the figure beside which it stands.
 */
export function formulaText(
  formula: Formula,
  value: number,
  figure: (value: number) => string,
  session: Session,
): string {
  const again = evaluate(formula, roundedAs);
  return `${figure(again) === figure(value) ? '=' : '≈'} ${written(formula, 0, session)}`;
}

function written(formula: Formula, around: number, session: Session): string {
  const [text, holds] = writing(formula, session);
  return holds < around ? `(${text})` : text;
}

function writing(formula: Formula, session: Session): [text: string, holds: number] {
  const list = (of: Formula[]) => of.map((each) => written(each, 0, session)).join('; ');
  const joined = (of: Formula[], by: string, holds: number) =>
    of.map((each, index) => written(each, index === 0 ? holds : holds + 1, session)).join(by);
  if ('number' in formula) {
    const text = inFormula(formula.number, formula.as, session.language);
    return [text, text.startsWith('−') ? SUM : ATOM];
  }
  if ('sum' in formula) return [joined(formula.sum, ' + ', SUM), SUM];
  if ('difference' in formula) return [joined(formula.difference, ' − ', SUM), SUM];
  if ('product' in formula) return [joined(formula.product, ' × ', PRODUCT), PRODUCT];
  if ('quotient' in formula) return [joined(formula.quotient, ' ÷ ', PRODUCT), PRODUCT];
  if ('power' in formula) {
    const [base, exponent] = formula.power;
    return [`${written(base, ATOM, session)}^${written(exponent, ATOM, session)}`, POWER];
  }
  if ('lowest' in formula)
    return [session.say('explain.lowest', { list: list(formula.lowest) }), ATOM];
  if ('highest' in formula)
    return [session.say('explain.highest', { list: list(formula.highest) }), ATOM];
  return [session.say('explain.distance', { list: list(formula.distance) }), ATOM];
}
