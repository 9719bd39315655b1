import type { Council } from '../../../src/domain/councils.ts';
import { inventedCouncil } from '../../support/council.ts';

const council = (code: string, shortName: string, name = `${shortName} Council`) =>
  inventedCouncil(code, shortName, { name });

export const COUNCILS: readonly Council[] = [
  council('X01', 'Barsetshire', 'Barsetshire County Council'),
  council('X02', 'Borchester'),
  council('X03', 'Felpersham', 'Felpersham City Council'),
  council('X04', 'Loamshire', 'Loamshire County Council'),
];
