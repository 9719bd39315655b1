import { AREAS, FRAMEWORKS, KINDS } from '../domain/frameworks.ts';
import { GRADES, NO_GRADES } from '../domain/grades.ts';
import { SOURCE_KINDS } from '../domain/inspections.ts';
import { PERSON_EVENTS } from '../domain/people.ts';

const list = (values: readonly string[]) => `(${values.map((v) => `'${v}'`).join(', ')})`;
const DAY = `GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'`;

/** Triggers on a table that leave a change of the findable row that each of its rows is, or belongs to. */
const changesOf = (kind: string, table: string, rowId: string) =>
  (['INSERT', 'UPDATE', 'DELETE'] as const)
    .map(
      (what) => `
  CREATE TRIGGER ${table}_search_${what.toLowerCase()} AFTER ${what} ON ${table} BEGIN
    INSERT INTO search_change (kind, row_id) VALUES ('${kind}', ${what === 'DELETE' ? 'OLD' : 'NEW'}.${rowId});
  END;`,
    )
    .join('');

const CHANGES_OF_A_ROW = [
  changesOf('passage', 'passage', 'id'),
  changesOf('person_event', 'person_event', 'id'),
  changesOf('person_event', 'person_event_source', 'person_event_id'),
  changesOf('inspection', 'inspection', 'id'),
  changesOf('inspection', 'judgement', 'inspection_id'),
  changesOf('visit', 'visit', 'id'),
].join('');

/** Append only: the position is the version. Closed lists come from the domain; widening one needs a migration. */
export const migrations: readonly string[] = [
  /* 1: councils, inspections, visits, people, documents */ `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE council (
    ons_code      TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    short_name    TEXT NOT NULL UNIQUE,
    type          TEXT NOT NULL CHECK (type IN ('county', 'unitary', 'metropolitan', 'london borough')),
    region        TEXT NOT NULL,
    status        TEXT NOT NULL CHECK (status IN ('current', 'abolished', 'planned')),
    valid_from    TEXT CHECK (valid_from ${DAY}),
    valid_to      TEXT CHECK (valid_to ${DAY}),
    predecessors  TEXT NOT NULL DEFAULT '[]' CHECK (json_type(predecessors) = 'array'),
    successors    TEXT NOT NULL DEFAULT '[]' CHECK (json_type(successors) = 'array'),
    continues     TEXT,
    earlier_codes TEXT NOT NULL DEFAULT '[]' CHECK (json_type(earlier_codes) = 'array'),
    aliases       TEXT NOT NULL DEFAULT '[]' CHECK (json_type(aliases) = 'array'),
    neighbours    TEXT NOT NULL DEFAULT '[]' CHECK (json_type(neighbours) = 'array'),
    dfe_code      TEXT,
    urn           TEXT,
    delivery      TEXT CHECK (delivery IS NULL OR json_type(delivery) = 'object'),
    note          TEXT,
    CHECK (status <> 'abolished' OR valid_to IS NOT NULL)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ambiguous_name (
    form        TEXT PRIMARY KEY,
    candidates  TEXT NOT NULL CHECK (json_type(candidates) = 'array'),
    action      TEXT NOT NULL CHECK (action IN ('ask', 'area', 'prefer', 'former', 'place')),
    answer_with TEXT REFERENCES council (ons_code),
    note        TEXT,
    CHECK ((answer_with IS NULL) = (action IN ('ask', 'area')))
  ) STRICT, WITHOUT ROWID;

  -- Where facts stand. The key is the address, or for a file without one its content hash.
  CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    key          TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ${list(SOURCE_KINDS)}),
    title        TEXT NOT NULL,
    publisher    TEXT,
    published_on TEXT,
    url          TEXT,
    file         TEXT
  ) STRICT;

  -- origin: 'record' rows come with a data release and follow the next one; 'added' rows are the operator's.
  CREATE TABLE inspection (
    id             INTEGER PRIMARY KEY,
    event_id       TEXT NOT NULL UNIQUE,
    ons_code       TEXT NOT NULL REFERENCES council (ons_code),
    inspected_as   TEXT,
    framework      TEXT NOT NULL CHECK (framework IN ${list(FRAMEWORKS)}),
    kind           TEXT CHECK (kind IN ${list(KINDS)}),
    start_on       TEXT CHECK (start_on ${DAY}),
    end_on         TEXT CHECK (end_on ${DAY}),
    published_on   TEXT CHECK (published_on ${DAY}),
    lead_inspector TEXT,
    report_url     TEXT,
    note           TEXT,
    origin         TEXT NOT NULL CHECK (origin IN ('record', 'added')),
    CHECK (coalesce(published_on, end_on, start_on) IS NOT NULL)
  ) STRICT;
  CREATE INDEX inspection_by_council ON inspection (ons_code, published_on);

  CREATE TABLE inspection_source (
    inspection_id INTEGER NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    source_id     INTEGER NOT NULL REFERENCES source (id),
    position      INTEGER NOT NULL,
    origin        TEXT NOT NULL CHECK (origin IN ('record', 'added')),
    PRIMARY KEY (inspection_id, source_id)
  ) STRICT, WITHOUT ROWID;

  -- One row for each value that some source gives; two rows of one area are a conflict, and both stay.
  CREATE TABLE judgement (
    id            INTEGER PRIMARY KEY,
    inspection_id INTEGER NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    area          TEXT NOT NULL CHECK (area IN ${list(AREAS)}),
    grade         TEXT CHECK (grade IN ${list(GRADES)}),
    no_grade      TEXT CHECK (no_grade IN ${list(NO_GRADES)}),
    CHECK ((grade IS NULL) <> (no_grade IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX judgement_value ON judgement (inspection_id, area, coalesce(grade, no_grade));

  CREATE TABLE judgement_source (
    judgement_id INTEGER NOT NULL REFERENCES judgement (id) ON DELETE CASCADE,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    page         INTEGER CHECK (page > 0),
    words        TEXT,
    origin       TEXT NOT NULL CHECK (origin IN ('record', 'added')),
    PRIMARY KEY (judgement_id, source_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE visit (
    id           INTEGER PRIMARY KEY,
    visit_id     TEXT NOT NULL UNIQUE,
    ons_code     TEXT NOT NULL REFERENCES council (ons_code),
    kind         TEXT NOT NULL CHECK (kind IN ('focused', 'monitoring')),
    start_on     TEXT NOT NULL CHECK (start_on ${DAY}),
    end_on       TEXT CHECK (end_on ${DAY}),
    published_on TEXT CHECK (published_on ${DAY}),
    theme        TEXT,
    note         TEXT,
    origin       TEXT NOT NULL CHECK (origin IN ('record', 'added'))
  ) STRICT;
  CREATE INDEX visit_by_council ON visit (ons_code, start_on);

  CREATE TABLE visit_source (
    visit_id  INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES source (id),
    position  INTEGER NOT NULL,
    origin    TEXT NOT NULL CHECK (origin IN ('record', 'added')),
    PRIMARY KEY (visit_id, source_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE person_event (
    id               INTEGER PRIMARY KEY,
    event_key        TEXT NOT NULL UNIQUE,
    ons_code         TEXT NOT NULL REFERENCES council (ons_code),
    person           TEXT NOT NULL,
    role             TEXT,
    event            TEXT NOT NULL CHECK (event IN ${list(Object.keys(PERSON_EVENTS))}),
    outcome          TEXT CHECK (outcome IN ${list([...new Set(Object.values(PERSON_EVENTS).flat())])}),
    date             TEXT CHECK (length(date) IN (4, 7, 10)),
    reported_on      TEXT,
    inspection_event TEXT,
    note             TEXT,
    withdrawn        TEXT,
    origin           TEXT NOT NULL CHECK (origin IN ('record', 'added'))
  ) STRICT;
  CREATE INDEX person_event_by_council ON person_event (ons_code, date);

  CREATE TABLE person_event_source (
    person_event_id INTEGER NOT NULL REFERENCES person_event (id) ON DELETE CASCADE,
    source_id       INTEGER NOT NULL REFERENCES source (id),
    sentence        TEXT,
    origin          TEXT NOT NULL CHECK (origin IN ('record', 'added')),
    PRIMARY KEY (person_event_id, source_id)
  ) STRICT, WITHOUT ROWID;

  -- A point on which sources differ: both values, the one that is shown, and why.
  CREATE TABLE conflict (
    id       INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL,
    ons_code TEXT NOT NULL REFERENCES council (ons_code),
    field    TEXT NOT NULL,
    value_a  TEXT NOT NULL, source_a TEXT NOT NULL,
    value_b  TEXT NOT NULL, source_b TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason   TEXT NOT NULL,
    origin   TEXT NOT NULL CHECK (origin IN ('record', 'added'))
  ) STRICT;
  CREATE INDEX conflict_by_event ON conflict (event_id);

  -- A text that was read in full: a report, an article, a brief. Re-issues supersede, nothing is overwritten.
  CREATE TABLE document (
    id            INTEGER PRIMARY KEY,
    sha256        TEXT NOT NULL UNIQUE,
    source_id     INTEGER NOT NULL REFERENCES source (id),
    kind          TEXT NOT NULL CHECK (kind IN ('report', 'visit', 'article', 'brief', 'table')),
    inspection_id INTEGER REFERENCES inspection (id),
    author        TEXT,
    pages         INTEGER,
    warnings      TEXT NOT NULL DEFAULT '[]' CHECK (json_type(warnings) = 'array'),
    superseded_by INTEGER REFERENCES document (id),
    added_at      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_by_source ON document (source_id);
  CREATE INDEX document_by_inspection ON document (inspection_id);

  CREATE TABLE document_council (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ons_code    TEXT NOT NULL REFERENCES council (ons_code),
    PRIMARY KEY (document_id, ons_code)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_council_by_council ON document_council (ons_code);

  CREATE TABLE passage (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('text', 'recommendation', 'priority action')),
    heading     TEXT,
    paragraph   TEXT,
    page        INTEGER CHECK (page > 0),
    text        TEXT NOT NULL,
    UNIQUE (document_id, position)
  ) STRICT;

  -- What was first seen when: the digest's notion of new. Filling an empty store from the record leaves no arrivals.
  CREATE TABLE arrival (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('inspection', 'visit', 'person', 'article', 'correction')),
    ons_code TEXT NOT NULL REFERENCES council (ons_code),
    ref      TEXT NOT NULL,
    detail   TEXT
  ) STRICT;`,
  /* the digest and watches: who wants what where, what was claimed, what went out */ `
  CREATE TABLE digest (
    guild_id   TEXT PRIMARY KEY,
    channel_id TEXT NOT NULL,
    day        TEXT NOT NULL CHECK (day IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
    time       TEXT NOT NULL CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    zone       TEXT NOT NULL,
    scope      TEXT NOT NULL CHECK (json_type(scope) = 'array'),
    importance TEXT NOT NULL CHECK (importance IN ('everything', 'important', 'grades')),
    quiet      TEXT NOT NULL CHECK (quiet IN ('post', 'silent')),
    role_id    TEXT,
    silent     INTEGER NOT NULL CHECK (silent IN (0, 1)),
    backfill   INTEGER NOT NULL CHECK (backfill BETWEEN 0 AND 25),
    after      INTEGER NOT NULL, -- id of the last arrival that was told
    next_at    TEXT NOT NULL,
    paused     TEXT,
    set_by     TEXT NOT NULL,
    set_at     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX digest_by_next ON digest (next_at) WHERE paused IS NULL;

  CREATE TABLE watch (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id   TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    target     TEXT NOT NULL CHECK (json_type(target) = 'object'),
    born       INTEGER NOT NULL, -- id of the last arrival when the watch began
    after      INTEGER NOT NULL,
    told       TEXT NOT NULL CHECK (json_type(told) = 'array'), -- successors that the channel knows of
    paused     TEXT,
    set_by     TEXT NOT NULL,
    set_at     TEXT NOT NULL,
    UNIQUE (guild_id, channel_id, target)
  ) STRICT;

  -- One post: claimed by the insert, since a channel has one row for a period. The views are kept until they are out.
  CREATE TABLE delivery (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL CHECK (kind IN ('digest', 'alert')),
    guild_id   TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    period     TEXT NOT NULL,
    due_at     TEXT NOT NULL,
    after      INTEGER NOT NULL,
    silent     INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'held')),
    reason     TEXT,
    holder     TEXT,
    taken_at   TEXT,
    retry_at   TEXT,
    attempts   INTEGER NOT NULL DEFAULT 0,
    claimed_at TEXT NOT NULL,
    UNIQUE (channel_id, period)
  ) STRICT;
  CREATE INDEX delivery_unsent ON delivery (state) WHERE state = 'sending';
  CREATE INDEX delivery_by_server ON delivery (guild_id, id);

  CREATE TABLE delivery_part (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    part        INTEGER NOT NULL,
    nonce       TEXT NOT NULL,
    marker      TEXT NOT NULL,
    view        TEXT,
    message_id  TEXT,
    PRIMARY KEY (delivery_id, part),
    CHECK ((view IS NULL) = (message_id IS NOT NULL))
  ) STRICT, WITHOUT ROWID;

  -- What an admin is to be told about a channel: once, until the settings change.
  CREATE TABLE channel_notice (
    channel_id TEXT PRIMARY KEY,
    guild_id   TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    refusal    TEXT NOT NULL,
    told_at    TEXT
  ) STRICT, WITHOUT ROWID;`,

  /* what the sources said: each source's state, and each page and document of it that is known */ `
  CREATE TABLE remote_source (
    name          TEXT PRIMARY KEY,
    known_since   TEXT NOT NULL,
    asked_at      TEXT,
    -- Set while a round is not finished: pages and documents asked since then need not be asked again.
    round_since   TEXT,
    done_at       TEXT,
    changed_at    TEXT,
    next_at       TEXT,
    failing_since TEXT,
    failures      INTEGER NOT NULL DEFAULT 0,
    error         TEXT,
    told          TEXT CHECK (told IN ('failing', 'silent')),
    holder        INTEGER,
    CHECK ((failing_since IS NULL) = (error IS NULL))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE remote_page (
    url           TEXT PRIMARY KEY,
    source        TEXT NOT NULL REFERENCES remote_source (name),
    title         TEXT,
    asked_at      TEXT,
    etag          TEXT,
    last_modified TEXT,
    -- How many documents it listed when last read.
    documents     INTEGER NOT NULL DEFAULT 0,
    error         TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX remote_page_by_source ON remote_page (source);

  CREATE TABLE remote_document (
    url       TEXT PRIMARY KEY,
    source    TEXT NOT NULL REFERENCES remote_source (name),
    page      TEXT NOT NULL,
    label     TEXT,
    listed_on TEXT CHECK (listed_on ${DAY}),
    state     TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'read', 'missing', 'unreadable')),
    found_at  TEXT NOT NULL,
    asked_at  TEXT,
    tries     INTEGER NOT NULL DEFAULT 0,
    try_after TEXT,
    error     TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX remote_document_by_source ON remote_document (source, state);`,

  /* search: the frozen index, and the rows that changed since. What search finds in a row is told in findables.ts; every
     change of it leaves a change here, whoever writes, or the index would go on finding what no longer is. */ `
  CREATE TABLE search_index (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    generation  INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    through     INTEGER NOT NULL, -- id of the last change that it holds
    size        INTEGER NOT NULL
  ) STRICT;
  -- Its bytes, in pieces that are read and written without holding anybody up.
  CREATE TABLE search_piece (
    generation INTEGER NOT NULL,
    piece      INTEGER NOT NULL,
    crc        INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    PRIMARY KEY (generation, piece)
  ) STRICT;
  CREATE TABLE search_change (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL,
    row_id INTEGER NOT NULL
  ) STRICT;
  ${CHANGES_OF_A_ROW}
  CREATE TRIGGER passage_after_document AFTER UPDATE OF superseded_by, inspection_id, source_id, kind ON document BEGIN
    INSERT INTO search_change (kind, row_id) SELECT 'passage', id FROM passage WHERE document_id = NEW.id;
  END;
  CREATE TRIGGER passage_after_source AFTER UPDATE OF published_on ON source WHEN NEW.published_on IS NOT OLD.published_on BEGIN
    INSERT INTO search_change (kind, row_id)
      SELECT 'passage', p.id FROM passage p JOIN document d ON d.id = p.document_id WHERE d.source_id = NEW.id;
  END;
  CREATE TRIGGER passage_after_inspection AFTER UPDATE OF published_on, start_on, end_on ON inspection BEGIN
    INSERT INTO search_change (kind, row_id)
      SELECT 'passage', p.id FROM passage p JOIN document d ON d.id = p.document_id WHERE d.inspection_id = NEW.id;
  END;
  -- A council's name stands in all that is about it.
  CREATE TRIGGER index_after_council AFTER UPDATE OF short_name ON council WHEN NEW.short_name IS NOT OLD.short_name BEGIN
    DELETE FROM search_index;
  END;`,
];
