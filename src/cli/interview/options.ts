import type { Who } from './new-respondent.ts';

export interface InterviewOptions extends Who {
  /** The id of an unfinished interview, or true to choose one. */
  resume?: string | true;
  plain?: boolean;
  loop?: boolean;
  answers?: string;
}
