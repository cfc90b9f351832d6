// Deploys to a store as a test asks: `store-act.ts <store> <site> <time>`.
import { deployToStore } from '../../src/deploy/store/deploy.ts';

const [store = '', from = '', now = ''] = process.argv.slice(2);
const report = (step: string): void => console.log(step);
await deployToStore({ from, store, days: 7, takeOver: false, now: Number(now), report });
