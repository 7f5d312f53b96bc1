import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { formats } from '../../src/report/index.ts';
import { type Edition, editions } from '../../src/report/request.ts';
import { list } from '../../src/report/word/block.ts';
import { wordFile } from '../../src/report/word/word-file.ts';
import { xmlText } from '../../src/report/xml-text.ts';
import { hostile } from '../support/hostile.ts';
import { kit } from '../support/kit.ts';
import { decoded, entryTimes, insidesOf, partsOf, xmlProblem } from '../support/office.ts';
import { examples, resultFor } from '../support/results.ts';

const languages = ['en', 'es'] as const;
const results = new Map(examples.map((id) => [id, resultFor(`examples/${id}`)]));
const plain = results.get('talleres-ribera')!;

const partsFor = async (result: Result, language = 'en', edition: Edition = 'full') =>
  partsOf(await formats.docx.render(result, kit, { language, edition }));

/** The paragraphs of a document with their styles; the table of contents apart. */
function paragraphsOf(document: string): { style: string; text: string }[] {
  const body = document.replace(/<w:sdt>.*?<\/w:sdt>/s, '');
  return insidesOf(body, 'w:p').map((inside) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? '',
    text: decoded(insidesOf(inside, 'w:t').join('')),
  }));
}

/** What is wrong with a part that is to be XML: all but the dot in place of drawings. */
function problemIn(path: string, text: string): string | undefined {
  const problem = path.endsWith('.png') ? undefined : xmlProblem(text);
  return problem && `${path}: ${problem}`;
}

/** Markdown without its marks. */
function wordsOf(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\| ---/.test(line))
    .map((line) => line.replace(/^(#+|-|\d+\.) /, '').replace(/(?<!\\)(\||\*\*)/g, ''))
    .join('')
    .replace(/\\(.)/g, '$1')
    .replace(/\s/g, '');
}

describe.each(examples)('the Word document of %s', (example) => {
  const result = results.get(example)!;
  const made = new Map<string, ReturnType<typeof partsFor>>();
  const partsIn = (language: string, edition: Edition = 'full') => {
    const key = `${language} ${edition}`;
    const parts = made.get(key) ?? partsFor(result, language, edition);
    made.set(key, parts);
    return parts;
  };

  describe.each(languages)('in %s', (language) => {
    test.each(editions)('says what Markdown says, in the same order (%s)', async (edition) => {
      const parts = await partsIn(language, edition);
      const said = paragraphsOf(parts['word/document.xml']!).filter(
        ({ style }) => style !== 'TOCHeading' && style !== 'Caption',
      );
      const words = said.map(({ text }) => text).join('');
      const markdown = formats.md.render(result, kit, { language, edition });
      expect(words.replace(/\s/g, '')).toBe(wordsOf(markdown));
    });

    test.each(editions)('has the headings and tables of Markdown (%s)', async (edition) => {
      const parts = await partsIn(language, edition);
      const document = parts['word/document.xml']!;
      const markdown = formats.md.render(result, kit, { language, edition });
      const wanted = [...markdown.matchAll(/^##(#?) (.*)$/gm)].map(
        ([, deeper, text]) => `Heading${deeper === '#' ? 2 : 1} ${wordsOf(text!)}`,
      );
      const found = paragraphsOf(document)
        .filter(({ style }) => /Heading[12]/.test(style))
        .map(({ style, text }) => `${style} ${text.replace(/\s/g, '')}`);
      expect(found).toEqual(wanted);
      expect(insidesOf(document, 'w:tbl')).toHaveLength(markdown.match(/^\| ---/gm)!.length);
    });

    test.each(editions)('has the pictures of the page, with their titles (%s)', async (edition) => {
      const document = (await partsIn(language, edition))['word/document.xml']!;
      const page = formats.html.render(result, kit, { language, edition });
      const titles = (html: string, tag: string) =>
        insidesOf(html, tag).map((inside) => decoded(inside));
      const captions = paragraphsOf(document).filter(({ style }) => style === 'Caption');
      const found = captions.map(({ text }) => text);
      for (const title of titles(page, 'figcaption'))
        expect(found.filter((caption) => caption.endsWith(title))).not.toEqual([]);
      const drawn = [...document.matchAll(/<wp:docPr id="\d+"[^>]* descr="([^"]*)"/g)];
      // Each is drawn for a wide page and a narrow one.
      expect(drawn).toHaveLength(page.match(/<svg /g)!.length / 2);
    });

    test('is written in that language', async () => {
      const parts = await partsIn(language);
      const locale = { en: 'en-GB', es: 'es-ES' }[language];
      expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${locale}"/>`);
      expect(parts['docProps/core.xml']).toContain(`<dc:language>${locale}</dc:language>`);
    });

    test('is XML throughout', async () => {
      const parts = Object.entries(await partsIn(language));
      for (const [path, xml] of parts) expect(problemIn(path, xml)).toBeUndefined();
    });
  });
});

describe('it is made of what Word knows:', () => {
  test('every table says its first row on every page, and has a cell for every column', async () => {
    const tables = insidesOf((await partsFor(plain))['word/document.xml']!, 'w:tbl');
    for (const table of tables) {
      const rows = insidesOf(table, 'w:tr');
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
        true,
        ...rows.slice(1).map(() => false),
      ]);
      const columns = table.match(/<w:gridCol /g)!.length;
      for (const row of rows) expect(insidesOf(row, 'w:tc')).toHaveLength(columns);
    }
  });

  test('warning signs are headings of the third level', async () => {
    const found = paragraphsOf((await partsFor(plain))['word/document.xml']!);
    const signs = plain.risks.filter(({ triggers }) => triggers.some(({ fired }) => fired));
    expect(found.filter(({ style }) => style === 'Heading3')).toHaveLength(signs.length);
  });

  test('the table of contents is a field that holds each heading with a way to it', async () => {
    const document = (await partsFor(plain))['word/document.xml']!;
    const contents = insidesOf(document, 'w:sdt')[0]!;
    expect(contents).toContain('TOC \\h \\o &quot;1-2&quot;');
    const listed = insidesOf(contents, 'w:t').map(decoded);
    const headings = paragraphsOf(document).filter(({ style }) => /Heading[12]/.test(style));
    expect(listed).toEqual(headings.map(({ text }) => text));
    const anchors = [...contents.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
    const places = [...document.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"/g)];
    expect(anchors).toEqual(places.map(([, name]) => name));
    expect(new Set(places.map(([, , id]) => id)).size).toBe(places.length);
  });

  test('pages are A4, with the title above and their number below', async () => {
    const parts = await partsFor(plain);
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/header1.xml']).toContain('Talleres Ribera');
    expect(parts['word/footer1.xml']).toMatch(/>PAGE<.*>NUMPAGES</);
  });

  test('a brand stands on every page and colours headings', async () => {
    const brand = { name: 'Acme', colour: '#7a0019' };
    const parts = await partsFor({ ...plain, assessment: { ...plain.assessment, brand } });
    expect(parts['word/header1.xml']).toContain('Acme · ');
    expect(parts['word/styles.xml']).toContain('<w:color w:val="7a0019"/>');
  });

  test('each list of steps begins with one', async () => {
    const steps = list(['first', 'second'], { ordered: true });
    const blocks = [...steps, ...steps.map((block) => ({ ...block }))];
    const file = await wordFile({ ...document, blocks });
    const numbers = [...partsOf(file)['word/document.xml']!.matchAll(/<w:numId w:val="(\d+)"/g)];
    const [one, same, two] = numbers.map(([, id]) => id);
    expect(one).toBe(same);
    expect(two).not.toBe(one);
  });
});

const document = { title: 'A title', brand: '', colour: '', locale: 'en-GB', day: '2026-11-03' };

describe('a picture', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>';
  const picture = {
    kind: 'picture',
    svg,
    title: 'Three & "four"',
    width: 400,
    height: 200,
    caption: '',
  } as const;

  test('is a drawing, with a dot for who draws none and words for who sees none', async () => {
    const parts = partsOf(await wordFile({ ...document, blocks: [picture, picture] }));
    const xml = parts['word/document.xml']!;
    expect(xmlProblem(xml)).toBeUndefined();
    expect(Object.entries(parts).find(([path]) => path.endsWith('.svg'))?.[1]).toBe(
      svg.replace('<svg ', '<svg font-family="Calibri, sans-serif" '),
    );
    expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toHaveLength(1);
    const [first, second] = [...xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]*)"/g)];
    expect(decoded(first![2]!)).toBe('Three & "four"');
    expect(first![1]).not.toBe(second![1]);
    // 9,525 units to a pixel.
    expect(xml).toContain('<wp:extent cx="3810000" cy="1905000"/>');
  });
});

describe('the same Result gives the same bytes', () => {
  afterEach(() => vi.useRealTimers());

  test('years later', async () => {
    const before = await formats.docx.render(plain, kit, { language: 'en' });
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    const after = await formats.docx.render(plain, kit, { language: 'en' });
    expect(Buffer.compare(before, after)).toBe(0);
  });

  test('because it tells the day of the assessment and no time of packing', async () => {
    const file = await formats.docx.render(plain, kit, { language: 'en' });
    const core = partsOf(file)['docProps/core.xml']!;
    expect(insidesOf(core, 'dcterms:created')).toEqual([`${plain.assessment.date}T00:00:00Z`]);
    expect(insidesOf(core, 'dcterms:modified')).toEqual([`${plain.assessment.date}T00:00:00Z`]);
    // Noon of the first day that archives know.
    expect(new Set(entryTimes(file))).toEqual(new Set([(1 << 21) | (1 << 16) | (12 << 11)]));
  });
});

describe('hostile words are only words', () => {
  test.each(hostile)('%j', async (word) => {
    const said = xmlText(word);
    const large = results.get('seguros-andina')!;
    const reported = large.reported.map((each) => ({
      ...each,
      options: each.options.map((option) => ({ ...option, text: word })),
    }));
    const respondents = large.respondents.map((row) => ({
      ...row,
      units: [{ unit: 'one', name: word, n: 5, of: 5 }],
    }));
    const brand = { name: word, colour: '#7a0019' };
    const assessment = { ...large.assessment, organisation: word, wave: word, brand };
    const parts = await partsFor({ ...large, assessment, reported, respondents });
    for (const [path, xml] of Object.entries(parts)) expect(problemIn(path, xml)).toBeUndefined();
    const told = paragraphsOf(parts['word/document.xml']!).map(({ text }) => text);
    expect(told).toContain(`${said}: Readiness to adopt CRM`);
    expect(told).toContain(xmlText(`– ${word}`));
    expect(told).toContain(said);
    expect(decoded(insidesOf(parts['docProps/core.xml']!, 'dc:title')[0]!)).toContain(said);
  });
});

test('no score is said, never a 0', async () => {
  const verdict = { ...plain.verdict, score: null, why: 'requirement' as const };
  const without = { ...verdict, band: null, bandName: null, uncapped: null, reasons: [] };
  const risks = plain.risks.map((risk) => ({
    ...risk,
    ...{ score: null, why: 'suppressed' as const, band: null, bandName: null },
  }));
  const parts = await partsFor({ ...plain, verdict: without, risks });
  const told = paragraphsOf(parts['word/document.xml']!);
  expect(told).toContainEqual({ style: 'Heading1', text: 'Verdict: no score' });
  for (const { code, name } of risks)
    expect(told).toContainEqual({
      style: 'Heading2',
      text: `${code} ${name.en}: too few people to show it`,
    });
});
