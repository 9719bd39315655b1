import type { Day } from '../../domain/dates.ts';
import type { Area, Framework, Kind } from '../../domain/frameworks.ts';
import type { Inspection, Source } from '../../domain/inspections.ts';
import type { InspectionFacts } from '../../store/addInspection.ts';
import type { Report } from '../report/report.ts';
import { known, type FileFacts, type Shelf, type Stored } from './shelf.ts';

/** Joins a report to its inspection, with its judgements as evidence and its text as passages. */
export function storeReport(shelf: Shelf, report: Report, file: FileFacts, now: Date): Stored {
  const { holder, short, inspections, addInspection, documents } = shelf;
  const code = known(report.council, report.authority?.value);
  const framework = frameworkOf(report.framework);
  const dates = { start: report.span?.value.start ?? null, end: report.span?.value.end ?? null };
  const publishedOn = report.published?.value ?? file.listedOn;
  const identity = framework && { council: holder(code), framework, ...dates, publishedOn };
  const dated = Object.values({ ...dates, publishedOn }).some((day) => day !== null);
  const event = identity && dated ? inspections.found(identity) : undefined;
  const source: Source = {
    kind: 'report',
    title: `Ofsted report on ${short(code)}`,
    publisher: 'Ofsted',
    publishedOn: event?.publishedOn ?? publishedOn,
    // The record knows where the report of this inspection lies, so that a citation can open its page.
    url: file.url ?? fileAddress(event),
    file: file.file,
  };
  documents.forgetGrades(source);
  const added =
    framework && dated && report.framework !== 'lscb-review'
      ? addInspection({ ...factsOf(report, code, framework, publishedOn), reportUrl: source.url }, source, now)
      : undefined;
  const { replaced } = documents.add(
    {
      sha256: file.sha256,
      source,
      kind: 'report',
      inspectionId: added?.inspectionId ?? null,
      author: report.leadInspector?.value ?? null,
      pages: report.pages,
      warnings: report.warnings,
      councils: [holder(code)],
      passages: report.passages,
    },
    now,
  );
  const joined = added?.change === 'new' ? 'a new inspection' : 'joined to the inspection on file';
  const what = `report on ${short(code)}, ${report.framework}: ${added ? joined : 'text only'}`;
  return { end: replaced > 0 ? 'replaced' : 'new', what, remarks: report.warnings };
}

const frameworkOf = (framework: Report['framework']): Framework | undefined => {
  if (framework.startsWith('ilacs')) return 'ILACS';
  return framework === 'sif' ? 'SIF' : framework === 'lac-2013' ? 'TLAC' : undefined;
};

/** Reports of looked after children services of 2013 call their headline “overall effectiveness”: it is no overall grade. */
const storedArea = (area: string, framework: Framework): Area =>
  framework === 'TLAC' && area === 'overall' ? 'looked_after' : (area as Area);

function factsOf(
  report: Report,
  council: string,
  framework: Framework,
  publishedOn: Day | null,
): Omit<InspectionFacts, 'reportUrl'> {
  const kinds: Partial<Record<Report['framework'], Kind>> = {
    'ilacs-short': 'short',
    'ilacs-standard': 'standard',
    'lac-2013': 'full',
  };
  const kind = report.reinspection ? 're-inspection' : (kinds[report.framework] ?? null);
  return {
    council,
    framework,
    kind,
    start: report.span?.value.start ?? null,
    end: report.span?.value.end ?? null,
    publishedOn,
    leadInspector: report.leadInspector?.value ?? null,
    judgements: Object.entries(report.judgements).flatMap(([area, read]) => {
      if (!read) return [];
      const { value, page, words } = read;
      const outcome = value === 'not_judged' || value === 'not_reported' ? { none: value } : { grade: value };
      return [{ area: storedArea(area, framework), outcome, page, words }];
    }),
  };
}

/** The address of the report file itself, where the record has it; a council's page on the site is no report. */
function fileAddress(event: Inspection | undefined): string | null {
  const url = event?.reportUrl ?? null;
  return url !== null && new URL(url).hostname.startsWith('files.') ? url : null;
}
