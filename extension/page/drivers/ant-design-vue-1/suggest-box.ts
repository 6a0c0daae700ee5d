/** `a-auto-complete` of Ant Design Vue 1 (measured on 1.7). */
import { suggestBox } from '../measured/suggest-box.ts';

export const antSuggestBox = suggestBox({
  library: 'ant-design-vue-1',
  selector: '.ant-select-auto-complete',
  input: '.ant-select-search__field',
  overlay: '.ant-select-dropdown',
});
