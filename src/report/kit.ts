/** How a report reads, as files give it: the core reads none. */
export interface ReportKit {
  /** Handlebars templates by path below the templates folder: `html/report.hbs`. */
  templates: Readonly<Record<string, string>>;
  /** Sentences in ICU MessageFormat, by language and key. */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Files that were compiled before, by path. */
  compiled?: Readonly<Record<string, CompiledFile>>;
  /** For templates that were not: all of Handlebars, which is large. Its types are no part of the library's. */
  compiler?: unknown;
}

/** What was made of a file while it held `source`: nothing of a file that holds something else. */
export interface CompiledFile {
  source: string;
  /** Of a template, for Handlebars. */
  spec?: unknown;
  /** Of a file of texts. */
  texts?: Readonly<Record<string, string>>;
}
