/** What is wrong with a template, and where: `file` is its path below the templates folder. */
export class TemplateError extends Error {
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    readonly column: number | undefined,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'TemplateError';
  }
}

/** What Handlebars complains of in a template of this file; what is placed already stays so. */
export function templateError(file: string, error: unknown): TemplateError {
  if (error instanceof TemplateError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // At run time Handlebars ends its message with the place; while it reads, it begins with the line.
  const placed = / - (\d+):(\d+)$/.exec(message);
  const line = placed?.[1] ?? /^Parse error on line (\d+):/.exec(message)?.[1];
  const [first = '', ...more] = message
    .replace(/ - \d+:\d+$/, '')
    .replace(/ in \[object Object\]/, '')
    .split('\n');
  const reason = more.length > 0 ? `${first} ${more.at(-1)}` : first;
  return new TemplateError(
    file,
    line === undefined ? undefined : Number(line),
    placed ? Number(placed[2]) + 1 : undefined,
    reason.replace(/^Parse error on line \d+:\s*/, ''),
  );
}
