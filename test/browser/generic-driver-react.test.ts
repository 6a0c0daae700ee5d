/**
 * Libraries on React that nobody has measured. Filled on the first run, before anything was mended for them: Fusion 23 of 24
 * fields, Semi Design 23 of 24 (its habits are those of `hand-made-groups.js`), Arco Design and TDesign on React all 24.
 * What failed: a tree that calls its shut branches expanded, radio groups that share one name, and check boxes without any.
 */
import { describeLibraries } from './library-contract.ts';

describeLibraries([
  {
    page: 'fusion-react',
    draws: [
      'name',
      'industry',
      'office',
      'unit',
      'lazyRegion',
      'anyRegion',
      'founded',
      'approved',
      'listed',
      'kind',
      'capital',
      'term',
      'services',
      'foreign',
    ],
    // Shut, its cascader looks like any list.
    sent: {
      anyRegion: { kind: 'choice', text: '宁波市', alternatives: [], levels: ['浙江省', '宁波市'] },
    },
  },
]);
