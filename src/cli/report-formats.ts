import { type Format, formats } from '../report/index.ts';
import { reportPdf } from './pdf/report-pdf.ts';
import type { Session } from './session.ts';

/** The formats of reports by name: the core's, and PDF, for which a program has to be started. */
export function reportFormats(session: Session): Map<string, Format> {
  const pdf: Format = {
    file: 'report.pdf',
    isData: false,
    render: (...wanted) => reportPdf(formats.html.render(...wanted), session),
  };
  return new Map(Object.entries({ ...formats, pdf }));
}
