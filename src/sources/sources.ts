import type { Config, SourceName } from '../config.ts';
import { feedSource } from './feeds.ts';
import { ofstedSource } from './ofsted.ts';
import type { RemoteSource } from './source.ts';
import { statisticsSource } from './statistics.ts';

/**
 * The sources behind the names of SOURCES; `feeds` stands for one source a feed.
 * @param findCouncils the councils that a text names.
 */
export function remoteSources(
  names: readonly SourceName[],
  config: Pick<Config, 'ofstedReportsUrl' | 'statisticsUrl' | 'feeds'>,
  findCouncils: (text: string) => readonly unknown[],
): RemoteSource[] {
  return names.flatMap((name) => {
    if (name === 'ofsted') return [ofstedSource(config.ofstedReportsUrl)];
    if (name === 'statistics') return [statisticsSource(config.statisticsUrl)];
    return config.feeds.map((address) => feedSource(address, findCouncils));
  });
}
