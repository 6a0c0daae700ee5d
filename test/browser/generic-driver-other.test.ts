/** A library on React and one for telephones that no driver was written for; they were added after the generic one was. */
import { describeLibraries } from './library-contract.ts';

describeLibraries([
  { page: 'antd-react' },
  {
    page: 'vant',
    draws: [
      'name',
      'code',
      'scope',
      'type',
      'idType',
      'region',
      'founded',
      'approved',
      'listed',
      'kind',
      'staff',
      'foreign',
      'legal',
      'mobile',
      'email',
    ],
  },
]);
