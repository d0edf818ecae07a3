/** Families are labelled in files of their own: on a line of one of them the others are not judged. */
export type LabelFamily = 'rules' | 'spin' | 'fabe';

/** Family of a label of the corpora. */
export function familyOf(label: string): LabelFamily {
  return label.startsWith('spin-') ? 'spin' : label.startsWith('fabe-') ? 'fabe' : 'rules';
}
