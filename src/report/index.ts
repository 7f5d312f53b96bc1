import type { Result } from '../model/result.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import type { ReportKit } from './kit.ts';
import { markdown } from './markdown.ts';
import type { ReportRequest } from './request.ts';
import { xlsx } from './xlsx.ts';

/** A report, and the name of the file that it is written to. */
export interface Format {
  file: string;
  /** Whether it is for programs to read: there is none of it for a board. */
  isData: boolean;
  render(
    result: Result,
    kit: ReportKit,
    request: ReportRequest,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}

export const formats = {
  html: { file: 'report.html', isData: false, render: html },
  md: { file: 'report.md', isData: false, render: markdown },
  csv: { file: 'report.csv', isData: true, render: csv },
  docx: { file: 'report.docx', isData: false, render: docx },
  xlsx: { file: 'report.xlsx', isData: true, render: xlsx },
  json: { file: 'result.json', isData: true, render: json },
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
