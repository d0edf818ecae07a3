import type { CallKind } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';

const NAMES: Readonly<Record<CallKind, () => string>> = {
  reception: m.library_kind_reception,
  complaint: m.library_kind_complaint,
  sales: m.library_kind_sales,
};

export function callKindName(kind: CallKind): string {
  return NAMES[kind]();
}
