import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { councilResolver, type Found } from '../../src/index/councils.ts';
import { councilStore } from '../../src/store/councils.ts';
import { seededStore } from '../support/store.ts';

const store = councilStore(seededStore());
const councils = councilResolver(store.all(), store.ambiguousNames());

const told = (found: Found): string => {
  if (found.kind === 'one') return found.council.shortName;
  if (found.kind === 'which') return `which: ${found.candidates.map((c) => c.shortName).join(', ')}`;
  return 'none';
};

/** Misspelt and abbreviated forms as people type them, written down without looking at the alias table. */
const TYPED: readonly (readonly [string, string])[] = [
  ['cumbira', 'Cumbria'],
  ['birmigham', 'Birmingham'],
  ['brimingham', 'Birmingham'],
  ["b'ham", 'Birmingham'],
  ['leeds cc', 'Leeds'],
  ['sheffeild', 'Sheffield'],
  ['notts', 'Nottinghamshire'],
  ['nottinghmshire', 'Nottinghamshire'],
  ['leics', 'Leicestershire'],
  ['lincs', 'Lincolnshire'],
  ['staffs', 'Staffordshire'],
  ['worcs', 'Worcestershire'],
  ['glos', 'Gloucestershire'],
  ['gloucs', 'Gloucestershire'],
  ['oxon', 'Oxfordshire'],
  ['cambs', 'Cambridgeshire'],
  ['bucks', 'Buckinghamshire'],
  ['herts', 'Hertfordshire'],
  ['wilts', 'Wiltshire'],
  ['hants', 'Hampshire'],
  ['shrops', 'Shropshire'],
  ['lancs', 'Lancashire'],
  ['derbys', 'Derbyshire'],
  ['warks', 'Warwickshire'],
  ['n yorks', 'North Yorkshire'],
  ['e sussex', 'East Sussex'],
  ['w sussex', 'West Sussex'],
  ['iow', 'Isle of Wight'],
  ['banes', 'Bath and North East Somerset'],
  ['b&nes', 'Bath and North East Somerset'],
  ['bath', 'Bath and North East Somerset'],
  ['bcp', 'Bournemouth, Christchurch and Poole'],
  ['southend', 'Southend-on-Sea'],
  ['stoke', 'Stoke-on-Trent'],
  ['stoke on trent', 'Stoke-on-Trent'],
  ['hull', 'Kingston upon Hull'],
  ['rbwm', 'Windsor and Maidenhead'],
  ['windsor', 'Windsor and Maidenhead'],
  ['rbkc', 'Kensington and Chelsea'],
  ['K&C', 'Kensington and Chelsea'],
  ['lbhf', 'Hammersmith and Fulham'],
  ['hammersmith', 'Hammersmith and Fulham'],
  ['towerhamlets', 'Tower Hamlets'],
  ['lb newham', 'Newham'],
  ['waltham forrest', 'Waltham Forest'],
  ['barking', 'Barking and Dagenham'],
  ['bexly', 'Bexley'],
  ['haringay', 'Haringey'],
  ['harringey', 'Haringey'],
  ['isligton', 'Islington'],
  ['hackeny', 'Hackney'],
  ['southwalk', 'Southwark'],
  ['lambth', 'Lambeth'],
  ['richmnd upon thames', 'Richmond upon Thames'],
  ['westminister', 'Westminster'],
  ['city of westminster', 'Westminster'],
  ['hounslo', 'Hounslow'],
  ['redbrige', 'Redbridge'],
  ['enfeild', 'Enfield'],
  ['suton', 'Sutton'],
  ['bromly', 'Bromley'],
  ['greenwhich', 'Greenwich'],
  ['telford', 'Telford and Wrekin'],
  ['herefordsire', 'Herefordshire'],
  ['sandwel', 'Sandwell'],
  ['walsal', 'Walsall'],
  ['solihul', 'Solihull'],
  ['coventy', 'Coventry'],
  ['wolverhamton', 'Wolverhampton'],
  ['stockprot', 'Stockport'],
  ['oldam', 'Oldham'],
  ['rochdale mbc', 'Rochdale'],
  ['manchester cc', 'Manchester'],
  ['knowsly', 'Knowsley'],
  ['st. helens', 'St Helens'],
  ['saint helens', 'St Helens'],
  ['liverpol', 'Liverpool'],
  ['cwac', 'Cheshire West and Chester'],
  ['cheshire west', 'Cheshire West and Chester'],
  ['warrignton', 'Warrington'],
  ['blackburn', 'Blackburn with Darwen'],
  ['bwd', 'Blackburn with Darwen'],
  ['co durham', 'Durham'],
  ['gateshed', 'Gateshead'],
  ['n tyneside', 'North Tyneside'],
  ['sunderand', 'Sunderland'],
  ['hartlepol', 'Hartlepool'],
  ['middlesborough', 'Middlesbrough'],
  ['redcar', 'Redcar and Cleveland'],
  ['stockton', 'Stockton-on-Tees'],
  ['darlinton', 'Darlington'],
  ['city of york', 'York'],
  ['e riding', 'East Riding of Yorkshire'],
  ['ne lincs', 'North East Lincolnshire'],
  ['n lincs', 'North Lincolnshire'],
  ['wakefeild', 'Wakefield'],
  ['rotheram', 'Rotherham'],
  ['barnsley mbc', 'Barnsley'],
  ['leicster', 'Leicester'],
  ['central beds', 'Central Bedfordshire'],
  ['suffok', 'Suffolk'],
  ['thurock', 'Thurrock'],
  ['brighton', 'Brighton and Hove'],
  ['bracknel', 'Bracknell Forest'],
  ['west berks', 'West Berkshire'],
  ['MK', 'Milton Keynes'],
  ['s glos', 'South Gloucestershire'],
  ['n somerset', 'North Somerset'],
  ['plymoth', 'Plymouth'],
  ['cornwal', 'Cornwall'],
  ['scilly', 'Isles of Scilly'],
  ['northumberlnd', 'Northumberland'],
  ['kirkless', 'Kirklees'],
  ['calderdale council', 'Calderdale'],
  ['tamside', 'Tameside'],
  ['doncaster city', 'Doncaster'],
  ['peterboro', 'Peterborough'],
];

/** Places that are no English authority. */
const FOREIGN = [
  'Atlantis', 'Gotham', 'Cardiff', 'Glasgow', 'Edinburgh', 'Belfast', 'Swansea', 'Aberdeen', 'Dundee', 'Cork', 'Paris',
  'Ghent', 'Berlin', 'Springfield', 'Toronto', 'Mordor', 'Narnia', 'Hogsmeade', 'Powys', 'Fife', 'Melbourne', 'Trumpton',
]; // prettier-ignore

test.each(TYPED)('“%s” is %s', (typed, expected) => {
  expect(told(councils.find(typed))).toBe(expected);
});

test('the first choice offered is the right one for at least 97% of misspelt and abbreviated forms', () => {
  const right = TYPED.filter(([typed, expected]) => councils.complete(typed)[0]?.shortName === expected);
  expect(right.length / TYPED.length).toBeGreaterThanOrEqual(0.97);
});

test.each(FOREIGN)('%s is no council', (place) => {
  expect(councils.find(place).kind).toBe('none');
});

describe('names that could mislead', () => {
  test.each([
    ['derby', 'Derby'],
    ['derbyshire', 'Derbyshire'],
    ['dorset', 'Dorset'],
    ['newcastle', 'Newcastle upon Tyne'],
    ['richmond', 'Richmond upon Thames'],
    ['kingston', 'Kingston upon Thames'],
    ['northamptonshire', 'Northamptonshire'],
    ['cumbria', 'Cumbria'],
    ['BCC', 'which: Birmingham, Bristol, Buckinghamshire'],
    ['berkshire', 'which: Bracknell Forest, Reading, Slough, West Berkshire, Windsor and Maidenhead, Wokingham'],
    ['cumb', 'which: Cumbria, Cumberland'],
    ['the city of london corporation', 'City of London'],
    ['cornwal', 'Cornwall'],
    ['lancaster', 'Lancashire'],
    ['council', 'none'],
    ['', 'none'],
  ])('“%s” is %s', (typed, expected) => {
    expect(told(councils.find(typed))).toBe(expected);
  });

  test('a name that may mean another council names it', () => {
    const found = councils.find('richmond');
    expect(found.kind === 'one' && found.others.map((c) => c.shortName)).toEqual(['North Yorkshire']);
  });

  test('a guess says that it is one', () => {
    expect(councils.find('cumbira')).toMatchObject({ how: 'guess' });
    expect(councils.find('lancaster')).toMatchObject({ how: 'place' });
  });
});

test('codes find their council: ONS, earlier ONS, DfE number, URN', () => {
  for (const code of ['E08000038', 'E08000016', '370', '80426', ' e08000038 ']) {
    expect(told(councils.find(code))).toBe('Barnsley');
  }
});

test('whatever is typed, finding and completing answer and never throw', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 6000 }),
    fc.constantFrom('%_\'"; DROP TABLE', '\u202Edrawkcab', '(((', '🏛️'.repeat(50)),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      expect(['one', 'which', 'none']).toContain(councils.find(typed).kind);
      expect(councils.complete(typed).length).toBeLessThanOrEqual(25);
    }),
    { numRuns: 200 },
  );
});

test('every council is found by its code, and every current one by its short name', () => {
  for (const council of councils.all) {
    const names = council.status === 'current' ? [council.code, council.shortName, council.name] : [council.code];
    for (const name of names) expect(councils.find(name), name).toMatchObject({ kind: 'one', council });
  }
});
