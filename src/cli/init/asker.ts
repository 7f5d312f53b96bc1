import type { Instrument } from '../../scoring/instrument.ts';
import type { Screen } from '../prompts/screen.ts';
import { screenOf } from '../screen.ts';
import type { Session } from '../session.ts';

/** Whoever asks for what a new assessment needs. */
export interface Asker {
  screen: Screen;
  say: Session['say'];
  /** The language of whoever is asked. */
  language: string;
  instrument: Instrument;
}

/** Asks on the terminal of the session. */
export function askerOf(session: Session, instrument: Instrument): Asker {
  const { say, language } = session;
  return { screen: screenOf(session), say, language, instrument };
}
