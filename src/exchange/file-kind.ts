import { isPlanFile, isScenarioFile } from '../core/pack/pack-files.ts';

/** What a file is to a pack. */
export type FileKind =
  /** A call is made of it. */
  | 'authored'
  /** Meant to be authored, and not found under this name. */
  | 'misnamed'
  /** Harmless beside a pack, and of no use to it: it stays behind. */
  | 'beside'
  /** Left by systems and editors, most of it where nobody sees it: not worth a word. */
  | 'litter'
  /** Nothing that belongs to a pack. */
  | 'foreign';

/** What begins with a dot is hidden, what ends in a tilde is an editor's copy, and `Icon` the picture of a folder. */
const litter = /(^|\/)(__MACOSX\/|\.[^./][^/]*(\/|$)|~\$[^/]*$|[^/]+~$|Icon$|(Thumbs\.db|desktop\.ini)$)/i;
const beside =
  /(^|\/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS|README|CHANGELOG|说明|许可)[^/.]*$|\.(md|txt|ya?ml|pdf|csv|docx|xlsx|png|jpe?g|webp|gif|mp3|ogg|opus|wav|m4a|flac)$/i;
/** In capitals, in the singular, in a folder too deep, or as a text editor on Windows saves it. */
const misnamed = /^(scenario|plan)s?\/(?:.*\/)?([^/]+)\.ya?ml(?:\.txt)?$/i;

/** Judged by its path below the pack's own folder. Pictures and sounds stay behind: no call can show or play them yet. */
export function fileKind(path: string): FileKind {
  if (litter.test(path)) return 'litter';
  if (path === 'pack.yaml' || isScenarioFile(path) || isPlanFile(path)) return 'authored';
  if (misnamed.test(path)) return 'misnamed';
  return beside.test(path) ? 'beside' : 'foreign';
}

/** Where a misnamed file would be found. */
export function rightName(path: string): string {
  const [, folder = '', name = ''] = misnamed.exec(path) ?? [];
  return `${folder.toLowerCase()}s/${name}.yaml`;
}

/** Whether a file was meant to be the one that makes a folder a pack. */
export function isAlmostPack(path: string): boolean {
  return /(^|\/)pack\.ya?ml(\.txt)?$/i.test(path);
}
