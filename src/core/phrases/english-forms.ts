import { wordSet } from '../base/word-set.ts';

/** Irregular forms of frequent words: base, then its other forms. */
const irregularRows = `be am is are was were been being
have has had having
do does did done doing
go goes went gone going
get gets got gotten getting
know knows knew known knowing
find finds found finding
tell tells told telling
say says said saying
send sends sent sending
give gives gave given giving
take takes took taken taking
speak speaks spoke spoken speaking
pay pays paid paying
think thinks thought thinking
understand understands understood understanding
break breaks broke broken breaking
make makes made making
come comes came coming
see sees saw seen seeing
bring brings brought bringing
buy buys bought buying
keep keeps kept keeping
leave leaves left leaving
lose loses lost losing
hear hears heard hearing
feel feels felt feeling
sell sells sold selling
hold holds held holding
read reads reading
put puts putting
let lets letting
cut cuts cutting
run runs ran running
write writes wrote written writing
ring rings rang rung ringing
forget forgets forgot forgotten forgetting
choose chooses chose chosen choosing
begin begins began begun beginning
mean means meant meaning
meet meets met
sit sits sat sitting
stand stands stood standing
spend spends spent spending
wake wakes woke woken waking
use uses used using
try tries tried trying
apologise apologises apologised apologising apologize apologizes apologized apologizing
worry worries worried worrying
carry carries carried carrying
reply replies replied replying
verify verifies verified verifying
clarify clarifies clarified clarifying
deny denies denied denying
notify notifies notified notifying
hurry hurries hurried hurrying
customer customers
child children
person persons people
no
good
bad
sorry
busy
this these
that those
us
as
yes
always
perhaps
thanks
anything
something
everything
nothing
evening evenings
morning mornings
during
need needs needed needing
policy policies
company companies
warranty warranties
delivery deliveries
enquiry enquiries inquiry inquiries
penny pence
`
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split(' '));

const baseOfForm: ReadonlyMap<string, string> = new Map(
  irregularRows.flatMap((row) => row.map((form) => [form, row[0] as string])),
);
const formsOfBase: ReadonlyMap<string, readonly string[]> = new Map(
  irregularRows.map((row) => [row[0] as string, row]),
);

const vowels = wordSet('a e i o u');

/** Verbs whose last consonant doubles: stop -> stopping; long words only when listed. */
function doubles(base: string): boolean {
  if (base.length < 3 || base.length > 4)
    return base === 'refer' || base === 'transfer' || base === 'cancel' || base === 'commit';
  const [before, vowel, last] = [base.at(-3) ?? '', base.at(-2) ?? '', base.at(-1) ?? ''];
  return !vowels.has(before) && vowels.has(vowel) && !vowels.has(last) && !'wxy'.includes(last);
}

/** The word that stands for all its forms in a pattern: an irregular form's base, otherwise the word as written. */
export function baseForm(word: string): string {
  return baseOfForm.get(word) ?? word;
}

/** All forms that a pattern word meets: plural and third person, past, and -ing. Nothing else is inflected. */
export function inflect(base: string): readonly string[] {
  const irregular = formsOfBase.get(base);
  if (irregular !== undefined) return irregular;
  if (base.length < 3 || /[^a-z]/.test(base)) return [base];
  const last = base.at(-1) ?? '';
  const beforeLast = base.at(-2) ?? '';
  if (last === 'y' && !vowels.has(beforeLast)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const plural = /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (last === 'e') return [base, plural, `${base}d`, `${base.slice(0, -1)}ing`];
  const stem = doubles(base) ? base + last : base;
  return [base, plural, `${stem}ed`, `${stem}ing`];
}
