import { isDeparture, type Trigger } from './trigger.ts';

/** Whether a verb and its person only date or frame something else, or say how things are: no news of that person. */
export function isNoNews(
  trigger: Trigger,
  verb: string,
  left: string,
  right: string,
  people: readonly number[],
): boolean {
  // “it was better when ‹1› left” dates something else.
  if (
    trigger.event === 'left' &&
    /\b(?:when|before|until|by the time|since) ‹[\d,]+› (?:had |has |was |is )?$/i.test(left) &&
    /^[.;,]?$/.test(right)
  )
    return true;
  // “would be back every week until ‹1› resigned”
  if (
    isDeparture(trigger.event) &&
    /\b(?:would|will|going|vow\w*)\b[^.;]* until ‹[\d,]+› (?:had |has |was |is )?$/i.test(left)
  )
    return true;
  // “when ‹1› took the job”, “since ‹1› took over” date something else.
  if (
    trigger.event === 'appointed' &&
    trigger.finds === 'subject' &&
    /\b(?:when|since|before) ‹[\d,]+›(?: first)? $/i.test(left) &&
    !(/\bwhen ‹[\d,]+› $/i.test(left) && /^(?:becomes|takes|starts|joins|steps|moves)\b/.test(verb)) &&
    !/\bit was [^.;,‹›]{1,30} before ‹[\d,]+› $|\b(?:has|have|had) been [^.;,‹›]{1,60} since [^.;,‹›]{1,30}, when ‹[\d,]+› $/i.test(
      left,
    )
  )
    return true;
  // “since the day ‹1› was given the portfolio”
  if (
    trigger.event === 'appointed' &&
    /\bsince (?:the (?:day|moment|time|week) )?‹[\d,]+› (?:was |had been )?$/i.test(left)
  )
    return true;
  // “They were sent in after …” is said of inspectors.
  if (
    trigger.event === 'appointed' &&
    /^sent? in$/i.test(verb) &&
    people.length > 1 &&
    !/^ (?:as|to run|to lead)\b/.test(right)
  )
    return true;
  // “the right person to lead” is no appointment.
  if (
    trigger.event === 'appointed' &&
    /\b(?:right|best|wrong) (?:person|man|woman|people|one)(?: \p{L}+)? to $/iu.test(left)
  )
    return true;
  // “‹1,2› lead the council” is how things are, not news.
  if (
    /^(?:lead|head|chair|run|cover|oversee|hold|look after|manage|add)$/i.test(verb) &&
    !/\b(?:will|would|shall|to)(?: \p{L}+ly| himself| herself| themselves| also| now)* $/iu.test(left)
  )
    return true;
  return false;
}
