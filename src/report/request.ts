/** What is wanted of a report. */
export interface ReportRequest {
  /** One of the languages of the Result and of the kit. */
  language: string;
}
