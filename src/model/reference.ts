/** How files name a questionnaire or a rubric in one of its versions: `crm-adoption@1`. */
export function referenceTo({ id, version }: { id: string; version: number }): string {
  return `${id}@${version}`;
}
