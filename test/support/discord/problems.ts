// Discord's limits as it enforces them, for messages and for command declarations. Each check gives `path: reason` lines.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIApplicationCommandOption,
  type APIMessageComponent,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';

/** Where in the body, with dots, and what is wrong there. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

type Message = Partial<RESTPostAPIChannelMessageJSONBody> & { readonly flags?: number };

/** Characters as people count them: code points. */
const count = (text: string) => Array.from(text).length;

/** A component and everything in it, each with its path. */
function* walk(components: readonly APIMessageComponent[], path: string): Generator<[APIMessageComponent, string]> {
  for (const [i, component] of components.entries()) {
    const at = `${path}.${i}`;
    yield [component, at];
    if ('components' in component) yield* walk(component.components, `${at}.components`);
    if ('accessory' in component) yield* walk([component.accessory], `${at}.accessory`);
  }
}

const TOP = new Set([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/** What Discord would refuse in a message. `allowedFlags`: those this endpoint takes. */
export function messageProblems(message: Message, files: readonly string[], allowedFlags: number): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: string, reason: string) => problems.push({ path, reason });
  const flags = message.flags ?? 0;
  const components = (message.components ?? []) as APIMessageComponent[];
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  if ((flags & ~allowedFlags) !== 0) refuse('flags', `flags ${flags & ~allowedFlags} cannot be set here`);
  if (message.nonce !== undefined && count(String(message.nonce)) > 25)
    refuse('nonce', 'Must be 25 or fewer in length.');
  if (message.enforce_nonce === true && message.nonce === undefined) refuse('enforce_nonce', 'needs a nonce');
  const mentions = message.allowed_mentions;
  if (mentions?.parse?.includes('roles' as never) && (mentions.roles?.length ?? 0) > 0) {
    refuse('allowed_mentions', 'parse:["roles"] and roles: [ids] are mutually exclusive');
  }

  const attachments = message.attachments ?? [];
  if (attachments.length > 10) refuse('attachments', 'Must be 10 or fewer in length.');
  for (const [i, attachment] of attachments.entries()) {
    if (count(attachment.description ?? '') > 1024)
      refuse(`attachments.${i}.description`, 'Must be 1024 or fewer in length.');
  }

  if (!v2) {
    if (count(message.content ?? '') > 2000) refuse('content', 'Must be 2000 or fewer in length.');
    if (components.length > 5) refuse('components', 'Must be 5 or fewer in length.');
    for (const [i, component] of components.entries()) {
      if (component.type !== ComponentType.ActionRow)
        refuse(`components.${i}.type`, 'Value of field "type" must be one of (1,).');
    }
    if (!message.content && components.length === 0 && !message.embeds?.length && files.length === 0) {
      refuse('content', 'Cannot send an empty message');
    }
  } else {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      const value = message[field];
      if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) {
        refuse(field, `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`);
      }
    }
    if (components.length === 0) refuse('components', 'This field is required');
  }
  for (const [i, component] of components.entries()) {
    if (!TOP.has(component.type)) refuse(`components.${i}.type`, 'not allowed at the top of a message');
  }

  const all = [...walk(components, 'components')];
  if (all.length > 40) refuse('components', `The maximum number of components is 40, there are ${all.length}`);
  const texts = all.flatMap(([c]) => (c.type === ComponentType.TextDisplay ? [c.content] : []));
  const length = texts.reduce((sum, content) => sum + count(content), 0);
  if (length > 4000) refuse('components', `Components displayable text size exceeds maximum size of 4000 (${length})`);
  const ids = new Set<string>();
  for (const [component, path] of all) {
    for (const problem of componentProblems(component, files)) refuse(`${path}${problem.path}`, problem.reason);
    if (!('custom_id' in component)) continue;
    if (ids.has(component.custom_id)) refuse(`${path}.custom_id`, 'Component custom id cannot be duplicated');
    ids.add(component.custom_id);
  }
  return problems;
}

function* componentProblems(component: APIMessageComponent, files: readonly string[]): Generator<Problem> {
  const between = function* (path: string, value: number, min: number, max: number): Generator<Problem> {
    if (value < min || value > max) yield { path, reason: `Must be between ${min} and ${max} in length.` };
  };
  const media = function* (path: string, url: string): Generator<Problem> {
    const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
    if (name === undefined ? !/^https?:\/\//.test(url) : !files.includes(name)) {
      yield { path, reason: `no attachment and no address: ${url}` };
    }
  };
  switch (component.type) {
    case ComponentType.TextDisplay:
      yield* between('.content', count(component.content), 1, 4000);
      return;
    case ComponentType.Container:
      yield* between('.components', component.components.length, 1, 40);
      if ((component.accent_color ?? 0) > 0xffffff) yield { path: '.accent_color', reason: 'no colour' };
      return;
    case ComponentType.ActionRow: {
      yield* between('.components', component.components.length, 1, 5);
      const selects = component.components.filter((c) => c.type !== ComponentType.Button).length;
      if (selects > 0 && component.components.length > 1)
        yield { path: '.components', reason: 'a select stands alone' };
      return;
    }
    case ComponentType.Section:
      yield* between('.components', component.components.length, 1, 3);
      return;
    case ComponentType.Button:
      if ('label' in component) yield* between('.label', count(component.label ?? ''), 0, 80);
      if (component.style === ButtonStyle.Link) yield* between('.url', component.url.length, 1, 512);
      else if (component.style === ButtonStyle.Premium) return;
      else yield* between('.custom_id', count(component.custom_id), 1, 100);
      if (!('label' in component && component.label) && !('emoji' in component)) {
        yield { path: '', reason: 'A button needs a label or an emoji' };
      }
      return;
    case ComponentType.MediaGallery:
      yield* between('.items', component.items.length, 1, 10);
      for (const [i, item] of component.items.entries()) {
        yield* between(`.items.${i}.description`, count(item.description ?? ''), 0, 1024);
        yield* media(`.items.${i}.media.url`, item.media.url);
      }
      return;
    case ComponentType.File:
      if (!component.file.url.startsWith('attachment://')) yield { path: '.file.url', reason: 'must be an attachment' };
      yield* media('.file.url', component.file.url);
      return;
    default:
  }
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a bulk overwrite of an application's commands. */
export function commandProblems(commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): Problem[] {
  const problems: Problem[] = [];
  if (commands.length > 100)
    problems.push({ path: '', reason: 'Maximum number of application commands reached (100)' });
  const names = new Set<string>();
  for (const [i, command] of commands.entries()) {
    const at = (path: string) => `${i}${path}`;
    if (names.has(command.name))
      problems.push({ path: at('.name'), reason: 'Application command names must be unique' });
    names.add(command.name);
    if (!NAME.test(command.name) || command.name !== command.name.toLowerCase()) {
      problems.push({ path: at('.name'), reason: 'Command name is invalid' });
    }
    if (command.type !== undefined && command.type !== ApplicationCommandType.ChatInput) continue;
    if (!isBetween(count(command.description), 1, 100)) {
      problems.push({ path: at('.description'), reason: 'Must be between 1 and 100 in length.' });
    }
    const options = command.options ?? [];
    problems.push(...optionProblems(options).map(({ path, reason }) => ({ path: at(`.options${path}`), reason })));
    const size = count(command.name) + count(command.description) + sizeOf(options);
    if (size > 8000) problems.push({ path: String(i), reason: `Command exceeds maximum size (8000), has ${size}` });
    const [contexts, types] = [command.contexts ?? [], command.integration_types ?? []];
    if (contexts.some((c) => !isBetween(c, 0, 2))) problems.push({ path: at('.contexts'), reason: 'unknown context' });
    if (types.some((t) => !isBetween(t, 0, 1)))
      problems.push({ path: at('.integration_types'), reason: 'unknown type' });
  }
  return problems;
}

const isBetween = (value: number, min: number, max: number) => value >= min && value <= max;

const isSubcommand = (option: APIApplicationCommandOption) =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

const choicesOf = (option: APIApplicationCommandOption) => ('choices' in option ? (option.choices ?? []) : []);

const nestedOf = (option: APIApplicationCommandOption): readonly APIApplicationCommandOption[] =>
  'options' in option ? (option.options ?? []) : [];

const sizeOf = (options: readonly APIApplicationCommandOption[]): number =>
  options.reduce(
    (sum, option) =>
      sum +
      count(option.name) +
      count(option.description) +
      choicesOf(option).reduce((all, choice) => all + count(choice.name) + count(String(choice.value)), 0) +
      sizeOf(nestedOf(option)),
    0,
  );

function optionProblems(options: readonly APIApplicationCommandOption[]): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: string, reason: string) => problems.push({ path, reason });
  if (options.length > 25) refuse('', 'Must be 25 or fewer in length.');
  if (options.some(isSubcommand) && !options.every(isSubcommand))
    refuse('', 'Sub-commands and other options cannot be mixed');
  if (new Set(options.map((o) => o.name)).size !== options.length) refuse('', 'Option names must be unique');
  let optionalSeen = false;
  for (const [i, option] of options.entries()) {
    if (!NAME.test(option.name) || option.name !== option.name.toLowerCase())
      refuse(`.${i}.name`, 'Option name is invalid');
    if (!isBetween(count(option.description), 1, 100))
      refuse(`.${i}.description`, 'Must be between 1 and 100 in length.');
    if (isSubcommand(option)) {
      problems.push(...optionProblems(nestedOf(option)).map((p) => ({ ...p, path: `.${i}.options${p.path}` })));
      continue;
    }
    if (option.required === true && optionalSeen)
      refuse(`.${i}`, 'Required options must be placed before non-required options');
    optionalSeen ||= option.required !== true;
    const choices = choicesOf(option);
    if (choices.length > 25) refuse(`.${i}.choices`, 'Must be 25 or fewer in length.');
    if (choices.length > 0 && 'autocomplete' in option && option.autocomplete) {
      refuse(`.${i}`, 'choices and autocomplete exclude each other');
    }
    problems.push(...choiceProblems(choices).map((p) => ({ ...p, path: `.${i}.choices${p.path}` })));
    if ('max_length' in option && !isBetween(option.max_length ?? 1, 1, 6000))
      refuse(`.${i}.max_length`, 'from 1 to 6000');
  }
  return problems;
}

/** Choices of an option, or of an autocomplete answer. */
export function choiceProblems(choices: readonly { name: string; value: string | number }[]): Problem[] {
  const problems: Problem[] = [];
  if (choices.length > 25) problems.push({ path: '', reason: 'Must be 25 or fewer in length.' });
  for (const [i, { name, value }] of choices.entries()) {
    if (!isBetween(count(name), 1, 100))
      problems.push({ path: `.${i}.name`, reason: 'Must be between 1 and 100 in length.' });
    if (typeof value === 'string' && !isBetween(count(value), 1, 100)) {
      problems.push({ path: `.${i}.value`, reason: 'Must be between 1 and 100 in length.' });
    }
  }
  return problems;
}

/** The body of Discord's 400 for these problems. */
export function invalidFormBody(problems: readonly Problem[]) {
  const errors: Record<string, unknown> = {};
  for (const { path, reason } of problems) {
    let node = errors;
    for (const part of path.split('.').filter((p) => p !== '')) node = (node[part] ??= {}) as Record<string, unknown>;
    node._errors = [...((node._errors as unknown[] | undefined) ?? []), { code: 'INVALID', message: reason }];
  }
  return { message: 'Invalid Form Body', code: 50035, errors };
}
