/**
 * For whom a report is: `full` for the project, `board` the two pages that decide, `public` for
 * outside of the organisation.
 */
export const editions = ['full', 'board', 'public'] as const;
export type Edition = (typeof editions)[number];

/** What is wanted of a report. */
export interface ReportRequest {
  /** One of the languages of the Result and of the kit. */
  language: string;
  /** `full` where nothing else is said. */
  edition?: Edition;
}
