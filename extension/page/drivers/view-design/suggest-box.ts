/** `AutoComplete` of iView / View Design (measured on 4.7). */
import { suggestBox } from '../measured/suggest-box.ts';

export const viewSuggestBox = suggestBox({
  library: 'view-design',
  selector: '.ivu-auto-complete',
  input: '.ivu-input',
  overlay: '.ivu-select-dropdown',
});
