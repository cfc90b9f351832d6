// Does to a target what a test asks: `act.ts deploy <target> <site>` or `act.ts rollback <target>`.
import { rollback } from '../../src/deploy/deploy.ts';
import { put } from './target.ts';

const [action, target = '', from = ''] = process.argv.slice(2);
if (action === 'rollback') await rollback(target);
else await put(target, { from, keep: 2 });
