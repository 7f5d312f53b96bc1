/** How a report reads, as files give it: the core reads none. */
export interface ReportKit {
  /** Handlebars templates by path below the templates folder: `html/report.hbs`. */
  templates: Readonly<Record<string, string>>;
  /** Sentences in ICU MessageFormat, by language and key. */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
