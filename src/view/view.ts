import type { Grade } from '../domain/grades.ts';

/**
 * What a command answers, as data. Renderers turn it into Discord components or terminal text; they escape every
 * string, so text from anywhere may stand here as it is, and nobody writes markdown.
 */
export type View = Answer | Notice;

/** Facts with their sources: an answer without a source cannot be built. */
export interface Answer extends Body {
  readonly kind: 'answer';
  readonly sources: readonly [Link, ...Link[]];
}

/** Words about Beadle itself, a question back, “nothing on file”, or an error: no fact about a council. */
export interface Notice extends Body {
  readonly kind: 'notice';
  readonly sources?: undefined;
}

interface Body {
  /** Plain words; with the first block it makes sense by itself, for a screen reader or a notification. */
  readonly title: string;
  /** The grade that the accent colour repeats; a word in the text says it too. */
  readonly tone?: Grade | undefined;
  readonly blocks: readonly Block[];
  /** Next clicks; renderers break them into rows of three. */
  readonly actions?: readonly Action[];
  readonly attachments?: readonly Attachment[];
  /** Shown only to whoever asked, whatever the command was told. */
  readonly private?: boolean;
  /** Roles that this post may mention, chosen by an administrator. Everything else stays silent. */
  readonly mentionRoles?: readonly string[];
}

/** A run of text. A plain string is shown as it is. */
export type Span = string | { readonly bold: string } | { readonly italic: string } | Link | { readonly code: string };

export interface Link {
  readonly label: string;
  /** `https:` or `http:`; a renderer shows the label alone for anything else. */
  readonly url: string | null;
}

export type Text = Span | readonly Span[];

export type Block =
  | { readonly kind: 'text'; readonly text: Text }
  /** Small print under the answer. */
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly numbered?: boolean }
  /** A row is a line on a phone: `first cell: others joined`; a table on a terminal. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'quote'; readonly text: Text; readonly from?: Text }
  /** Shows an attachment of this view by its name. */
  | { readonly kind: 'image'; readonly name: string; readonly alt: string };

/** A button: another command with its options, so that it works after a restart. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** `turn` replaces the message (a page, another chart); `ask` answers in a new one. */
  readonly does: 'turn' | 'ask';
  readonly disabled?: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly data: Buffer;
  readonly description: string;
}

export const bold = (text: string): Span => ({ bold: text });
export const text = (...spans: Span[]): Block => ({ kind: 'text', text: spans });
export const note = (...spans: Span[]): Block => ({ kind: 'note', text: spans });

/** Something the person asking can act on. Its sentence is shown to them alone; any other error is a fault and is logged. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  constructor(
    readonly code:
      'unknown-council' | 'which-council' | 'nothing-on-file' | 'not-allowed' | 'bad-option' | 'out-of-date',
    message: string,
    readonly actions: readonly Action[] = [],
  ) {
    super(message);
  }
}

/** The sentence of such an error as a reply to whoever asked, with what to try next. */
export const errorNotice = (error: UserFacingError): Notice => ({
  kind: 'notice',
  title: '',
  blocks: [text(error.message)],
  actions: error.actions,
  private: true,
});
