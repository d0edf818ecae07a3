/** What a file is to a pack. */
export type FileKind =
  /** A call is made of it. */
  | 'authored'
  /** Harmless beside a pack, and of no use to it: it stays behind. */
  | 'beside'
  /** Left by systems: not worth a word. */
  | 'litter'
  /** Nothing that belongs to a pack. */
  | 'foreign';

const authored = /^(pack\.yaml|(scenarios|plans)\/[^/]+\.ya?ml)$/;
const litter =
  /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|\.git(ignore|attributes|keep)?(\/|$))/i;
const beside =
  /(^|\/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS|README|CHANGELOG|说明|许可)[^/]*$|\.(md|txt|ya?ml|pdf|csv|docx|xlsx|png|jpe?g|webp|gif|mp3|ogg|opus|wav|m4a|flac)$/i;

/** Judged by its path below the pack's own folder. Pictures and sounds stay behind: no call can show or play them yet. */
export function fileKind(path: string): FileKind {
  if (litter.test(path)) return 'litter';
  if (authored.test(path)) return 'authored';
  return beside.test(path) ? 'beside' : 'foreign';
}
