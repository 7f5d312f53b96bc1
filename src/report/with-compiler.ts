import type { ReportKit } from './kit.ts';

/** A kit that has a compiler where one of its templates was not compiled as it is. */
export async function withCompiler(kit: ReportKit): Promise<ReportKit> {
  const { templates, compiled } = kit;
  const isReady = Object.entries(templates).every(
    ([path, source]) => compiled?.[path]?.source === source,
  );
  return isReady ? kit : { ...kit, compiler: (await import('handlebars')).default };
}
