/** Libraries on Vue that no driver was written for; they were added after the generic one was. */
import { describeLibraries } from './library-contract.ts';

describeLibraries([{ page: 'naive-ui' }, { page: 'arco-vue' }, { page: 'tdesign-vue' }]);
