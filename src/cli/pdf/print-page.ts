import type { Send } from './devtools-pipe.ts';

/** The protocol wants paper in inches. */
const INCH_IN_MM = 25.4;
const A4 = { paperWidth: 210 / INCH_IN_MM, paperHeight: 297 / INCH_IN_MM };

/**
 * Prints a page that needs nothing from anywhere, with its own print style: A4 where that names no
 * paper, with backgrounds, bookmarks and tags, without the browser's header and footer.
 */
export async function printPage(send: Send, html: string): Promise<Uint8Array> {
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const toPage = <Outcome>(method: string, params = {}) => send<Outcome>(method, params, sessionId);
  const { frameTree } = await toPage<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  await toPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const { data } = await toPage<{ data: string }>('Page.printToPDF', {
    ...A4,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}
