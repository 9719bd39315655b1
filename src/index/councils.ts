import editDistance from 'damerau-levenshtein';
import MiniSearch from 'minisearch';
import type { AmbiguousName, Council } from '../domain/councils.ts';
import { bareName, foldName } from '../domain/names.ts';

/** What a typed council name means. Never a wrong council in silence: a guess says so, a doubt asks. */
export type Found =
  | {
      readonly kind: 'one';
      readonly council: Council;
      /** `guess`: misspelt or cut short; `place`: a town or district inside the council. */
      readonly how: 'name' | 'guess' | 'place';
      /** Other councils the name may have meant, to be mentioned. */
      readonly others: readonly Council[];
      readonly note: string | null;
    }
  /** `area`: no such council, these are the councils of the area; `ask`: ask which one is meant. */
  | {
      readonly kind: 'which';
      readonly why: 'ask' | 'area';
      readonly candidates: readonly Council[];
      readonly note: string | null;
    }
  | { readonly kind: 'none'; readonly suggestions: readonly Council[] };

/** One way of writing a council, folded, and what it stands for. */
interface Form {
  readonly text: string;
  readonly compact: string;
  readonly words: readonly string[];
  readonly means: Found;
  /** The councils it brings up, the best first. */
  readonly councils: readonly Council[];
  /** 0 for a present council's own name; higher is told later among equals. */
  readonly rank: number;
}

interface Scored {
  readonly form: Form;
  readonly score: number;
}

/** From here on a score is a typing slip in a name, not another word; measured on the lists in test/index/councils.test.ts. */
const GUESS = 0.6;
/** Two councils this close cannot be told apart. */
const MARGIN = 0.03;

/** Tokens of a name for finding what it may be a misspelling of: its runs of two letters, with its ends marked. */
const pairs = (text: string): string[] => {
  const marked = `^${text.replaceAll(' ', '')}$`;
  return Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2));
};

/**
 * Finds councils by what people type: names, short names, aliases, old names, codes, towns, with and without council
 * words, and misspelt.
 */
export function councilResolver(councils: readonly Council[], ambiguous: readonly AmbiguousName[]) {
  const byCode = new Map<string, Council>();
  for (const c of councils) {
    for (const code of [c.code, ...c.earlierCodes, c.urn, c.dfeCode]) {
      if (code !== null && (c.status === 'current' || !byCode.has(code))) byCode.set(code, c);
    }
  }
  const get = (code: string): Council => {
    const council = byCode.get(code);
    if (council === undefined) throw new Error(`no council has the code ${code}`);
    return council;
  };

  const forms = allForms(councils, ambiguous, get);
  const exact = new Map<string, Form>();
  const keep = (key: string, form: Form) => {
    if (key !== '' && !exact.has(key)) exact.set(key, form);
  };
  for (const form of forms) keep(form.text, form);
  for (const form of forms) keep(bareName(form.text), form);
  for (const form of forms) keep(form.compact, form);

  // Built when the first name is not simply found: a one-shot answer should not wait for it.
  let spelling: MiniSearch<{ id: number; text: string }> | undefined;
  function similar(typed: string): Form[] {
    if (spelling === undefined) {
      spelling = new MiniSearch({ fields: ['text'], tokenize: (text) => pairs(text), processTerm: (term) => term });
      spelling.addAll(forms.map((form, id) => ({ id, text: form.text })));
    }
    const hits = spelling.search(typed).slice(0, 25);
    return hits.flatMap((hit) => forms[hit.id as number] ?? []);
  }

  function fold(typed: string) {
    const query = foldName(typed.slice(0, 200)).replace(/^the /, '');
    const bare = bareName(query);
    const simply = [query, bare, bare.replaceAll(' ', '')].flatMap((key) => exact.get(key) ?? []);
    return { bare, simply };
  }

  /** `unfinished`: what is being typed; when it begins a name, nobody has misspelt anything yet. */
  function search(typed: string, { unfinished = false } = {}): Scored[] {
    const { bare, simply } = fold(typed);
    const scores = new Map<Form, number>();
    const raise = (form: Form, score: number) => {
      if (score > (scores.get(form) ?? 0)) scores.set(form, score);
    };
    let begun = false;
    for (const form of simply) raise(form, 1);
    // “council” alone begins and resembles many names and means none.
    const words = bare.split(' ');
    for (const form of bare === '' ? [] : forms) {
      const beginning = beginningScore(bare, words, form);
      if (beginning > 0) raise(form, beginning);
      begun ||= beginning > 0;
    }
    if (bare.length >= 3 && bare.length <= 50 && !(unfinished && begun)) {
      for (const form of similar(bare)) raise(form, spellingScore(bare, form));
    }
    return [...scores]
      .map(([form, score]) => ({ form, score }))
      .sort((a, b) => b.score - a.score || a.form.rank - b.form.rank || compare(a.form.text, b.form.text));
  }

  return {
    /** The council of an ONS code (present or earlier), DfE number or URN. */
    byCode: (code: string): Council | undefined => byCode.get(code),

    /** Every council on file: current, abolished and planned. */
    all: councils,

    /** What a typed name means; any text is fine. */
    find(typed: string): Found {
      const code = byCode.get(typed.trim().toUpperCase());
      if (code) return { kind: 'one', council: code, how: 'name', others: [], note: null };
      const [simply] = fold(typed).simply.sort((a, b) => a.rank - b.rank);
      if (simply) return simply.means;
      const ranked = search(typed);
      const best = ranked[0];
      if (best === undefined) return { kind: 'none', suggestions: [] };
      if (best.score === 1) return best.form.means;
      const rivals = ranked.filter((r) => r.score >= best.score - MARGIN);
      const named = rivals.filter((r) => r.form.means.kind === 'one');
      const leading = distinct((named.length > 0 ? named : rivals).flatMap((r) => r.form.councils.slice(0, 1)));
      const meant = leading.filter((c) => !leading.some((later) => later.continues === c.code));
      if (best.score >= GUESS) {
        if (meant.length > 1) return { kind: 'which', why: 'ask', candidates: meant.slice(0, 10), note: null };
        const { means } = best.form;
        return means.kind === 'one' ? { ...means, how: means.how === 'place' ? 'place' : 'guess' } : means;
      }
      return {
        kind: 'none',
        suggestions: distinct(ranked.flatMap((r) => (r.score >= 0.4 ? r.form.councils : []))).slice(0, 3),
      };
    },

    /** Councils to offer while a name is typed, the likeliest first. */
    complete(typed: string, limit = 25): Council[] {
      const code = byCode.get(typed.trim().toUpperCase());
      if (code) return [code];
      return distinct(
        search(typed, { unfinished: true }).flatMap((s) => (s.score >= 0.45 ? s.form.councils : [])),
      ).slice(0, limit);
    },

    /** Every folded way of writing a council and what it means, for finding councils inside a longer text. */
    meanings: (): ReadonlyMap<string, Found> => new Map([...exact].map(([text, form]) => [text, form.means])),
  };
}
export type CouncilResolver = ReturnType<typeof councilResolver>;

function allForms(
  councils: readonly Council[],
  ambiguous: readonly AmbiguousName[],
  get: (code: string) => Council,
): Form[] {
  const forms: Form[] = [];
  const add = (written: string, means: Found, brings: readonly Council[], rank: number) => {
    const text = foldName(written);
    forms.push({ text, compact: text.replaceAll(' ', ''), words: text.split(' '), means, councils: brings, rank });
  };
  for (const name of ambiguous) {
    const candidates = name.candidates.map(get);
    add(
      name.form,
      meaning(name, candidates, get),
      ordered(name, candidates, get),
      name.action === 'place' ? 3 : name.answerWith === null ? 1 : 0,
    );
  }
  for (const c of councils) {
    const means: Found = { kind: 'one', council: c, how: 'name', others: [], note: null };
    const past = c.status === 'current' ? 0 : 4;
    add(c.shortName, means, [c], past);
    add(bareName(foldName(c.name)), means, [c], past);
    add(c.name, means, [c], past + 1);
    for (const alias of c.aliases) add(alias, means, [c], past + 2);
  }
  return forms;
}

function meaning(name: AmbiguousName, candidates: readonly Council[], get: (code: string) => Council): Found {
  const { action, answerWith, note } = name;
  if (action === 'ask' || action === 'area' || answerWith === null) {
    return { kind: 'which', why: action === 'area' ? 'area' : 'ask', candidates, note };
  }
  const council = get(answerWith);
  const others = candidates.filter((c) => c !== council);
  return { kind: 'one', council, how: action === 'place' ? 'place' : 'name', others, note };
}

function ordered(name: AmbiguousName, candidates: readonly Council[], get: (code: string) => Council): Council[] {
  return distinct([...(name.answerWith === null ? [] : [get(name.answerWith)]), ...candidates]);
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How well what was typed so far begins a form, or its words: 0, or 0.7 to 0.95, more when less is missing. */
function beginningScore(typed: string, words: readonly string[], form: Form): number {
  const compact = words.join('');
  const other = form.rank === 0 ? 0 : 0.05;
  const complete = 0.1 * (typed.length / Math.max(typed.length, form.text.length)) - other;
  if (form.text.startsWith(typed) || (compact.length >= 4 && form.compact.startsWith(compact))) {
    // One or two letters begin so many names that they are no answer, only a choice to offer.
    return compact.length < 4 ? 0.5 + complete / 2 : 0.8 + complete;
  }
  if (typed.length < 3) return 0;
  let from = 0;
  for (const word of words) {
    while (from < form.words.length && form.words[from]?.startsWith(word) !== true) from += 1;
    if (from === form.words.length) return 0;
    from += 1;
  }
  return (compact.length < 4 ? 0.48 : 0.62) + complete;
}

/**
 * How likely a form was meant by a misspelling: one slip in four letters at most, a swap of neighbours counting as one,
 * and the first letter right unless there is only one slip. Short words have too many neighbours to be guessed.
 */
function spellingScore(typed: string, form: Form): number {
  const whole = editDistance(typed, form.text).steps;
  const spaced = typed.includes(' ') || form.words.length > 1;
  const slips = spaced ? Math.min(whole, editDistance(typed.replaceAll(' ', ''), form.compact).steps) : whole;
  const length = Math.max(Math.min(typed.length, form.text.length), 1);
  if (slips === 0) return 1;
  const similar = 1 - slips / length;
  const sameStart = form.text.startsWith(typed.charAt(0));
  const allowed = length <= 4 ? 0 : length <= 7 ? 1 : length <= 10 ? 2 : 3;
  const guessable = form.rank === 0 || form.text.length >= 7;
  if (guessable && slips <= allowed && (sameStart || (slips === 1 && length >= 6))) return 0.75 - 0.05 * slips;
  // Still worth offering while typing, or as “did you mean”.
  return Math.min(0.58, 0.75 * similar);
}
