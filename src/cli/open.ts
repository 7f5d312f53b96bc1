import {
  type Head,
  instrumentFolder,
  type OpenAssessment,
  openAssessment,
  readHead,
} from '../answers/assessment-head.ts';
import type { Loaded } from '../model/issue.ts';
import type { Instrument } from '../scoring/instrument.ts';
import { instrumentAt, resolveInstrument } from './instrument-at.ts';
import type { Session } from './session.ts';
import { settled } from './settled.ts';

/** An assessment without its answers. Raises InputError with every issue. */
export async function openAt(folder: string, { world }: Session): Promise<OpenAssessment> {
  return settled(await loadOpen(folder, world.root));
}

/** An assessment without its answers, or every issue. */
export async function loadOpen(folder: string, root: string): Promise<Loaded<OpenAssessment>> {
  const { value: head, issues } = readHead(folder);
  return head ? openAssessment(head, await instrumentOf(head, root)) : { issues };
}

async function instrumentOf(head: Head, root: string): Promise<Loaded<Instrument>> {
  const { value: folder, issues } = instrumentFolder(head, resolveInstrument(root));
  return folder === undefined ? { issues } : instrumentAt(folder, root);
}
