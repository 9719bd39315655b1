const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is was been being',
  become: 'becomes became become becoming',
  begin: 'begins began begun beginning',
  bring: 'brings brought brought bringing',
  choose: 'chooses chose chosen choosing',
  come: 'comes came come coming',
  do: 'does did done doing',
  draft: 'drafts drafted drafted drafting',
  fall: 'falls fell fallen falling',
  fly: 'flies flew flown flying',
  get: 'gets got got getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hold: 'holds held held holding',
  keep: 'keeps kept kept keeping',
  leave: 'leaves left left leaving',
  lead: 'leads led led leading',
  lend: 'lends lent lent lending',
  make: 'makes made made making',
  oversee: 'oversees oversaw overseen overseeing',
  put: 'puts put put putting',
  run: 'runs ran run running',
  send: 'sends sent sent sending',
  stand: 'stands stood stood standing',
  step: 'steps stepped stepped stepping',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  undertake: 'undertakes undertook undertaken undertaking',
  win: 'wins won won winning',
};

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';
const PLACE: Readonly<Record<Exclude<Form, 'base'>, number>> = { s: 0, past: 1, participle: 2, ing: 3 };

function formOf(verb: string, form: Form): string {
  if (form === 'base') return verb;
  const irregular = IRREGULAR[verb]?.split(' ')[PLACE[form]];
  if (irregular !== undefined) return irregular;
  const stem = verb.replace(/e$/, '');
  const doubled = /^(?:tap|tip|slot|pip|snap|hop|swap|tab|plan)$/.test(verb) ? verb + verb.slice(-1) : stem;
  if (form === 's') return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb.replace(/(?<![aeiou])y$/, 'ie') + 's';
  if (form === 'ing') return `${doubled}ing`;
  return /(?<![aeiou])y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
}

/**
 * Verb phrases in some of the verb's forms, as one regular expression source. The verb is a phrase's first word, in its
 * base form; what follows is a source of its own.
 */
export const inflected = (phrases: readonly string[], ...forms: readonly Form[]): string =>
  `(?:${phrases
    .map((phrase) => {
      const [verb = ''] = /^[\p{L}-]+/u.exec(phrase) ?? [];
      return `(?:${[...new Set(forms.map((form) => formOf(verb, form)))].join('|')})${phrase.slice(verb.length)}`;
    })
    .join('|')})`;
