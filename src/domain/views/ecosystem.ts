import { memberKinds, valueChainStages } from '../../schema/members.ts';
import type { Archive } from '../archive.ts';

/** How many organisations of each kind stand at each place in the value chain. */
export const ecosystemView = ({ organisations }: Archive) => ({
  stages: valueChainStages,
  rows: memberKinds.map((kind) => ({
    kind,
    counts: valueChainStages.map(
      (stage) =>
        organisations.filter((one) => one.kind === kind && one.valueChain.includes(stage)).length,
    ),
  })),
});

export type EcosystemView = ReturnType<typeof ecosystemView>;
