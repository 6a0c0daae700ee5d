/** One form in libraries that the generic driver was written against: everything lands through what widgets share. */
import { describeLibraries } from './library-contract.ts';

/** Element Plus and Ant Design Vue 1 have drivers of their own since: there the generic one does what is left. */
describeLibraries([
  {
    page: 'raw-aria',
    draws: ['type', 'kind', 'industry', 'office', 'unit', 'region', 'approved', 'listed', 'foreign'],
  },
  { page: 'element-plus' },
  { page: 'ant-design-vue-1' },
]);
