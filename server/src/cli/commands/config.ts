import { chosenOf, severityOf } from '../../analysis/configuration';
import { rules } from '../../rules/registry';
import type { OfficeWords } from '../../vocabulary/office-words';
import { profileNames } from '../profile-names';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import type { Command } from '../run';
import { Session } from '../session';
import type { FoundProject, GivenSettings } from '../settings';
import { shown } from '../paths';
import { placeIn, silencedIn } from '../silenced-in';
import { exitStatus } from '../status';
import { padTo } from '../width';
import type { Words } from '../words';

/** `duthao config --explain PATH`: which settings hold for a file, and where each comes from. */
export const config: Command = async (args, host, words) => {
  const { options, positionals } = readArguments(
    args,
    {
      explain: { kind: 'text' },
      profile: { kind: 'choice', of: profileNames },
      config: { kind: 'text' },
      lang: LANGUAGE_OPTION,
    },
    words,
  );
  if (options.explain === undefined) throw new UsageError(words.configNeedsExplain);
  if (positionals[0] !== undefined) throw new UsageError(words.tooManyArguments(positionals[0]));
  const session = new Session(host, words, options, false);
  const named = shown(options.explain, host.path);
  const file = host.path.resolve(host.cwd, options.explain);
  const project = await session.settings.projectOf(file);
  const { profile } = await session.settings.configurationOf(file);
  const { config: texts } = words;
  const facts = [
    `${texts.file}: ${named}`,
    `${texts.settings}: ${project?.shown ?? texts.noSettings}`,
    `${texts.format}: ${profile ?? texts.ownFormat} (${sourceOf(options, project, 'profile', words)})`,
    `${texts.language}: ${await session.settings.languageOf(file)} (${sourceOf(options, project, 'language', words)})`,
  ];
  const { ignore } = project?.project ?? { ignore: [] };
  if (ignore.length > 0)
    facts.push(`${texts.ignored}: ${texts.patterns(ignore.length)} (${placeIn(project, ['ignore'])})`);
  const { office } = await session.settings.configurationOf(file);
  if (office !== undefined)
    facts.push(`${texts.vocabulary}: ${texts.entries(countOf(office))} (${placeIn(project, ['vocabulary'])})`);
  const silenced = await silencedIn(file, named, session);
  const sections = [`${facts.join('\n')}\n`, `${texts.rules}:\n${ruleLines(project, words)}`];
  if (silenced.length > 0) sections.push(`${texts.silenced}:\n${silenced.join('')}`);
  session.print(sections.join('\n'));
  return session.errors.length > 0 ? exitStatus.couldNotRun : exitStatus.clean;
};

function sourceOf(
  given: GivenSettings,
  project: FoundProject | undefined,
  key: 'profile' | 'language',
  words: Words,
): string {
  if ((key === 'profile' ? given.profile : given.lang) !== undefined) return words.config.byCommandLine;
  const offset = project?.project.offsetOf([key]);
  // `"profile": "hd99"` stands in the file, but what holds is the default.
  const isWrong = project?.project.problems.some((problem) => problem.offset === offset) === true;
  return isWrong ? words.config.byDefault : (placeIn(project, [key]) ?? words.config.byDefault);
}

function ruleLines(project: FoundProject | undefined, words: Words): string {
  const configuration = project?.project.configuration ?? { rules: {}, profile: undefined };
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules
    .map((rule) => {
      const severity = padTo(words.severity[severityOf(rule, configuration) ?? 'off'], 9);
      const place = Object.hasOwn(configuration.rules, rule.id) ? placeIn(project, ['rules', rule.id]) : undefined;
      const options = chosenOf(rule, configuration);
      const chosen = options === undefined ? '' : `  ${JSON.stringify(options)}`;
      return `  ${padTo(rule.id, width)}  ${severity}  ${place ?? words.config.byDefault}${chosen}\n`;
    })
    .join('');
}

function countOf(office: OfficeWords): number {
  const groups: readonly object[] = Object.values(office);
  return groups.reduce((sum, group) => sum + Object.keys(group).length, 0);
}
