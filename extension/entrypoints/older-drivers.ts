/** Injected beside the fill engine where it met a widget of jQuery's time. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bootstrapDatepicker } from '../page/drivers/bootstrap/datepicker.ts';
import { dateRangePicker } from '../page/drivers/daterangepicker/overlay.ts';
import { easyuiCombo } from '../page/drivers/easyui/combo.ts';
import { easyuiDatebox } from '../page/drivers/easyui/datebox.ts';
import { easyuiTextbox } from '../page/drivers/easyui/textbox.ts';
import { laydate } from '../page/drivers/layui/laydate.ts';
import { layuiSelect } from '../page/drivers/layui/select.ts';
import { my97DatePicker } from '../page/drivers/my97/date-picker.ts';
import { installOlderDrivers } from '../page/drivers/older-drivers.ts';
import { select2 } from '../page/drivers/select2/select.ts';

export default defineUnlistedScript(() =>
  installOlderDrivers(globalThis, {
    'layui/select': layuiSelect,
    'layui/laydate': laydate,
    'easyui/datebox': easyuiDatebox,
    'easyui/combo': easyuiCombo,
    'easyui/textbox': easyuiTextbox,
    'my97/date-picker': my97DatePicker,
    'select2/select': select2,
    'bootstrap/datepicker': bootstrapDatepicker,
    'daterangepicker/overlay': dateRangePicker,
  }),
);
